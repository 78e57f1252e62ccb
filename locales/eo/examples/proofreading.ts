import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  { text: 'Customer: Ĉu mia pakaĵo foriris?\nAgent: Jes, ĝi forlasis [[nian nian]] deponejon ĉi-matene.' },
  {
    text: 'Customer: Ĉu mia pakaĵo foriris?\nAgent: Ĝi [[estas\nestas]] survoje al vi.',
    title: 'Over the end of a line',
  },
  { text: 'Customer: Ĉu dombestoj bonvenas?\nAgent: Jes[[ !]] Ni havas bovlon por ili ĉe la pordo[[ .]]' },
  {
    text: 'Customer: Kiam vi malfermas?\nAgent: [[kara]] Maria,\n\nni malfermas je la naŭa. Ĝis tiam!',
    channel: 'email',
  },
  { text: 'Dankon pro via mendo[[ ,]] {{name}}. Ni sendos ĝin hodiaŭ.', kind: 'template' },
  { text: 'Customer: Kie mi pagu?\nAgent: Vi povas pagi [[ĉe ĉe]] la giĉeto.' },
  { text: 'Customer: Dankon!\nAgent: Tre tre volonte. Ĝis ĝis!', title: 'Doubled on purpose' },
  { text: 'Customer: Kio pri la rezervo?\nAgent: Mi diras, ke ke estas konjunkcio.', options: { checks: ['spacing'] } },
  { text: 'Customer: Kiu ludas hodiaŭ?\nAgent: Ludas Duran Duran, kaj la gastoj jam venis.', title: 'A name' },
  {
    text: 'Customer: Kie mi pagu?\nAgent: Ĉi tie: https://pay.example/la/la . Tio daŭras minuton :)',
    title: 'Links and emoticons',
  },
  {
    text: 'Customer: Kion signifas la ŝildo?\nAgent: La ŝildo diras "bonvolu bonvolu subskribi , dankon" kaj estas sufiĉe malnova.',
    title: 'Quotations are left alone',
  },
  {
    text: 'Customer: Kiam vi malfermas?\nAgent: je la naŭa, ĝis tiam!',
    title: 'Small letters in a chat',
    channel: 'chat',
  },
  { text: 'Customer: Kiel rapide mi faru?\nAgent: Paŝon post paŝo, iom post iom, ne ne, sen hasto.' },
  { text: 'Agent: Ni sendis [[la la]] ŝlosilon hodiaŭ.' },
]
