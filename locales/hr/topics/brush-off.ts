import type { Topic, TopicWords } from '../../../src/locale.ts'
import { BEST_WAY } from './answers.ts'

const OWN = ['Rado ću Vam to objasniti ovdje.']

const RULES =
  '(prema|po|sukladno|u skladu s|u skladu sa|zbog) [našoj|našim|našem|našom|naše|našeg|naših|svojim] [internim|internoj|internom|poslovnoj|poslovnom|poslovnim|trenutnim|važećim] (politici|pravilima|pravilu|pravilniku|procedurama|proceduri|propisima|politike|pravila|pravilnika|procedure|politikom|pravilnikom)'
const RULES_FINE = [
  '(pravilima|pravilniku|politici|pravilu) ...4 (imate|imaš|možete|možeš|dobivate|dobivaš|pripada|slijedi|ostvarujete|vrijedi|besplatno|rok je|ne plaća*|ne naplać*|nema <trouble>)',
  '(možete|možeš|imate|imaš|dobivate|pripada) ...6 (pravilima|pravilniku|politici|pravilu)',
]

/** Words with which an agent hides behind rules or sends the customer off. */
export const brushOff = {
  'hiding-behind-rules': {
    phrases: [
      {
        find: '(takva|takav|takvo|to|ovo) (su|je|nam|nam je|nam su|su nam|su vam|su ti|je nam|je vam|vam je|vam su) [jednostavno] [naša|naš|naše] [interna|interno|interni|standardna|uobičajena] (pravila|pravilo|politika|procedura|propis|pravilnik|postupak)|je to [jednostavno] (naša|naše|naš|interno|interna) (pravilo|politika|procedura|propis|pravilnik)',
        sentence: BEST_WAY,
      },
      {
        find: '(to|ovo|takav|takva) [<clitic>] je [<clitic>] [naš|naša|službeni|službena|interni] (stav|odluka|interna stvar|interna odluka|poslovna odluka|poslovna tajna|poslovna politika|poslovna praksa) [kuće|banke|tvrtke|uprave|društva|vodstva|firme|hotela|trgovine|centrale]',
        only: [
          '(to|ovo|takav|takva) ...5 (kuće|banke|tvrtke|uprave|društva|vodstva|firme|hotela|trgovine|centrale)',
          '(to|ovo|takav|takva) ...4 (interna stvar|interna odluka|poslovna odluka|poslovna tajna|poslovna politika|naš stav|službeni stav)',
        ],
        except: ['(je li|jel|ako|zašto) ...4 (stav|odluka)'],
        sentence: BEST_WAY,
      },
      {
        find: 'tako [vam|ti|nam] [lijepo|jasno] (stoji|piše|je [i] (navedeno|propisano|određeno)) (u|na) [vašem|našem|vašoj|našoj|vašim|našim|općim|svim|svakom|svakoj] [općim] (pravilniku|zakonu|uvjetima|propisima|odluci|pravilima|ugovoru|cjeniku|računu|karti|ulaznici|ponudi|potvrdi|kuponu|vaučeru|polici|statutu|rezervaciji)|(tako|to) [vam|nam|jednostavno] (kaže|nalaže|propisuje|određuje) (pravilnik|zakon|propis|procedura|sustav)',
        sentence: BEST_WAY,
      },
      {
        find: '(takav|takvi|takva|takve) [<clitic>] (je|su) [<clitic>] [naš|naša|naši|nam] (zakon|zakoni|propis|propisi|sustav|procedura|procedure|politika|uvjeti|pravilnik|tarife|cijene|cjenik|ugovor|tarifa)|(zakon|propis|pravilnik|postupak|sustav) je [jednostavno] (takav|jasan)|je [jednostavno] (takav zakon|takav propis|takav pravilnik|takva procedura|takva politika)|(procedura|odredba|odluka) je [jednostavno] (takva|jasna|konačna)',
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
        find: '^[to|sve|sve to|pa|lijepo] [<clitic>] (piše|stoji) [<clitic>] [sve|lijepo|jasno] (u|na) [našoj|našem|našim|vašem|istom|svakom] (mailu|e-mailu|poruci|stranici|stranicama|web stranici|webu|uputama|uvjetima|obavijesti|oglasu|opisu|natječaju|aplikaciji) $',
        sentence: OWN,
      },
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
} as const satisfies Partial<Record<Topic, TopicWords>>
