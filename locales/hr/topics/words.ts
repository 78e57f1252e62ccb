import type { Topic, TopicWords } from '../../../src/locale.ts'

const FIND_OUT = ['Odmah ću to provjeriti za Vas.', 'Dopustite mi da to saznam za Vas.']
const POSSIBLE = ['Rado ću Vam objasniti što je moguće.']
const BEST_WAY = ['Potražit ću najbolje rješenje za Vas.']
const OWN = ['Rado ću Vam to objasniti ovdje.']

const RULES =
  '(prema|po|sukladno|u skladu s|u skladu sa|zbog) [našoj|našim|našem|našom|naše|našeg|naših|svojim] [internim|internoj|internom|poslovnoj|poslovnom|poslovnim|trenutnim|važećim] (politici|pravilima|pravilu|pravilniku|procedurama|proceduri|propisima|politike|pravila|pravilnika|procedure|politikom|pravilnikom)'
const RULES_FINE = [
  '(pravilima|pravilniku|politici|pravilu) ...4 (imate|imaš|možete|možeš|dobivate|dobivaš|pripada|slijedi|ostvarujete|vrijedi|besplatno|rok je|ne plaća*|ne naplać*|nema <trouble>)',
  '(možete|možeš|imate|imaš|dobivate|pripada) ...6 (pravilima|pravilniku|politici|pravilu)',
]
const NOT_KNOWING =
  '(ne znam|ne znamo|nemam pojma|nemamo pojma|pojma nemam|nemam blage veze|blage veze nemam|nisam [baš] siguran|nisam [baš] sigurna|nismo [baš] sigurni|neznam|tko zna)'
const FINDING_OUT =
  '[odmah|sad|sada|rado|ja] (provjerit ću|provjerit ćemo|pitat ću|pitat ćemo|raspitat ću|saznat ću|saznat ćemo|pogledat ću|provjeravam|pitam)'

/** Short words that go in front of "morate": "to nam morate poslati". */
const ENCLITICS = [
  'nam',
  'vam',
  'mi',
  'ga',
  'ih',
  'je',
  'se',
  'im',
  'mu',
  'joj',
  'nam ga',
  'nam je',
  'nam ih',
  'mi ga',
  'mi je',
  'nam se',
  'mi se',
  'im se',
  'mu se',
  'joj se',
]
/** What a short word follows at once: "prvo biste trebali", where "a" and "i" are followed by "trebali biste". */
const LEADING =
  'prvo najprije onda tada zatim potom sami svakako obavezno sigurno to da jer ali zato stoga sada sad danas sutra još ipak nažalost ovdje tamo inače također'.split(
    ' ',
  )

/** Words that discourage: not knowing, not doing, rules to hide behind, orders, and somebody else to turn to. */
export const words = {
  'not-knowing': {
    phrases: [
      // Whoever goes on to find out has said all that is needed.
      {
        find: `[iskreno|to|ja|mi|nažalost] ${NOT_KNOWING} [vam|ti] [to] [točno|sad|sada|zasad|iskreno|ni ja] [ali|no]`,
        only: [
          `[iskreno|to|ja|mi|nažalost] ${NOT_KNOWING} [vam|ti] [to] [točno|sad|sada|zasad|iskreno|ni ja] [ali|no] ${FINDING_OUT}`,
        ],
        instead: [''],
      },
      { find: 'ne (znam|znamo) [<clitic>] (je li|jesu li|može li|hoće li|ima li|imamo li)', sentence: FIND_OUT },
      {
        find: '[to|ja|mi|to vam|zaista|stvarno|iskreno] ne (znam|znamo) [točno|ni ja|ni mi|reći|sigurno]',
        sentence: FIND_OUT,
        except: [
          'ne (znam|znamo) (kako da|kako) [<clitic>] (zahvalim|zahvalimo)',
          'ne (znam|znamo) što bih bez',
          // A way to come to the point: "ne znam jeste li vidjeli novu ponudu".
          'ne (znam|znamo) (jeste li|jesi li) [već] (vidjeli|vidio|vidjela|čuli|čuo|čula|znali|znao|znala|primijetili|primijetio|primijetila|upoznati)',
        ],
      },
      { find: '(neznam|neznamo|nez)', sentence: FIND_OUT },
      { find: '(nemam|nemamo) (pojma|blage veze|blagog pojma|ideju|ideje|predodžbu|predodžbe)', sentence: FIND_OUT },
      {
        find: '(nemam|nemamo) [tu|te|takvu|takve|još|o tome|dovoljno|zasad|trenutno] [nikakvu|nikakve|nikakvih|nikakav|nove|novih|točne|točnih] (informaciju|informacije|informacija|saznanja|podatak|podataka|vijesti)',
        sentence: FIND_OUT,
        except: ['(ako|jer|dok) ...3 (nemam|nemamo)'],
      },
      {
        find: '(nemam|nemamo) [ja|mi|nažalost|ovdje] [<clitic>] uvid|(nemam|nemamo) [ja|mi|nažalost|ovdje] [<clitic>] uvida|uvid [u to] [mi|ja] (nemam|nemamo)|uvida [u to] [mi|ja] (nemam|nemamo)',
        only: [
          '(nemam|nemamo) ...2 (uvid|uvida) (u to|u tu|u te|u njihov|u njihovu|u njihove)',
          '(nemam|nemamo) ...2 (uvid|uvida) $',
          '(uvid|uvida) (u to) ...1 (nemam|nemamo)',
        ],
        except: ['(ako|jer|dok|žao) ...3 (nemam|nemamo)'],
        sentence: FIND_OUT,
      },
      { find: '(pojma|blage veze) (nemam|nemamo)', sentence: FIND_OUT },
      {
        find: '(nisam|nismo) [<clitic>] [baš|dovoljno|dobro] (upućen*|informiran*|upoznat*) [u to|u tu temu|o tome|s tim|s time]',
        sentence: FIND_OUT,
        only: [
          '(nisam|nismo) [<clitic>] [baš|dovoljno|dobro] (upućen*|informiran*|upoznat*) (u to|u tu temu|o tome|s tim|s time)',
          '(nisam|nismo) [<clitic>] [baš|dovoljno|dobro] (upućen*|informiran*|upoznat*) $',
        ],
      },
      {
        find: '(teško [<clitic>] [<clitic>] je [<clitic>] (reći|procijeniti|predvidjeti)|teško (bih|bismo) [<clitic>] (rekao|rekla|rekli)|teško (mi|nam) je (reći|procijeniti|predvidjeti))',
        sentence: FIND_OUT,
        except: [
          'teško ...3 (reći|procijeniti) koliko (mi|nam|je|nas|cijenimo|cijenim)',
          'teško ...3 reći (ne|zbogom)',
          '(ako|razumijem|znam|vjerujem) ...4 teško',
        ],
      },
      {
        find: '(nisam|nismo) [baš|posve|sasvim|potpuno|u to|skroz|sto posto|100 posto|100|stopostotno] (siguran|sigurna|sigurni|sigurne)',
        except: [
          '(siguran|sigurna|sigurni|sigurne) (jesam|jesmo) li [<clitic>] [dobro|točno|ispravno] (razumio|razumjela|razumjeli|shvatio|shvatila|shvatili)',
          '(siguran|sigurna|sigurni|sigurne) da (sam|smo) [<clitic>] [dobro|točno|ispravno] (razumio|razumjela|razumjeli|shvatio|shvatila|shvatili)',
        ],
        sentence: FIND_OUT,
      },
      { find: '(siguran|sigurna|sigurni) (nisam|nismo)', sentence: FIND_OUT },
      { find: 'ne (bih|bismo) [<clitic>] (znao|znala|znali) [<clitic>] [reći]', sentence: FIND_OUT },
      {
        find: '(tko zna|ko zna|ko bi znao|tko bi znao|tko bi to znao|tko bi ga znao|bog zna|bog te pita|bogtepita|bog te pitaj|pitaj boga|bogzna)',
        sentence: FIND_OUT,
      },
      {
        find: '(to vam|to ti|to) [<clitic>] [ja|mi] [<clitic>] ne (mogu|možemo) [<clitic>] (reći|točno reći|sa sigurnošću reći|potvrditi)',
        sentence: FIND_OUT,
      },
      {
        find: 'ne (mogu|možemo) [vam|ti] (ja|mi) [to|o tome] (reći|znati)|ne (mogu|možemo) [vam|ti] (sa sigurnošću|točno) reći',
        sentence: FIND_OUT,
      },
      {
        find: '(nisam|nismo) [<clitic>] (dobio|dobila|dobili|primio|primila|primili) [<clitic>] nikakv* (informacij*|upute|uputu|podat*|obavijest*|vijest*)',
        sentence: FIND_OUT,
      },
      {
        find: '(otkud|otkuda|odakle|kako) (ja|mi|bih|bi|bismo|da|ću) [ja|mi|to] [da|to|ja|mi] (znam|znamo|znao|znala|znali|znati)',
        sentence: FIND_OUT,
      },
      { find: '^[a|pa|ma] (otkud|otkuda|odakle) (znam|znamo)', sentence: FIND_OUT },
      { find: '(što|šta) (ja|mi) (znam|znamo)', sentence: FIND_OUT, except: ['(što|šta) (ja|mi) (znam|znamo) (je|o)'] },
      { find: 'koliko (ja znam|znam|mi je poznato) ne', sentence: FIND_OUT },
      { find: '(nije mi|nije nam) poznato', sentence: FIND_OUT },
      {
        find: '(to|o tome|za to) (me|mene|nas) (nemojte|nemoj) pitati|(to|o tome|za to) (me|mene|nas) ne (pitajte|pitaj)|(nemojte|nemoj|ne) (mene|me|nas) [to|o tome|za to] (pitati|pitajte|pitaj)|(pitajte|pitaj) (nekoga drugog|nekog drugog|šefa|gazdu)|(obratite|obrati|javite|javi) se (nekom|nekome) drugom',
        sentence: FIND_OUT,
      },
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
        find: '(nikada|nikad)',
        only: ['(nikada|nikad) ne (radimo|činimo|dajemo|vraćamo|odobravamo|dopuštamo|prihvaćamo|primamo|nudimo)'],
        instead: [''],
      },
      {
        find: '(nikada|nikad) [to|vam|mi|se] ne (radimo|činimo|dajemo|vraćamo|odobravamo|dopuštamo|prihvaćamo|primamo|nudimo)',
        sentence: POSSIBLE,
      },
      { find: '(to|takvo što|tako nešto|takve stvari) [mi|ovdje|inače] ne radimo', sentence: POSSIBLE },
      {
        find: '(to|toga|takvo što|takvog|takvih) [mi|ovdje] (kod nas|ovdje|mi) (ne postoji|nema|nemamo)|(kod nas|ovdje) (toga|to) (ne postoji|nema)',
        sentence: POSSIBLE,
      },
      { find: '(kod nas|ovdje) se to ne (radi|prakticira|može)', sentence: POSSIBLE },
      {
        find: '(nikome|nikomu) [<clitic>] ne (dajemo|dopuštamo|odobravamo|vraćamo|radimo|priznajemo|snižavamo|dozvoljavamo|izlazimo)',
        except: [
          '(nikome|nikomu) [<clitic>] ne dajemo ...3 (podat*|adres*|broj*|lozink*|kontakt*)',
          '(podat*|adres*|broj*|lozink*|kontakt*) ...3 (nikome|nikomu) [<clitic>] ne dajemo',
        ],
        sentence: POSSIBLE,
      },
      { find: 'to (nije naša praksa|nije praksa|nemamo običaj)', sentence: POSSIBLE },
    ],
  },
  'hiding-behind-rules': {
    phrases: [
      {
        find: '(takva|takav|takvo|to|ovo) (su|je|nam|nam je|nam su|su nam|su vam|su ti|je nam|je vam|vam je|vam su) [jednostavno] [naša|naš|naše] [interna|interno|interni|standardna|uobičajena] (pravila|pravilo|politika|procedura|propis|pravilnik|postupak)|je to [jednostavno] (naša|naše|naš|interno|interna) (pravilo|politika|procedura|propis|pravilnik)',
        sentence: BEST_WAY,
      },
      {
        find: 'tako [vam|ti|nam] [lijepo|jasno] (stoji|piše) u (pravilniku|zakonu|uvjetima|propisima|odluci|pravilima|ugovoru|cjeniku|[vašem|našem] ugovoru|[našem] cjeniku)|(tako|to) [vam|nam|jednostavno] (kaže|nalaže|propisuje|određuje) (pravilnik|zakon|propis|procedura|sustav)',
        sentence: BEST_WAY,
      },
      {
        find: '(takav|takvi|takva|takve) [<clitic>] (je|su) [<clitic>] [naš|naša|naši|nam] (zakon|zakoni|propis|propisi|sustav|procedura|procedure|politika|uvjeti|pravilnik|tarife|cijene|cjenik|ugovor|tarifa)|(zakon|propis|pravilnik|postupak|sustav) je [jednostavno] (takav|jasan)|je [jednostavno] (takav zakon|takav propis|takav pravilnik|takva procedura|takva politika)|(procedura|odredba) je [jednostavno] (takva|jasna)',
        sentence: BEST_WAY,
      },
      {
        find: '(pravila (vrijede za sve|su ista za sve|vrijede za svakoga)|isto vrijedi za sve|takva su pravila|takve su (cijene|procedure|odredbe)|takvi su (propisi|uvjeti|zakoni)|pravila su pravila|pravilo je pravilo|takav je propis)',
        sentence: BEST_WAY,
      },
      {
        find: '(pravila|propisi|uvjeti|procedura|politika|pravilnik) [kuće|tvrtke|banke|hotela|trgovine|prijevoznika|poslovanja|nam|naša|naši] (su|je) [nam|vam] [jednostavno|nažalost|jasno] (takva|takvi|takav|jasna|jasni|jasan|ista za sve|isti za sve)',
        sentence: BEST_WAY,
      },
      {
        find: `${RULES} [tvrtke|banke|hotela|kuće|trgovine|društva|poslovanja]`,
        // What follows must be able to stand alone, not "prema pravilima se ne vraća", "prema pravilniku kluba".
        only: [
          `${RULES} [tvrtke|banke|hotela|kuće|trgovine|društva|poslovanja] (ne|nije|nisu|možemo|moramo|smijemo|vraćamo|primamo|povrat|rok|naknada|roba|račun|zahtjev) _`,
          `${RULES} [tvrtke|banke|hotela|kuće|trgovine|društva|poslovanja] ,`,
        ],
        except: [...RULES_FINE, `${RULES} ...1 , <second>`],
        instead: [''],
      },
      {
        find: '(prema|po|sukladno|u skladu s|zbog) [našoj|našim|našem|našom] [internim|internoj|internom|poslovnoj|poslovnom|poslovnim|trenutnim|važećim] (politici|pravilima|pravilu|pravilniku|procedurama|proceduri|propisima|politike|pravila|pravilnika|procedure|politikom|pravilnikom)',
        // What the rules allow is good news.
        except: RULES_FINE,
        sentence: BEST_WAY,
      },
      {
        find: '(politika|pravila|pravilnik|procedura|sustav|program|računalo) [naše|tvrtke|nam|mi|to|kuće|društva] [to|nam|mi|vam] ne (dopušta|dopuštaju|dozvoljava|dozvoljavaju|predviđa|da|podržava)',
        sentence: BEST_WAY,
      },
      {
        find: '(politika|interna pravila|interna politika|interni pravilnik) (tvrtke|kuće|društva|poduzeća|firme)',
        sentence: BEST_WAY,
      },
      { find: '(sustav|program) [nam|mi] (tako radi|tako funkcionira|je takav)', sentence: BEST_WAY },
      // "To vam tako sustav sam obračuna", "to je sustav tako odredio".
      {
        find: '(to|tako) [<clitic>] [<clitic>] [tako|sam|automatski] (sustav|program|računalo|kompjuter|kasa|aplikacija) [<clitic>] [<clitic>] [tako|sam|sama|automatski] (odredi|odredio|odredila|obračuna|obračunao|obračunala|izračuna|izračunao|izračunala|izbaci|izbacio|izbacila|dodijeli|dodijelio|dodijelila|zaključa|zaključao|zaključala|naplati|naplatio|naplatila|odbije|odbio|odbila)',
        only: [
          'tako ...3 (sustav|program|računalo|kompjuter|kasa|aplikacija)',
          '(sustav|program|računalo|kompjuter|kasa|aplikacija) ...2 (tako|sam|sama) _',
        ],
        except: ['^(kako|zašto|je li|jel|ako) ...12 ?'],
        sentence: BEST_WAY,
      },
      {
        find: 'tako [<clitic>] je [<clitic>] [to] [jednostavno] (kod nas|kod svih|svugdje|svuda) [uređeno|riješeno] $',
        sentence: BEST_WAY,
      },
      {
        find: '(sustav|program|aplikacija|kasa|računalo) (je|nam je|vam je) [jednostavno] tako (podešen*|namješten*|napravljen*|postavljen*|programiran*|zamišljen*|složen*)|tako (je|nam je|vam je) [jednostavno] (podešen*|namješten*|napravljen*|postavljen*|programiran*|zamišljen*|složen*) [naš] (sustav|program|aplikacija)',
        sentence: BEST_WAY,
        except: [
          'tako (podešen*|namješten*|napravljen*|postavljen*|programiran*|zamišljen*|složen*) da (vas|vam|te|ti|se|možete|dobijete|ne morate|svi)',
        ],
      },
      {
        find: '(tako [vam] to [jednostavno] (ide|funkcionira|radi|mora biti)|tako (vam|ti) je to (s|sa|kod|uvijek)|to je tako kako je|tako je kako je|to (vam|ti) je tako|(tako je|je tako|tako mora biti) i (gotovo|točka))',
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
        find: '(tamo|ondje|tu) [vam|ti] (sve|lijepo) [lijepo] piše|sve [vam|ti] [lijepo] (piše|stoji) [lijepo|jasno] (tamo|ondje|u uvjetima|u ugovoru|u mailu|u e-mailu|u poruci|u potvrdi|u obavijesti|na računu)|(imate|imaš) (sve|sve to) [lijepo|jasno] (na|u) [našoj|našim] <website>',
        except: ['(piše|stoji) ...6 (poslao|poslala|poslali|šaljem|šaljemo)'],
        sentence: OWN,
      },
      {
        find: '(jeste li|jesi li|jeste|jeste l|jesi|jesi l|zar niste|zar nisi) [već|uopće] (pogledali|gledali|provjerili|provjeravali|pročitali|čitali|posjetili|potražili|tražili|bili|pogledao|pogledala|gledao|gledala|provjerio|provjerila|pročitao|pročitala|bio|bila) [upute|uvjete|informacije|cijene|odgovore] [na|u] [našu|našoj|našim|naše|naš] <website>',
        sentence: OWN,
      },
      {
        find: '(sve|to|to vam|sve vam|sve to|lijepo) [lijepo|već|jasno] [<clitic>] [lijepo] (piše|stoji|navedeno je|je navedeno|je objavljeno|imate|imaš) [lijepo|jasno] [<clitic>] [na|u] [našoj|našim] <website>',
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
      {
        find: '(trebali biste|trebala biste|trebali ste|trebao si|trebala si|trebao bi|trebala bi|mogli ste|mogao si|mogla si|trebate|trebaš|morate|moraš) [to|sami|sam|sama|prvo] (pogledati|provjeriti|potražiti|naći|pronaći|pročitati) [to] (na|u) [našoj|našim|svojoj] (<website>|netu|googleu|googlu)',
        sentence: OWN,
      },
      {
        find: 'zar (niste|nisi) [<clitic>] [već|uopće|ni] (vidjeli|vidio|vidjela|pročitali|pročitao|pročitala|čitali|čitao|čitala|pogledali|pogledao|pogledala)',
        sentence: OWN,
      },
      { find: 'samo (treba|trebate|trebaš|valja) [malo|to|ga|je|lijepo] (pogledati|potražiti) $', sentence: OWN },
      {
        find: '(jeste li|jesi li|jeste|jeste l|jesi|jesi l) uopće (pogledali|pogledao|pogledala|pročitali|pročitao|pročitala|čitali|čitao|čitala|otvorili|otvorio|otvorila|provjerili|provjerio|provjerila)',
        sentence: OWN,
      },
      { find: '(guglajte|proguglajte|guglaj|proguglaj|izguglajte)', sentence: OWN },
      {
        find: '(potražite|pronađite|pogledajte|provjerite|pročitajte|potraži|pogledaj|pročitaj|provjeri|nađite|nađi) [<clitic>] (sami|sama|sam|to sami|si|si sami)',
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
      // The short words stay in the second place: "Obrazac nam morate poslati", "Obrazac biste nam trebali poslati".
      ...ENCLITICS.map((short) => ({
        find: `${short} (morate|morat ćete)`,
        instead: [`biste ${short} trebali`],
      })),
      ...LEADING.map((word) => ({
        find: `${word} (morate|morat ćete)`,
        except: [`${word} , (morate|morat ćete)`],
        instead: [`${word} biste trebali`],
      })),
      { find: 'ste (dužni|obvezni|obavezni)', instead: ['biste trebali'] },
      {
        find: '[vi] (morate|morat ćete|dužni ste|obvezni ste|obavezni ste)|vi ste (dužni|obvezni|obavezni)',
        instead: ['trebali biste'],
      },
      { find: '(moraš|morat ćeš)', instead: ['trebaš'] },
      {
        find: '^[znači|dakle|pa] trebate',
        only: ['trebate [<clitic>] [<clitic>] [prvo|najprije|još|također] (*ati|*iti|*eti|*uti|*sti|*ći)'],
        instead: ['trebali biste'],
      },
      {
        find: '(imate|imaš) [vi|to] (čekati|doći|platiti|poslati|ispuniti|javiti)',
        sentence: ['Rado ću Vam pomoći oko sljedećeg koraka.'],
      },
    ],
    except: [
      'ne (morate|moraš|trebate|trebaš)',
      '(ako|ukoliko|kad|kada|hoće li|da li|što|sve što|jedino što|koliko|gdje|zašto|kako|žao|razumijem|čim|dok|koji|koju|koje) ...3 (morate|moraš|trebate|trebaš|dužni ste|ste dužni)',
      '(morate|moraš) (li|biti|se osjećati|imati|znati)',
      '(morate|moraš) [svakako|obavezno|jednom] (vidjeti|probati|kušati|doživjeti|čuti|upoznati)',
      // What is owed.
      '(ste|dužni|obvezni) (dužni|ste) [<clitic>] [još|samo|ukupno|točno] (#|platiti #)',
      '(niste|nisi) [<clitic>] (dužni|obvezni|obavezni)',
      'žao ...4 da ...3 (morate|moraš)',
      '(samo|jedino) (morate|trebate|moraš|trebaš)',
      'trebate (li|pomoć|još|nešto|nas)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
