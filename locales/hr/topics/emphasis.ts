import type { Topic, TopicWords } from '../../../src/locale.ts'
import { imperative, imperativeOrThirdPerson, present } from './verbs.ts'

/** What customers are told to do, or do. */
const FORMAL = [...new Set([...imperative, ...imperativeOrThirdPerson, ...present].map(([, formal]) => formal))].join(
  '|',
)

/** What things are, as it is stressed: "gotov", "gotova", "gotovo", "gotove". */
const INFORMAL = [...new Set([...imperative, ...present].map(([informal]) => informal))].join('|')
const STATES =
  'isporučen dostavljen uplaćen stornir ukinut zaključan blokiran gotov spremn otvoren zatvoren plaćen poslan odobren odbijen potvrđen otkazan riješen vraćen istekl gotovinsk obavezn obvezn dostupn nedostupn besplatn hitn siguran sigurn posebn jedin cijel drug drugačij drukčij isti ist ispravn neispravn kasn rasprodan rezerviran zamijenjen oštećen razbijen popravljen produžen zabranjen dopušten potrebn nužn privremen trajn stvarn točn netočn'
    .split(' ')
    .flatMap((stem) => ['a', 'o', 'i', 'e', 'u'].map((ending) => stem + ending))
    .join('|')
const BARE_STATES =
  'isporučen|dostavljen|uplaćen|ukinut|zaključan|blokiran|gotov|spreman|otvoren|zatvoren|plaćen|poslan|odobren|odbijen|potvrđen|otkazan|riješen|vraćen|obavezan|obvezan|dostupan|nedostupan|hitan|siguran|jedini|isti|ispravan|neispravan|rasprodan|rezerviran|zamijenjen|oštećen|razbijen|popravljen|produžen|zabranjen|dopušten|potreban|točan|netočan'

/** Everyday words, which are shouted where they stand in capitals. */
export const emphasis = {
  'capital-word': {
    phrases: [
      // The polite address has a capital in letters.
      '(vi|vas|vam|vama|vaš|vaša|vaše|vašu|vašeg|vašem|vašoj|vašim|vaši|vaših)',
      '(hrvatska|hrvatsku|hrvatske|hrvatskoj|zagreb|zagreba|zagrebu|split|splita|splitu|rijeka|rijeci|osijek|zadar|zadra|zadru|dubrovnik|dubrovniku|europa|europe|europi|europsku|njemačka|njemačkoj|austrija|slovenija|italija|bosna)',
      '(božić|božića|božiću|uskrs|uskrsa|uskrsu|velika gospa|nova godina|novu godinu)',
    ],
  },
  'common-word': {
    phrases: [
      '(ne|nije|nisu|nismo|nisam|niste|nema|nemamo|nemate|nikad|nikada|nitko|ništa|nijedan|nijedna|niti|nemojte|nemoj|bez)',
      '(vi|vas|vam|vama|vaš|vaša|vaše|vašu|ti|te|tvoj|tvoja|mi|nas|nam|naš|naša|naše|oni|ona|ono|ovo|ovaj|ova|ovu|taj|ta|to|ovdje|tamo|sve|svi|svaki|svaka|samo|jedini|jedino)',
      '(i|ili|ali|jer|da|kad|kada|ako|zato|već|još|opet|uvijek|odmah|danas|sutra|jučer|sada|sad|prije|poslije|nakon|tek|isključivo|obavezno|obvezno|hitno|strogo|jako|vrlo|stvarno|zaista|potpuno|apsolutno|najkasnije|konačno)',
      '(je|su|sam|smo|ste|bit|biti|bio|bila|ima|imate|imamo|može|možete|možemo|mogu|mora|morate|moramo|treba|trebate|želite|znate|vidite|dolazi|radi|rade|radimo|šaljemo|vraćamo|primamo)',
      '(slobodno|doma|kući|izvolite|uskoro|unaprijed|ujutro|navečer|telefonom|osobno|molim|molimo|hvala|oprostite|pozdrav|dobro|loše|super|odlično|bravo|novo|novi|nova|velik|velika|mali|mala|važno|pažnja|upozorenje|oprez|napomena|posljednja|posljednji|zadnji|zadnja|besplatno|besplatna|besplatan|točno|krivo|pogrešno|moguće|nemoguće|dostupno|nedostupno|otvoreno|zatvoreno|prošao|prošla|prošlo|istekao|istekla|isteklo|gotovo|završeno|kasno|prekasno)',
      '(budite|budi|dođite|dođi|svratite|pročitajte|pročitaj|pošaljite|pošalji|platite|plati|čekajte|pričekajte|nazovite|javite|provjerite|kliknite|prestanite|slušajte|pogledajte|potpišite|ispunite|vratite|otvorite|zatvorite|pazite|požurite|kupite|naručite|unesite|upišite)',
      '(kupac|kupci|korisnik|korisnici|ljudi|tim|usluga|usluge|podrška|račun|računi|računa|broj|vrijeme|dan|dana|sat|sati|tjedan|mjesec|godina|problem|problemi|pitanje|odgovor|informacije|podaci|novac|povrat|cijena|cijene|trošak|ponuda|popust|akcija|poklon|proizvod|proizvodi|artikl|paket|pošiljka|dostava|narudžba|narudžbe|uplata|uplate|jamstvo|pravila|uvjeti|obrazac|telefon|poruka|poruke|stranica|stranicu|stranice|trgovina|adresa|adresu|lozinka|lozinku|soba|sobe|termin|rok|greška|otvorene|otvorenu|otvoreni|drugu|druga|drugi|prvu|prva|prvi|uređaj|uređaje)',
      `(${STATES}|${BARE_STATES})`,
      '(jučer|večeras|jutros|prekosutra|uskoro|uvijek|ponovno|zadnji put|posljednji put|jednom|dvaput|triput|prvo|drugo|svi|svima|svaka|svake|svakog|nikakav|nikakva|nikakve|mnogo|puno|malo|više|manje|najviše|najmanje|sami|zajedno|opet|također|međutim|osim|prema|protiv|zbog|radi toga|umjesto)',
      `(${FORMAL})`,
      `(${INFORMAL})`,
      '(ponedjeljak|ponedjeljka|utorak|utorka|srijeda|srijedu|srijede|četvrtak|četvrtka|petak|petka|petkom|subota|subotu|subote|subotom|nedjelja|nedjelju|nedjelje|nedjeljom|vikend|vikendom|<month>)',
      '(stiže|stižu|stigao|stigla|stiglo|kreće|počinje|ističe|istječe|završava|vrijedi|vrijede|traje|kasni|otvara|zatvara|ide|provjeravam|šaljem|javljam|imam|nemam|znam|molit|čekam|čekamo|stižemo|dostavljamo|provjeravamo|odgovara|potrebno|dovoljno|nužno|plaćanje|dostava|isporuka|preuzimanje|kurir|kuriru|kurira)',
      '(<doing>)',
      '(što|tko|gdje|kako|zašto|koji|koja|koje|koliko|ne možemo|ne radimo)',
    ],
    except: [
      '(odgovorite|napišite|pošaljite|upišite|pritisnite|kliknite|odaberite|tipku|gumb|sms|riječ|riječju|opciju) [na|s|sa|sms|riječ|tipku|gumb|opciju|porukom] (da|ne|stop|start|pomoć|kraj|sve|kraj|pošalji|dalje|prijava|odjava|info)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
