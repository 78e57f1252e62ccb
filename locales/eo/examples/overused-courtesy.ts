import type { Example } from '../../../src/locale.ts'

export const overusedCourtesy: readonly Example[] = [
  {
    text: 'Customer: La lampo estas difektita.\nAgent: Ni [[tre tre bedaŭras, sincere pardonpetas kaj profunde senkulpigas]] nin pro tio. Nova lampo foriros hodiaŭ.',
  },
  {
    text: 'Customer: Vi sendis malĝustan grandecon.\nAgent: Mi [[tre bedaŭras, bonvolu akcepti mian pardonpeton]]. La ĝusta foriros hodiaŭ.',
  },
  {
    text: 'Customer: Kie estas mia mantelo?\nAgent: Mi vere komprenas vin. Mi vere esperas, ke ĝi taŭgos.\nCustomer: Kaj?\nAgent: Ĝi vere estas survoje, kaj ĝi [[vere]] venos hodiaŭ.',
  },
  {
    text: 'Customer: Mia karto?\nAgent: Bonvolu rigardi la leteron, bonvolu trovi la kodon, bonvolu tajpi ĝin kaj [[bonvolu]] premi la klavon.',
  },
  {
    text: '[[Koran dankon, kara kliento, ni vere kaj profunde aprezas vian mirindan mendon, bonvolu ĝui ĝin.]]',
    kind: 'template',
  },
  {
    text: 'Customer: Kiam gxi venos?\nAgent: Gxi tre tre baldaux venos, gxi estas tre bela kaj [[tre]] bona.',
    title: 'The x-system',
  },
  { text: 'Customer: La lampo estas difektita.\nAgent: Mi bedaŭras pri la lampo. Nova foriros hodiaŭ.' },
  {
    text: 'Customer: Jen mia numero: 4471.\nAgent: Koran dankon!',
    title: 'A short thank-you is all courtesy and fine',
  },
  {
    text: 'Customer: Farite, dankon.\nAgent: Dankon pro via pacienco, kaj pardonu denove la prokraston. Havu belan vesperon!',
  },
  {
    text: 'Customer: Bonvolu, bonvolu, bonvolu helpi, dankon, dankon!\nAgent: Kompreneble. Kiun paĝon vi vidas?',
    title: "The customer's own words",
  },
  {
    text: 'Customer: Saluton\nAgent: Bonvenon! Kio estas via numero?\nCustomer: 4471\nAgent: Dankon. Estas la ruĝa, ĉu ĝuste?\nCustomer: Jes.\nAgent: Dankon. Ĝi foriros hodiaŭ. Ĉu io alia?\nCustomer: Ne.\nAgent: Dankon pro via mendo. Ĝis revido!',
  },
  {
    text: 'Customer: Ĉu vi havas ĝin?\nAgent: Bedaŭrinde ĝi foriris; mi bedaŭras, sed morgaŭ venos novaj.',
    title: '"Bedaŭrinde" is no apology',
  },
]
