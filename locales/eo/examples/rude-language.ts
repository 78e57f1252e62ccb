import type { Example } from '../../../src/locale.ts'

export const rudeLanguage: readonly Example[] = [
  { text: 'Customer: La printilo blokiĝis.\nAgent: [[Damne]], denove tiu printilo. Ni unue malfermu la malantaŭon.' },
  { text: 'Customer: Ĝi ne bone presas.\nAgent: Tiu modelo estas [[fekaĵo]], la nova estas pli bona.' },
  {
    text: 'Customer: Neniu signalo ekde tagmezo.\nAgent: La linio estas [[merda]] hodiaŭ, teknikisto venos je la kvara.',
  },
  { text: 'Customer: Kie mi subskribu?\nAgent: [[Ĉu vi estas blinda]]? Malsupre.' },
  { text: 'Customer: Mi ne komprenas la fakturon.\nAgent: Nur [[idioto]] legas ĝin tiel.' },
  { text: 'Customer: Mi ne trovas la formularon.\nAgent: [[Kiun parton de la instrukcio vi ne komprenas]]?' },
  { text: 'Customer: Mi volas mian monon nun!\nAgent: [[Trankviliĝu]]. La mono foriris je la deka.' },
  { text: 'Customer: Kaj ankoraŭ io ...\nAgent: [[Aŭskultu min]], la mendo estas survoje.' },
  { text: 'Customer: Vi estas ŝtelistoj!\nAgent: [[Bonvolu ĉesi krii]]. Mi vidas la pagon ĉi tie.' },
  { text: 'Customer: Do kio nun?\nAgent: [[Prenu ĝin aŭ lasu ĝin]].' },
  { text: 'Customer: Kio do?\nAgent: [[Silentu]], mi legas.' },
  { text: 'Customer: Cxu ne?\nAgent: [[Vi estas stulta]].' },
  { text: 'Customer: Pardonu, ke mi denove demandas.\nAgent: Ne ekzistas stulta demando. Demandu trankvile!' },
  { text: 'Customer: Ĉu tio estas sekura?\nAgent: Estu trankvila, via mono estas sekura.', title: 'Reassurance' },
  {
    text: 'Customer: Kio okazis al ĉi tiu damna aĵo?\nAgent: Mi komprenas la ĝenon. Ni restartigu ĝin kune.',
    title: "The customer's own words",
  },
  { text: 'Customer: Ĝi pepas la tutan nokton.\nAgent: Bonvolu premi la butonon, ĝis la lumo ĉesas palpebrumi.' },
  { text: 'Customer: Kie mi aŭdas la registraĵon?\nAgent: Vi povas aŭskulti la registraĵon per la verda butono.' },
  {
    text: 'Customer: Mia filo faris kaĉon.\nAgent: Kia rapida kuiristo! Por la kaĉo bastas la malgranda poto.',
    title: 'Words like rude ones',
  },
  {
    text: 'Vi skribis: ĉi tio estas merdo!\nMi bedaŭras la ĝenon. La repago estas survoje.',
    title: "The customer's words, quoted",
    kind: 'template',
  },
  { text: 'Customer: Ĝi fiaskis.\nAgent: Ho diable, mi vidas.', options: { allow: ['diable'] } },
  { text: 'Customer: La prezo estas tro alta.\nAgent: [[Plendu do]], [[al neniu gravas]].' },
  { text: 'Customer: Kie mi plendu?\nAgent: Plendu trankvile al mi, mi notos ĉion.' },
  { text: 'Customer: Kiam vi respondos?\nAgent: [[Lasu min trankvila]].' },
  { text: 'Customer: Mi plendos!\nAgent: [[Plendu kie vi volas]].' },
  { text: 'Customer: Ĉu vi helpos?\nAgent: [[Ĉesu ĝemi]].' },
  { text: 'Customer: La sumo ne ĝustas.\nAgent: [[Ĉu vi ne scipovas kalkuli]]?' },
  { text: 'Customer: Mi ne volas pagi.\nAgent: [[Do ne ploru]] pri tio.' },
  { text: 'Customer: Ĉu la programo kalkulas mem?\nAgent: Jes, ĝi povas kalkuli la sumon mem.' },
]
