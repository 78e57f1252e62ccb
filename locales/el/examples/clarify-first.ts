import type { Example } from '../../../src/locale.ts'

export const clarifyFirst: readonly Example[] = [
  { text: 'Customer: Δεν λειτουργεί.\nAgent: [[Απεγκαταστήστε]] την εφαρμογή.' },
  { text: 'Customer: Γεια σας, ο εκτυπωτής μου χάλασε.\nAgent: Γεια σας! [[Βγάλτε από την πρίζα]] τη συσκευή.' },
  { text: 'Customer: Έχω ένα πρόβλημα με την κάμερα.\nAgent: [[Ενημερώστε το firmware]].' },
  { text: 'Customer: Το ρούτερ δεν δουλεύει!\nAgent: Λυπάμαι. [[Κάντε μια επανεκκίνηση]].' },
  { text: 'Customer: Κάτι δεν πάει καλά με τον λογαριασμό μου.\nAgent: [[Αποσυνδεθείτε]] και συνδεθείτε ξανά.' },
  { text: 'Customer: den douleuei\nAgent: [[kante epanekkinisi]].', title: 'Greek in Latin letters' },
  { text: 'Customer: Δεν λειτουργεί.\nAgent: Τι συμβαίνει όταν ανοίγετε την εφαρμογή;', title: 'A question' },
  {
    text: 'Customer: Η εφαρμογή δείχνει σφάλμα 41 όταν ανοίγω τη δεύτερη σελίδα.\nAgent: Απεγκαταστήστε την εφαρμογή.',
    title: 'The report was specific',
  },
  {
    text: 'Customer: Δεν λειτουργεί.\nAgent: Τι βλέπετε;\nCustomer: Απλώς χάλασε.\nAgent: Απεγκαταστήστε την εφαρμογή.',
    title: 'Asked before',
  },
  {
    text: 'Customer: Το ρούτερ δεν δουλεύει!\nAgent: Ελέγχω πρώτα τη γραμμή. Κάντε επανεκκίνηση σε δύο λεπτά.',
    title: 'Checked first',
  },
  {
    text: 'Customer: Πώς παίρνω τη νέα έκδοση;\nAgent: Απεγκαταστήστε την εφαρμογή.',
    title: 'Nothing is reported to be broken',
  },
  {
    text: 'Customer: Ο εκτυπωτής δεν λειτουργεί, αναβοσβήνει το κόκκινο λαμπάκι από το πρωί.\nAgent: Βγάλτε από την πρίζα τη συσκευή.',
    title: 'With circumstances',
  },
  { text: 'Customer: Η εφαρμογή δεν ανοίγει.\nAgent: [[Σβήστε την και κατεβάστε]] την ξανά.' },
  { text: 'Customer: Το τάμπλετ έχει θέμα.\nAgent: [[Κάντε επανεκκίνηση]].' },
  { text: 'Customer: Το τηλέφωνο δεν πάει καλά.\nAgent: [[Επαναφέρετε]] τις εργοστασιακές ρυθμίσεις.' },
  { text: 'Customer: Κάτι έχει το λάπτοπ μου.\nAgent: [[Κάντε format]].' },
  { text: 'Customer: Έχω πρόβλημα με την τηλεόραση.\nAgent: [[Αλλάξτε καλώδιο]].' },
  { text: 'Customer: Το ρολόι μου τρελάθηκε.\nAgent: [[Κάντε επαναφορά]].' },
  { text: 'Customer: κολλάει όλη μέρα\nAgent: [[Σβήστε και ξαναβάλτε]] το πρόγραμμα.' },
]
