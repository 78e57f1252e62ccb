import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: Saluton, kie estas mia mendo?\nAgent: [[Kiu estas via mendonumero?]]' },
  {
    text: 'Customer: Mi bezonas novan pasvorton.\nAgent: [[Mi volonte helpas. Kio estas via uzantnomo?]]',
    title: 'An offer of help is no greeting',
  },
  { text: 'Customer: Ĉu la sportejo estas malfermita?\nAgent: [[Certe!]]\nAgent: Ĝi estas malfermita ĝis la deka.' },
  {
    text: 'Bot: Saluton, mi estas la asistanto.\nCustomer: Mi volas homon.\nAgent: [[Pri kio temas?]]',
    title: 'A greeting by the bot does not count by itself',
  },
  { text: 'Customer: Cxu vi vendas terpomojn?\nAgent: [[Jes, ni vendas ilin po du euxroj.]]', title: 'The x-system' },
  {
    text: 'Customer: Kiom kostas la bileto?\nAgent: [[Ĝi kostas dek eŭrojn. Bonan vojaĝon!]]',
    title: 'A good wish is no greeting',
  },
  { text: 'Customer: Saluton, kie estas mia mendo?\nAgent: Bonan matenon! Kiu estas via mendonumero?' },
  { text: 'Customer: Mi bezonas novan pasvorton.\nAgent: Dankon, ke vi kontaktis nin. Kio estas via uzantnomo?' },
  {
    text: 'Customer: Ĉu estas novaĵoj pri mia valizo?\nAgent: @nora_w Pardonu la prokraston! Ni nun serĉas la valizon.',
    title: 'A public reply to a handle, and polite',
    channel: 'social',
  },
  {
    text: 'Bot: Saluton, mi estas la asistanto.\nCustomer: Mi volas homon.\nAgent: Pri kio temas?',
    options: { botGreets: true },
  },
  {
    text: 'Customer: Cxu vi vendas terpomojn?\nAgent: Gxojon kaj bonan tagon! Jes, ni vendas ilin.',
    title: 'The x-system',
  },
  { text: 'Customer: Kiom kostas la bileto?\nAgent: Kara Petro, ĝi kostas dek eŭrojn.' },
  { text: 'Customer: Ĉu vi malfermas dimanĉe?\nAgent: Bonvenon ĉe ni! Jes, je la deka.' },
  { text: 'Customer: Kie vi estas?\nAgent: Estu salutata! Ni estas ĉe la stacidomo.' },
  {
    text: 'Customer: @lampoj jam du horojn sen lumo, kio okazas?\nAgent: @pero Ni bone komprenas, ke tio ĝenas! La kablo estos riparita je la sepa.',
    channel: 'social',
    title: 'The handle and a courtesy',
  },
]
