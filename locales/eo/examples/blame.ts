import type { Example } from '../../../src/locale.ts'

export const blame: readonly Example[] = [
  { text: 'Customer: Ĉu la kaŭcio estos repagita?\nAgent: [[Vi devintus legi]] la kondiĉojn antaŭ ol subskribi.' },
  { text: 'Customer: Kial mi ne povas eniri mian konton?\nAgent: [[Vi ne konfirmis]] vian adreson en marto.' },
  { text: 'Customer: Mia tablo estis fordonita.\nAgent: [[Vi ne vokis]] nin, do la tablo iris al aliaj gastoj.' },
  { text: 'Customer: Kie estas la dosiero?\nAgent: [[Vi forgesis kunsendi]] ĝin. Mi atendas ĝin ĝis la sesa.' },
  {
    text: 'Customer: Venis la blua lampo, mi volis verdan.\nAgent: Tio estis [[via propra eraro]], la mendo diras blua.',
  },
  { text: 'Customer: Kaj kiel mi restarigas ĝin?\nAgent: [[Kiel mi jam diris al vi]], la butono estas malantaŭe.' },
  {
    text: 'Customer: Tie staras, ke la garantio daŭras du jarojn.\nAgent: [[Vi malpravas]], la papero diras unu jaron.',
  },
  { text: 'Customer: La ĉemizo ŝrumpis.\nAgent: [[Se vi estus leginta]] la etikedon, ĝi ankoraŭ taŭgus.' },
  {
    text: 'Customer: Mi perdiĝas en la agordoj.\nAgent: [[Plej multaj klientoj sukcesas]] pri tio en minuto.',
    title: 'A comparison with other customers',
  },
  { text: 'Customer: La nova menuo konfuzas min.\nAgent: [[Neniu alia plendis]] pri la menuo.' },
  {
    text: 'Customer: Ĉi tiu damna aparato denove!\nAgent: Bonvolu [[eviti tian lingvaĵon]].',
    title: 'A rebuke for the tone',
  },
  { text: 'Customer: Kie gxi estas?\nAgent: [[Vi malgxuste enskribis]] la adreson.', title: 'The x-system' },
  { text: 'La pakaĵo revenis, ĉar [[vi erare indikis]] la domnumeron.', kind: 'template' },
  { text: 'Se vi ne ricevis la mesaĝon, jen denove la ligilo.', kind: 'template' },
  { text: 'Customer: La ligilo ne funkcias.\nAgent: Ĉu vi jam provis ĝin en alia retumilo?' },
  {
    text: 'Customer: Neniu diris tion al mi!\nAgent: Mi bedaŭras, ke vi ne aŭdis de ni pli frue; la trajno nun foriras je la naŭa.',
  },
  {
    text: 'Customer: Mi rompis la tenilon, pardonu.\nAgent: Tio tute ne estas via kulpo, ĉi tiu tenilo ofte malfiksiĝas.',
  },
  { text: 'Customer: Ĉu mi estas registrita?\nAgent: Jes, kaj vi devus ricevi mesaĝon kun via numero.' },
  {
    text: 'Customer: Mi forgesis la pasvorton.\nAgent: Ĉu vi forgesis la pasvorton de la konto aŭ de la aplikaĵo?',
    title: 'A kind question',
  },
  {
    text: 'Customer: Kiun planon homoj elektas?\nAgent: Plej multaj klientoj elektas la malgrandan planon, por 9 eŭroj monate.',
  },
  {
    text: 'Vi skribis: "Via lasta agento diris, ke tio estas mia eraro!"\nDankon, ke vi sciigis nin. La riparo estas senpaga.',
    title: "The customer's words, quoted",
    kind: 'template',
  },
  { text: 'Customer: La filtrilo likas.\nAgent: [[Vi muntis ĝin malĝuste]].' },
  { text: 'Customer: La rabato mankas.\nAgent: [[Vi mendis tro frue]].' },
  { text: 'Customer: La lampo ne lumas.\nAgent: [[Ĉu vi eĉ ŝaltis]] ĝin?' },
  {
    text: 'Customer: La filtrilo likas.\nAgent: Se vi muntis ĝin malĝuste, tio ne difektas ĝin. Mi klarigos la paŝojn.',
  },
  { text: 'Customer: La glaso rompiĝis.\nAgent: [[Vi malbone pakis]] ĝin.' },
  { text: 'Customer: La ŝraŭbo rompiĝis.\nAgent: [[Vi turnis tro forte]].' },
  {
    text: 'Customer: Mi jam staras ĉi tie de horo.\nAgent: Pardonu, ke vi atendis tro longe. La aŭtobuso venos post kvin minutoj.',
  },
  { text: 'Customer: La kodo ne funkcias.\nAgent: [[Vi mistajpis]] ĝin.' },
  { text: 'Customer: La pakaĵo revenis al vi.\nAgent: [[Vi ne estis hejme]].' },
  { text: 'Customer: La rabato mankas.\nAgent: [[Vi tro malfrue uzis]] la kodon.' },
  { text: 'Customer: La kupono ne validas.\nAgent: [[Vi ne uzis la ĝustan]] kodon.' },
  { text: 'Customer: Kial mi ne povas ensaluti?\nAgent: [[Vi entajpis la pasvorton tro ofte]].' },
  { text: 'Customer: La horloĝo haltis.\nAgent: [[Kion vi faris al ĝi]]?' },
  { text: 'Customer: La presilo haltis.\nAgent: Kion vi faris tuj antaŭ tio?' },
  { text: 'Customer: La filmeto estas muta.\nAgent: [[Vi certe malŝaltis]] la sonon.' },
  { text: 'Customer: La sumo ŝanĝiĝis.\nAgent: [[Vi devis pli bone legi]] la fakturon.' },
  { text: 'Customer: Kion mi faru unue?\nAgent: Vi devus unue elekti la landon, poste la pagmanieron.' },
  { text: 'Customer: La kafomaŝino rompiĝis.\nAgent: Tio okazis [[pro via malĝusta]] uzado.' },
  { text: 'Customer: Mi ne ricevis la fakturon.\nAgent: [[Vi preterlegis nian]] mesaĝon.' },
  { text: 'Customer: Kial oni pagigis min?\nAgent: [[Kulpigu vin mem]].' },
  { text: 'Customer: Kial vi sendis al la malnova adreso?\nAgent: [[Vi neniam ĝisdatigis]] ĝin.' },
  { text: 'Customer: La vazo rompiĝis.\nAgent: [[Vi fuŝe malpakis]] ĝin.' },
  { text: 'Customer: Kial la dato estas mardo?\nAgent: [[Vi mem elektis]] mardon.' },
  { text: 'Customer: Mi forgesis mian pasvorton.\nAgent: Neniu problemo, ke vi forgesis ĝin: jen ligilo por nova.' },
  { text: 'Customer: Kiu dato validas?\nAgent: Validas la dato, kiun vi mem elektis.' },
  { text: 'Customer: Ĉu mi eraris?\nAgent: Vi neniel eraris, la prezo ŝanĝiĝis hieraŭ.' },
  { text: 'Customer: Pardonu, mi ne vidis la avizon.\nAgent: [[Vi neniam legas]] niajn mesaĝojn.' },
]
