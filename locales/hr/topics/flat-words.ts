import type { Topic, TopicWords } from '../../../src/locale.ts'
import { BEST_WAY, POSSIBLE, UNDERSTAND } from './answers.ts'

const RIGHT_PERSON = ['Rado ću pronaći kolegu koji Vam u tome može pomoći.']
const SOMETHING = ['Pogledat ću odmah što Vam još mogu ponuditi.']

/** Dreadful, in the forms in which it is said of a thing. */
const DREADFUL =
  'grozno|grozan|grozna|užasno|užasan|užasna|strašno|katastrofa|katastrofalno|očajno|očajan|očajna|očajni|očajne|jezivo|jeziv|jeziva|bijedno|bijedan|bijedna|grozni|grozne|groznu|užasni|užasne|užasnu|katastrofalan|katastrofalna|katastrofalni|katastrofalne|katastrofalnu|očajnu|jezivi|jezive|jezivu|bijedni|bijedne|bijednu'

/** What is good to hear with a "never". */
const NEVER_FINE = [
  '(nikad|nikada) [nikome|nikomu|ni s kim|nam] [nemojte|nemoj|ne] [nikome|nikomu|ni s kim] [<clitic>] <share>',
  '(nikad|nikada) [ne] (tražimo|tražit|ustručavajte|oklijevajte|zaboravite)',
  '<secret> ...2 (nikad|nikada) (nemojte|nemoj|ne|nikome|nikomu|ni) _',
  '(nemojte|nemoj|ne smijete|ne dijelite|ne dajite|ne šaljite|ne odajte|ne otkrivajte) ...3 (nikad|nikada)',
  '(nikad|nikada) [se] ne (zatvara|zatvaramo|zatvaraju|kasni|kasnimo|kasne|spava*|istječe|istječu|zastarijeva|propada|propadaju|gubi|gubite|gase|gasi|naplaću*|dijelimo|prosljeđujemo|odustajemo|poskupljuje|briše|brišu)',
  '(nikad|nikada) (nije|neće biti) (kasno|prekasno|problem)',
  '(nikad|nikada) [<clitic>] [od] [vas|te|tebe|vam|ti] (ne|nećemo|neće) (tražimo|tražiti|pitamo|pitati)',
  '(nikad|nikada) [vas|te|vam|ti] (ne|nećemo|neće) (zovemo|zvati|šaljemo|slati) ...3 (sms*|lozink*|pin|pin-a|podat*|kod|karticu|poveznic*|link*)',
  '(nikad|nikada) [<clitic>] ne (javljamo|javlja|zovemo|zove|zovu|šaljemo|šalje|šalju|pitamo|pita|tražimo|traži|traže|nazivamo) ...6 (nepoznat*|skriven*|podat*|lozink*|pin|pin-a|link*|poveznic*|sms*|kartic*|kod|kodove)',
  '(nikad|nikada) [<clitic>] (nema|nemamo|nemate|nemaš|nemaju) [<clitic>] [nikakv*] <trouble>',
  // A promise, and another rule's matter.
  '(nikad|nikada) [se] [više] [<clitic>] (neće|ne) ...3 (ponoviti|dogoditi|ponovilo|dogodilo|desiti)',
  '(nikad|nikada) (nismo|nije|nisu) (zatvoren*|prekasno|kasno)',
  '(bolje ikad nego nikad|sad ili nikad|nikad se ne zna|kao nikad|kao nikada|nikad bolji|nikad bolje|nikad više _)',
  '(ako|žao|razumijem|jer|kad|ispričavam) ...6 (nikad|nikada)',
  '(nikad|nikada) (niste|nisi|nije) (dobili|dobio|dobila|primili|stigao|stigla|stiglo)',
  '(nikad|nikada) ...3 (smjelo|smjela|smio|smjeli|trebalo|trebala|trebao) [se] [_] (dogoditi|desiti|biti|proći|kasniti)',
]

/** Flat words: "never", "nothing", "nobody", "bad", and what they mean well. */
export const flatWords = {
  'flat-word': {
    phrases: [
      // "Nikad ne šaljemo" says no more than "ne šaljemo".
      {
        find: 'nikad|nikada',
        only: [
          '(nikad|nikada) ne (*mo|*m|radi|rade|vraća|vraćaju|prima|primaju|šalje|šalju|prodaje|prodaju|dostavlja|daje|daju)',
        ],
        except: NEVER_FINE,
        instead: [''],
      },
      {
        find: '(nikad|nikada)',
        sentence: POSSIBLE,
        except: NEVER_FINE,
      },
      {
        find: 'ništa',
        sentence: SOMETHING,
        except: [
          '(ma|ama|o) ništa',
          'nitko [<clitic>] [<clitic>] ne (mora|treba|moraju|trebaju) [_] ništa',
          '(niste|nisi|nije|nismo) ...2 ništa [_] (krivo|pogrešno|loše|napravili|napravio|napravila|zeznuli)',
          'ništa protiv',
          'ništa [<clitic>] ne bi [<clitic>] [više] (smjelo|trebalo) _',
          'ništa (krivo|pogrešno|sporno|zato|strašno|za to|teško|komplicirano|opasno|ozbiljno|hitno|novo|nova|drugo mi ne treba|lakše|bolje|ljepše|više nije potrebno|od (toga|navedenog)|lošeg|posebno|osobito|osim|dodatno|dodatnoga)',
          '(nije|nema|ne bi bilo) [to] ništa (strašno|loše|lošeg|posebno|ozbiljno|neobično|teško|komplicirano|opasno|novo|hitno|čudno)',
          '(ne|nećete|nećeš|neće|ne morate|ne moraš|ne trebate|ne trebaš|nije) [vam|ti|se] [više] ništa [više|dodatno|posebno] (platiti|plaćati|nadoplatiti|doplatiti|trebati|izgubiti|propustiti|raditi|učiniti|poduzimati|slati|potpisivati|naplaćeno|izgubljeno)',
          '(niste|nisi|nismo) [vam|ti|se] [još] ništa (propustili|propustio|propustila|izgubili|izgubio|izgubila|platili|platio|platila|dužni|dužan|dužna|skrivili|pogriješili|pogriješio|pogriješila)',
          'ništa [vam|ti|se|od toga|više|drugo] (ne|nije) (trebate|morate|treba|morate|naplaćujemo|plaćate|košta|naplaćeno|nećete|brinite|potrebno|mijenja|promijenilo|izgubljeno|propustili|duguje*)',
          '(ne|nećete|nećeš|niste|nisi|nije) [vam|ti|se] [još|više] (trebate|morate|plaćate|platiti|naplaćeno|izgubili|izgubila|izgubio|propustili|mijenja|košta|naplaćujemo|učiniti|duguje*) [vam] ništa',
          '(nisu|nije|nismo) [vam|ti] (naplatili|naplatio|naplatila|naplaćeno|skinuli|skinuto|uzeli) ništa',
          '(nemate|nemaš|nemojte) [vi] [brinuti] (oko|ni) ništa',
          '(ako|žao|razumijem|jer|kad|shvaćam) ...6 ništa',
          '(nadasve|ni za|za|ni oko) ništa',
          // What is best left alone.
          'ništa [<clitic>] (ne|nemojte|nemoj) (upisujte|upisuj|dirajte|diraj|mijenjajte|mijenjaj|brišite|briši|pritišćite|potpisujte|potpisuj|šaljite|šalji|poduzimajte|isključujte|isključuj|otvarajte|otvaraj|plaćajte|plaćaj|instalirajte|preuzimajte|skidajte|bacajte|bacaj|kupujte|kupuj|donosite|nosite|radite)|(ne|nemojte|nemoj) (upisujte|upisuj|dirajte|diraj|mijenjajte|mijenjaj|brišite|briši|pritišćite|potpisujte|potpisuj|šaljite|šalji|poduzimajte|isključujte|isključuj|otvarajte|otvaraj|plaćajte|plaćaj|instalirajte|preuzimajte|skidajte|bacajte|bacaj|kupujte|kupuj|donosite|nosite|radite) [<clitic>] ništa',
          'ništa manje',
          '(nema|nemaju|ne sadrži|ne sadrže|nije|bez) ništa (umjetn*|štetn*|otrovn*|opasn*|skriven*|sporn*|životinjsk*|mesn*|mliječn*|kemijsk*)',
          'ništa ...4 bez (vašeg|vaše|tvog|tvoje|vas)',
          'ne treba [vam|ti] [više] ništa (drugo|više|posebno|dodatno)',
          'ništa ...3 (ne|nije|niste|nisi|nismo|neće|nećete|nećeš) ...2 <harmless>',
          '(ne|nije|niste|nisi|nismo|neće|nećete|nećeš) ...3 ništa ...2 <harmless>',
          '(ne|nije|niste|nisi|nismo|neće|nećete|nećeš) ...2 <harmless> ...1 ništa',
          '(hvala|molim) (i|na) ništa',
          '^(nije|ma nije) [to|bilo] ništa',
        ],
      },
      // "Ništa od toga, ali ...": what was hoped for, not what is needed ("ništa od toga ne trebate slati").
      {
        find: '^[nažalost|ma|e|a] ništa od (toga|tog|povrata|zamjene|dostave)',
        only: [
          'ništa od (toga|tog|povrata|zamjene|dostave) $',
          'ništa od (toga|tog|povrata|zamjene|dostave) (ali|no|nažalost|žao)',
        ],
        sentence: SOMETHING,
      },
      {
        find: '(nema|nemamo|nije bilo) [<clitic>] (nikoga|nikog)',
        sentence: RIGHT_PERSON,
        except: [
          '(ako|kad|kada|jer|da|što|žao) ...4 (nema|nemamo|nije bilo) [<clitic>] (nikoga|nikog)',
          // No queue.
          '(nema|nemamo) [<clitic>] (nikoga|nikog) ...3 (slobodno|dođite|izvolite|odmah|na blagajni|na šalteru|čekaonici)',
          '(nema|nemamo) [<clitic>] (nikoga|nikog) (tko|ispred|prije|u redu)',
        ],
      },
      {
        find: 'nitko',
        sentence: RIGHT_PERSON,
        except: [
          '(ako|žao|razumijem|jer|kad|što|da) ...6 nitko',
          'nitko (osim vas|drugi (ne može|nema|neće)|ne (voli|želi|zaslužuje|bi trebao))',
          'nitko osim _',
          'nitko drugi [<clitic>] ne (koristi|treba|čeka|vidi|čuje|ima)',
          // With the customer: "tako se nitko ne smije ponašati".
          '(tako|to|takvo što) ...3 nitko ...3 ne (smije|bi smio|bi trebao) _',
          'nitko [<clitic>] (ne|neće|nije) [<clitic>] ...1 (smeta*|ometa*|uznemir*|ukra*|uzeo|uzeti|uzima|dira*|naplat*|naplać*|skinuo|skida|hakira*|zloupotr*|tjera*|provali*|otvorio|otvarao|gura|viče)',
          // "Niko" is also a name: "ovdje Niko", "Elektra, Niko."
          '(ovdje|tu|ja sam|zovem se|ime je|hvala|bok|pozdrav|dragi|poštovani) [,] nitko',
          'nitko [<clitic>] [<clitic>] ne (mora|treba|moraju|trebaju)',
          'nitko [<clitic>] [drugi|više] [<clitic>] ne može [<clitic>] (koristiti|iskoristiti|zloupotrijebiti|vidjeti|skinuti)',
          'nitko [<clitic>] ne (čeka|žuri|požuruje|tjera|ometa|dira|zamjera)',
          '(nitko) [ne] (nema pristup|neće vidjeti|ne vidi)',
        ],
      },
      {
        find: '(nijedan|nijedna|nijedno|nijednu|nijednog|nijedne|niti jedan|niti jedna|niti jedno|niti jednu)',
        sentence: SOMETHING,
        except: [
          '(zasad|dosad|dosada|srećom|još) (nijedan|nijedna|nijedno|niti jedan|niti jedna)',
          '(ne|nećete|nećeš|niste|nisi|nije|neće) ...3 (izgub*|propusti*|naplat*|naplać*|plat*|plać*|skinut*|obrisan*|dugujete|duguješ) ...2 (nijedan|nijedna|nijedno|nijednu|nijednog|nijedne|niti jedan|niti jedna|niti jedno|niti jednu)',
          '(nijedan|nijedna|nijedno) [<clitic>] [od _] [<clitic>] ne (sadrži|kasni|šteti|istječe|košta|smeta|veže|obvezuje|zahtijeva|traži)',
          '(nijedan|nijedna|nijedno) [<clitic>] [_] nema <trouble>',
          '(nema|nemate|nemaš|nemamo) (nijedan|nijedna|nijedno|nijednu|nijedne|niti jedan|niti jedno|niti jednu) <trouble>',
          '(ako|žao|kad|da|jer) ...5 (nijedan|nijedna|nijedno|nijednu|niti jedan|niti jedna)',
          '(nijedan|nijedna|niti jedan|niti jedna) [vaš|od vaših|vaših|osobni] (podatak|podataka|podatka|kuna|euro|cent|lipa)',
        ],
      },
      {
        find: '(nikako (ne|nije|se ne|vam ne|ti ne|nećemo|neće)|(ne može|ne mogu|ne možemo|ne ide) nikako|nema šanse|ni u kojem slučaju|ni u kom slučaju|ni pod kojim uvjetima|ni pod razno|ni u ludilu|nema teorije|ni slučajno|ni u snu|ni za živu glavu|nema govora|zaboravite to|zaboravi to|zaboravite na to|zaboravi na to|što se tu može|što je tu je|kraj priče|gotova priča|to je gotova stvar|nema se tu što|tu se nema što|točka|ne dolazi u obzir|ni govora)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
        except: [
          '(ako|žao|razumijem|kad|što|da) ...4 nikako',
          // A promise, and another rule's matter.
          'nema (šanse|teorije) da ...4 (ponovi|dogodi|desi|pokvari|prekine|izgubi|zakasni|nestane)',
          'nikako (ne|nije) (dočeka*|smeta*|brinite|brini|problem|kasno|u redu|prihvatljiv*|dobro|lijepo|ugodn*|jednostavno|lako|zabavno|smjel*|trebal*|ono što|način)',
          '(točka|točke|točku) (na|za|u|prodaje|programa|interesa|#|i|po|preuzimanja|pristupa)',
          '(prodajna|pristupna|polazna|krajnja|kontaktna|po|interesna|preuzimanja|jedna|iduća|sljedeća) točka',
        ],
      },
      // "Kliknete i gotovo" is how easy it is.
      {
        find: 'i gotovo $',
        only: ['(ne može|ne mogu|ne možemo|nema|ne ide|morate|moraš|trebate|mora se|nećemo) ...4 i gotovo $'],
        sentence: BEST_WAY,
      },
      {
        find: '(nemoguće|nemoguć|nemoguća|nemogući)',
        sentence: BEST_WAY,
        except: [
          'nemoguće je da ...3 (ponovi|dogodi|desi|pokvari|prekine|izgubi|zakasni|nestane)',
          '(ništa|nije|gotovo|skoro|misija|ako|kad|žao) ...2 (nemoguće|nemoguć|nemoguća|nemogući)',
        ],
      },
      {
        find: '(to|ovo|taj podatak|ta informacija|vaša tvrdnja|vaš podatak) [vam|ti] (je|nije) [jednostavno|potpuno|naprosto|sasvim|skroz|totalno|posve] (pogrešno|krivo|netočno|pogrešan|netočan|netočna|pogrešna|točno|istina)',
        only: [
          '(je) [jednostavno|potpuno|naprosto|sasvim|skroz|totalno|posve] (pogrešno|krivo|netočno|pogrešan|netočan|netočna|pogrešna)',
          '(nije) [jednostavno|potpuno|naprosto|sasvim|skroz|totalno|posve] (točno|istina)',
        ],
        sentence: ['Provjerimo to zajedno.'],
        except: ['(ako|što|je li|žao|mislite|misliš|javite) ...4 (pogrešno|krivo|netočno|točno)'],
      },
      {
        find: '(nikakav|nikakva|nikakvo|nikakve|nikakvi)',
        only: ['(je|su|bio|bila|bilo) [<clitic>] [jako|baš|stvarno|skroz] (nikakav|nikakva|nikakvo|nikakve|nikakvi) $'],
        except: ['(žao|razumijem|ako) ...6 (nikakav|nikakva|nikakvo|nikakve|nikakvi)'],
        sentence: ['Pogledajmo kako to možemo poboljšati za Vas.'],
      },
      {
        find: '(to|ovo|vaš zahtjev|vaš prigovor|to što (govorite|tražite|pišete)) [<clitic>] nema (nikakvog|nikakva|baš) smisla|(to|ovo|vaš zahtjev|vaš prigovor|to što (govorite|tražite|pišete)) [<clitic>] nema smisla',
        sentence: ['Provjerimo to zajedno.'],
        except: ['(ako|razumijem) ...4 nema smisla'],
      },
      { find: '^(krivo|pogrešno|netočno) $', sentence: ['Provjerimo to zajedno.'] },
      {
        find: '(krivo|pogrešno) (ste|si) [<clitic>] (nazvali|nazvao|nazvala|zvali|zvao|zvala|dobili|došli|došao|došla|obratili|javili)',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(krivi broj|krivi odjel|kriva adresa|pogrešan broj|pogrešan odjel|krivo mjesto|krivom mjestu|krivu adresu|pogrešnu adresu)',
        sentence: RIGHT_PERSON,
        only: [
          '(dobili|zvali|nazvali|javili|obratili|ste|si|je|to je|ovo je) ...4 (krivi|pogrešan|kriva|krivo|krivom|krivu|pogrešnu) (broj|odjel|adresa|mjesto|mjestu|adresu)',
        ],
        except: [
          '(ako|ukoliko|upisali|unijeli|naveli|dali|ostavili|jeste li|upisana|upisan|unesena) ...4 (krivu|pogrešnu|kriva|pogrešna|krivi|pogrešan) (adresu|adresa|broj)',
          '(žao|isporučen|isporučena|poslan|poslana|poslali|stigao|stigla|stiglo|dostavljen|dostavljena|otišao|otišla|dobili ste) ...4 (na|krivu|pogrešnu|krivi|pogrešan) (krivu|pogrešnu|adresu|broj)',
        ],
      },
      {
        find: '(loše|loš|loša|loši|lošu|lošeg|lošem|lošije)',
        sentence: ['Pogledajmo kako to možemo poboljšati za Vas.'],
        except: [
          '(nije|nisu|nimalo|ni malo|ništa) [uopće|tako|baš|nimalo] (loše|loš|loša|loši|lošu|lošeg)',
          '(žao|razumijem|razumijemo|ispričavam|ispričavamo|oprostite|zbog|osjećate|osjećaš|zvuči|shvaćam|shvaćamo|ako|imali|hvala|prijav*) ...6 (loše|loš|loša|loši|lošu|lošeg|lošem)',
          '(loše|loš|loša|loši) jer (je|su|se) _',
          '(loše|loš|loša|loši) [je|su|ste] (sjeo|sjela|sjelo|spojen*|zatvoren*|namješten*|pričvršćen*|podešen*|priključen*|postavljen*|umetnut*|zalijepljen*|osvijetljen*|kontakt|spoj|prijem)',
          '(loše|loš|loša|loši|lošu|lošeg|lošem) (iskustvo|iskustva|iskustvu|dan|vrijeme|vremena|vremenu|signal|sreće|sreća|vremenskih)',
        ],
      },
      {
        find: `(${DREADFUL})`,
        sentence: UNDERSTAND,
        except: [
          `(žao|razumijem|razumijemo|ispričavam|shvaćam|zvuči|vjerujem|zbog|doživjeli|imali|mora biti|iskustvo) ...6 (${DREADFUL})`,
          `(mora da|sigurno|zacijelo|vjerojatno|koliko|kako) ...4 (${DREADFUL})`,
          '(nije|ništa|niš|ništ|nikaj) [to] [ništa] strašno',
          '(grozno|grozan|grozna|užasno|užasan|užasna|strašno|katastrofalno) (iskustvo|razdoblje|dan|tjedan|situacija|putovanje|osjećaj)',
          '(to|ovo) (je|mora biti|zvuči) (zaista|stvarno|doista|baš|sigurno) (grozno|užasno|strašno|katastrofalno)',
          'strašno mi je žao',
          `(${DREADFUL}) (mi|nam) je [to|ovo] (čitati|čuti|vidjeti|slušati)`,
          '(grozno|užasno|strašno) je kad',
          '(užasno|strašno) (mi|nam) je (žao|neugodno|drago)',
          'strašno mi je neugodno',
        ],
      },
      {
        find: 'ne (slažem|slažemo) se|[s|sa] (tim|time|tom|ovim|ovime|vama|vašom|vašim) se [ja|mi|nažalost|uopće|nikako] ne (slažem|slažemo)|ne (bih|bismo) se [baš|s] [tim|time|vama|tu] (složio|složila|složili)|(tim|time|vama|tu) se ne (bih|bismo) [baš] (složio|složila|složili)',
        sentence: ['Razumijem Vaše viđenje; pogledajmo to zajedno.'],
        except: ['ako ...3 ne (slažem|slažemo) se', 'ako ...3 se ne (slažem|slažemo)'],
      },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
