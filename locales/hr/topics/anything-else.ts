import type { TopicWords } from '../../../src/locale.ts'

/** What there may be more of, when nothing particular is meant. */
const SOMETHING =
  'nešto|što|štogod|štošta|išta|bilo što|čega|čegod|nečega|nečeg|čemu|nečemu|čime|nečim|kako|nekako|(neko|kakvo|koje|ikakvo|bilo kakvo) (pitanje|pitanjce)|[kakvih|nekih|otvorenih|drugih|dodatnih] pitanja|(koja|neka|kakva) (nedoumica|dvojba|dilema|želja|nejasnoća|stvar|stvarčica|sitnica)|(kakvih|nekih|kojih) (nedoumica|dvojbi|dilema|želja|nejasnoća|stvari|upita)|nejasnoća|nedoumica|upita|nejasno'
/** When help would be needed again. */
const NEED =
  'zatreba|zezne|zatrebaju|zatrebate|zatrebaš|ustreba|ustrebate|ustrebaš|zapne|zapnete|zapneš|iskrsne|iskrsnu|zaškripi|zašteka|padne na pamet|padne na um|sjetite|sjetiš|nejasno|nejasnoća|nedoumica|nedoumice|dvojbi|dilema|pitanja|pitanje|upita|pomoć|pomoći|štogod|išta|bilo što|bilo kakv*|bilo čega'
const TURN_TO_US =
  'javite|javi|pišite|piši|napišite|napiši|zovite|zovi|nazovite|nazovi|zovnite|zovni|viknite|vikni|vičite|viči|recite|reci|pitajte|pitaj|kontaktirajte|kontaktiraj|obratite|obrati|svratite|svrati|dođite|dođi|cimnite|cimni|pingajte|pingaj|kucnite|kucni|šaljite poruku|znate gdje|znaš gdje|znate kako|znaš kako'
const HERE =
  '(tu|ovdje|tu za vas|ovdje za vas) (sam|smo)|(sam|smo) [vam|ti|uvijek|i dalje] (tu|ovdje|na raspolaganju|na vezi|dostupan|dostupna|dostupni|na usluzi)|(dostupni|dostupna|dostupan|dežuramo|dežuram) [smo|sam]|na raspolaganju|stojim|stojimo|čekam|čekamo'
/** How the question is asked. */
const ASKS =
  'ima|imate|imaš|postoji|treba|trebate|trebaš|trebat|mogu|možemo|smijem|želite|želiš|zanima|muči|fali|nedostaje|ostalo|ostaje|zatreba|tu'

/** The question whether anything else is needed, and open offers, in whatever words: a part of `closing-question`. */
export const anythingElse = [
  // "Ima li još koja nedoumica?", "Trebate li pomoć još oko čega?"
  `(${ASKS}) [li|l] ...4 još [oko|s|sa|u|pri|kod|za|od] (${SOMETHING}) ...6 ?`,
  `(${ASKS}) [li|l] ...2 (${SOMETHING}) još ...4 ?`,
  `^[a|i|e|super|odlično|sjajno|u redu|dobro] [ima|postoji] [li] još [oko|u] (${SOMETHING}) ...4 ?`,
  `(${ASKS}) [li|l] ...4 (što|nešto|bilo što|čime|nečim|čemu|nečemu|kako|nekako|oko čega|oko nečega|oko nečeg|s čime|s nečim|u čemu|u nečemu) (drugo|drugim|drugom|drugoga|drugog|drukčije|drugačije) ...5 ?`,
  `(${ASKS}) [li|l] ...2 (drugih|drugo|dodatnih|novih) (pitanja|pitanje|želja|upita|nedoumica|nejasnoća) ...4 ?`,
  '(ima|imate|postoji) li (ikakvih|kakvih|nekih) (pitanja|nedoumica|nejasnoća|dvojbi|dilema) ...4 ?',
  `^[a|i] da [<clitic>] [<clitic>] još [oko|u|s] (${SOMETHING}) ...5 ?`,
  `za (sve|bilo što) (drugo|ostalo|dodatno|daljnje) ...2 (${TURN_TO_US}|${HERE})`,
  '^[a|i|još] (nešto|što|išta|bilo što) (drugo|još) [_] [_] ?',
  // "Jesmo li time sve riješili?"
  '(jesmo|jesam|je) li [<clitic>] [<clitic>] (time|sad|sada|onda|na taj način) [<clitic>] (sve|na sve) _ ...3 ?',
  // "Ako vam još nešto padne na pamet, samo napišite."
  `(ako|ukoliko|kad god|kada god|kad|kada|čim|bude li|dogodi li|padne li|zatreba li|zapne li|bude) ...6 (${NEED}) ...5 (${TURN_TO_US}|${HERE})`,
  `(ako|ukoliko|kad god|kada god|kad|kada|zatreba li|trebate li|trebaš li|bude li|padne li|iskrsne li|zapne li|imate li|imaš li|sjetite li se|sjetiš li se) ...4 još [u|oko|s|za] (${SOMETHING}|pomoć|pomoći|treba|trebate|trebaš|zatreba) ...6 (${TURN_TO_US}|${HERE})`,
  `(ako|ukoliko) [<clitic>] [<clitic>] (nešto|išta|štogod|bilo što|što) [<clitic>] (fali|nedostaje|treba|trebate|trebaš|zatreba|ne bude|nije|bude|zanima|muči|zapne) ...5 (${TURN_TO_US}|${HERE})`,
  `(${TURN_TO_US}|${HERE}) ...5 (ako|ukoliko|kad god|kada god|kad|kada|čim|bude li) ...5 (${NEED})`,
  `(${TURN_TO_US}|${HERE}) ...5 (ako|ukoliko|kad god|kada god|kad|kada|čim|bude li) ...3 (još|nešto|išta|bilo što|što) [<clitic>] [<clitic>] (treba|trebate|trebaš|trebalo|zatreba|fali|nedostaje|zanima|muči)`,
] as const satisfies TopicWords['phrases']

/** Where the same words ask for something, or are about one thing. */
export const somethingParticular = [
  '(mogu|možemo|smijem) li [<clitic>] [<clitic>] (dobiti|znati|zamoliti|pitati|vidjeti) ...6 ?',
  '(je|jesu) li se ...4 još ...6 ?',
  '(možete|možeš|hoćete|jeste|jesi|biste) li ...5 još ...6 ?',
] as const
