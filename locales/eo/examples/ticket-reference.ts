import type { Example } from '../../../src/locale.ts'

export const ticketReference: readonly Example[] = [
  {
    text: 'Customer: Mia pakaĵo perdiĝis.\nAgent: Saluton Mia, ni bedaŭras tion. [[Mi malfermis kazon]], kaj vi aŭdos de ni ĝis vendredo.',
  },
  {
    text: 'Customer: Vi dufoje pagigis min.\nAgent: Saluton Tom, ni bedaŭras la eraron. [[Ni esploros tion]] kaj skribos al vi ene de du tagoj.',
  },
  {
    text: 'Customer: La linio paneas ekde lundo.\nAgent: Saluton Ada, dankon pro via pacienco. [[Mi eskaladis]] la aferon al niaj inĝenieroj, kiuj vokos vin ĝis tagmezo.',
  },
  {
    text: 'Customer: Mia valizo revenis kun truo.\nAgent: Saluton Ben, ni bedaŭras tion. [[Reklamacio estas registrita]], kaj daŭros ĝis dek tagoj.',
  },
  {
    text: 'Customer: Cxu estas novajxoj pri la likado?\nAgent: Saluton, mi bedauxras la gxenon. [[Mi kreis bileton]], kaj vi auxdos de ni hodiaux.',
    title: 'The x-system',
  },
  { text: 'Dankon pro via atentigo. [[Ni malfermis kazon]] kaj skribos al vi ene de du labortagoj.', kind: 'template' },
  {
    text: 'Customer: Mia pakaĵo perdiĝis.\nAgent: Mi bedaŭras tion. Mi malfermis kazon por vi, Mia. La kaznumero estas C-48213.',
  },
  {
    text: 'Customer: Vi dufoje pagigis min.\nAgent: Mi bedaŭras tion. Ni esploros tion ĝis vendredo. Vi povas ĉiam demandi pri #48213.',
  },
  {
    text: 'Customer: Mia kaznumero estas 7741-22, ĉu estas novaĵoj?\nAgent: Mi eskaladis tion al niaj inĝenieroj, kaj vi aŭdos de ili hodiaŭ.',
    title: 'The customer has the number',
  },
  {
    text: 'Customer: Mia valizo revenis kun truo.\nAgent: Mi bedaŭras, Ben. Mi sendis reklamacion. Vi ricevos la referencnumeron per retpoŝto hodiaŭ.',
    title: 'The reference is on its way',
  },
  {
    text: 'Dankon pro via atentigo. Ni malfermis kazon sub la referenco {{ticket.id}} kaj skribos al vi ene de du labortagoj.',
    kind: 'template',
  },
  {
    text: 'Customer: Ĉu la blua haveblas?\nAgent: Mi rigardos, momenton. Jes, restas du.',
    title: 'Looking something up is no investigation',
  },
  {
    text: 'Customer: Iu uzis mian konton.\nAgent: Mi bedaŭras tion. Mi malfermis la kazon KS-31 kaj skribos morgaŭ ĝis tagmezo.',
    title: 'Mallonga kodo',
  },
  {
    text: 'Customer: La benko en la parko estas rompita.\nAgent: Bonan tagon! [[Ni kreis novan peton]], kaj la servo kontrolos ĝin ĝis ĵaŭdo.',
  },
  {
    text: 'Customer: La lampo malaperis survoje.\nAgent: Mi bedaŭras! [[Ni lanĉas esploron]] ĉe la poŝto kaj skribos al vi ĝis mardo.',
  },
  {
    text: 'Customer: La lampo bruas.\nAgent: Sendu al ni la modelon, kaj ni esploros tion.',
    title: 'Nothing is promised before the customer answers',
  },
  {
    text: 'Customer: La kuriero rompis mian lampon!\nAgent: Mi bedaŭras! Mi malfermis plendon 4471-B, kaj ni respondos ĝis lundo.',
    title: 'The number behind what was opened',
  },
  { text: 'Customer: Mia valizo malaperis.\nAgent: Mi bedaŭras tion. [[Mi malfermis serĉpeton]].' },
  { text: 'Customer: Mia valizo malaperis.\nAgent: Mi malfermis serĉpeton (numero S-881).' },
  { text: 'Customer: La kablo estas nigra de fumo.\nAgent: Ni esploros tion ĝis ĵaŭdo. Via kazonumero estas 3310.' },
]
