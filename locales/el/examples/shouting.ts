import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  { text: 'Customer: Μπορώ να το επιστρέψω;\nAgent: [[ΔΕΝ]] δεχόμαστε ανοιγμένα κουτιά, αλλά μπορώ να το επισκευάσω.' },
  { text: 'Customer: Πού πληρώνω;\nAgent: Ο λογαριασμός [[ΔΕΝ ΕΧΕΙ ΑΛΛΑΞΕΙ ΑΚΟΜΑ]] και είναι στο τιμολόγιο.' },
  { text: 'Customer: Ευχαριστώ!\nAgent: Παρακαλώ[[!!!]]' },
  { text: 'Customer: Θέλω άλλο κλειδί.\nAgent: Ποιο κλειδί θέλετε[[??]]' },
  { text: 'Customer: Αλήθεια;\nAgent: Ναι! Το νέο κατάστημα άνοιξε! Ελάτε να το δείτε[[!]] Φέρτε και παρέα!' },
  { text: '[[ΠΡΟΣΟΧΗ]]: το ραντεβού σας είναι στις {{date}}.', kind: 'template' },
  { text: 'Customer: Να έρθω;\nAgent: Ελάτε [[ΜΟΝΟ]] μετά τις εννέα, που είναι ανοιχτά.' },
  { text: 'Customer: Ποιο ανταλλακτικό είναι;\nAgent: Είναι το SKU-883, και το PDF με το ΑΦΜ είναι στον δρόμο.' },
  { text: 'Customer: Με τι πληρώνω;\nAgent: Μέσω ΔΙΑΣ ή στα ΕΛΤΑ, η τιμή έχει ΦΠΑ.', title: 'Acronyms' },
  {
    text: 'Customer: Υπάρχει έκπτωση;\nAgent: Ναι, ο κωδικός είναι ΚΑΛΟΚΑΙΡΙ25, ισχύει ως την Κυριακή.',
    title: 'A voucher code',
  },
  {
    text: 'Customer: Πώς βγαίνω;\nAgent: Γράψτε ΟΧΙ σε αυτό το μήνυμα ή πατήστε το πλήκτρο ΤΕΛΟΣ.',
    title: 'What is typed or pressed',
  },
  {
    text: 'Customer: Είναι το σωστό κατάστημα;\nAgent: Ναι, εδώ είναι το ΚΑΛΟ ΣΠΙΤΙ στην οδό Ερμού.',
    title: 'A brand written in capitals',
    brand: ['Καλό Σπίτι'],
  },
  {
    text: 'Customer: ΠΟΥ ΕΙΝΑΙ ΤΟ ΔΕΜΑ ΜΟΥ;;\nAgent: Λυπάμαι για την καθυστέρηση. Είναι στη Λάρισα και έρχεται σήμερα!',
  },
  { text: 'Customer: Τι γράφει;\nAgent: Γράφει «ΜΗΝ ΑΝΟΙΓΕΤΕ», και αυτή είναι η σωστή πόρτα.', title: 'Quoted' },
  { text: 'Customer: Το στείλατε;\nAgent: Ποιο δέμα εννοείτε[[;;]]' },
  { text: 'Customer: Πώς απαντώ;\nAgent: Γράψτε ΝΑΙ για αποδοχή ή ΟΧΙ για άρνηση.', title: 'What is to be typed' },
  { text: 'Agent: Το δέμα [[ΕΙΝΑΙ ΗΔΗ ΕΔΩ]] και σας περιμένει.' },
  { text: 'Agent: Αγαπητέ [ΟΝΟΜΑ ΠΕΛΑΤΗ], το δέμα έφυγε.', title: 'A placeholder' },
  { text: 'Agent: Το πακέτο [[ΕΧΕΙ ΠΛΕΟΝ ΦΥΓΕΙ ΟΡΙΣΤΙΚΑ]] από την αποθήκη.' },
  { text: 'Customer: Τι να κάνω;\nAgent: [[ΘΑ ΜΑΣ ΣΤΕΙΛΕΤΕ ΤΗΝ ΑΠΟΔΕΙΞΗ ΣΗΜΕΡΑ]].' },
  { text: 'Customer: Πού είναι;\nAgent: [[ΤΟ ΠΡΟΪΟΝ ΕΙΝΑΙ ΕΔΩ]], ελάτε όποτε θέλετε.' },
  {
    text: 'Customer: Με τι πληρώνω;\nAgent: Με POS ή μέσω IRIS, όποιο σας βολεύει.',
    title: 'Latin letters in a Greek text are a name',
  },
]
