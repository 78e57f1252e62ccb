import type { Example } from '../../../src/locale.ts'

export const brandVoice: readonly Example[] = [
  { text: 'Customer: Ποιο είναι;\nAgent: Είναι το [[Wonder Widget]] σε μπλε.', brand: ['WonderWidget', 'Northwind'] },
  {
    text: 'Customer: Ποιος το πουλάει;\nAgent: Εμείς, στη [[northwind]] της οδού Ερμού.',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Είναι η NORTHWIND;\nAgent: Ναι, εδώ Δανάη από τη [[North Wind]].',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Κάθε [[πελάτης]] λαμβάνει μια κάρτα.',
    kind: 'template',
    options: { avoid: ['φτην*'], prefer: { πελάτης: 'μέλος', εγγραφείτε: 'γίνετε μέλος' } },
  },
  {
    text: 'Customer: Και το παλιό;\nAgent: Το παλιό ήταν κάπως [[φτηνιάρικο]].',
    options: { avoid: ['φτην*'], prefer: { πελάτης: 'μέλος' } },
  },
  { text: 'Customer: Έγινε;\nAgent: [[Οκ]], το δέμα έφυγε στις εννέα.', options: { formality: 'formal' } },
  { text: 'Customer: Και τώρα;\nAgent: [[Αναφορικά με]] το δέμα, έφυγε σήμερα.', options: { formality: 'informal' } },
  { text: 'Customer: Ποιο είναι;\nAgent: Είναι το WonderWidget σε μπλε.', brand: ['WonderWidget', 'Northwind'] },
  {
    text: 'Customer: Πού το βρίσκω;\nAgent: Στη Northwind, και εδώ η σελίδα: northwind.example/shop.',
    title: 'Links are written as they are',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Τι γράφει το κουτί;\nAgent: Αριστερά γράφει "wonder widget".',
    title: 'Quoted',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Ποιο ανταλλακτικό;\nAgent: Ταιριάζει το NORTHWIND-2207, γράψτε στο @northwind για φωτογραφία.',
    title: 'Codes and handles',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Άκουσα ότι είναι φτηνιάρικο;\nAgent: Κοστίζει 20 ευρώ.',
    title: "The customer's word",
    options: { avoid: ['φτην*'] },
  },
  { text: 'Customer: Έγινε;\nAgent: Οκ, το δέμα έφυγε στις εννέα.', title: 'Nothing is configured' },
]
