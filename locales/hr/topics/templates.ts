import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Templates and repetition. */
export const templates = {
  'placeholder-name': {
    phrases: [
      '^[ovdje] [unesite|upišite|unesi|upiši|umetni|umetnite|dodajte|dodaj] [ovdje] (ime|prezime|ime i prezime|broj|naziv|datum|iznos|adresa|adresu|razlog|poveznica|poveznicu|link|potpis|termin|rok|grad|proizvod|artikl|oslovljavanje|tvrtka|tvrtku|vrijeme|sat|mjesto|cijena|cijenu|model|usluga|uslugu|e-mail|telefon|odjel|titula) [ovdje] [kupca|korisnika|klijenta|gosta|agenta|tvrtke|narudžbe|rezervacije|pošiljke|predmeta|računa|proizvoda|artikla|tiketa|ugovora|isporuke|dostave|za praćenje|primatelja|poslovnice|telefona|problema|pacijenta|pacijentice|putnika|člana|polaznika|stranke|roditelja|učenika|vlasnika|sugovornika|operatera|djelatnika|kolege|odjela|hotela|sobe|leta|termina|pregleda|vozila|dolaska|odlaska|polaska|povrata|usluge|škole|banke|trgovine] [ovdje] $',
      '^(vaše|tvoje) (ime|ime i prezime|radno mjesto|zvanje) $',
      '^(kupac|korisnik|klijent|gost|ime agenta|ime kupca) $',
      '^(x|xx|xxx) (dana|radnih dana|sati|minuta) $',
      '^(name|first name|last name|customer name|order number|order id|number|date|amount|link|agent name|company name|ticket id|email|phone|address) $',
      '^(xx|xxx|xxxx|xxxxx|tbd|todo) $',
    ],
  },
  // "Poštovani," and "Poštovana," alone are whole greetings; "Dragi" needs somebody behind it.
  'placeholder-time': {
    phrases: [
      '(datum|datuma|datumu|rok|roka|roku|dan|dana|dani|danu|radnih dana|vrijeme|vremena|sat|sata|sati|minuta|minute|tjedan|tjedna|termin|termina)',
    ],
  },
  'name-placeholder': {
    phrases: [
      '^[vaše|tvoje|moje|upišite|unesite] (ime|prezime|ime i prezime|nadimak) [kupca|korisnika|klijenta|gosta|agenta|primatelja|tvrtke] [ovdje] $',
      '^[customer|client|your|first|last|full] (name|firstname|lastname|fullname) $',
    ],
  },
  'fill-in': {
    phrases: [
      '^(upišite|unesite|upiši|unesi|umetnite|umetni|dodajte|dopunite|navesti|upisati|unijeti) [ovdje] (ime|prezime|ime i prezime|broj|naziv|datum|iznos|adresu|razlog|poveznicu|link|rok|termin|vrijeme|dan|sat|cijenu|grad|proizvod|šifru|telefon) [kupca|korisnika|klijenta|gosta|narudžbe|rezervacije|pošiljke|računa|isporuke|dostave|povrata|dolaska|artikla] [ovdje] $',
      '^(ime|broj|datum|iznos|adresa|razlog|poveznica|rok|termin|vrijeme) [kupca|korisnika|narudžbe|rezervacije|pošiljke|računa|isporuke|dostave] ovdje $',
    ],
  },
  'before-blank-date': {
    phrases: ['(do|od|dana|na dan|u|prije|poslije|nakon|najkasnije|najkasnije do|između|s datumom|datuma|oko|za)'],
  },
  'before-blank-length': {
    phrases: [
      '(u|za|unutar|u roku|u roku od|nakon|kroz|oko|otprilike|barem|najmanje|najviše|do|od|samo|još|sljedećih|idućih|posljednjih|zadnjih|više od|manje od|svega)',
    ],
  },
  'format-hint': {
    phrases: [
      '(oblik*|format*|zapis*|polje|polja|polju|stupac|stupca|stupcu|varijabl*|oznak*)',
      '(izgleda|piše se|prikazuje se|pojavljuje se|zapisuje se) (kao|ovako)',
      '(datoteka|datoteke|datoteku|mapa|mapu|mape) [se] (zove|zovu|pod imenom|imena|nazvana)',
      '(napišite|upišite|unesite|pošaljite|navedite|odaberite|dostavite|javite|recite|napiši|upiši|pošalji|navedi|javi|napisati|poslati|navesti|javiti|upisati) ...5 (datum|datume|dan|dane|vrijeme|rođenja|boravka|putovanja|termin|termine|razdoblje)',
    ],
  },
  'named-salutation': { phrases: ['^(dragi|draga|cijenjeni|cijenjena)'] },
  'place-to-adapt': {
    phrases: [
      '(obrisati|obrišite|izbrisati|izbrišite|ukloniti|prilagoditi|prilagodite|odabrati|odaberite|promijeniti|promijenite) [po potrebi|prema potrebi|suvišno|nepotrebno|višak|što ne odgovara|što je potrebno]',
      '(upisati|upišite|unesite|umetnite|navedite|opišite) [ovdje] [_] [_] ovdje',
      '(precrtati|obrisati|izbrisati|obrišite) (suvišno|nepotrebno|višak)',
      '^(varijanta|opcija|mogućnost) (a|b|1|2) :',
    ],
  },
  'read-back': {
    phrases: [
      '(potvrdite|potvrdi|provjerite|provjeri|potvrditi|provjeriti) ...4 (podatke|podaci|sljedeće|ovo|to|točno|ispravno|je li|jesu li)',
      '(je li|jesu li|je l) [sve|to|ovo|podaci|tako] [to] (točno|ispravno|točni|ispravni|u redu|odgovara)',
      '(da ponovim|da sažmem|ukratko|da potvrdim|za potvrdu)',
    ],
  },
  'repeat-request': {
    phrases: [
      '(ponovite|ponovi|ponoviti|pošaljite ponovno|ponovno pošaljite|preformulirajte)',
      '(recite|reci|napišite|objasnite|pošaljite|kažite|reći|poslati|objasniti) ...4 (opet|ponovno|ponovo|još jednom)',
      '(nisam|nismo) ...2 (čuo|čula|razumio|razumjela|shvatio|shvatila|dobio|dobila|vidio|vidjela|zapamtio|zapamtila)',
      '^(molim|kako|što|ha) ?',
      '(jeste li [još] tu|ima li koga|jeste tu)',
    ],
  },
  'greeting-template': {
    phrases: [
      '(što|kako|čime) [<clitic>] (mogu|možemo|mogu li) [<clitic>] [za vas] (učiniti|pomoći|poslužiti|biti)',
      '(ovdje|pri telefonu) ...2 (iz|s|sa) _',
      '(pozdrav|pozdravna|pozdravni|uvodni|uvodna|prvi odgovor|automatski odgovor|dobrodošlica) $',
      '(kako|čime) [<clitic>] [<clitic>] (mogu|možemo) [<clitic>] pomoći',
      '(dobro došli|dobrodošli) (u|na|kod)',
      '(hvala|zahvaljujem|zahvaljujemo) [<clitic>] [<clitic>] (što ste|na javljanju|na upitu|na poruci)',
    ],
    except: ['(srdačan|lijep) pozdrav'],
  },
  'hold-template': {
    phrases: [
      '(čekanje|na čekanju|na čekanje|zadržavanje|molim pričekajte)',
      '(pričekajte|pričekati|sačekati|pričekate|sačekajte|trenutak|trenutačak|minutu|minute) ...5 (dok|molim|kako bih)',
      '^(molim|molimo) [<clitic>] (pričekajte|trenutak|sačekajte|strpljenja)',
      '(dajte|daj|dopustite) (mi|nam) [molim] [vas|te] [samo|još] [jedan|jednu|dvije|nekoliko|par|#] (<moment>)',
    ],
  },
  'transfer-template': {
    phrases: [
      '(spojila|spojio|spojili|prebacila|prebacio|preusmjerila|preusmjerio|povezala|povezao) (bih|bi|bismo) (vas|te)',
      '(preusmjeravanje|prespajanje|prebacivanje|predaja razgovora|eskalacija|prosljeđivanje)',
      '(spojiti|spojim|spajam|prebaciti|prebacim|preusmjeriti|preusmjerim|preusmjeravam|prespojiti|prespojim) (vas|te|ću)',
      '(vas|te) [<clitic>] (spojiti|spojim|prebaciti|prebacim|preusmjeriti|preusmjerim|prespojiti)',
      '(vaš|tvoj) [<clitic>] (upit|zahtjev|slučaj) [<clitic>] (prosljeđujem|prosljeđujemo|proslijedit|proslijedili|proslijedio|proslijedila|predali)',
    ],
  },
  'more-information-template': {
    phrases: [
      '(dodatne informacije|dodatni podaci|traženje podataka|potrebni podaci|podaci koji nedostaju|više informacija|dopuna podataka)',
      '(možete|mogli biste|biste|možemo) li [<clitic>] [<clitic>] [molim] [vas] (poslati|navesti|dostaviti|reći|opisati|napisati|priložiti)',
      '(pošaljite|navedite|dostavite|opišite|priložite|napišite) [<clitic>] _',
      '(molim|molimo) [<clitic>] [da] [<clitic>] (pošaljete|navedete|dostavite|opišete|priložite)',
    ],
  },
  'complaint-template': {
    phrases: [
      '(pritužba|pritužbe|prigovor|prigovori|reklamacija|reklamacije|isprika|isprike|ljut kupac|nezadovoljan kupac|loše iskustvo)',
      '(žao) [<clitic>] [<clitic>] (je|mi|nam) [je] (što|zbog|da)',
      '(žao mi je|žao nam je|ispričavam se|ispričavamo se) (zbog|što|na)',
    ],
  },
  'refusal-template': {
    phrases: [
      '(odbijanje|odbijenica|odbijen|odbijeno|alternativa|alternative|zamjena|umjesto toga|umjesto njega|umjesto nje|nema na zalihi|rasprodano|rasprodan|rasprodana)',
      '(nažalost|ne možemo|nije moguće|nemamo) ...12 (ali|no|međutim|umjesto|možemo)',
    ],
  },
  'wrong-company-template': {
    phrases: [
      '(drugi|druga|drugo|drugom|drugoga|drugog|drugoj|drugu) (prijevoznik|prijevoznika|kurir|dostavljač|banka|banku|banci|agencija|agenciju|operater|operatera|osiguravatelj|platforma|platformu|stranica|hotel|servis)',
      '(nije|nisu|niste) [<clitic>] ...1 (napravljena|napravljen|kupljen|kupljena|kupljeno|naručen|naručena|naručeno|izdan|izdana|izdano|sklopljen|sklopljena|poslan|poslana|naručili|kupili|sklopili) [je|<clitic>] (kod|preko|od) nas',
      '(kriva tvrtka|pogrešna tvrtka|druga tvrtka|drugoj tvrtki|druge tvrtke|drugu tvrtku|drugom prodavatelju|drugog prodavatelja|druge trgovine|drugoj trgovini|krivi primatelj|treća strana)',
      '(nije naš proizvod|nije naša usluga|nisu naši|ne prodajemo mi|nije kupljeno kod nas|nije naša narudžba)',
      '(narudžbu|proizvod|uslugu|pošiljku|kartu|ugovor|rezervaciju) [<clitic>] (vodi|pruža|prodaje|isporučuje|izdaje|izdala|prodala) [druga|drugi] (tvrtka|trgovina|prodavatelj|prijevoznik|agencija|organizator)',
      '(obratite se|kontaktirajte|javite se) [izravno] (proizvođaču|prodavatelju|proizvođača|prodavatelja|toj tvrtki)',
    ],
  },
  'follow-up-template': {
    phrases: [
      'kako [<clitic>] (vam|ti) [<clitic>] (čini|radi|sviđa|ide|služi|leži|stoji) [vaš|vaša|vaše|tvoj|tvoja|tvoje] (novi|nova|novo|nove|popravljeni|popravljena)',
      '(niste|nisi) [<clitic>] [<clitic>] [još|više] (javili|odgovorili|javio|javila|odgovorio|odgovorila)',
      'od tada [<clitic>] (niste|nismo|nisi|nisam)',
      '(praćenje upita|podsjetnik|naknadna poruka|provjera nakon|follow-up|status upita|javljamo se ponovno)',
      '(pišem|pišemo|javljam|javljamo) [<clitic>] [<clitic>] [samo] (da|kako) [<clitic>] [bih|bismo] (pitam|pitamo|provjerim|provjerimo|vidim|pitao|pitala|provjerio|provjerila)',
      '(htio|htjela|htjeli|želio|željela|željeli) [<clitic>] [<clitic>] [samo] (provjeriti|pitati|vidjeti) [je li|radi li|jeste li]',
      '(nismo|nisam) [<clitic>] [<clitic>] (dobili|primili|čuli|dobio|dobila) ...2 (odgovor|od vas)',
      '(radi li|je li|funkcionira li) [vam|ti] [sad|sada] [vam|ti] sve (kako treba|u redu|ispravno|dobro)',
      'samo da (provjerim|provjerimo|pitam|pitamo) (radi li|je li|jeste li|jesu li)',
    ],
  },
  'feedback-template': {
    phrases: [
      '(što|kako|gdje|čime) [<clitic>] (smo|možemo|bismo|mogli|možemo li) ...2 (učiniti|napraviti|biti|poboljšati) [bolje|bolji|drugačije|drukčije]',
      '(recite|reci|javite|napišite|napiši|podijelite|podijeli) [nam|s nama|mi] [što|kako|koliko|svoje|svoj|vaše|svoja] [<clitic>] ...1 (mislite|misliš|dojam|dojmove|iskustvo|iskustva|mišljenje|zadovoljni|zadovoljan|zadovoljna)',
      '(povratna informacija|povratne informacije|anketa|anketu|ocjena|ocijenite|ocijenili|recenzija|recenziju|mišljenje|csat|nps)',
      '(kako|koliko) (ste|si) [bili] (zadovoljni|zadovoljan)',
    ],
  },
  'closing-template': {
    phrases: [
      '(zatvaranje|završetak|kraj razgovora|riješeno|odjava|oproštaj|zaključenje|završni|završna) $',
      '(mogu|možemo) [li] [<clitic>] [<clitic>] još [<clitic>] [kako|nekako|čime|s nečim] pomoći',
      '(imate li|trebate li|treba li) [<clitic>] još _',
      '(želim|želimo) [<clitic>] [<clitic>] (ugodan|lijep|uspješan) [ostatak] (dan|dana|vikend)',
      '(ako|ukoliko) [vam|ti] [još] (nešto|što|išta) [vam|ti] [još] (zatreba|treba|zapne)|(ako|ukoliko) (zatrebate|trebate|zatrebaš|trebaš) još _|hvala na razgovoru',
      '(zatvaramo|zatvaram|zatvorit) [ćemo|ću] [ovaj|vaš] (upit|tiket|razgovor|predmet)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
