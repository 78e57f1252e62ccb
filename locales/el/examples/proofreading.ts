import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  { text: 'Customer: Έφυγε το δέμα;\nAgent: Ναι, έφυγε [[από από]] την αποθήκη το πρωί.' },
  { text: 'Customer: Έφυγε το δέμα;\nAgent: Το δέμα [[είναι\nείναι]] στον δρόμο.', title: 'Over the end of a line' },
  { text: 'Customer: Δέχεστε κατοικίδια;\nAgent: Ναι[[ !]] Έχουμε και μπολ στην πόρτα[[ .]]' },
  {
    text: 'Customer: Πότε ανοίγετε;\nAgent: [[αγαπητή]] Μαρία,\n\nανοίγουμε στις εννέα. Καλή συνέχεια!',
    channel: 'email',
  },
  { text: 'Σας ευχαριστούμε[[ ,]] {{name}}. Το στέλνουμε σήμερα.', kind: 'template' },
  { text: 'Customer: Πού πληρώνω;\nAgent: Πληρώνετε [[στο στο]] ταμείο.' },
  { text: 'Customer: Πώς να το κάνω;\nAgent: Σιγά σιγά, βήμα βήμα, χωρίς βιασύνη.', title: 'Doubled on purpose' },
  { text: 'Customer: Ποιος παίζει;\nAgent: Παίζουν οι Duran Duran και ο κόσμος ήρθε.', title: 'A name' },
  {
    text: 'Customer: Πού πληρώνω;\nAgent: Εδώ: https://pay.example/la/la . Παίρνει ένα λεπτό :)',
    title: 'Links and emoticons',
  },
  {
    text: 'Customer: Τι γράφει η πινακίδα;\nAgent: Γράφει "παρακαλώ παρακαλώ υπογράψτε , ευχαριστώ" και είναι παλιά.',
    title: 'Quotations are left alone',
  },
  {
    text: 'Customer: Πότε ανοίγετε;\nAgent: στις εννέα, καλή συνέχεια!',
    title: 'Small letters in a chat',
    channel: 'chat',
  },
  { text: 'Customer: Ευχαριστώ!\nAgent: Πολύ πολύ καλή συνέχεια!' },
  { text: 'Customer: Αξίζει;\nAgent: Στο κάτω κάτω έχετε 14 ημέρες για αλλαγή.' },
]
