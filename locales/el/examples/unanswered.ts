import type { Example } from '../../../src/locale.ts'

export const unanswered: readonly Example[] = [
  {
    text: 'Customer: Κάνετε αλλαγή μπαταρίας;\nAgent: [[Ναι, κάνουμε κάθε μέρα.]]\nCustomer: κ ποσο κοστιζει η μπαταρια',
    title: 'A question without its mark',
  },
  {
    text: 'Customer: Έχετε τη λάμπα σε πράσινο;\nAgent: [[Ναι, την έχουμε σε πράσινο.]]\nCustomer: Και πότε μπορώ να την πάρω;',
  },
  {
    text: 'Customer: Η παραγγελία δεν ήρθε.\nAgent: [[Έφυγε από την αποθήκη τη Δευτέρα.]]\nCustomer: Τότε ακυρώστε την παρακαλώ.',
    title: 'A request',
  },
  {
    text: 'Customer: Είναι ανοιχτή η πισίνα;\nAgent: [[Καλημέρα! Είναι ανοιχτή ως τις δέκα.]]\nCustomer: Ωραία, ευχαριστώ.\nCustomer: Και η σάουνα;',
    title: 'A question behind the thanks',
  },
  {
    text: 'Customer: Είναι ήσυχο το δωμάτιο;\nAgent: [[Βλέπει στον κήπο.]]\nCustomer: Μπορώ να έχω πρωινό στις έξι; Ευχαριστώ!',
    title: 'Thanks in advance',
  },
  {
    text: 'Customer: Θα ήθελα να αλλάξω την πτήση μου.\nAgent: [[Ποια πτήση είναι;]]\nCustomer: Αυτή για το Όσλο. Μπορείτε να μου πείτε πόσο κοστίζει;\nSystem: Η συνομιλία έκλεισε.',
    closed: true,
  },
  {
    text: 'Customer: pou einai to dema?\nAgent: [[Einai sti Larisa.]]\nCustomer: mporeite na to steilete stin Athina?',
    title: 'Greek in Latin letters',
  },
  {
    text: 'Customer: Έχετε τη λάμπα σε πράσινο;\nAgent: Ναι, την έχουμε σε πράσινο.\nCustomer: Ευχαριστώ, γεια σας!',
    title: 'Thanks and a goodbye',
  },
  { text: 'Customer: Έχετε τη λάμπα σε πράσινο;\nAgent: Ναι. Θέλετε μία;\nCustomer: Όχι, ευχαριστώ.' },
  { text: 'Customer: Και πότε μπορώ να την πάρω;\nAgent: Από τις εννέα.', title: 'Answered' },
  {
    text: 'Customer: Έχετε τη λάμπα σε πράσινο;\nAgent: Ναι, την έχουμε σε πράσινο.\nCustomer: Και πότε μπορώ να την πάρω;',
    title: 'Still open',
    closed: false,
  },
  {
    text: 'Customer: Η παραγγελία δεν ήρθε.\nAgent: Έφυγε από την αποθήκη τη Δευτέρα.\nCustomer: Τότε ακυρώστε την παρακαλώ.',
    title: 'Questions only',
    options: { requests: false },
  },
  { text: 'Customer: Δεν βρίσκω το τιμολόγιο.\nAgent: Είναι στα Έγγραφα.\nCustomer: Το βρήκα, ευχαριστώ!' },
  { text: 'Customer: Πότε φτάνει;\nAgent: [[Αύριο το πρωί.]]\nCustomer: Θέλω να αλλάξω τη διεύθυνση', closed: true },
  { text: 'Customer: Έφυγε;\nAgent: [[Έφυγε χθες.]]\nCustomer: Μπορώ να έχω και τον κωδικό αποστολής', closed: true },
]
