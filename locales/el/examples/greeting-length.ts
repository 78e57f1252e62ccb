import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: [[Γεια]]\nCustomer: Είστε εκεί;\nAgent: Τι έγινε με τη λάμπα;' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: [[Γεια σας.]]' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: [[Καλημέρα!]]' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: [[kalispera sas]]', title: 'Greek in Latin letters' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: [[ΧΑΙΡΕΤΕ]]' },
  {
    text: 'Customer: Η λάμπα μου έσπασε.\nAgent: [[Καλησπέρα σας και καλώς ήρθατε στο μεγάλο μας κατάστημα φωτιστικών στο κέντρο της πόλης, ονομάζομαι Ελένη και είμαι εδώ με όλη τη μεγάλη μας ομάδα, σας ευχαριστώ πολύ για όλα και είναι μεγάλη χαρά μου]], κυρία μου. Τι έπαθε η λάμπα;',
  },
  {
    text: 'Customer: Η λάμπα μου έσπασε.\nAgent: [[Γεια σας. Καλώς ήρθατε στο Φως. Σας ευχαριστούμε που μας καλέσατε. Ονομάζομαι]] Άρης. Τι έπαθε η λάμπα;',
  },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Γεια σας, καλώς ήρθατε στο Φως!' },
  {
    text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Γεια σας Μαρία!\nCustomer: Γεια.\nAgent: Τι έπαθε η λάμπα;',
    title: "The customer's name",
  },
  {
    text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Γεια σας! Σας στέλνω καινούργια σήμερα, δωρεάν.',
    title: 'Straight on to the answer',
  },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Καλημέρα, πώς μπορώ να σας βοηθήσω με τη λάμπα;' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Καλησπέρα, με λένε Δανάη.' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Χαίρετε κύριε Νίκο, τι έπαθε;' },
]
