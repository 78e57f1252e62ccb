import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: La mia lampada è rotta.\nAgent: [[Ciao]]' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: [[Buongiorno!]]' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: [[Salve.]]' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: [[Buonasera!]]' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: [[Buon pomeriggio.]]' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: [[Ciao!]]\nCustomer: ?\nAgent: Come posso aiutare?' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: Ciao Maria! Che cosa è successo alla lampada?' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: Buongiorno, benvenuta alla Casa delle Lampade!' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: Ciao! Oggi ne parte una nuova, gratis.' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: Salve, come posso aiutare con la lampada?' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: Buonasera signor Lopez, che cosa è successo?' },
  { text: 'Customer: La mia lampada è rotta.\nAgent: Buongiorno, qui Dana della squadra lampade.' },
]
