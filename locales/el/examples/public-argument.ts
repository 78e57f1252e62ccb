import type { Example } from '../../../src/locale.ts'

export const publicArgument: readonly Example[] = [
  {
    text: 'Customer: Είπατε ψέματα για την τιμή.\nAgent: Γεια σας Βασίλη, ευχαριστούμε για το μήνυμα. Τα στοιχεία μας δείχνουν την τιμή της ημέρας.\nCustomer: Απάτη!\nAgent: Ευχαριστούμε, όμως αυτό δεν ισχύει, Βασίλη.\nCustomer: Ψεύτες!\nAgent: [[Όπως σας είπαμε]], η τιμή είναι εκείνης της ημέρας.',
    channel: 'social',
  },
  {
    text: 'Customer: Άχρηστο κατάστημα, ποτέ δεν ανοίγετε στην ώρα σας.\nAgent: Γεια σας Άντα. Διαφωνούμε, ανοίγουμε στις εννέα.\nCustomer: Γελοίοι.\nAgent: [[Τα στοιχεία μας δείχνουν]] ότι η πόρτα άνοιξε στις εννέα.',
    options: { maxExchanges: 0 },
    channel: 'social',
  },
  {
    text: 'Customer: Κλέφτες, μου χάσατε το δέμα!\nAgent: Γεια σας. Τα στοιχεία μας δείχνουν ότι παραδόθηκε το μεσημέρι.\nCustomer: Ψεύτες όλοι σας.\nAgent: Αυτό δεν είναι αλήθεια.\nCustomer: Δικαιολογίες.\nAgent: [[Επιμένουμε]] σε όσα γράψαμε.\nCustomer: Ντροπή.\nAgent: Ούτε αυτό είναι ακριβές, διαφωνούμε.',
    title: 'Reported once',
    channel: 'social',
  },
  {
    text: 'Customer: Αυτό το κουπόνι είναι απάτη.\nAgent: Γεια σας Μία. Οι όροι αναφέρουν ότι λήγει τον Ιούνιο.\nCustomer: Μας κοροϊδεύετε.\nAgent: Κανείς δεν είπε ότι κρατάει παραπάνω.\nCustomer: Γελοίοι.\nAgent: [[Δεν συμφωνούμε]], Μία.',
    channel: 'social',
  },
  {
    text: 'Customer: Ηλίθιοι, η θέση μου ήταν πιασμένη.\nAgent: Γεια σας. Το σύστημα δείχνει ότι ήσασταν στην 4Α.\nCustomer: Βλακείες!\nAgent: [[Σας έχουμε ήδη εξηγήσει]] τι ισχύει.',
    options: { maxExchanges: 0 },
    channel: 'social',
  },
  {
    text: 'Customer: Ψέματα!\nAgent: Γεια σας. Αυτό δεν ισχύει.\nCustomer: Απατεώνες!\nAgent: [[Κάνετε λάθος]], κύριε Πέτρο.',
    options: { maxExchanges: 0 },
    channel: 'social',
  },
  {
    text: 'Customer: Είπατε ψέματα για την τιμή.\nAgent: Γεια σας Βασίλη. Τα στοιχεία μας δείχνουν την τιμή της ημέρας.\nCustomer: Απάτη!\nAgent: Καταλαβαίνουμε πόσο ενοχλητικό είναι. Στείλτε μας τον αριθμό κράτησης με προσωπικό μήνυμα για να το δούμε μαζί.',
    title: 'The facts once, then on in private',
    channel: 'social',
  },
  {
    text: 'Customer: Η τιμή είναι για μία νύχτα;\nAgent: Είναι για ένα άτομο.\nCustomer: Νόμιζα για δωμάτιο.\nAgent: Αυτό δεν ισχύει, είναι για άτομο.\nCustomer: Η σελίδα γράφει δωμάτιο.\nAgent: Τα στοιχεία μας δείχνουν ότι γράφει άτομο.\nCustomer: Α, τώρα το είδα.\nAgent: Παρακαλώ!',
    title: 'A calm misunderstanding',
    channel: 'social',
  },
  {
    text: 'Customer: Γελοίο κατάστημα.\nAgent: Λυπούμαστε που σας απογοητεύσαμε. Τι συνέβη;\nCustomer: Κανείς εκεί, ντροπή.\nAgent: Λυπούμαστε για την αναμονή. Πότε ήσασταν εκεί;',
    title: 'Nothing is contradicted',
    channel: 'social',
  },
  {
    text: 'Customer: Ψεύτες!\nAgent: Τα στοιχεία μας δείχνουν ότι έφυγε τη Δευτέρα.\nCustomer: Ψέματα.\nAgent: Αυτό δεν ισχύει. Μπορείτε να δείτε την ημερομηνία στην ετικέτα;\nCustomer: Γελοίοι.\nAgent: Επιμένουμε στην ημερομηνία και θέλουμε να βοηθήσουμε. Ποια ημερομηνία βλέπετε;',
    title: 'Replies that ask do not argue',
    channel: 'social',
  },
  {
    text: 'Customer: Είπατε ψέματα για την τιμή.\nAgent: Τα στοιχεία μας δείχνουν την τιμή της ημέρας.\nCustomer: Απάτη!\nAgent: Αυτό δεν ισχύει.\nCustomer: Ψεύτες!\nAgent: Όπως σας είπαμε, είναι η τιμή της ημέρας.',
    title: 'A chat is not public',
    channel: 'chat',
  },
  {
    text: 'Customer: Υπέροχο κατάστημα, κλείνετε στις έξι;\nAgent: Αυτό δεν ισχύει πια, κλείνουμε στις οκτώ.\nCustomer: Τέλεια!\nAgent: Σας περιμένουμε!',
    channel: 'social',
  },
]
