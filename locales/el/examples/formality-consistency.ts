import type { Example } from '../../../src/locale.ts'

export const formalityConsistency: readonly Example[] = [
  {
    text: 'Customer: Πώς σβήνει;\nAgent: Θα σας βοηθήσω αμέσως.\nCustomer: Ωραία.\nAgent: [[Κράτα]] πατημένο το κουμπί.',
  },
  {
    text: 'Customer: Πού είναι το δέμα μου;\nAgent: Γεια σας, μου δίνετε τον κωδικό σας; Αν [[μπορείς]], γράψτε και το όνομα.',
  },
  {
    text: 'Customer: Δεν ανοίγει.\nAgent: Γεια σας, μπορείτε να κάνετε μια επανεκκίνηση;\nCustomer: Ναι.\nAgent: Ωραία, [[θέλεις]] κάτι άλλο;',
  },
  {
    text: 'Customer: Γεια!\nAgent: Γεια σου Νίκο! Πες μου τι χρειάζεσαι.\nCustomer: Μια λάμπα.\nAgent: [[Μπορείτε]] να διαλέξεις χρώμα.',
  },
  {
    text: 'Customer: Πότε έρχεται;\nAgent: [[Θα σε ενημερώσω]] αύριο. Σας ευχαριστώ που μας γράψατε, η παραγγελία σας ετοιμάζεται.',
    title: '"Σε" in front of a verb addresses',
  },
  {
    text: 'Customer: exete lampa?\nAgent: Geia sas, nai. Thelete na sas ti steilo? [[Exeis]] kapoio xroma?',
    title: 'Greek in Latin letters',
  },
  { text: 'Σας ευχαριστούμε για την παραγγελία [[σου]]. Θα λάβετε ενημέρωση αύριο.', kind: 'template' },
  {
    text: 'Customer: που ειναι;\nAgent: εχετε δικιο, σας το στελνω. [[εισαι]] σπιτι;',
    title: 'Accents dropped in haste',
  },
  {
    text: 'Customer: Πού είναι το δέμα μου;\nAgent: Γεια σας, μου δίνετε τον κωδικό σας; Αν μπορείτε, γράψτε και το όνομα.',
  },
  { text: 'Customer: Γεια!\nAgent: Γεια σου Νίκο! Πες μου τι χρειάζεσαι και θα σε βοηθήσω.' },
  {
    text: 'Customer: Γεια!\nAgent: Καλημέρα σας! Τι θα ήθελες; Πες μου.',
    title: 'A greeting that is fixed',
  },
  {
    text: 'Customer: Πότε έρχεται;\nAgent: Θα σας το φέρουμε σε δύο ημέρες, σε όποια διεύθυνση θέλετε.',
    title: '"Σε" is a preposition',
  },
  {
    text: 'Customer: Μίλα μου στον ενικό, σε παρακαλώ.\nAgent: Με χαρά! Τι χρειάζεσαι;',
    title: 'The customer asked for it',
  },
  {
    text: 'Customer: Πόσα άτομα χωράει;\nAgent: Έχεις δίκιο που ρωτάς. Χωράει και τους δύο σας, ό,τι κι αν αποφασίσεις.',
    title: 'A plain plural',
  },
  { text: 'Σας ευχαριστούμε για την παραγγελία σας. Θα λάβετε ενημέρωση αύριο.', kind: 'template' },
  {
    text: 'Customer: Γεια!\nAgent: Γεια σας! Σήμερα μπορείτε να έρθετε ως τις έξι. Αύριο να [[κρατήσεις]] θέση από πριν.',
  },
  {
    text: 'Customer: Πώς τα βλέπω;\nAgent: Ανοίξτε τις ρυθμίσεις και θα βρείτε τις κρατήσεις, τις δηλώσεις και τις δόσεις σας.',
    title: 'Nouns that are written like verbs',
  },
  { text: 'Customer: Πού πατάω;\nAgent: Πηγαίνετε στις ρυθμίσεις και [[πατάς]] το τρίτο κουμπί.' },
  {
    text: 'Customer: Ποιος το βλέπει;\nAgent: Κανείς άλλος. Μόνο εσείς βλέπετε το αρχείο.',
    title: '"Nobody", which is written like "you do" without its accent',
  },
  {
    text: 'Customer: Γεια!\nAgent: Γεια σου! Πες μου το όνομά σου και της αδερφής σου. Μετά σας στέλνω και στις δύο το πρόγραμμα.',
    title: 'A plural of two',
  },
  { text: 'Customer: Δεν βρίσκω το πεδίο.\nAgent: Γεια σας, ανοίξτε το μενού. Μετά [[βρες]] το πεδίο «Στοιχεία».' },
  { text: 'Customer: Δεν φορτίζει.\nAgent: Γεια σας, τι χρώμα έχει το λαμπάκι σας; [[Δοκίμασε]] και την άλλη πρίζα.' },
  {
    text: 'Customer: Ήρθε ο μάστορας;\nAgent: Ναι, ο μάστορας δοκίμασε τον λέβητα και σας άφησε σημείωμα.',
    title: 'What somebody did, written like an order',
  },
  { text: 'Customer: Πότε;\nAgent: Καλησπέρα σας, πείτε μου τον κωδικό και ας την αλλάξουμε μαζί.', title: '"Let us"' },
  {
    text: 'Customer: Τι λέει;\nAgent: Ο τεχνικός ρωτά αν έχετε το χαρτί. Η δουλειά κρατά μία ώρα.',
    title: '"He asks" is written like an order',
  },
  {
    text: 'Customer: Δεν σβήνει.\nAgent: Έχετε δίκιο, σας ζητώ συγγνώμη.\nCustomer: Και τώρα;\nAgent: [[Πάτα]] το κουμπί και [[τρέξε]] ξανά το πρόγραμμα.',
  },
  {
    text: 'Customer: Περιμένω ακόμα.\nAgent: Ξέρω πόσο κουραστικό είναι να περιμένεις, σας ευχαριστώ.',
    title: 'What is so for anybody',
  },
  {
    text: 'Customer: Δεν ήρθε.\nAgent: Δεν έχει φύγει καν το φορτηγό, θα σας γράψω ως τις έξι.',
    title: '"Even" is written like an order',
  },
  { text: 'Agent: Γεια σου Ελένη! Εσύ και οι φίλοι σου μπορείτε να μπείτε δωρεάν.', title: 'More than one person' },
  { text: 'Agent: Καλησπέρα σας, έλα όμως που άργησε ο προμηθευτής! Πείτε μου τον αριθμό σας.', title: 'An idiom' },
  {
    text: 'Customer: Γεια!\nAgent: Γεια σου Μαρία, τι έγινε;\nCustomer: Χάλασε.\nAgent: [[Δοκιμάστε]] άλλη πρίζα.',
    title: 'A greeting in the singular',
  },
  {
    text: 'Customer: Γεια!\nAgent: Γεια σου Άννα, το στέλνω τώρα. Σας περιμένουμε όλους το Σάββατο.',
    title: 'All of them',
  },
  { text: 'Agent: Γεια σας! Τι μήνυμα βλέπετε;\nCustomer: Κανένα.\nAgent: Οκ, [[δοκίμασε]] ξανά.' },
  {
    text: 'Agent: Γεια σου Λίνα! Θα σε περιμένουμε στις 8.\nCustomer: Θα φέρω και τον Άρη.\nAgent: Τέλεια, θα φάτε και οι δύο στη βεράντα.',
  },
  {
    text: 'Customer: Τι αργεί;\nAgent: Η διάρκεια φόρτισης της συσκευής σας είναι δύο ώρες.',
    title: 'A noun that sounds like a verb',
  },
  { text: 'Customer: Πότε βγαίνει;\nAgent: Η σειρά της άνοιξης έρχεται και στην πόλη σας.' },
  {
    text: 'Customer: Είμαστε δύο.\nAgent: Γεια σου Μάρα! Πότε θέλετε να έρθετε οι δυο σας; Πες μου ημερομηνία.',
    title: 'Two people',
  },
  {
    text: 'Customer: Πότε θα το αλλάξετε;\nAgent: Γεια σας! Άλλαξε, το νέο εισιτήριο είναι στο email σας.',
    title: 'What has changed',
  },
]
