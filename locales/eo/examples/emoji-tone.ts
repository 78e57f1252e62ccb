import type { Example } from '../../../src/locale.ts'

export const emojiTone: readonly Example[] = [
  {
    text: 'Customer: Mi koleras, la lampo ne lumas!\nAgent: Mi bedaŭras tion, mi serĉas nun viajn AA bateriojn.',
    title: '"AA" and "haha" are one word where "h" does not count',
  },
  {
    text: 'Customer: Mi atendas jam du horojn, tio estas ridinda.\nAgent: Mi bedaŭras la prokraston [[:)]] Kion mi povas fari por vi?',
  },
  {
    text: 'Customer: Via kuriero rompis mian vazon!\nAgent: [[Bonege!]] Sendu al ni foton, kaj ni bedaŭras la damaĝon.',
  },
  { text: 'Customer: Mi koleras, la aplikaĵo denove kolapsis.\nAgent: Pardonu, [[haha]], ĝi faras tion lunde.' },
  {
    text: 'Customer: Miaj ferioj estas ruinigitaj pro vi.\nAgent: Mi bedaŭras pri viaj ferioj. Mi rigardu, kio eblas [[😊]]',
    channel: 'social',
  },
  {
    text: 'Customer: Iu ŝtelis monon el mia konto!!\nAgent: Mi komprenas, kiel zorgiga tio estas. Ni okupiĝas pri tio nun [[😉]]',
  },
  { text: 'Customer: Kia hontinda servo!\nAgent: Mi bedaŭras tion. [[Mirinde!]] Ni komencu.' },
  {
    text: 'Customer: Mi koleras, la aplikaĵo denove kolapsis.\nAgent: Mi bedaŭras tion.\nCustomer: Nun ĝi funkcias, dankon!\nAgent: Bonege! Havu belan tagon :)',
    title: 'The mood has turned',
  },
  { text: 'Customer: Kie mi trovas la fakturon?\nAgent: Sub Dokumentoj :)', title: 'Nobody is upset' },
  {
    text: 'Customer: Haha, via aplikaĵo malamas min, ĝi denove kolapsis 😂\nAgent: Ho ne! 😂 Kiu versio ĝi estas?',
    title: 'The customer laughs too',
  },
  {
    text: 'Customer: Miaj ferioj estas ruinigitaj pro vi.\nAgent: Mi tre bedaŭras pri viaj ferioj 😔',
    title: 'A sad face',
  },
  {
    text: 'Customer: Mi atendas jam du horojn, tio estas ridinda.\nAgent: Mi bedaŭras la prokraston :)',
    title: 'Allowed here',
    options: { allow: [':)'] },
  },
  { text: 'Customer: Ĉu la kafo estas bona?\nAgent: Bonege! Ni provis ĝin hodiaŭ :)' },
]
