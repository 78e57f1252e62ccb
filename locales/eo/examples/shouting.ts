import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  {
    text: 'Customer: Ĉu mi povas redoni ĝin?\nAgent: Ni [[NE]] reprenas malfermitajn skatolojn, sed mi povas ripari ĝin por vi.',
  },
  { text: 'Customer: Kie mi pagu?\nAgent: [[BONVOLU LEGI LA DUAN PAĜON]], la konto estas tie.' },
  { text: 'Customer: Dankon!\nAgent: Ne dankinde[[!!!]]' },
  { text: 'Customer: Mi bezonas alian ŝlosilon.\nAgent: Kiun ŝlosilon vi volas[[??]]' },
  { text: 'Customer: Ĉu vere?\nAgent: Jes! La nova vendejo estas malfermita! Venu kaj vidu[[!]] Kunportu amikon!' },
  { text: '[[GRAVE]]: via rendevuo estas je {{date}}.', kind: 'template' },
  { text: 'Customer: Chu mi povas veni?\nAgent: Venu [[NUR]] post la naŭa, tiam la pordo estas malfermita.' },
  { text: 'Customer: Kiu parto ĝi estas?\nAgent: Ĝi estas SKU-883, kaj la PDF kun la AVI estas survoje.' },
  {
    text: 'Customer: Ĉu la halo estas malfermita?\nAgent: Jes, UEA kaj TEJO malfermis la halon, kaj la TTT-paĝo montras la horojn.',
    title: 'Acronyms',
  },
  {
    text: 'Customer: Ĉu estas rabato?\nAgent: Jes, la kodo estas SOMERO25, valida ĝis dimanĉo.',
    title: 'A voucher code',
  },
  {
    text: 'Customer: Kiel mi eliru?\nAgent: Respondu NE al ĉi tiu mesaĝo, aŭ premu la klavon FINI.',
    title: 'What is typed or pressed',
  },
  {
    text: 'Customer: Ĉu jen la ĝusta vendejo?\nAgent: Jes, jen la vendejo BONA DOMO en la Longa Strato.',
    title: 'A brand written in capitals',
    brand: ['Bona Domo'],
  },
  {
    text: 'Customer: KIE ESTAS MIA PAKAĴO??\nAgent: Mi bedaŭras la prokraston. Ĝi estas en Zagrebo, kaj venos hodiaŭ!',
  },
  {
    text: 'Customer: Kion diras la ŝildo?\nAgent: Ĝi diras "NE ENIRU", kaj tiu pordo estas la ĝusta.',
    title: 'Quoted',
  },
  { text: 'Customer: Kiam?\nAgent: La kurso komenciĝas [[LUNDE]].' },
  { text: 'Agent: La magazeno estas [[FERMITA]] ĝis lundo.' },
]
