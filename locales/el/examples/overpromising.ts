import type { Example } from '../../../src/locale.ts'

export const overpromising: readonly Example[] = [
  { text: 'Customer: Θα φτάσει αύριο;\nAgent: [[Σας υπόσχομαι ότι]] θα φτάσει αύριο.' },
  { text: 'Customer: Θα ξαναγίνει;\nAgent: [[Δεν θα ξανασυμβεί]].' },
  { text: 'Customer: Είναι σίγουρο;\nAgent: [[Είμαι 100 σίγουρος ότι]] θα φτάσει.' },
  { text: 'Customer: Θα έρθει;\nAgent: [[Σίγουρα]] θα έρθει.' },
  { text: 'Customer: Και αν αργήσει;\nAgent: [[Έχετε τον λόγο μου]], φτάνει τη Δευτέρα.' },
  { text: 'Customer: Είναι καλό;\nAgent: [[Ποτέ δεν χαλάει]].' },
  { text: 'Customer: tha erthei?\nAgent: [[sas yposxomai oti]] tha erthei.', title: 'Greek in Latin letters' },
  {
    text: 'Customer: Θα το ελέγξετε;\nAgent: Σας υπόσχομαι ότι θα το ελέγξω σήμερα.',
    title: 'What the agent does, the agent can promise',
  },
  { text: 'Customer: Θα φτάσει αύριο;\nAgent: Περιμένουμε να φτάσει αύριο.' },
  { text: 'Customer: Μου το υπόσχεστε;\nAgent: Δεν μπορώ να σας το εγγυηθώ, όμως φεύγει σήμερα.', title: 'No promise' },
  { text: 'Customer: Το προϊόν έχει εγγύηση;\nAgent: Ναι, δύο χρόνια εγγύηση.' },
  { text: 'Customer: Με βοηθάτε;\nAgent: Σίγουρα, πείτε μου.' },
  { text: 'Customer: Κι αν ξανασυμβεί;\nAgent: Αν ξανασυμβεί, στέλνουμε τεχνικό την ίδια μέρα.' },
  { text: 'Customer: Θα προλάβω;\nAgent: [[100% θα]] το έχετε ως την Τρίτη.' },
  { text: 'Customer: Θα ξαναχαλάσει;\nAgent: [[Δεν θα έχετε ποτέ ξανά πρόβλημα]].' },
  { text: 'Customer: Θα έρθει;\nAgent: [[Σας το υπόσχομαι]], θα έρθει στην ώρα του.' },
  { text: 'Customer: Θα με πάρετε;\nAgent: Θα σας καλέσω στις 5, σας το υπόσχομαι.', title: 'An own deed' },
  { text: 'Customer: Θα εγκριθεί;\nAgent: [[Σίγουρα]] θα εγκριθεί.' },
  { text: 'Customer: Πότε θα έχω γραμμή;\nAgent: Η γραμμή θα επανέλθει [[οπωσδήποτε]] μέχρι το μεσημέρι.' },
  { text: 'Customer: Θα προλάβει τα Χριστούγεννα;\nAgent: Θα το έχετε πριν τις γιορτές, [[εγγυημένα]].' },
  { text: 'Agent: [[Σίγουρα]] θα έχει λυθεί μέχρι το βράδυ.' },
]
