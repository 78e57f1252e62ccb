import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: 'Customer: La mia fattura è sbagliata.\nAgent (Dana): Buongiorno, inoltro.\nAgent (Tom): Buongiorno, Tom della contabilità.\nAgent (Vera): [[Buongiorno, Vera del reparto. Di che si tratta?]]',
    title: 'Three people',
  },
  {
    text: 'Agent (Dana): Buongiorno, inoltro.\nCustomer: La mia fattura è sbagliata.\nAgent (Tom): Buongiorno, Tom della contabilità.\nCustomer: La mia fattura è sbagliata.\nAgent (Dana): [[Eccomi di nuovo.]]',
    title: 'Back and forth',
  },
  {
    text: 'Customer: La mia fattura è sbagliata.\nAgent (Dana): Buongiorno, inoltro.\nAgent (Tom): [[Buongiorno, Tom della contabilità.]]',
    title: 'None allowed',
    options: { maxTransfers: 0 },
  },
  {
    text: 'Customer: La mia fattura è sbagliata.\nAgent (Dana): Buongiorno, inoltro.\nAgent (Tom): Buongiorno, Tom della contabilità.\nAgent (Vera): Buongiorno, Vera del reparto. Di che si tratta?\nAgent (Jan): [[Buongiorno, qui Gianni.]]',
    title: 'Two allowed, three made',
    options: { maxTransfers: 2 },
  },
  {
    text: 'Customer: La mia fattura è sbagliata.\nAgent (Dana): Buongiorno, inoltro.\nAgent (Tom): Buongiorno, Tom della contabilità.\nCustomer: La mia fattura è sbagliata.\nAgent (Vera): [[Buongiorno, Vera del reparto. Di che si tratta?]]\nAgent (Tom): Eccomi di nuovo.',
    title: 'Reported once',
    channel: 'chat',
  },
  {
    text: 'Bot: Continua una persona.\nAgent (Dana): Buongiorno, inoltro.\nAgent (Tom): Buongiorno, Tom della contabilità.\nAgent (Vera): [[Buongiorno, Vera del reparto. Di che si tratta?]]',
    channel: 'email',
    title: 'Behind a bot',
  },
  {
    text: 'Customer: La mia fattura è sbagliata.\nAgent (Dana): Buongiorno, inoltro.\nAgent (Tom): Buongiorno, Tom della contabilità. È già corretta.',
    title: 'Handed over once',
  },
  {
    text: 'Bot: Continua una persona.\nAgent (Dana): Come posso aiutare?\nAgent (Tom): Buongiorno, Tom della contabilità.',
    title: 'A bot hands over to a person',
  },
  {
    text: "Customer: Quale negozio ce l'ha?\nAgent (Negozio Nord): Noi!\nAgent (Negozio Sud): Anche noi!\nAgent (Negozio Ovest): E noi!",
    title: 'Accounts of shops, not people',
    channel: 'social',
  },
  {
    text: 'Agent (Dana): Buongiorno, inoltro.\nAgent (dana): Come posso aiutare?\nAgent (Dana): È ancora lì?',
    title: 'One name',
  },
  {
    text: 'Customer: La mia fattura è sbagliata.\nAgent (Dana): Buongiorno, inoltro.\nAgent (Tom): Buongiorno, Tom della contabilità.\nAgent (Vera): Buongiorno, Vera del reparto. Di che si tratta?',
    options: { maxTransfers: 2 },
  },
  {
    text: 'Customer: La mia fattura è sbagliata.\nAgent: Buongiorno, inoltro.\nAgent: Eccomi di nuovo.',
    title: 'Nobody is named',
  },
]
