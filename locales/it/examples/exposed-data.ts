import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  {
    text: 'Customer: Con quale carta ho pagato?\nAgent: Il pagamento viene dalla carta [[4111 1111 1111 1111]] di lunedì.',
  },
  {
    text: 'Customer: La carta è ancora salvata?\nAgent: Sì, è salvata la [[378282246310005]].',
    title: 'Fifteen digits in a row, with the beginning of American Express',
  },
  { text: 'Customer: Dove va il rimborso?\nAgent: Va su [[DE89 3704 0044 0532 0130 00]] e ci mette due giorni.' },
  { text: 'Customer: Quale numero risulta?\nAgent: Risulta il [[123-45-6789]].', options: { countries: ['us'] } },
  { text: 'La cauzione va su [[DE89370400440532013000]]. Grazie per la prenotazione.', kind: 'template' },
  { text: 'Customer: La carta è ancora salvata?\nAgent: Sì, è salvata la [[5555 5555 5555 4444]].' },
  { text: 'Customer: Con quale carta ho pagato?\nAgent: Con la carta che finisce con 1111.', title: 'Masked' },
  { text: 'Customer: Con quale carta ho pagato?\nAgent: Era **** **** **** 1111.', title: 'Masked' },
  { text: 'Customer: Quale numero chiamo?\nAgent: Siamo al +44 20 7946 0958 fino alle sei.' },
  {
    text: 'Customer: La carta 4111 1111 1111 1111 è salvata?\nAgent: Sì. Per sicurezza è meglio non scrivere qui il numero.',
    title: "The customer's own words",
  },
  { text: "Customer: Dov'è il mio pacco?\nAgent: L'ordine 4471983 arriva oggi." },
  {
    text: 'La cauzione va su DE89 3704 0044 0532 0130 00. Grazie per la prenotazione.',
    kind: 'template',
    title: "The company's own account",
    options: { allow: ['DE89370400440532013000'] },
  },
]
