import type { Topic, TopicWords } from '../../../src/locale.ts'

const FIND_OUT = ['Odmah ću to provjeriti za Vas.', 'Dopustite mi da to saznam za Vas.']
const POSSIBLE = ['Rado ću Vam objasniti što je moguće.']
const BEST_WAY = ['Potražit ću najbolje rješenje za Vas.']
const OWN = ['Rado ću Vam to objasniti ovdje.']
const UNDERSTAND = ['Razumijem koliko je to neugodno.']
const RIGHT_PERSON = ['Rado ću pronaći kolegu koji Vam u tome može pomoći.']
const SOMETHING = ['Pogledat ću odmah što Vam još mogu ponuditi.']
/** Words that discourage, and announcements of somebody else's words. */
export const words = {
  'not-knowing': {
    phrases: [
      { find: 'ne (znam|znamo) [<clitic>] (je li|jesu li|može li|hoće li|ima li|imamo li)', sentence: FIND_OUT },
      {
        find: '[to|ja|mi|to vam|zaista|stvarno|iskreno] ne (znam|znamo) [točno|ni ja|ni mi|reći|sigurno]',
        sentence: FIND_OUT,
        except: ['ne (znam|znamo) (kako da|kako) [<clitic>] (zahvalim|zahvalimo)', 'ne (znam|znamo) što bih bez'],
      },
      { find: '(neznam|neznamo|nez)', sentence: FIND_OUT },
      { find: '(nemam|nemamo) (pojma|blage veze|blagog pojma|ideju|ideje)', sentence: FIND_OUT },
      {
        find: '(nemam|nemamo) [tu|te|takvu|takve|nikakvu|nikakve|još|o tome|dovoljno] (informaciju|informacije|informacija|saznanja)',
        sentence: FIND_OUT,
        except: ['(ako|jer|dok) ...3 (nemam|nemamo)'],
      },
      { find: '(pojma|blage veze) (nemam|nemamo)', sentence: FIND_OUT },
      { find: '(nisam|nismo) [baš|posve|sasvim|potpuno|u to] (siguran|sigurna|sigurni|sigurne)', sentence: FIND_OUT },
      { find: '(siguran|sigurna|sigurni) (nisam|nismo)', sentence: FIND_OUT },
      { find: 'ne (bih|bismo) (znao|znala|znali) [<clitic>] [reći]', sentence: FIND_OUT },
      {
        find: '(tko zna|ko zna|ko bi znao|tko bi znao|tko bi ga znao|bog zna|bog te pita|pitaj boga)',
        sentence: FIND_OUT,
      },
      {
        find: '(to vam|to ti|to) ne (mogu|možemo) (reći|točno reći|sa sigurnošću reći)',
        sentence: FIND_OUT,
      },
      {
        find: '(otkud|otkuda|odakle|kako) (ja|mi|bih ja|bismo mi) [da|to] (znam|znamo|znao|znala|znali)',
        sentence: FIND_OUT,
      },
      { find: 'koliko (ja znam|znam|mi je poznato) ne', sentence: FIND_OUT },
      { find: '(nije mi|nije nam) poznato', sentence: FIND_OUT },
    ],
  },
  'never-doing': {
    phrases: [
      {
        find: '(to|takvo što|tako nešto|takve stvari) [mi|se|ovdje] nikad (ne|nismo) _',
        sentence: POSSIBLE,
      },
      { find: '(to|takvo što|tako nešto|takve stvari) [mi|se|ovdje] nikada (ne|nismo) _', sentence: POSSIBLE },
      {
        find: '(nikada|nikad) [to|vam|mi|se] ne (radimo|činimo|dajemo|vraćamo|odobravamo|dopuštamo|prihvaćamo|primamo|nudimo)',
        sentence: POSSIBLE,
      },
      { find: '(to|takvo što|tako nešto|takve stvari) [mi|ovdje|inače] ne radimo', sentence: POSSIBLE },
      { find: '(kod nas|ovdje) se to ne (radi|prakticira|može)', sentence: POSSIBLE },
      { find: 'to (nije naša praksa|nije praksa|nemamo običaj)', sentence: POSSIBLE },
    ],
  },
  'hiding-behind-rules': {
    phrases: [
      {
        find: '(takva|takav|takvo|to|ovo) (su|je|nam|nam je|nam su) [naša|naš|jednostavno] (pravila|pravilo|politika|procedura|propis|pravilnik|postupak)',
        sentence: BEST_WAY,
      },
      {
        find: '(tako|to) [vam|nam|jednostavno] (kaže|nalaže|propisuje|određuje) (pravilnik|zakon|propis|procedura|sustav)',
        sentence: BEST_WAY,
      },
      {
        find: '(zakon|propis|pravilnik|postupak|sustav) je [jednostavno] (takav|jasan)|(procedura|odredba) je [jednostavno] (takva|jasna)',
        sentence: BEST_WAY,
      },
      {
        find: '(takva su pravila|takve su (cijene|procedure|odredbe)|takvi su (propisi|uvjeti|zakoni)|pravila su pravila|pravilo je pravilo|takav je propis)',
        sentence: BEST_WAY,
      },
      {
        find: '(pravila|propisi|uvjeti|procedura|politika|pravilnik) [kuće|tvrtke|banke|hotela|trgovine|prijevoznika|poslovanja|nam|naša|naši] (su|je) [nam|vam] [jednostavno|nažalost|jasno] (takva|takvi|takav|jasna|jasni|jasan|ista za sve|isti za sve)',
        sentence: BEST_WAY,
      },
      {
        find: '(prema|po|sukladno|u skladu s|zbog) [našoj|našim|našem|našom|internim|internoj|internom|poslovnoj|poslovnom] (politici|pravilima|pravilu|pravilniku|procedurama|proceduri|propisima|politike|pravila|pravilnika|procedure|politikom|pravilnikom)',
        // What the rules allow is good news.
        except: [
          '(pravilima|pravilniku|politici|pravilu) ...4 (imate|imaš|možete|možeš|dobivate|dobivaš|pripada|slijedi|ostvarujete|vrijedi|besplatno|rok je)',
          '(možete|možeš|imate|imaš|dobivate|pripada) ...6 (pravilima|pravilniku|politici|pravilu)',
        ],
        sentence: BEST_WAY,
      },
      {
        find: '(politika|pravila|pravilnik|procedura|sustav|program|računalo) [naše|tvrtke|nam|mi|to|kuće|društva] [to|nam|mi|vam] ne (dopušta|dopuštaju|dozvoljava|dozvoljavaju|predviđa|da|podržava)',
        sentence: BEST_WAY,
      },
      { find: '(politika|interna pravila|interna politika) (tvrtke|kuće|društva|poduzeća|firme)', sentence: BEST_WAY },
      { find: '(sustav|program) [nam|mi] (tako radi|tako funkcionira|je takav)', sentence: BEST_WAY },
      {
        find: '(tako [vam] to [jednostavno] (ide|funkcionira|radi|mora biti)|to je tako kako je|tako je kako je)',
        sentence: BEST_WAY,
      },
      {
        find: '(tako|to) je [vam|jednostavno|zakonom|pravilnikom|ugovorom|uvjetima] (propisano|određeno|regulirano|definirano)',
        sentence: BEST_WAY,
      },
      { find: 'protivno (je|našim|pravilima) [našim|pravilima]', sentence: BEST_WAY },
    ],
    except: [
      '(politika|politici|politike|pravila|pravilima) (privatnosti|kolačića|igre|nagradne|natječaja|kućnog|o privatnosti)',
    ],
  },
  'sending-off': {
    phrases: [
      {
        find: '(tamo|ondje|tu) [vam|ti] (sve|lijepo) [lijepo] piše|sve [vam|ti] [lijepo] (piše|stoji) (tamo|ondje|u uvjetima|u ugovoru)',
        sentence: OWN,
      },
      {
        find: '(jeste li|jesi li|jeste|jeste l) [već|uopće] (pogledali|gledali|provjerili|provjeravali|pročitali|čitali|posjetili|potražili|tražili|bili|pogledao|pogledala|gledao|gledala|provjerio|provjerila|pročitao|pročitala|bio|bila) [na|u] [našu|našoj|našim|naše|naš] <website>',
        sentence: OWN,
      },
      {
        find: '(sve|to|to vam|sve vam|sve to|lijepo) [lijepo|već|jasno] (piše|stoji|navedeno je|je navedeno|je objavljeno|imate) [lijepo|jasno] [na|u] [našoj|našim] <website>',
        sentence: OWN,
      },
      {
        find: '(kao što|kako) [lijepo|jasno] (piše|stoji|je navedeno) (na|u) [našoj|našim] <website>',
        sentence: OWN,
      },
      {
        find: '(pogledajte|potražite|pogledaj|potraži|pretražite|pitajte) [<clitic>] [malo] (po|na) (internetu|netu|googleu|googlu|forumima|forumu)',
        sentence: OWN,
      },
      { find: '(guglajte|proguglajte|guglaj|proguglaj|izguglajte)', sentence: OWN },
      {
        find: '(potražite|pronađite|pogledajte|provjerite|pročitajte|potraži|pogledaj) (sami|sama|sam|to sami|si|si sami)',
        sentence: OWN,
      },
      {
        find: '(samo|jednostavno|bolje|drugi put|lijepo) (pogledajte|provjerite|pročitajte|potražite|pogledaj|provjeri|pročitaj) [na|u] [našu|našoj|našim|naše] <website>',
        sentence: OWN,
      },
      {
        find: '(možete|možeš) [to] [i] (sami|sama|sam) (pronaći|potražiti|provjeriti|pogledati|naći|pročitati)',
        sentence: OWN,
      },
      {
        find: '(sami|sama|sam) (provjerite|pogledajte|potražite|pronađite|pročitajte|provjeri|pogledaj|potraži)',
        sentence: OWN,
      },
    ],
  },
  ordering: {
    phrases: [
      {
        find: '^[prvo|najprije|onda|tada|zatim|znači|dakle|pa] (morate|morat ćete|dužni ste|obvezni ste|obavezni ste|trebate)',
        sentence: ['Rado ću Vam pomoći oko sljedećeg koraka.'],
      },
      {
        find: '(vi|prvo|najprije|onda|sami|sigurno|obavezno|svakako) [to] (morate|morat ćete|moraš|morat ćeš)',
        sentence: ['Rado ću Vam pomoći oko sljedećeg koraka.'],
      },
      {
        find: '(morate|morat ćete|moraš|morat ćeš|dužni ste|obvezni ste|obavezni ste)',
        sentence: ['Rado ću Vam pomoći oko sljedećeg koraka.'],
      },
      {
        find: '(imate|imaš) [vi|to] (čekati|doći|platiti|poslati|ispuniti|javiti)',
        sentence: ['Rado ću Vam pomoći oko sljedećeg koraka.'],
      },
    ],
    except: [
      'ne (morate|moraš|trebate|trebaš)',
      '(ako|ukoliko|kad|kada|hoće li|da li|što|sve što|jedino što|koliko|gdje|zašto|kako|žao|razumijem|čim|dok|koji|koju|koje) ...3 (morate|moraš|trebate|trebaš|dužni ste)',
      '(morate|moraš) (li|biti|se osjećati|imati|znati)',
      'žao ...4 da ...3 (morate|moraš)',
      '(samo|jedino) (morate|trebate|moraš|trebaš)',
      'trebate (li|pomoć|još|nešto|nas)',
    ],
  },
  'flat-word': {
    phrases: [
      {
        find: '(nikad|nikada)',
        sentence: POSSIBLE,
        except: [
          '(nikad|nikada) [nemojte|nemoj|ne|nikome] (dijelite|dijeli|šaljite|šalji|otkrivajte|odavajte|govorite|tražimo|tražit|upisujte|unosite|dajite|dijeliti|slati|davati|otkrivati|ustručavajte|oklijevajte|zaboravite)',
          '(nikad|nikada) [nikome|nikomu|ni s kim] (nemojte|nemoj|ne) [nikome|nikomu] [<clitic>] (odavajte|odaj|odajte|davajte|dajte|otkrivajte|otkrijte|recite|govorite|dijelite|šaljite|pokazujte|posuđujte|ostavljajte)',
          '(nemojte|nemoj|ne smijete|ne dijelite|ne dajite|ne šaljite|ne odajte|ne otkrivajte) ...3 (nikad|nikada)',
          '(nikad|nikada) (nije|neće biti) (kasno|prekasno|problem)',
          '(nikad|nikada) (vas|te|od vas|od tebe|vam|ti) [ne|nećemo|neće] [tražimo|tražiti|pitati|zvati]',
          '(nikad|nikada) (nismo|nije|nisu) (zatvoren*|prekasno|kasno)',
          '(bolje ikad nego nikad|sad ili nikad|nikad se ne zna|kao nikad|kao nikada|nikad bolji|nikad bolje|nikad više _)',
          '(ako|žao|razumijem|jer|kad|ispričavam) ...6 (nikad|nikada)',
          '(nikad|nikada) (niste|nisi|nije) (dobili|dobio|dobila|primili|stigao|stigla|stiglo)',
        ],
      },
      {
        find: 'ništa',
        sentence: SOMETHING,
        except: [
          '(ma|ama|o) ništa',
          '(niste|nisi|nije|nismo) ...2 ništa [_] (krivo|pogrešno|loše|napravili|napravio|napravila|zeznuli)',
          'ništa (krivo|pogrešno|sporno|zato|strašno|za to|teško|komplicirano|opasno|ozbiljno|hitno|novo|nova|drugo mi ne treba|lakše|bolje|ljepše|više nije potrebno|od (toga|navedenog)|lošeg|posebno|osobito|osim|dodatno|dodatnoga)',
          '(nije|nema|ne bi bilo) [to] ništa (strašno|loše|lošeg|posebno|ozbiljno|neobično|teško|komplicirano|opasno|novo|hitno|čudno)',
          '(ne|nećete|nećeš|neće|ne morate|ne moraš|ne trebate|ne trebaš|nije) [vam|ti|se] [više] ništa [više|dodatno|posebno] (platiti|plaćati|nadoplatiti|doplatiti|trebati|izgubiti|propustiti|raditi|učiniti|poduzimati|slati|potpisivati|naplaćeno|izgubljeno)',
          '(niste|nisi|nismo) [vam|ti|se] [još] ništa (propustili|propustio|propustila|izgubili|izgubio|izgubila|platili|platio|platila|dužni|dužan|dužna|skrivili|pogriješili|pogriješio|pogriješila)',
          'ništa [vam|ti|se|od toga|više|drugo] (ne|nije) (trebate|morate|treba|morate|naplaćujemo|plaćate|košta|naplaćeno|nećete|brinite|potrebno|mijenja|promijenilo|izgubljeno|propustili|duguje*)',
          '(ne|nećete|nećeš|niste|nisi|nije) [vam|ti|se] [još|više] (trebate|morate|plaćate|platiti|naplaćeno|izgubili|izgubila|izgubio|propustili|mijenja|košta|naplaćujemo|učiniti|duguje*) [vam] ništa',
          '(nemate|nemaš|nemojte) [vi] [brinuti] (oko|ni) ništa',
          '(ako|žao|razumijem|jer|kad|shvaćam) ...6 ništa',
          '(nadasve|ni za|za|ni oko) ništa',
          'ništa manje',
          'ništa ...4 bez (vašeg|vaše|tvog|tvoje|vas)',
          'ne treba [vam|ti] [više] ništa (drugo|više|posebno|dodatno)',
          'ništa ...3 (ne|nije|niste|nisi|nismo|neće|nećete|nećeš) ...2 <harmless>',
          '(ne|nije|niste|nisi|nismo|neće|nećete|nećeš) ...3 ništa ...2 <harmless>',
          '(ne|nije|niste|nisi|nismo|neće|nećete|nećeš) ...2 <harmless> ...1 ništa',
          '(hvala|molim) (i|na) ništa',
          '^(nije|ma nije) [to|bilo] ništa',
        ],
      },
      {
        find: 'nitko',
        sentence: RIGHT_PERSON,
        except: [
          '(ako|žao|razumijem|jer|kad|što|da) ...6 nitko',
          'nitko (osim vas|drugi (ne može|nema|neće)|ne (voli|želi|zaslužuje|bi trebao))',
          '(nitko) [ne] (nema pristup|neće vidjeti|ne vidi)',
        ],
      },
      {
        find: '(nijedan|nijedna|nijedno|nijednu|nijednog|nijedne|niti jedan|niti jedna|niti jedno|niti jednu)',
        sentence: SOMETHING,
        except: [
          '(ne|nećete|nećeš|niste|nisi|nije|neće) ...3 (izgub*|propusti*|naplat*|naplać*|plat*|plać*|skinut*|obrisan*|dugujete|duguješ) ...2 (nijedan|nijedna|nijedno|nijednu|nijednog|nijedne|niti jedan|niti jedna|niti jedno|niti jednu)',
          '(nijedan|nijedna|nijedno) [<clitic>] [od _] [<clitic>] ne (sadrži|kasni|šteti|istječe|košta|smeta|veže|obvezuje|zahtijeva|traži)',
          '(nema|nemate|nemaš|nemamo) (nijedan|nijedna|nijedno|nijednu|nijedne|niti jedan|niti jedno|niti jednu) <trouble>',
          '(ako|žao|kad|da|jer) ...5 (nijedan|nijedna|nijedno|nijednu|niti jedan|niti jedna)',
          '(nijedan|nijedna|niti jedan|niti jedna) [vaš|od vaših|vaših|osobni] (podatak|podataka|podatka|kuna|euro|cent|lipa)',
        ],
      },
      {
        find: '(nikako (ne|nije|se ne|vam ne|ti ne|nećemo|neće)|(ne može|ne mogu|ne možemo|ne ide) nikako|nema šanse|ni u kojem slučaju|ni u kom slučaju|ni pod kojim uvjetima|ni pod razno|ni u ludilu|nema teorije|ni slučajno|ni u snu|ni za živu glavu|nema govora|zaboravite to|zaboravi to|zaboravite na to|zaboravi na to|što se tu može|što je tu je|kraj priče|točka|ne dolazi u obzir|ni govora)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
        except: [
          '(ako|žao|razumijem|kad|što|da) ...4 nikako',
          'nikako (ne|nije) (dočeka*|smeta*|brinite|brini|problem|kasno)',
          '(točka|točke|točku) (na|za|u|prodaje|programa|interesa|#|i|po|preuzimanja|pristupa)',
          '(prodajna|pristupna|polazna|krajnja|kontaktna|po|interesna|preuzimanja|jedna|iduća|sljedeća) točka',
        ],
      },
      {
        find: '(nemoguće|nemoguć|nemoguća|nemogući)',
        sentence: BEST_WAY,
        except: ['(ništa|nije|gotovo|skoro|misija|ako|kad|žao) ...2 (nemoguće|nemoguć|nemoguća|nemogući)'],
      },
      {
        find: '(to|ovo|taj podatak|ta informacija|vaša tvrdnja|vaš podatak) (je|nije) [jednostavno|potpuno|naprosto|sasvim] (pogrešno|krivo|netočno|pogrešan|netočan|netočna|pogrešna|točno|istina)',
        only: [
          '(je) [jednostavno|potpuno|naprosto|sasvim] (pogrešno|krivo|netočno|pogrešan|netočan|netočna|pogrešna)',
          '(nije) [jednostavno|potpuno|naprosto|sasvim] (točno|istina)',
        ],
        sentence: ['Provjerimo to zajedno.'],
        except: ['(ako|što|je li|žao|mislite|misliš|javite) ...4 (pogrešno|krivo|netočno|točno)'],
      },
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
          '(loše|loš|loša|loši|lošu|lošeg|lošem) (iskustvo|iskustva|iskustvu|dan|vrijeme|vremena|vremenu|signal|sreće|sreća|vremenskih)',
        ],
      },
      {
        find: '(grozno|grozan|grozna|užasno|užasan|užasna|strašno|katastrofa|katastrofalno)',
        sentence: UNDERSTAND,
        except: [
          '(žao|razumijem|razumijemo|ispričavam|shvaćam|zvuči|vjerujem|zbog|doživjeli|imali|mora biti|iskustvo) ...6 (grozno|grozan|grozna|užasno|užasan|užasna|strašno|katastrofa|katastrofalno)',
          '(nije|ništa) [to] [ništa] strašno',
          '(grozno|grozan|grozna|užasno|užasan|užasna|strašno|katastrofalno) (iskustvo|razdoblje|dan|tjedan|situacija|putovanje|osjećaj)',
          '(to|ovo) (je|mora biti|zvuči) (zaista|stvarno|doista|baš|sigurno) (grozno|užasno|strašno|katastrofalno)',
          'strašno mi je žao',
          '(užasno|strašno) (mi|nam) je žao',
        ],
      },
      {
        find: '(ne slažem se|ne slažemo se)',
        sentence: ['Razumijem Vaše viđenje; pogledajmo to zajedno.'],
        except: ['ako ...3 ne (slažem|slažemo) se'],
      },
    ],
  },
  helplessness: {
    phrases: [
      {
        find: '(nije|nisu) [<clitic>] (moj|naš|u mojoj|u našoj) (posao|zadatak|odjel|nadležnost|nadležnosti)',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(to (nas|me|mene) se ne tiče|to se (nas|mene) ne tiče|ne tiče (nas|me|mene) se|to nije (naša|moja) briga|(nas|mene|nikoga) nije briga|snađite se|snađi se|ne pitajte mene|ne pitaj mene|(nismo mi|nisam ja) [to|za to] (krivi|kriv|kriva)|(što|šta) (ja|mi) tu (mogu|možemo))',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(tu|tu vam|na to|oko toga|nažalost|vam tu|vam) [vam|ti] [nažalost] ne (mogu|možemo) [vam|ti] (ništa|pomoći|utjecati) [učiniti|napraviti|više]',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: 'ne (mogu|možemo) [vam|ti] [tu|u tome|nažalost|više|s tim|oko toga] (pomoći|ništa (učiniti|napraviti)|učiniti ništa|napraviti ništa)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
        except: ['(ako|kad|žao|da) ...3 ne (mogu|možemo) ...2 pomoći'],
      },
      {
        find: 'ništa [vam|ti] [tu|više|tome] [vam|ti] ne (mogu|možemo)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(ništa|ne mogu) [tu|vam|vam tu|mi|više] ne (mogu|možemo) [vam|tu] (učiniti|napraviti|poduzeti|pomoći)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(nemam|nemamo) [sad|sada|mi|ja] vremena [za|vam]',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(nema|nemam|nemamo) [to|mi|ja] [nikakve] veze s (nama|mnom|tim|time)|(s|sa) (tim|time) [mi|ja] (nemam|nemamo) [nikakve] veze',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(to|ovo|za to|za to vam) (nije|nisam|nismo) [u] (moj posao|naš posao|moj odjel|naš odjel|moja stvar|naša stvar|moja odgovornost|naša odgovornost|moj problem|naš problem|mojoj nadležnosti|našoj nadležnosti|moja nadležnost|naša nadležnost|nadležan|nadležna|nadležni|odgovoran|odgovorna|odgovorni|moja krivnja|naša krivnja|na meni)',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(nisam|nismo) [ja|mi] [za to|tu|ovdje|nažalost|za takvo što] [ja|mi] (nadležan|nadležna|nadležni|zadužen|zadužena|zaduženi)',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(nije|nisam) (moj posao|moj odjel|naš odjel|naš problem|moj problem|u mojoj nadležnosti|u našoj nadležnosti|nadležan za|nadležna za|do mene|do nas)',
        sentence: RIGHT_PERSON,
        except: ['(da|je li|ako) nije (do mene|do nas)'],
      },
      {
        find: '(ruke su mi vezane|vezane su mi ruke|vezanih ruku|ja tu samo radim|ja samo radim ovdje|izvan moje kontrole|izvan naše kontrole|nije u mojoj moći|nije u našoj moći)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(nemoćni smo|smo nemoćni|nemoćan sam|nemoćna sam|sam nemoćan|sam nemoćna|ne ovisi [to] o (meni|nama)|nije [to] do (mene|nas)|nemam utjecaja na|nemamo utjecaja na|ne mogu utjecati na|ne možemo utjecati na|(ne možemo|ne mogu) na to utjecati)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
        except: ['(je li|ako|kada|da|greška|krivnja|problem) nije do (mene|nas)'],
      },
      {
        find: '(ja|mi) o (tome|tom) ne (odlučujem|odlučujemo)|o (tome|tom) ne (odlučujem|odlučujemo) [ja|mi]|ne (odlučujem|odlučujemo) [ja|mi] o (tome|tom)|(nemam|nemamo) [za to|nikakve|te] ovlasti',
        sentence: ['Pitat ću kolegu koji o tome odlučuje.'],
      },
      {
        find: '(nisam|nismo) (ovlašten|ovlaštena|ovlašteni) [za|da]',
        sentence: ['Pitat ću kolegu koji o tome odlučuje.'],
      },
      {
        find: 'to je sve što [vam|ti] (mogu|možemo) (reći|učiniti|napraviti)',
        sentence: ['Pogledat ću odmah što još mogu učiniti za Vas.'],
      },
    ],
  },
  downplaying: {
    phrases: [
      {
        find: '(iskreno|iskreno rečeno|da budem iskren|da budem iskrena|da budemo iskreni|ruku na srce|da vam pravo kažem|realno)',
        instead: [''],
        except: [
          'iskreno (vam|vas|ti|te|se|mi|nam|žao|zahvaljujem|zahvaljujemo|ispričavam|ispričavamo|hvala|suosjećam*|nadam|vjerujem)',
          '(vam|ti|vas|se|najtoplije|najiskrenije|i) iskreno',
          'realno (vrijeme|vremenu)',
        ],
      },
      {
        find: '(kao što|kako) (sam|smo) [vam|ti] [već|više puta|prethodno|ranije|maločas|lijepo] (rekao|rekla|rekli|naveo|navela|naveli|napisao|napisala|napisali|objasnio|objasnila|objasnili|spomenuo|spomenula|spomenuli|naglasio|naglasila|naglasili|napomenuo|napomenula|napomenuli|istaknuo|istaknula|kazao|kazala)',
        instead: [''],
      },
      {
        find: '(kao što|kako) (već|ranije|prethodno|gore) [sam|smo] (rekoh|rekosmo|rečeno|navedeno|spomenuto|naveo|navela|naveli|rekao|rekla|rekli|napisao|napisala|napisali)',
        instead: [''],
      },
      { find: '(i|svi) (drugi|ostali) [kupci|ljudi|korisnici|građani] čekaju', sentence: UNDERSTAND },
      { find: '(opet|ponovno|još jednom|po stoti put) [vam|ti] (kažem|govorim|ponavljam)', instead: [''] },
      { find: '(kao što rekoh|kako rekoh|ponavljam|ponavljamo|opet ponavljam)', instead: [''] },
      {
        find: '(već|lijepo) (sam|smo) [vam|ti] [to] [lijepo|jasno] (rekao|rekla|rekli|objasnio|objasnila|objasnili|napisao|napisala|napisali|kazao|kazala)',
        sentence: ['Proći ću to još jednom s Vama.'],
      },
      {
        find: '(smirite se|smiri se|strpite se|strpi se|nemojte se nervirati|nemojte se ljutiti|nemoj se ljutiti|ne ljutite se|nemoj se uzrujavati|opustite se|opusti se|samo mirno|bez panike|bez nervoze|nemojte se živcirati|nemoj se živcirati|nemojte se uzrujavati|polako malo)',
        sentence: UNDERSTAND,
        except: ['opustite se (i|uz|u|na)', 'opusti se (i|uz|u|na)'],
      },
      {
        find: '(nije to tako strašno|nije to tako teško|nije kraj svijeta|nije smak svijeta|ne pretjerujte|pretjerujete|dramatizirate|pretjeruješ|dramatiziraš)',
        sentence: UNDERSTAND,
      },
      {
        find: 'zapravo',
        only: [
          'zapravo ...4 (ne|nije|nisu|nema|nemamo|nismo|nisam|nikad|nikada|ništa|morate)',
          '(ne|nije|nema|nisu) zapravo',
        ],
        instead: [''],
      },
    ],
  },
  quoting: {
    phrases: [
      '(napisali ste|pisali ste|naveli ste|rekli ste|pitali ste|napisao si|napisala si|pitao si) [nam|u svojoj poruci|u poruci|u mailu] :',
      '(vaša|vaš|vaše|tvoja|izvorna|prethodna|prvotna) (poruka|upit|pitanje|poruci|mail) [glasi|je glasila|bila je] :',
      '(napisao je|napisala je|piše|pisao je|pisala je) :',
      '(citat|citiram) :',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
