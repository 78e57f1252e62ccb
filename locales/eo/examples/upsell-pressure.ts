import type { Example } from '../../../src/locale.ts'

export const upsellPressure: readonly Example[] = [
  {
    text: 'Customer: Mi volas nuligi mian abonon.\nAgent: Bonan tagon! Ĉu vi jam konsideris [[nian premian planon]]?',
    title: 'Anstataŭ la nuligo',
  },
  {
    text: 'Customer: Mia enkursigilo rompiĝis.\nAgent: Mi bedaŭras tion. Ĉu vi [[interesiĝas pri nia premia plano]]?',
    title: 'Before the trouble is solved',
  },
  { text: 'Customer: Mi ne povas ensaluti.\nAgent: Mi tuj kontrolos tion. Cetere, ni havas [[specialan oferton]].' },
  {
    text: 'Customer: Vi dufoje pagigis min.\nAgent: Mi bedaŭras tion, ni rigardu la du pagojn kune. Intertempe: ni havas [[specialan oferton]] pri aŭskultiloj.',
  },
  {
    text: 'Customer: Kiam finiĝas mia kontrakto?\nAgent: Saluton! Vi eble ŝatus ankaŭ [[nian familian pakaĵon]].',
    title: 'An offer in place of the answer',
  },
  {
    text: 'Customer: Ĉu mia mendo estas survoje?\nAgent: Saluton! Jes. Ĉu vi ŝatus aŭdi pri nia plilongigita garantio?\nCustomer: Ne, dankon.\nAgent: Bone. Ni ankaŭ havas hodiaŭ [[limtempan oferton]] pri ĝi.',
    title: 'Again, after a "no"',
  },
  {
    text: 'Customer: Gxi ne funkcias.\nAgent: Mi bedauxras tion. Vi povas acxeti [[nian novan version]].',
    title: 'The x-system',
  },
  {
    text: 'Customer: Mia enkursigilo rompiĝis.\nAgent: Mi sendis al vi novan, ĝi alvenos morgaŭ.\nCustomer: Bonege, dankon!\nAgent: Ne dankinde. Ĉu vi interesiĝas pri nia plilongigita garantio?',
    title: 'The trouble is solved',
  },
  {
    text: 'Customer: Vi dufoje pagigis min.\nAgent: Mi bedaŭras tion kaj mi repagis la duan pagon. Cetere, ni havas specialan oferton pri aŭskultiloj ĉi-semajne.',
    title: 'What was done stands before the offer',
  },
  {
    text: 'Customer: Kiu premia plano ekzistas? Mia tabuleto rompiĝis.\nAgent: Nia premia plano kostas dek eŭrojn monate.',
    title: 'The customer asked',
  },
  {
    text: 'Customer: Ĉu mia mendo estas survoje?\nAgent: Saluton! Jes, kaj ĝi alvenos lunde. Ni havas specialan oferton pri filtriloj, se vi bezonas iujn.',
    title: 'One offer, after the answer',
  },
  {
    text: 'Customer: La sidloko estis rompita.\nAgent: Mi bedaŭras tion. Vi ricevos senpagan plibonigon al la unua klaso.',
    title: 'Mends the trouble and costs nothing',
  },
  {
    text: 'Customer: Mi ne povas ensaluti.\nAgent: Mi tuj kontrolos tion. Ni havas specialan oferton.',
    options: { allow: ['specialan oferton'] },
  },
  {
    text: 'Customer: Via programo forviŝis miajn notojn!\nAgent: Mi bedaŭras. [[Kun nia premia plano vi]] havus savkopiojn.',
  },
  {
    text: 'Customer: Mia fridujo ne malvarmigas.\nAgent: Saluton! [[Ĉu vi ŝatus mendi ankaŭ]] plilongigitan garantion?',
  },
  { text: 'Customer: Mia karto perdiĝis!\nAgent: Bonan tagon! Mi tuj blokas ĝin kaj sendas la novan karton hodiaŭ.' },
  {
    text: 'Customer: Kiom kostas la lampo?\nAgent: 30 eŭrojn. Ĉu vi volas aldoni la asekuron?\nCustomer: Ne, dankon. Kiam ĝi venos?\nAgent: Morgaŭ. [[Ĉu vi tamen volas aldoni la asekuron]]?',
  },
  { text: 'Customer: La radio krakas.\nAgent: Domaĝe. Ni havas [[specialan oferton]] por nova radio.' },
  {
    text: 'Customer: Kiun radion vi konsilas?\nAgent: La modelo Klara kostas 40 eŭrojn, la premia modelo 90.',
    title: 'What was asked about',
  },
  {
    text: 'Customer: Kiun pakaĵon vi rekomendas?\nAgent: Saluton! Mi rekomendas la pli grandan pakaĵon, ĝi havas pli da minutoj.',
  },
  { text: 'Customer: Mia linio estas tre malrapida.\nAgent: [[Kun nia tarifo Plus vi]] havos pli da rapido.' },
  { text: 'Customer: Mia karto estis debetita duoble!\nAgent: Mi bedaŭras. Ĉu vi konas [[nian oran konton]]?' },
  { text: 'Customer: La televido ne funkcias de hieraŭ.\nAgent: Mi bedaŭras. [[Ĉu vi ŝatus mendi nian]] Ora-pakon?' },
  {
    text: 'Customer: Mia lavmaŝino likas.\nAgent: Bonan tagon. [[Se vi mendos hodiaŭ novan, vi ricevos 15 % da rabato]].',
  },
  {
    text: 'Customer: Mi volas forigi mian konton.\nAgent: Ho! [[Por aldonaj 3 eŭroj]] vi povus havi la tutan arkivon.',
  },
  {
    text: 'Customer: La programo kraŝas.\nAgent: Provu nian novan version, en ĝi la eraro estas korektita.',
    title: 'What mends the trouble',
  },
  { text: 'Customer: Mi perdis mian karton.\nAgent: Ne zorgu, la nova kostas 5 eŭrojn kaj venos morgaŭ.' },
]
