import type { Example } from '../../../src/locale.ts'

export const bareNo: readonly Example[] = [
  {
    text: 'Customer: Ĉu vi havas la bluan kaldronon?\nAgent: Saluton Mira, dankon pro via demando. Bedaŭrinde [[ĝi ne disponeblas]].',
  },
  { text: 'Customer: Ĉu mi povas preni la pakaĵon hodiaŭ?\nAgent: [[Ne]].' },
  { text: 'Customer: Ĉu vi liveras dimanĉe?\nAgent: Bedaŭrinde [[ni ne liveras]] dimanĉe.' },
  {
    text: 'Customer: Ĉu estas ĉambro kun balkono?\nAgent: Mi bedaŭras, [[neniu ĉambro kun]] balkono restas. Ĉu mi povas helpi vin pri io alia?',
    title: '"Anything else?" drops the request',
  },
  {
    text: 'Customer: Kiam revenos la jako?\nAgent: [[Ni ne havas]] la jakon. Espereble ĝi baldaŭ revenos.',
    title: 'A hope is no step',
  },
  { text: 'Customer: Cxu vi povas sxangxi la koloron?\nAgent: [[Ni ne povas sxangxi]] gxin.', title: 'The x-system' },
  {
    text: 'Customer: Chu vi havas chambron por hodiau?\nAgent: Chiuj chambroj estas [[plenplenaj]] hodiau.',
    title: 'The h-system',
  },
  { text: 'Customer: Ĉu mi rajtas kunporti mian hundon?\nAgent: [[Tio ne eblas]].' },
  { text: 'Customer: Ĉu la libro estas ankoraŭ havebla?\nAgent: La libro estas [[elĉerpita]].' },
  { text: '[[Ni ne ofertas]] donacpakadon.', kind: 'template' },
  {
    text: 'Customer: Ĉu vi havas la bluan kaldronon?\nAgent: La blua estas elĉerpita, sed la ruĝa estas ĉi tie kaj kostas same.',
  },
  {
    text: 'Customer: Ĉu vi liveras dimanĉe?\nAgent: Bedaŭrinde ni ne liveras dimanĉe. Ĉu lundo matene konvenus al vi?',
  },
  {
    text: 'Customer: Ĉu estas ĉambro kun balkono?\nAgent: Ne, mi bedaŭras.\nAgent: Mi povas oferti al vi angulan ĉambron kun granda fenestro.',
    title: 'The step comes in the next message of the same turn',
  },
  {
    text: 'Customer: Ĉu la vendejo estas nun malfermita?\nAgent: Ne. Ĝi malfermiĝos morgaŭ je la naŭa.',
    title: 'A date is a step',
  },
  { text: 'Customer: Ĉu mi pagos por la redono?\nAgent: Ne, redono kostas nenion.', title: 'Good news' },
  { text: 'Customer: Ĉu estas kotizo por infanoj?\nAgent: Ne, ne estas kotizo por infanoj.', title: 'Good news' },
  { text: 'Customer: Dankon pro la rapida helpo!\nAgent: Ne dankinde, mi ĝojas. Ne hezitu skribi denove.' },
  { text: 'Customer: Pardonu la ĝenon.\nAgent: Neniu problemo, tute ne ĝenas.' },
  {
    text: 'Customer: Ĉu vi havas kvarstelajn hotelojn?\nAgent: Ni havas multajn tristelajn hotelojn, sed ni ne havas kvarstelajn.',
    title: 'Led by what is on offer',
  },
  { text: 'Customer: Ĉu vi konfirmas?\nAgent: Nepre! La mendo foriras hodiaŭ.', title: '"Nepre" is a yes' },
  { text: 'Customer: Ĉu mi povas ŝanĝi la nomon?\nAgent: [[Vi ne plu povas ŝanĝi]] ĝin.' },
  { text: 'Customer: Ĉu la kodo validas?\nAgent: La [[kupono jam eksvalidiĝis]].' },
  { text: 'Customer: Ĉu mi pagu nun?\nAgent: Vi ne bezonas pagi ion nun.' },
  { text: 'Customer: Ĉu ĝi taŭgas por komencantoj?\nAgent: Jes, ĝi ne estas malbona por komencantoj.' },
  { text: 'Customer: Ĉu restas loko?\nAgent: [[Ĉiuj lokoj estas rezervitaj]].' },
  { text: 'Customer: Ĉu mi perdis la fotojn?\nAgent: Ne timu, nenio estas perdita.' },
  { text: 'Customer: Ĉu la libro haveblas?\nAgent: Ĝi [[ankoraŭ ne aperis]].' },
  { text: 'Customer: Ĉu mi povas ankoraŭ ŝanĝi la daton?\nAgent: Ŝanĝo de la dato [[ne plu estas ebla]].' },
  { text: 'Customer: Ĉu la revuo ankoraŭ aperas?\nAgent: Ĝi [[ĉesis aperi]] antaŭ du jaroj.' },
  { text: 'Customer: Ĉu estas duŝejo en la tendejo?\nAgent: [[Mankas duŝejo en la]] tendejo.' },
  { text: 'Customer: Ĉu la koncerto okazos?\nAgent: La [[koncerto bedaŭrinde estas nuligita]].' },
  { text: 'Customer: Ĉu mia aliĝo estas nuligita?\nAgent: Ne, ĝi ne estas nuligita kaj nenio mankas.' },
  {
    text: 'Customer: Ĉu la nova versio paneas same?\nAgent: Ne, la nova versio ne plu havas tiun problemon.',
    title: '"Ne plu" before a trouble is good news',
  },
  {
    text: 'Customer: Ĉu vi povas sendi ĝin ĵaŭde?\nAgent: Ĵaŭde ni ne povas, tamen vendrede jes.',
    title: 'The contrast follows the verb at once',
  },
  {
    text: 'Customer: Ĉu vi presas ankaŭ afiŝojn?\nAgent: Afiŝojn [[ni ne presas]].',
    title: 'The object comes first',
  },
  {
    text: 'Customer: Ĉu iu alia vidos mian karton?\nAgent: Ni agordis ĝin tiel, por certigi, ke neniu alia vidas ĝin.',
  },
  { text: 'Customer: Ĉu restas lokoj?\nAgent: Bedaŭrinde [[restas neniu loko]].' },
  { text: 'Customer: Ĉu vi akceptas ĉekojn?\nAgent: [[Ni akceptas neniujn]] ĉekojn.' },
  { text: 'Customer: Cxu mi rajtas fumi sur la balkono?\nAgent: Tio estas [[malpermesite]].' },
  { text: 'Customer: Ĉu mi pagu ankoraŭ ion?\nAgent: Restas neniu pago, ĉio estas pagita.' },
  { text: 'Customer: Ĉu vi ŝanĝis ion?\nAgent: Mi ne faris ŝanĝojn, via konto estas kiel antaŭe.' },
]
