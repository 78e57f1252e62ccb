import type { Topic, TopicWords } from '../../../src/locale.ts'
import { imperative, imperativeOrThirdPerson, present, type VerbPair } from './verbs.ts'

type Phrases = TopicWords['phrases']

const verbs: readonly VerbPair[] = [...imperative, ...imperativeOrThirdPerson, ...present]

/** Words that other rules report: whoever uses one is told of the address, but gets no other such word. */
const UNWELCOME = new Set(
  'čekaj čekajte sačekaj sačekajte pričekaj pričekajte pričekaš pričekate obrati obratite moraš morate trebate nemaš nemate'.split(
    ' ',
  ),
)

const verb = (find: string, others: readonly string[]) => {
  const instead = others.filter((other) => !UNWELCOME.has(other))
  return instead.length > 0 ? { find, instead } : { find }
}

/** One form of the plural may stand for two of the singular: "javite" is "javi" and "javiš". */
const formalVerbs: Phrases = [...new Set(verbs.map(([, formal]) => formal))].map((formal) =>
  verb(
    formal,
    verbs.filter((pair) => pair[1] === formal).map(([informal]) => informal),
  ),
)

/** "Reći" without its accent is "reci": behind such a verb, or in front of a future, it is no imperative. */
const INFINITIVES: Readonly<Record<string, readonly string[]>> = {
  reci: [
    '(mogu|možemo|možete|možeš|može|mogli|mogla|mogao|moglo|ću|ćemo|ćete|ćeš|će|neće|neću|nećemo|bih|bismo|biste|bi|želim|želimo|želite|želiš|smijem|smijete|moram|moramo|morate|trebam|trebate|treba|nemojte|nemoj|znam|zna|znati|znate|znaš|htjela|htio|htjeli|valja|teško|lako|tako|ne) ...3 reci',
    'reci (ću|ćemo|će)',
  ],
}

/** "Upiši" without its accent is a noun: "upisi su u lipnju". */
const NOUNS = new Set('upiši zapiši opiši potpiši ispiši prepiši napiši'.split(' '))
const informalVerb = ([informal, formal]: VerbPair) => ({
  ...verb(informal, [formal]),
  ...(NOUNS.has(informal) && {
    except: [
      `${informal} (su|nisu|će|neće|počinju|kreću|traju|završavaju|od|do|i|proizvoda|artikala|kupaca|studenata|korisnika)`,
      `(svi|vaši|naši|novi|stari|ti|o|svim|ljetni|jesenski) ${informal}`,
    ],
  }),
})

/** An imperative only where a sentence or a request begins with it; with "se" or a subject it is what somebody does. */
const informalOrThirdPerson = ([informal, formal]: VerbPair) => ({
  ...verb(informal, [formal]),
  only: [
    `^${informal}`,
    `^(molim te|samo|slobodno|prvo|najprije|zatim|onda|pa|bok|hej|hvala|u redu|ok|dobro|super|ajde|evo|sad|sada|još jednom|opet|ponovno|lijepo|odmah|ne) [,] [<clitic>] ${informal}`,
    `(molim te|te molim|slobodno|samo mi|samo nam|samo|obavezno|svakako|pa mi|pa nam|i mi|i nam|ajde) ${informal}`,
    `(ako|ukoliko) ...5 , [slobodno|samo|odmah|molim te] [<clitic>] ${informal}`,
    `(kad|kada|čim) ...2 (ti|te|budeš|stigneš|dođeš|krećeš|kreneš|hoćeš|želiš|možeš|odlučiš|vidiš|dobiješ|primiš|završiš|pošalješ|zatreba) ...3 , [<clitic>] ${informal}`,
    `(možeš|imaš|želiš|trebaš|nisi|znaš|vidiš) ...6 (pa|i|onda|zatim|te) [<clitic>] ${informal}`,
    `${informal} (jel|je l)`,
    `${informal} (mi|nam) [se] (koji|koja|koju|koliko|gdje|ako|kad|što|je li|kako|slobodno|broj|ime|malo|samo|više|još|sliku|adresu|molim)`,
  ],
  except: [
    `^${informal} (se|li|su|nam je) (greška|poruka|prozor|kad|ako|da|nakon|tek|samo|na|u|_)`,
    `(kad|kada|čim|dok|ako|da|koji|koja|koje|tko|kolega|kolegica|sustav|aplikacija|kupac|on|ona|netko) [<clitic>] [<clitic>] [_] [ne|to] ${informal}`,
    ...(INFINITIVES[informal] ?? []),
  ],
})

/** What is written on a button: "Kliknite Preuzmi". */
const LABELS = [...imperative, ...imperativeOrThirdPerson].map(([informal]) => informal).join('|')

/**
 * Vi and ti. "Vi" shows in pronouns, possessives and verbs of the second person plural, "ti" in those of the singular. "Ti"
 * and "te" are other words too ("ti paketi", "te ćemo ga zamijeniti"), and "javi" is "he reports": these count only where
 * what stands around them says so. Greetings such as "Poštovani" and "Bok" address nobody in either way.
 */
export const address = {
  'formal-address': {
    phrases: [
      ...formalVerbs,
      { find: 'pokušajte', instead: ['pokušaj'] },
      { find: 'pišite', instead: ['piši'] },
      { find: 'dajte', instead: ['daj'] },
      { find: 'budite', instead: ['budi'] },
      { find: 'dodajte', instead: ['dodaj'] },
      { find: 'vaša', instead: ['tvoja'] },
      { find: 'vaše', instead: ['tvoje'] },
      { find: 'vaši', instead: ['tvoji'] },
      { find: 'vašu', instead: ['tvoju'] },
      { find: 'vašeg', instead: ['tvog'] },
      { find: 'vašega', instead: ['tvoga'] },
      { find: 'vašem', instead: ['tvom'] },
      { find: 'vašim', instead: ['tvojim'] },
      { find: 'vašima', instead: ['tvojima'] },
      { find: 'vašoj', instead: ['tvojoj'] },
      { find: 'vašom', instead: ['tvojom'] },
      { find: 'vaših', instead: ['tvojih'] },
      { find: 'vi', except: ['^vi [_] (dvoje|troje|svi)', '(svi|oba|obje) vi', 'a vi ?'], instead: ['ti'] },
      { find: 'vam', instead: ['ti'] },
      { find: 'vama', instead: ['tebi'] },
      {
        find: 'vas',
        except: ['(oba|obje|sve|obojicu|dvoje|troje|svih|oboje) vas', 'vas (dvoje|troje|oboje|obojicu|četvero)'],
      },
      { find: 'biste', instead: ['bi'] },
      { find: 'ste', instead: ['si'] },
    ],
    except: [
      // A plural that means more than one person.
      '(vas|vi|vam|vama) (dvoje|troje|oboje|obojica|četvero|svi|svima|sve|obadvoje)',
      '(vas|vi) (dvoje|troje|oboje|obojica|četvero) ...4 _',
      '(vam|vas|vama) (objema|obojici|oboma|oboje|obje|svima|svim)',
      '(svi|svima|sve|oboje|obojica) [_] (vas|vi|vam|vama|ste|možete|imate|dobivate)',
      '(vi|vas|vam|vaš|vaša|vaše|vašu|vaši) i (vaš|vaša|vaši|vašu|supruga|suprug|obitelj|prijatelji|prijatelj|kolege|djeca) [_] (ste|možete|imate|ćete|vas|vam)',
      '(dobro došli|dobrodošli)',
      'koliko vas',
      '(ti|vi) i (tvoj|tvoja|tvoji|tvoju|vaš|vaša|vaši) ...2 (možete|imate|ste|ćete|dobivate|dolazite|biste)',
      '(vi|vas|vama|vam) (kupci|korisnici|putnici|gosti|članovi|kupcima|korisnicima|gostima|putnicima|članovima) [ste|možete|imate|dobivate]',
      '(kad|kada|ako|čim) (krenete|dođete|dolazite|stignete|stižete|odlučite) ...4 (svi|svima|skupa|zajedno|oboje)',
      '(svi|svima|svih|oni|onima) [vi|vama|vas|korisnici|kupci|članovi] (koji|koje|što) ...12 _',
      '(ljudi|prijatelji|ekipo|društvo|roditelji|djeco|momci|cure) [,] ...3 (vi|vas|vam|ste|možete|imate|ćete|javite|pišite)',
    ],
  },
  'informal-address': {
    phrases: [
      ...[...present, ...imperative].map(informalVerb),
      ...imperativeOrThirdPerson.map(informalOrThirdPerson),
      {
        find: 'pokušaj',
        except: [
          '(vaš|svaki|jedan|ovaj|prvi|drugi|neuspješan|neuspio|taj|novi|neuspjeli|zadnji|posljednji|je) pokušaj',
          'pokušaj (plaćanja|prijave|dostave|isporuke|uplate|naplate|je|nije)',
        ],
        instead: ['pokušajte'],
      },
      { find: 'piši', except: ['piši kući propalo'], instead: ['pišite'] },
      { find: '^gle ,', instead: ['Gledajte,'] },
      { find: 'daj', except: ['daj bože'], instead: ['dajte'] },
      {
        find: 'budi',
        // What wakes somebody: "žao mi je što Vas budi buka".
        except: [
          'budi (što|kako)',
          '(vas|te|me|nas|ih|ga|ju|je|se) [<clitic>] budi',
          'budi [<clitic>] (buka|glazba|galama|lavež|alarm|svjetlo|promet)',
        ],
        instead: ['budite'],
      },
      { find: 'dodaj', except: ['(gumb|tipku|opciju|na) dodaj'], instead: ['dodajte'] },
      { find: 'tvoj', instead: ['Vaš'] },
      { find: 'tvoja', instead: ['Vaša'] },
      { find: 'tvoje', instead: ['Vaše'] },
      { find: 'tvoji', instead: ['Vaši'] },
      { find: 'tvoju', instead: ['Vašu'] },
      { find: 'tvog', instead: ['Vašeg'] },
      { find: 'tvoga', instead: ['Vašega'] },
      { find: 'tvojeg', instead: ['Vašeg'] },
      { find: 'tvom', instead: ['Vašem'] },
      { find: 'tvome', instead: ['Vašem'] },
      { find: 'tvojem', instead: ['Vašem'] },
      { find: 'tvojim', instead: ['Vašim'] },
      { find: 'tvojima', instead: ['Vašima'] },
      { find: 'tvojoj', instead: ['Vašoj'] },
      { find: 'tvojom', instead: ['Vašom'] },
      { find: 'tvojih', instead: ['Vaših'] },
      { find: 'tebe', instead: ['Vas'] },
      { find: 'tebi', instead: ['Vama'] },
      { find: 'tobom', instead: ['Vama'] },
      {
        find: 'ti',
        only: [
          '(jel|jeli|je l|zašto|koliko|nije|može|pomoći|pomogne|poslati|javiti|dati|reći|radi|stigne|dođe|super|ok|sve|to|opet|još|žao mi je što|pošaljem|javim|pomognem|šalje|pošalje|mogla|mogao|mogli|sada|danas|sutra) ti',
          '(mogu|možemo|ću|ćemo|će|sam|smo|je|su|bih|bismo|da|ako|što|kako|hvala|kad|kada|jer|odmah|rado|šaljem|šaljemo|javim|javljam|vraćamo|želim|želimo|treba|trebaju|odgovara|stiže|stigao|stigla|stiglo|dok|zato|mi|li|drago|zahvaljujem|predlažem|preporučujem|nudim|gdje|čim) ti',
          'ti (radi|rade|pripada|ide|fali|nedostaje|stigne|stiže|dođe|šaljem|šaljemo|javi|pomogne|paše|smeta|kažem|javimo|pošaljemo|je|se|ga|ih|ju|sam|smo|ćemo|ću|to|mogu|možemo|još|odmah|pomoći|poslati|javiti|možeš|imaš|trebaš|znaš|želiš|pošaljem|javim|pomognem|bude|odgovara|treba|i ja|što|li|nije)',
          'ti $',
        ],
        except: [
          'ti (paketi|proizvodi|artikli|podaci|podatci|uređaji|računi|uvjeti|troškovi|problemi|termini|dokumenti|modeli|dijelovi|ljudi|kupci|kolege|dani|rokovi|iznosi|popusti|bodovi|kodovi|brojevi|koraci|filteri|filtri|kablovi|punjači|prijedlozi|komentari|odgovori|zahtjevi|upiti|slučajevi|razlozi|detalji|putnici|gosti|korisnici|obrasci|ugovori|letovi|autobusi|vlakovi|hoteli|programi|servisi|planovi|rezultati|sati|mjeseci|tjedni|gradovi|stanovi|apartmani|radovi|kvarovi|prekidi|zastoji|lijekovi|nalazi|pregledi|strojevi|aparati|telefoni|mobiteli|sastojci|savjeti|linkovi|mailovi|zadaci|nalozi|vaučeri|kuponi|bonovi|kreveti|stolovi|isti|naši|vaši|novi|stari|su)',
          '^ti (se|su|će|bi|vam|im) [_] (paketi|proizvodi|artikli|podaci|podatci|uređaji|računi|uvjeti|troškovi|termini|dokumenti|modeli|dijelovi|kupci|dani|rokovi|iznosi|popusti|bodovi|kodovi|brojevi|koraci)',
          '(svi|i svi|za|kod|koji su|jesu li|su|zašto|kad|ako su) ti (paketi|su|isti)',
        ],
        instead: ['Vam'],
      },
      {
        find: 'te',
        only: [
          '(molim|molimo|čekamo|čekam|zovem|zovemo|nazvat ću|kontaktirat ćemo|obavijestit ćemo|obavijestit ću|spojit ću|spajam|prebacujem|ću|ćemo|sam|smo|da|bih|mogu|možemo|razumijem|razumijemo|pozdravljam|pozdravljamo|zanima|pitam|ispričavam) te',
          // "Mogu li te nazvati", not "imate li te brojeve".
          'li te [<clitic>] [_] (*ati|*iti|*eti|*uti|*sti|*ći|zanima|smeta|muči|boli|smijem|mogu)',
          'te (zanima|molim|molimo|razumijem|razumijemo|čekamo|zovem|obavijestiti|spojiti|prebaciti|kontaktirati|nazvati|pitati|zamoliti|muči)',
        ],
        except: [
          'te (narudžbe|pošiljke|cijene|stranice|podatke|proizvode|artikle|iste|ćemo|ću|smo|sam|su|je|se)',
          '(sve|za|na|u|oko|i) te',
        ],
        instead: ['Vas'],
      },
      {
        find: 'bi li',
        only: ['^bi li (htio|htjela|mogao|mogla|volio|voljela)', '(ti|te) bi li'],
        instead: ['Biste li'],
      },
      {
        find: '(si|bi)',
        only: [
          '(jesi|ako|kad|kada|što|jer|da|gdje|kako|dok|čim|nisi|ti|čime) si [_] [_] _',
          'si [_] [već|nam|mi|to|ga|je|ih|sve] <done>',
          '<done> si',
        ],
        except: [
          '(uzmite|uzmi|uzeti|priuštite|priuštiti|zamislite|rezervirajte|osigurajte|uštedite) si',
          'si (uzeti|priuštiti|rezervirati|osigurati|želite|možete|hoćete|trebate|priuštite|uzmete|kupite|olakšate|osigurate|postavite|napravite|odaberete|date|želiš|možeš|hoćeš|kupiš|uzmeš|olakšati|kupiti|dopustiti|postaviti|napraviti)',
        ],
      },
    ],
    except: [
      // What is written on a button or told in a title is not the agent's own address.
      `(kliknite|kliknite na|odaberite|pritisnite|stisnite|dodirnite|gumb|tipku|opciju) (${LABELS})`,
      '(gumb|tipku|tipka|opciju|opcija|odjeljak|karticu|polje|izbornik|na) (pošalji|klikni|otvori|unesi|upiši|odaberi|preuzmi|prijavi|provjeri|isključi|uključi|dodaj|ispuni|pogledaj|naruči)',
    ],
  },
  'asks-informal': {
    phrases: [
      '(možemo|možeš|možete|mogli bismo|idemo|ajmo|može li|ma možemo) [slobodno|i] [mi|me] [prijeći|preći|prijeđimo] [na] ti',
      '(prijeđimo|pređimo|prijeći|preći|priđimo) na ti',
      '(nemojte|nemojmo|nemoj|ne morate|ne moraš|molim vas nemojte|molim te nemoj) [mi|me|se] (persirati|vikati|govoriti vi|obraćati s vi|na vi)',
      '(slobodno|možete|možeš) [slobodno] (mi|me|mi se) [slobodno] [obraćajte|obraćati|zvati|zovite|obraćaj] [s|sa|na] ti',
      '(nismo|budimo|ja sam|mi smo|nisam) [valjda] [na] (ti|na vi)',
      '(bez persiranja|ne persirajte|ne persiraj)',
      'možemo na ti',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
