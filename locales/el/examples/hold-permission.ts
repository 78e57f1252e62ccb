import type { Example } from '../../../src/locale.ts'

export const holdPermission: readonly Example[] = [
  { text: 'Customer: Πού είναι το δέμα μου;\nAgent: [[Περιμένετε λίγο]].' },
  { text: 'Customer: Έχετε το μπλε;\nAgent: [[Ένα λεπτό]].' },
  { text: 'Customer: Μπορώ να αλλάξω θέση;\nAgent: [[Μια στιγμή παρακαλώ]].' },
  { text: 'Customer: Η χρέωση είναι λάθος.\nAgent: [[Μείνετε στη γραμμή]].' },
  { text: 'Customer: Λοιπόν;\nAgent: [[Κάντε λίγη υπομονή]].' },
  { text: 'Customer: exete?\nAgent: [[perimenete ligo]].', title: 'Greek in Latin letters' },
  { text: 'Customer: Έχεις νέα;\nAgent: [[Περίμενε]].', title: 'Informal' },
  {
    text: 'Customer: Πού είναι το δέμα μου;\nAgent: Μπορείτε να περιμένετε δύο λεπτά όσο το ελέγχω;',
    title: 'Asked, with the reason',
  },
  {
    text: 'Customer: Έχετε το μπλε;\nAgent: Μια στιγμή παρακαλώ, όσο ρωτάω στο κατάστημα.',
    title: 'The reason is enough',
  },
  {
    text: 'Customer: Περιμένω εδώ και ώρα.\nAgent: Λυπάμαι που περιμένετε. Το δέμα φεύγει σήμερα.',
    title: "The customer's waiting",
  },
  { text: 'Customer: Πόσο θα πάρει;\nAgent: Θα φτάσει ένα λεπτό νωρίτερα από το άλλο.' },
  { text: 'Customer: Είμαι εδώ.\nAgent: Σας ευχαριστώ που περιμένετε.', title: 'Thanks' },
  { text: 'Customer: Να κλείσω;\nAgent: Μην κλείσετε την εφαρμογή, η ενημέρωση τρέχει ακόμα.', title: 'No hold' },
  { text: 'Customer: Έχετε το μπλε;\nAgent: Θα σας πείραζε να περιμένετε ένα λεπτό για να το ελέγξω;' },
  { text: 'Customer: Το έχετε σε πράσινο;\nAgent: [[Κρατήστε]].' },
  { text: 'Customer: Τι υπόλοιπο έχω;\nAgent: [[Σας βάζω σε αναμονή]].' },
  { text: 'Agent: [[Αναμονή στο ακουστικό]].' },
  { text: 'Customer: Θα ήθελα το υπόλοιπό μου.\nAgent: [[Παραμείνετε στη γραμμή]].', channel: 'voice' },
  { text: 'Customer: Τι χρωστάω;\nAgent: [[Μισό]].' },
  { text: 'Customer: Έφυγε;\nAgent: [[Λίγη υπομονή]].' },
  {
    text: 'Customer: Η οθόνη είναι μαύρη.\nAgent: Πατήστε το κουμπί και περιμένετε ένα λεπτό, θα ανάψει μόνη της.',
    channel: 'chat',
    title: 'A step of what the customer does',
  },
  {
    text: 'Customer: Χάθηκε η βαλίτσα μου.\nAgent: Τη βρήκαμε και ξεκίνησε ο οδηγός. Μείνετε κοντά στο τηλέφωνο.',
    channel: 'chat',
  },
  { text: 'Customer: θελω το υπολοιπο μου\nAgent: 1 [[λεπτό παρακαλώ]]' },
  { text: 'Customer: Είναι μέσα ο γιατρός;\nAgent: [[Στην αναμονή παρακαλώ]].' },
]
