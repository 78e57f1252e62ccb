import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: "Customer: Dov'è il mio pacco?\nAgent: Buongiorno [[{{customer.first_name}}]], arriva domani." },
  { text: "Customer: Dov'è il mio pacco?\nAgent: Buongiorno [[{name}]], arriva domani." },
  { text: 'Customer: È pagato?\nAgent: Buongiorno! Sì, la fattura [[%invoice_number%]] è pagata.' },
  { text: 'Customer: Grazie!\nAgent: Volentieri. Cordiali saluti, [[{{agent.name}}]]' },
  {
    text: "Customer: Ci sono novità?\nAgent: Buongiorno! L'ordine [[{{order.number}}]] ha lasciato oggi il magazzino.",
  },
  { text: 'Customer: Ci sono novità?\nAgent: Buongiorno! Il numero del caso è [[XXXX]], e Dana se ne occupa.' },
  { text: "Customer: Dov'è il mio pacco?\nAgent: Buongiorno Maria, arriva domani." },
  {
    text: 'Customer: Come saluto la gente per nome?\nAgent: Con `{{customer.first_name}}` dopo la parola "Ciao".',
    title: 'Code',
  },
  { text: 'Customer: Che cosa scrivo lì?\nAgent: Bisogna mettere "{{ticket.id}}" nel campo.', title: 'A quotation' },
  {
    text: 'Customer: Con quale carta ho pagato?\nAgent: Buongiorno! Era la carta XXXX XXXX XXXX 4821.',
    title: 'Hidden on purpose',
  },
  {
    text: 'Customer: È un problema noto?\nAgent: Buongiorno! Sì. [NOVITÀ] Funziona di nuovo da mezzogiorno.',
    title: 'No name of a placeholder',
  },
  {
    text: 'Customer: Il mio nome appare come {{name}}, perché?\nAgent: Buongiorno! Lo correggo subito.',
    title: 'The customer wrote it',
  },
  { text: 'Agent: Salve [[<Cognome>]], la sedia arriva lunedì.' },
]
