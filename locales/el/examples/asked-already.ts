import type { Example } from '../../../src/locale.ts'

export const askedAlready: readonly Example[] = [
  {
    text: 'Customer: Γεια σας, το email μου είναι dana@example.com και δεν μπορώ να συνδεθώ.\nAgent: Γεια σας! [[Ποιο είναι το email σας]];',
  },
  {
    text: 'Customer: Πού είναι η παραγγελία 4471983;\nAgent: Το ελέγχω τώρα. [[Μπορώ να έχω τον αριθμό παραγγελίας σας]];',
  },
  {
    text: 'Customer: Ονομάζομαι Άννα, έχω μια ερώτηση για το τιμολόγιο.\nAgent: Ευχαρίστως. [[Ποιο είναι το όνομά σας]];',
  },
  { text: 'Customer: Θα ήθελα τραπέζι για δύο την Παρασκευή.\nAgent: [[Ποια ημέρα σας βολεύει;]]' },
  { text: 'Customer: Καλέστε με στο +30 21 0555 0199.\nAgent: Βεβαίως. [[Ποιο είναι το τηλέφωνό σας]];' },
  {
    text: 'Customer: εφυγε η παραγγελια 88123456;\nAgent: Γεια σας! [[Δωστε μου τον αριθμο παραγγελιας]].',
    title: 'Accents dropped',
  },
  {
    text: 'Customer: Πού είναι η παραγγελία 4471983;\nAgent: Για επιβεβαίωση, ποιος είναι ο αριθμός παραγγελίας σας;',
    title: 'To confirm it',
  },
  {
    text: 'Customer: Πού είναι η παραγγελία 4471983;\nAgent: Δεν τη βρίσκω. Μπορώ να έχω ξανά τον αριθμό παραγγελίας;',
    title: 'It did not fit',
  },
  {
    text: 'Customer: Θα ήθελα τραπέζι για δύο την Παρασκευή.\nAgent: Ευχαρίστως. Ποιο είναι το όνομά σας;',
    title: 'Not given yet',
  },
  {
    text: 'Customer: Το email μου είναι dana@example.com.\nAgent: Μπορείτε να μου δώσετε και ένα άλλο email;',
    title: 'Another one',
  },
  {
    text: 'Customer: Θα ήθελα τραπέζι για δύο την Παρασκευή.\nAgent: Ποια ημέρα σας βολεύει;',
    title: 'Only some kinds of data',
    options: { kinds: ['email', 'phone'] },
  },
  {
    text: 'Customer: Αγόρασα το ποδήλατο την Παρασκευή και θέλω σέρβις.\nAgent: Ποια μέρα σας βολεύει;',
    title: 'The day of the purchase is another one',
  },
  { text: 'Customer: Η παραγγελία 77412 έχει λάθος χρώμα.\nAgent: [[Μου δίνετε τον αριθμό παραγγελίας]];' },
  {
    text: 'Customer: Θέλω ραντεβού για την Τρίτη.\nAgent: Τι ώρα θα θέλατε την Τρίτη;',
    title: 'The time is not the day',
  },
  {
    text: 'Customer: Είμαι στο 6955123456, η κράτηση έχει λάθος.\nAgent: Γεια σας, [[μου λέτε τον αριθμό τηλεφώνου σας]];',
  },
  {
    text: 'Customer: Η παραγγελία μου χάθηκε. Το κινητό μου: 694 400 1234.\nAgent: Γεια σας, ποιος είναι ο αριθμός παραγγελίας σας;',
    title: 'A phone number is no order number',
  },
  {
    text: 'Customer: Θέλω τραπέζι για δύο άτομα αύριο στις εννέα το βράδυ.\nAgent: Βεβαίως! [[Για πόσα άτομα;]]',
    title: 'How many',
  },
  {
    text: 'Customer: Θέλω τραπέζι για δύο άτομα αύριο στις εννέα το βράδυ.\nAgent: Βεβαίως! [[Τι ώρα θα θέλατε;]]',
    title: 'At what time',
  },
  {
    text: 'Customer: Θέλω εισιτήριο για τη Σύρο την Παρασκευή.\nAgent: Μάλιστα. [[Για πού ταξιδεύετε;]]',
    title: 'Where to',
  },
  {
    text: 'Customer: Έχω ένα Galaxy 22 και δεν φορτίζει.\nAgent: Λυπάμαι. [[Ποιο μοντέλο έχετε]];',
    title: 'Which model',
  },
  {
    text: 'Customer: Το πήρα τον Μάρτιο και χάλασε.\nAgent: Λυπάμαι γι’ αυτό. [[Πότε το αγοράσατε;]]',
    title: 'When it was bought',
  },
  {
    text: 'Customer: Θέλω τραπέζι για δύο ή τρία άτομα.\nAgent: Πόσα άτομα θα είστε τελικά;',
    title: 'Not decided yet',
  },
  { text: 'Customer: Τέσσερα άτομα, δύο δωμάτια.\nAgent: Πόσα παιδιά είναι μαζί σας;', title: 'Another number' },
  {
    text: 'Customer: Υπάρχει τρένο για τη Δευτέρα;\nAgent: Ναι! Ποιος είναι ο προορισμός σας;',
    title: 'A day is no place',
  },
  { text: 'Customer: Θέλω τραπέζι για 6 το Σάββατο.\nAgent: Ωραία, [[για πόσα άτομα;]]' },
  { text: 'Customer: Το πλυντήριο Bosch Serie 6 κάνει θόρυβο.\nAgent: [[Ποιο μοντέλο έχετε]];' },
  { text: 'Customer: Το πλυντήριο Bosch κάνει θόρυβο.\nAgent: Ποιο μοντέλο έχετε;', title: 'The make is no model' },
  { text: 'Customer: Ο ταχυδρομικός μου κώδικας είναι 11257.\nAgent: [[Ποιος είναι ο ΤΚ σας]];' },
  { text: 'Customer: Θέλω δίκλινο από 3 έως 6 Αυγούστου.\nAgent: Βεβαίως! [[Για ποιες ημερομηνίες]];' },
  { text: 'Customer: Θέλω δίκλινο τον Αύγουστο.\nAgent: Βεβαίως! Για ποιες ημερομηνίες;' },
  { text: 'Customer: Το email μου είναι lena@example.org και δεν μπαίνω.\nAgent: [[Ποιο email χρησιμοποιείτε;]]' },
  {
    text: 'Customer: Έχω τον αριθμό κράτησης ΑΒ1290, θέλω να αλλάξω ώρα.\nAgent: Βεβαίως. [[Ποιος είναι ο αριθμός κράτησης]];',
    title: 'A code in Greek letters',
  },
  { text: 'Customer: Θέλω δωμάτιο για 3 έως 6 Ιουνίου.\nAgent: Για [[ποιες ημερομηνίες ενδιαφέρεστε;]]' },
  {
    text: 'Customer: Ο κωδικός πελάτη μου είναι 448120 και θέλω αντίγραφο.\nAgent: [[Καλησπέρα, τον κωδικό πελάτη σας παρακαλώ;]]',
  },
  { text: 'Customer: Η παραγγελία 55120 δεν ήρθε.\nAgent: [[Θα θέλαμε τον αριθμό της παραγγελίας σας]].' },
  { text: 'Customer: Η παραγγελία 55120 δεν ήρθε.\nAgent: [[Στείλτε μας ονοματεπώνυμο και αριθμό παραγγελίας]].' },
  {
    text: 'Customer: Γράφω από το nora@example.gr για την παραγγελία μου.\nAgent: [[Με ποιο email έγινε]] η παραγγελία;',
  },
  { text: 'Customer: παραγγελία 815 λείπει ένα βιβλίο\nAgent: Γεια σας! [[Ποιος είναι ο αριθμός παραγγελίας σας]];' },
  { text: 'Customer: Η παραγγελία 3 βιβλίων δεν ήρθε.\nAgent: Ποιος είναι ο αριθμός παραγγελίας σας;' },
  { text: 'Customer: Αριθμός παραγγελίας: κ7. Πού βρίσκεται;\nAgent: [[Μου λέτε τον αριθμό παραγγελίας]];' },
  { text: 'Customer: το ps5 μου δεν διαβαζει δισκους\nAgent: [[Ποιο μοντέλο έχετε]];' },
  { text: 'Customer: Το redmi note 12 μου δεν ανάβει.\nAgent: [[Τι μοντέλο έχετε]];' },
  { text: 'Customer: Έχω το iPhone 2 χρόνια και δεν ανάβει.\nAgent: Ποιο μοντέλο έχετε;' },
  { text: 'Customer: Η τηλεόραση Sony X80 δεν ανάβει.\nAgent: [[Τι μοντέλο τηλεόρασης έχετε]];' },
  { text: 'Customer: Ονομάζομαι Νίκη Βάρη, δεν βρίσκω την απόδειξη.\nAgent: [[Μου λέτε το ονοματεπώνυμό σας]];' },
  { text: 'Customer: Με λένε Νίκη, δεν βρίσκω την απόδειξη.\nAgent: Μου λέτε το ονοματεπώνυμό σας;' },
  { text: 'Customer: Η πτήση μου είναι η BA 602.\nAgent: [[Μπορώ να έχω τον αριθμό πτήσης]];', title: 'A flight' },
  {
    text: 'Customer: Έχω το ticket 88120 και περιμένω.\nAgent: [[Ποιος είναι ο αριθμός του ticket]];',
    title: 'A case',
  },
  {
    text: 'Customer: Το τιμολόγιο 2231 έχει λάθος.\nAgent: [[Ποιος είναι ο αριθμός τιμολογίου]];',
    title: 'An invoice',
  },
  {
    text: 'Customer: Ο αριθμός αποστολής είναι 7703341.\nAgent: [[Μου δίνετε τον αριθμό αποστολής]];',
    title: 'A shipment',
  },
  { text: 'Customer: Το ΑΦΜ μου είναι 099999991.\nAgent: [[Πείτε μου το ΑΦΜ σας]].', title: 'A tax number' },
  {
    text: 'Customer: Η διεύθυνσή μου είναι Αγίου Μελετίου 40.\nAgent: [[Ποια είναι η διεύθυνσή σας]];',
    title: 'An address',
  },
  { text: 'Customer: Θέλω τη μπλούζα σε medium.\nAgent: [[Σε τι μέγεθος τη θέλετε;]]', title: 'A size' },
  { text: 'Customer: Θέλουμε δωμάτιο για 3 νύχτες.\nAgent: [[Πόσες νύχτες θα μείνετε;]]', title: 'How many nights' },
  {
    text: 'Customer: Η παραγγελία είναι η 20981 και ήρθε μισή.\nAgent: [[Παρακαλούμε να μας αποστείλετε τον αριθμό παραγγελίας]].',
  },
  {
    text: 'Customer: Η παραγγελία είναι η 20981.\nAgent: Θα χρειαστώ και τον αριθμό τιμολογίου.',
    title: 'The invoice is another number',
  },
  {
    text: 'Customer: Ο κωδικός πελάτη μου είναι 448120, πού είναι η παραγγελία;\nAgent: Ποιος είναι ο αριθμός παραγγελίας;',
    title: 'A number of the customer is none of an order',
  },
  { text: 'Customer: Μείναμε 2 βράδια και ξεχάσαμε ένα μπουφάν.\nAgent: Πόσα βράδια θα μείνετε τώρα;' },
  {
    text: 'Customer: Με πήρε κάποιος από το 2101234567.\nAgent: Ποιο είναι το τηλέφωνό σας;',
    title: 'Somebody else’s number',
  },
  {
    text: 'Customer: Θέλω να αλλάξω το όνομα στην κράτηση.\nAgent: Ευχαρίστως. Ποιος είναι ο κωδικός κράτησης;\nCustomer: QW77ER\nAgent: Ωραία. [[Μου λέτε τον κωδικό κράτησης]];',
    title: 'A code alone, as it was asked for',
  },
]
