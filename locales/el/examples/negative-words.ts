import type { Example } from '../../../src/locale.ts'

export const negativeWords: readonly Example[] = [
  { text: 'Customer: Πότε ανοίγει το κατάστημα;\nAgent: [[Δεν ξέρω]].' },
  { text: 'Customer: Έχετε δεύτερη αποθήκη;\nAgent: [[Δεν γνωρίζω αν]] έχουμε.' },
  { text: 'Customer: Kai pote ftanei?\nAgent: [[Den ksero]].', title: 'Greek in Latin letters' },
  { text: 'Customer: Μπορεί να γίνει νωρίτερα;\nAgent: Αυτό είναι [[αδύνατο]].' },
  { text: 'Customer: Θα το επισκευάσετε;\nAgent: [[Δεν μπορώ να κάνω τίποτα]].' },
  { text: 'Customer: Γιατί δεν γίνεται;\nAgent: [[Έτσι είναι η πολιτική της εταιρείας]].' },
  { text: 'Customer: Πώς αλλάζω τον κωδικό;\nAgent: [[Κοιτάξατε στη σελίδα μας]];' },
  { text: 'Customer: Θέλω να επιστρέψω τα παπούτσια.\nAgent: [[Πρέπει να]] στείλετε τα παπούτσια πίσω.' },
  { text: 'Customer: Είμαι πολύ θυμωμένη.\nAgent: [[Ηρεμήστε]].' },
  { text: 'Customer: Με ακούτε;\nAgent: [[Όπως σας είπα ήδη]], η παράδοση γίνεται τη Δευτέρα.' },
  { text: 'Customer: ΚΑΙ ΠΟΙΟΣ ΦΤΑΙΕΙ;\nAgent: [[ΔΕΝ ΕΙΜΑΙ ΣΙΓΟΥΡΟΣ]].', title: 'Capitals have no accents' },
  { text: 'Customer: Μου δίνετε έκπτωση;\nAgent: [[Ποτέ]] δεν δόθηκε έκπτωση σε αυτό.' },
  { text: 'Δυστυχώς [[δεν είναι αρμοδιότητά μας]].', kind: 'template' },
  {
    text: 'Customer: Πότε φτάνει;\nAgent: Θα ελέγξω αμέσως πότε φτάνει το δέμα σας.',
    title: '"Πότε" asks when, "ποτέ" is never',
  },
  {
    text: 'Customer: Ποτε θα ερθει;\nAgent: Δεν έχει οριστεί ακόμα ποτε θα έρθει, θα σας γράψω ως τις πέντε.',
    title: '"Πότε" without its accent',
  },
  { text: 'Customer: Είναι πολύ αργά;\nAgent: Καθόλου, ποτέ δεν είναι αργά!', title: 'An idiom' },
  { text: 'Customer: Χρωστάω κάτι;\nAgent: Όχι, δεν χρωστάτε τίποτα.', title: 'Good news' },
  { text: 'Customer: Δεν ξέρω τι να κάνω.\nAgent: Ας το δούμε μαζί.', title: 'Of the customer' },
  { text: 'Customer: Συγγνώμη!\nAgent: Μην ανησυχείτε, κανένα πρόβλημα.' },
  { text: 'Customer: Είχα κακή εμπειρία.\nAgent: Λυπάμαι για την κακή εμπειρία που είχατε. Το κοιτάζω τώρα.' },
  { text: 'Customer: Τι πρέπει να κάνω;\nAgent: Θα το αναλάβω εγώ, εσείς δεν πρέπει να κάνετε κάτι.' },
  {
    text: 'Customer: Ο υπάλληλος δεν μου μίλησε καθόλου.\nAgent: Αυτό είναι απαράδεκτο εκ μέρους μας, συγγνώμη.',
    title: 'About what the own side did',
  },
  { text: 'Customer: Πόσο κάνει;\nAgent: [[Όπως ήδη σας ανέφερα]], 20 ευρώ.' },
  { text: 'Customer: Ποιος βλέπει την ένστασή μου;\nAgent: [[Δεν ασχολούμαι εγώ με]] τις ενστάσεις.' },
  { text: 'Customer: Τι καλύπτει;\nAgent: Έχετε το συμβόλαιο, [[όλα τα λέει εκεί]].' },
  { text: 'Customer: Ποιος θα το δει;\nAgent: [[Κανείς]], πρέπει να το ανεβάσετε ξανά.' },
]
