import type { Example } from '../../../src/locale.ts'

export const channelDeflection: readonly Example[] = [
  { text: 'Customer: Δεν ήρθε το δέμα.\nAgent: [[Καλέστε στο 210]] 1234567.' },
  { text: 'Customer: Πότε θα πληρωθώ;\nAgent: [[Απευθυνθείτε στο]] λογιστήριο.' },
  { text: 'Customer: Ο ήχος κόβεται.\nAgent: [[Επικοινωνήστε με]] τον κατασκευαστή.' },
  { text: 'Customer: Το δέμα άργησε.\nAgent: Γεια σας, [[στείλτε μας προσωπικό μήνυμα]].', channel: 'social' },
  { text: 'Customer: Τι όριο έχει η κάρτα;\nAgent: [[Δείτε τη σελίδα]] μας.' },
  { text: 'Customer: Δεν ανοίγει.\nAgent: [[επικοινωνηστε με]] το τμημα.', title: 'Accents dropped' },
  {
    text: 'Customer: Το δέμα άργησε.\nAgent: Γεια σας, στείλτε μας τον αριθμό παραγγελίας με προσωπικό μήνυμα.',
    title: 'Names the data it needs',
    channel: 'social',
  },
  {
    text: 'Customer: Δεν ήρθε το δέμα.\nAgent: Το δέμα είναι στην αποθήκη και φεύγει αύριο. Μπορείτε να καλέσετε στο 210 1234567.',
    title: 'Helps as well',
  },
  {
    text: 'Customer: Με ποιον μπορώ να μιλήσω για την κάρτα;\nAgent: Καλέστε στο 210 1234567.',
    title: 'Asked whom to turn to',
  },
  { text: 'Customer: Ευχαριστώ για όλα!\nAgent: Καλέστε μας αν χρειαστείτε κάτι άλλο.', title: 'An offer for later' },
  {
    text: 'Customer: Σας έγραψα στο Facebook.\nAgent: Σας ευχαριστούμε που επικοινωνήσατε με το κατάστημα. Το δέμα φεύγει σήμερα.',
    title: 'Thanks',
  },
  {
    text: 'Customer: Σας έστειλα τα στοιχεία.\nAgent: Λάβαμε το προσωπικό μήνυμά σας και απαντήσαμε.',
    title: 'Received',
    channel: 'social',
  },
  { text: 'Customer: Τι ώρα κλείνει το μουσείο;\nAgent: Για το ωράριο [[καλέστε στο 210]] 1234567.' },
  { text: 'Customer: Τι έγγραφα χρειάζομαι;\nAgent: [[Θα τα βρείτε όλα στην ιστοσελίδα]] μας.' },
  {
    text: 'Customer: Πού κάνω ένσταση;\nAgent: Στείλτε email στο enstaseis@gov.example.',
    title: 'The customer asks where',
  },
  {
    text: 'Customer: Γιατί κόπηκε το τηλέφωνό μου;\nAgent: Γεια σας, [[επικοινωνήστε με]] το 13000.',
    title: 'Behind a greeting',
  },
  { text: 'Customer: Τι ώρα φεύγει το πλοίο για Πάρο;\nAgent: Όλα τα [[δρομολόγια είναι στη σελίδα]] μας.' },
  {
    text: 'Customer: Πού βλέπω τις χρεώσεις μου;\nAgent: Το κουμπί «Χρεώσεις» υπάρχει στη σελίδα του λογαριασμού σας, πάνω δεξιά.',
  },
  {
    text: 'Customer: Πόσο κάνει η μεταφορά;\nAgent: Γεια σας! Τις τιμές [[τις βρίσκετε στη σελίδα]] μας.',
    channel: 'chat',
  },
  {
    text: 'Customer: Δεν βλέπω τη χρέωση.\nAgent: Τι υπόλοιπο γράφει πάνω δεξιά; Το βλέπετε στην εφαρμογή;',
    channel: 'chat',
  },
  {
    text: 'Customer: Πώς σβήνω τη φωτογραφία μου;\nAgent: Μπείτε στην εφαρμογή, πατήστε πάνω της και μετά τον κάδο.',
    channel: 'chat',
  },
  { text: 'Customer: Μου κόψατε το ρεύμα!\nAgent: Καλησπέρα, λυπόμαστε πολύ! [[Ελάτε στα dm]].', channel: 'social' },
  {
    text: 'Customer: Πόσο κάνει η ντουλάπα;\nAgent: 240 ευρώ. Για τη μεταφορά καλέστε το 210 555 0100.',
    channel: 'chat',
  },
  {
    text: 'Customer: Τι ώρα αρχίζει η προβολή;\nAgent: Στις εννέα, οι πόρτες ανοίγουν στις οκτώ. Το πρόγραμμα είναι και στο site.',
    channel: 'chat',
    title: 'An article, and no "oh"',
  },
  {
    text: 'Customer: Πού βλέπω το υπόλοιπο;\nAgent: Το βλέπετε στην εφαρμογή, στην καρτέλα «Κινήσεις».',
    channel: 'chat',
  },
  {
    text: 'Customer: Πώς γυρίζω πίσω το φόρεμα;\nAgent: Χρειάζεται να συμπληρώσετε τη φόρμα επιστροφής που είναι μέσα στο κουτί.',
    title: 'The form of the errand is its first step',
  },
  {
    text: 'Customer: Μπορείτε να μου αλλάξετε τη διεύθυνση;\nAgent: Καλημέρα σας,\n\n[[παρακαλούμε καλέστε μας στο]] 210 1234567.\n\nΜε εκτίμηση,\nΗ ομάδα εξυπηρέτησης πελατών',
    channel: 'email',
    title: 'A long signature is no help',
  },
  {
    text: 'Customer: Γιατί είναι πιο ακριβός ο λογαριασμός μου;\nAgent: [[Παρακαλούμε όπως επικοινωνήσετε με]] το λογιστήριο.',
  },
  {
    text: 'Customer: Γιατί είναι πιο ακριβός ο λογαριασμός μου;\nAgent: Αυτό [[πρέπει να το ρωτήσετε στο κατάστημα]].',
  },
  { text: 'Customer: Γιατί δεν ανοίγει η εφαρμογή;\nAgent: [[Ελάτε inbox]] παρακαλώ.', channel: 'social' },
  { text: 'Customer: Πόσους πόντους έχω;\nAgent: [[Θα σας παρακαλούσα να απευθυνθείτε στο]] κατάστημα.' },
  { text: 'Customer: Πόσο ζυγίζει η σκηνή;\nAgent: [[Γράψτε μας εδώ: https://example.gr/help]]' },
  {
    text: 'Customer: Πόσο ζυγίζει η σκηνή;\nAgent: Η σκηνή ζυγίζει τρία κιλά με τη θήκη της. Για άλλες απορίες γράψτε μας εδώ: https://example.gr/help',
  },
  { text: 'Customer: Ποιο νούμερο φοράει ένα παιδί έξι χρονών;\nAgent: [[Υπάρχει πίνακας στο site]] μας.' },
  { text: 'Customer: Θέλω βεβαίωση.\nAgent: Αυτό [[γίνεται μόνο τηλεφωνικά]] στο 18300.' },
  { text: 'Customer: Πού είναι το δέμα;\nAgent: [[Στείλτε μας μήνυμα]].', channel: 'social' },
  { text: 'Customer: Ποιο μέγεθος να διαλέξω;\nAgent: Πάρτε το μεσαίο.' },
  { text: 'Customer: Πόσο κοστίζει;\nAgent: [[Πάρτε το 210]] 555 0100.' },
  {
    text: 'Customer: Δημόσια θέλετε το τηλέφωνό μου;\nAgent: Έχετε δίκιο, με προσωπικό μήνυμα εννοούσαμε.',
    title: 'What was meant',
    channel: 'social',
  },
  {
    text: 'Customer: Πώς γίνεται η επιστροφή;\nAgent: Στείλτε email στο refunds@example.com με τον κωδικό και τα χρήματα πιστώνονται σε 5 εργάσιμες.',
    title: 'What comes of it',
  },
]
