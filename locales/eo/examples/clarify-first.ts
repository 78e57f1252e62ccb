import type { Example } from '../../../src/locale.ts'

export const clarifyFirst: readonly Example[] = [
  { text: 'Customer: Ĝi ne funkcias.\nAgent: [[Bonvolu reinstali]] la aplikaĵon.' },
  {
    text: 'Customer: Saluton, mia printilo estas difektita.\nAgent: Saluton! [[Elŝtopu]] ĝin dum dek sekundoj, poste reŝtopu ĝin.',
  },
  { text: 'Customer: Mi havas problemon pri la fotilo.\nAgent: [[Ĝisdatigu la firmvaron]].' },
  { text: 'Customer: La enkursigilo ne funkcias!\nAgent: Mi bedaŭras tion. [[Provu restartigi]] ĝin.' },
  { text: 'Customer: Io misas pri mia konto.\nAgent: [[Bonvolu elsaluti]] kaj denove ensaluti.' },
  { text: 'Customer: Gxi ne plu funkcias.\nAgent: [[Restartigu]] la telefonon.', title: 'The x-system' },
  { text: 'Customer: Ĝi ne funkcias.\nAgent: Kio okazas, kiam vi malfermas la aplikaĵon?', title: 'A question' },
  {
    text: 'Customer: La aplikaĵo montras eraron 41, kiam mi malfermas la duan paĝon.\nAgent: Bonvolu reinstali la aplikaĵon.',
    title: 'The report was specific',
  },
  {
    text: 'Customer: Ĝi ne funkcias.\nAgent: Kion vi vidas?\nCustomer: Ĝi estas simple difektita.\nAgent: Bonvolu reinstali la aplikaĵon.',
    title: 'Asked before',
  },
  {
    text: 'Customer: La enkursigilo ne funkcias!\nAgent: Mi unue kontrolas la linion. Restartigu ĝin post du minutoj, mi petas.',
    title: 'Checked first',
  },
  {
    text: 'Customer: Kiel mi ricevas la novan version?\nAgent: Bonvolu reinstali la aplikaĵon.',
    title: 'Nothing is reported to be broken',
  },
  {
    text: 'Customer: Mia printilo ne funkcias, la ruĝa lumo palpebrumas ekde la mateno.\nAgent: Elŝtopu ĝin dum dek sekundoj, mi petas.',
    title: 'With circumstances',
  },
  { text: 'Customer: Nenio reagas.\nAgent: Mi bedaŭras la ĝenon. [[Restartigu]] la komputilon.' },
  { text: 'Customer: La programo kolapsas.\nAgent: [[Reinstalu]] gin.' },
  { text: 'Customer: La presilo ne presas.\nAgent: Saluton! [[Forigu la presilon kaj aldonu]] ĝin denove.' },
  { text: 'Customer: La presilo ne presas.\nAgent: Saluton! Ĉu aperas iu mesaĝo sur la ekrano?' },
  { text: 'Customer: Mia lampo fuŝas.\nAgent: [[Ŝanĝu la ampolon]].' },
  { text: 'Customer: Io ne estas en ordo pri la sono.\nAgent: [[Malŝaltu]] la aparaton.' },
  { text: 'Customer: Mia modemo kondutas strange.\nAgent: [[Ŝanĝu la kablon]].' },
]
