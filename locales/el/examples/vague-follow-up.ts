import type { Example } from '../../../src/locale.ts'

export const vagueFollowUp: readonly Example[] = [
  { text: 'Customer: Πού είναι τα χρήματά μου;\nAgent: [[Θα σας ενημερώσουμε]] σύντομα.' },
  { text: 'Customer: Και τώρα;\nAgent: [[Ένας συνάδελφος θα επικοινωνήσει]] μαζί σας.' },
  { text: 'Customer: Το δέμα λείπει.\nAgent: [[Θα διερευνήσουμε]] την υπόθεση.' },
  { text: 'Customer: Πότε θα φτιαχτεί;\nAgent: Το πρόβλημα [[θα λυθεί]].' },
  { text: 'Customer: Έχω ένα παράπονο.\nAgent: [[Θα προωθήσω το παράπονό σας στο]] αρμόδιο τμήμα.' },
  { text: '[[Θα επικοινωνήσουμε μαζί σας]].', kind: 'template' },
  { text: 'Customer: kai tora?\nAgent: [[tha sas enimeroso]].', title: 'Greek in Latin letters' },
  {
    text: 'Customer: Πού είναι τα χρήματά μου;\nAgent: Θα σας ενημερώσουμε σε δύο εργάσιμες ημέρες.',
    title: 'A deadline',
  },
  { text: 'Customer: Και τώρα;\nAgent: Ένας συνάδελφος θα σας καλέσει αύριο το πρωί.' },
  { text: 'Customer: Κι αν αργήσει;\nAgent: Αν αλλάξει κάτι, θα σας ενημερώσουμε.', title: 'Hangs on a condition' },
  {
    text: 'Customer: Το δέμα λείπει.\nAgent: Ποιος είναι ο αριθμός αποστολής; Θα το ελέγξουμε.',
    title: "Hangs on the customer's answer",
  },
  {
    text: 'Customer: Η Άννα ήταν υπέροχη, μπράβο της!\nAgent: Θα μεταφέρω τα καλά σας λόγια στην ομάδα.',
    title: 'Praise is passed on',
  },
  { text: 'Customer: Ευχαριστώ, γεια σας.\nAgent: Ελπίζω να σας δούμε σύντομα!', title: 'A wish' },
  {
    text: 'Customer: Έγινε;\nAgent: Ναι, το προώθησα στο λογιστήριο και απάντησαν: τα χρήματα έφυγαν χθες.',
    title: 'Done already',
  },
  {
    text: 'Customer: Θα ξανασβήσει;\nAgent: Με τη νέα μπαταρία δεν θα έχετε άλλη διακοπή.',
    title: '"You will have" promises no contact',
  },
  { text: 'Customer: Πότε θα ξέρω;\nAgent: Θα σας γράψουμε εντός δύο εργάσιμων.' },
  { text: 'Customer: Έπεσε ένα δέντρο.\nAgent: [[Θα ενημερωθεί η αρμόδια υπηρεσία]].' },
  { text: 'Customer: Τι θα γίνει με την αίτηση;\nAgent: Ο αρμόδιος [[υπάλληλος θα έρθει σε επαφή]] μαζί σας.' },
  {
    text: 'Customer: Πότε ανοίγει η γραμμή;\nAgent: Θα λάβετε SMS μόλις ανοίξει η γραμμή.',
    title: 'A message that comes by itself',
  },
  {
    text: 'Customer: Πότε έρχεται ο εγκαταστάτης;\nAgent: Ο εγκαταστάτης θα σας καλέσει μία ώρα πριν έρθει.',
    title: 'So long before',
  },
  { text: 'Customer: Η Χρύσα ήταν υπέροχη!\nAgent: Τι χαρά, θα το πω στη Χρύσα!', title: 'Praise' },
  { text: 'Customer: Και η ένστασή μου;\nAgent: [[Το αναφέρω στον υπεύθυνο]].' },
  { text: 'Agent: [[Το προώθησα στο λογιστήριο]].' },
  { text: 'Customer: Πότε θα μπουν τα χρήματα;\nAgent: [[Σύντομα]].' },
  { text: 'Customer: Δεν ανοίγει η πύλη σας.\nAgent: Το γνωρίζουμε και [[το διορθώνουμε]].' },
  { text: 'Customer: Στράβωσε ο σκελετός.\nAgent: Φέρτε τα γυαλιά και σας τον διορθώνουμε δωρεάν.' },
  { text: 'Customer: Τι έγινε με το νερό;\nAgent: Η [[ομάδα μας το κοιτάζει]].' },
  {
    text: 'Αγαπητέ {{όνομα}}, η λάμπα σας είναι σε εμάς. Θα επικοινωνήσουμε μαζί σας έως {{ημερομηνία}}.',
    kind: 'template',
    title: 'A place for the time',
  },
  { text: 'Customer: Η σελίδα κολλάει.\nAgent: [[Έχω προωθήσει το θέμα σας στο]] τεχνικό τμήμα.' },
  { text: 'Customer: Xalase i othoni.\nAgent: [[8a to doume]].', title: 'Greek in Latin letters' },
  { text: 'Customer: Στέλνω τα χαρτιά.\nAgent: Μόλις τα λάβω, θα σας γράψω την ίδια μέρα.' },
  { text: 'Customer: Θα αλλάξει το ωράριο;\nAgent: [[Θα βγάλουμε ανακοίνωση προσεχώς]].' },
  { text: 'Customer: Θα έρθω ξανά.\nAgent: Θα χαρούμε να σας δούμε σύντομα!' },
  { text: 'Customer: Κάντε κάτι!\nAgent: [[Θα κάνουμε ό,τι μπορούμε]].' },
  { text: 'Customer: Η βρύση στάζει.\nAgent: [[Θα στείλουμε υδραυλικό]].' },
]
