import type { Example } from '../../../src/locale.ts'

export const plainLanguage: readonly Example[] = [
  {
    text: 'Customer: Μπορώ να πληρώσω με κάρτα;\nAgent: Ναι, μπορείτε να [[προβείτε σε πληρωμή]] με όποια κάρτα θέλετε.',
  },
  { text: 'Customer: Πότε θα πάρω τα χρήματα;\nAgent: [[Σας γνωρίζουμε ότι]] τα χρήματα φεύγουν σήμερα.' },
  { text: 'Customer: Να φέρω τον σκύλο;\nAgent: Ναι. [[Στην περίπτωση που]] έρθετε με σκύλο, έχουμε μπολ.' },
  {
    text: 'Customer: Κάνει θόρυβο.\nAgent: [[Κατά την παρούσα χρονική στιγμή]] ο τεχνικός είναι έξω και έρχεται στις τέσσερις.',
  },
  { text: 'Μετακομίσαμε, [[λόγω του γεγονότος ότι]] το παλιό κατάστημα ήταν μικρό.', kind: 'template' },
  { text: 'Customer: εχετε νεα;\nAgent: Έχω νέα [[αναφορικα με]] την ερώτησή σας.', title: 'Accents dropped' },
  { text: 'Customer: Μπορώ να πληρώσω με κάρτα;\nAgent: Ναι, μπορείτε να πληρώσετε με όποια κάρτα θέλετε.' },
  {
    text: 'Customer: Θα με βοηθήσετε;\nAgent: Βεβαίως! Υπάρχουν περισσότερες πληροφορίες στην επιβεβαίωση, ωστόσο μπορώ να σας βοηθήσω τώρα.',
    title: 'Longer words that everybody knows',
  },
  { text: "Customer: Τι γράφει;\nAgent: Γράφει «ως εκ τούτου», δηλαδή γι' αυτό.", title: 'Quotations are left alone' },
  {
    text: 'Customer: Και μετά;\nAgent: Πιέστε το κουμπί και ακολούθως το άλλο.',
    title: 'A term that the team allows',
    options: { allow: ['ακολούθως'] },
  },
  { text: 'Customer: Είναι γεγονός;\nAgent: Ναι, το γεγονός είναι γνωστό και εδώ είναι η λύση.' },
  {
    text: 'Customer: Τι να στείλω;\nAgent: Στείλτε μας μια φωτογραφία της λάμπας και την απόδειξη. Θα τα δούμε την ίδια μέρα.',
  },
]
