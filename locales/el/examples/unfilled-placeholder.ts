import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: 'Customer: Πού είναι το δέμα μου;\nAgent: Γεια σας [[{{customer.first_name}}]], φτάνει αύριο.' },
  { text: 'Customer: Πού είναι το δέμα μου;\nAgent: Γεια σας [[{name}]], φτάνει αύριο.' },
  { text: 'Customer: Πληρώθηκε;\nAgent: Γεια σας! Ναι, το τιμολόγιο [[%invoice_number%]] πληρώθηκε.' },
  { text: 'Customer: Νέα;\nAgent: Γεια σας! Η παραγγελία [[<αριθμός παραγγελίας>]] έφυγε σήμερα.' },
  { text: 'Customer: Νέα;\nAgent: Γεια σας! Ο κωδικός σας είναι [[XXXX]] και η Δανάη το κοιτάζει τώρα.' },
  { text: 'Customer: Νέα;\nAgent: [[Αγαπητή ,]]\nτο δέμα φτάνει αύριο.', title: 'The name was empty' },
  { text: 'Customer: Νέα;\nAgent: Γεια σας [[<όνομα πελάτη>]], το δέμα φτάνει αύριο.' },
  { text: 'Customer: Πού είναι το δέμα μου;\nAgent: Γεια σας Μαρία, φτάνει αύριο.' },
  { text: 'Customer: Πώς γράφω το όνομα;\nAgent: Βάλτε `{{customer.first_name}}` μετά το «Γεια σας».', title: 'Code' },
  { text: 'Customer: Τι γράφω εκεί;\nAgent: Γράψτε "{{ticket.id}}" στο πεδίο.', title: 'A quotation' },
  {
    text: 'Customer: Ποια κάρτα ήταν;\nAgent: Γεια σας! Ήταν η κάρτα XXXX XXXX XXXX 4821.',
    title: 'Hidden on purpose',
  },
  {
    text: 'Customer: Είναι γνωστό;\nAgent: Γεια σας! Ναι. [ΝΕΟ] Λειτουργεί ξανά από το μεσημέρι.',
    title: 'No name of a placeholder',
  },
  {
    text: 'Customer: Το όνομά μου φαίνεται {{name}}, γιατί;\nAgent: Γεια σας! Το διορθώνω τώρα.',
    title: 'The customer wrote it',
  },
  {
    text: 'Customer: Νέα;\nAgent: Γεια σας! Ο [ΟΝΟΜΑ] άφησε ένα δέμα για εσάς.',
    title: 'Names taken out of the transcript',
    options: { allow: ['[ΟΝΟΜΑ]'] },
  },
  {
    text: 'Customer: Καλημέρα!\nAgent: Καλημέρα κύριε [[{επώνυμο}]], τι θα θέλατε;',
    title: 'A Greek question mark is no end of a line of code',
  },
  { text: 'Customer: Ποιος είναι ο αριθμός;\nAgent: Ο αριθμός της αίτησης είναι [[ΧΧΧΧΧ]].' },
  { text: 'Customer: Πότε θα έρθει;\nAgent: Γεια σας! Ο τεχνικός έρχεται σε [[XX]] λεπτά.' },
  { text: 'Customer: Πότε θα έρθει;\nAgent: Γεια σας! Έρχεται στις [[__/__/____]] το πρωί.' },
  { text: 'Customer: Πόσο είναι;\nAgent: Το ποσό είναι [[%ποσό%]] ευρώ.' },
  { text: 'Customer: Έχουμε νέα;\nAgent: Γεια σας [[ΟΝΟΜΑ]], το δέμα φεύγει σήμερα.' },
  { text: 'Customer: Έχουμε νέα;\nAgent: Γεια σας! Το δέμα φτάνει στις [[ΗΗ/ΜΜ/ΕΕΕΕ]].' },
  { text: 'Customer: Έχουμε νέα;\nAgent: Γεια σας! Τα χρήματα επιστρέφονται έως [[(εισάγετε ημερομηνία)]].' },
  { text: 'Customer: Έχουμε νέα;\nAgent: Γεια σας! Παραδίδεται σε [[X]] ημέρες.' },
  { text: 'Customer: Τι χρειάζεστε;\nAgent: Γεια σας! Γράψτε την ημερομηνία γέννησης ως ΗΗ/ΜΜ/ΕΕΕΕ.' },
]
