import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: [[Ποιο μοντέλο είναι;]]' },
  {
    text: 'Customer: Καλημέρα, πού είναι το δέμα μου;\nAgent: [[Το ελέγχω για σας.]]',
    title: '"Για σας" is no greeting',
  },
  { text: 'Customer: Θέλω να ακυρώσω.\nAgent: [[Βεβαίως! Ποιος είναι ο αριθμός παραγγελίας;]]' },
  { text: 'Customer: γεια, εχετε ραφια;\nAgent: [[Ναι, σε τρία μεγέθη.]]' },
  { text: 'Customer: kalispera, exete trapezia?\nAgent: [[Nai, exoume.]]' },
  {
    text: 'Customer: Πόσο κάνει;\nAgent: [[Κοστίζει 20 ευρώ. Να έχετε μια καλή ημέρα!]]',
    title: 'A wish that says goodbye',
  },
  { text: 'Customer: Έφτασε;\nAgent: [[Ευχαρίστως να σας βοηθήσω με αυτό.]]', title: 'Willing, and no greeting' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Γεια σας! Ποιο μοντέλο είναι;' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: ΚΑΛΗΜΕΡΑ ΣΑΣ, ποιο μοντέλο είναι;' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Καλώς ήρθατε στην Οικία! Ποιο μοντέλο είναι;' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Σας ευχαριστούμε που επικοινωνήσατε μαζί μας. Ποιο μοντέλο είναι;' },
  { text: 'Customer: I lampa espase.\nAgent: Kalimera sas, poio montelo einai?', title: 'Greek in Latin letters' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Για σας! Ποιο μοντέλο είναι;', title: 'A frequent misspelling' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Χαίρετε, κύριε Νίκο. Ποιο μοντέλο είναι;' },
  { text: 'Customer: Η λάμπα μου έσπασε.\nAgent: Αγαπητή κυρία Παππά, ποιο μοντέλο είναι;' },
  { text: 'Customer: Πόσο κάνει;\nAgent: Καλή σας μέρα, κάνει 20 ευρώ.' },
  { text: 'Customer: Πόσο κάνει;\nAgent: [[Κάνει 20 ευρώ. Καλή σας μέρα!]]', title: 'A goodbye is no greeting' },
  { text: 'Customer: Ανοίγετε αύριο;\nAgent: Καλώς μας ήρθατε! Ναι, στις εννέα.' },
]
