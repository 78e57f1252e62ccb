import type { Catalogue } from '../wording.ts'

export const el: Catalogue = {
  tag: 'el',
  thousands: '.',
  messages: {
    'asked-already': { again: 'Ο πελάτης το έχει ήδη πει: «{given}»' },
    'bare-no': { refusal: 'Το «{words}» αρνείται χωρίς να προτείνει κάτι άλλο' },
    blame: {
      blame: 'Το «{words}» ρίχνει το φταίξιμο στον πελάτη',
      hindsight: 'Το «{words}» κατηγορεί τον πελάτη για όσα δεν έγιναν',
      'blaming-comparison': 'Το «{words}» συγκρίνει τον πελάτη με άλλους',
      reprimand: 'Το «{words}» επιπλήττει τον πελάτη',
    },
    'brand-voice': {
      avoid: 'Το «{words}» είναι στον κατάλογο των λέξεων προς αποφυγή',
      prefer: 'Το «{words}» δεν είναι λέξη της ομάδας, που λέει «{preferred}»',
      brand: 'Το «{words}» γράφεται «{brand}»',
      casual: 'Το «{words}» είναι πολύ χαλαρό για το ύφος της ομάδας',
      stiff: 'Το «{words}» είναι πολύ επίσημο για το ύφος της ομάδας',
    },
    'channel-deflection': {
      private: 'Το «{words}» παραπέμπει σε προσωπικά μηνύματα χωρίς να λέει ποια στοιχεία χρειάζονται',
      elsewhere: 'Το «{words}» στέλνει τον πελάτη αλλού χωρίς καμία βοήθεια',
    },
    'clarify-first': { fix: 'Το «{words}» δίνει λύση πριν ξεκαθαρίσει τι φταίει' },
    'closing-phrase': { missing: 'Η συνομιλία τελειώνει χωρίς ευχαριστία, ευχή ή αποχαιρετισμό' },
    'closing-question': { missing: 'Η συνομιλία τελειώνει χωρίς να ρωτηθεί αν χρειάζεται κάτι άλλο' },
    'concurrent-chats': { many: '{agent}: {count} ζωντανές συνομιλίες ταυτόχρονα· το όριο είναι {limit}' },
    'customer-name': {
      unused: 'Ο πελάτης είπε το όνομα «{name}» και ο εκπρόσωπος δεν το χρησιμοποιεί ποτέ',
      misspelt: 'Ο πελάτης το γράφει «{name}», όχι «{words}»',
      other: 'Ο πελάτης λέγεται «{name}», όχι «{words}»',
      unfitting: 'Το «{words}» δεν ταιριάζει με το όνομα «{name}»',
      title: 'Ο πελάτης συστήθηκε ως «{name}», όχι «{words}»',
    },
    'duplicate-template': { duplicate: 'Αυτό το πρότυπο λέει σχεδόν τα ίδια με το «{other}»' },
    'emoji-tone': {
      smile: 'Το «{words}» χαμογελά σε πελάτη που είναι αναστατωμένος',
      cheer: 'Το «{words}» ακούγεται εύθυμο σε πελάτη που είναι αναστατωμένος',
    },
    'empathy-missing': { missing: 'Εδώ δεν λέγεται τίποτα για αυτό που ταλαιπωρεί τον πελάτη' },
    'exposed-data': {
      card: 'Ο αριθμός κάρτας πληρωμής είναι γραμμένος ολόκληρος',
      iban: 'Ο αριθμός τραπεζικού λογαριασμού είναι γραμμένος ολόκληρος',
      password: 'Είναι γραμμένος κωδικός ή PIN',
      'national-id': 'Ο αριθμός ταυτότητας ενός προσώπου είναι γραμμένος ολόκληρος',
    },
    'feedback-request': {
      missing: 'Η συνομιλία τελειώνει χωρίς να ζητηθεί η γνώμη του πελάτη',
      unsatisfied: 'Το «{words}» ζητά αξιολόγηση ενώ ο πελάτης δεν είναι ικανοποιημένος',
    },
    'formality-consistency': {
      formal: 'Το «{words}» μιλά στον πελάτη στον πληθυντικό, η υπόλοιπη συνομιλία στον ενικό',
      informal: 'Το «{words}» μιλά στον πελάτη στον ενικό, η υπόλοιπη συνομιλία στον πληθυντικό',
      'not-informal': 'Το «{words}» μιλά στον πελάτη στον πληθυντικό, ενώ ο κανόνας είναι ο ενικός',
      'not-formal': 'Το «{words}» μιλά στον πελάτη στον ενικό, ενώ ο κανόνας είναι ο πληθυντικός',
    },
    'greeting-introduction': { missing: 'Η εισαγωγή δεν αναφέρει ούτε την εταιρεία ούτε τον εκπρόσωπο' },
    'greeting-length': {
      short: 'Ο χαιρετισμός «{words}» είναι πολύ σύντομος: δεν προσφωνεί κανέναν και δεν προσφέρει τίποτα',
      long: 'Ο χαιρετισμός έχει {count} λέξεις πριν από την πρώτη χρήσιμη (το πολύ {max})',
      sentences: 'Ο χαιρετισμός έχει {count} προτάσεις πριν από την πρώτη χρήσιμη λέξη (το πολύ {max})',
    },
    'greeting-missing': { missing: 'Η συνομιλία αρχίζει χωρίς χαιρετισμό' },
    'hold-permission': {
      bare: 'Το «{words}» αφήνει τον πελάτη να περιμένει χωρίς να λέει γιατί ή να ρωτά',
      unasked: 'Το «{words}» αφήνει τον πελάτη να περιμένει χωρίς να ρωτά αν τον πειράζει',
    },
    'hold-update': {
      silence: 'Ο πελάτης περίμενε {waited} χωρίς καμία ενημέρωση· το όριο είναι {limit}',
      gone: 'Ο εκπρόσωπος δεν επέστρεψε: μετά από {waited} ο πελάτης περίμενε ακόμη',
      thanks: 'Ο εκπρόσωπος επιστρέφει μετά από {waited} χωρίς να ευχαριστεί για την αναμονή',
    },
    'impersonal-template': { impersonal: 'Το πρότυπο δεν έχει θέση για τον πελάτη ούτε κάτι να προσαρμοστεί' },
    'message-length': {
      words: 'Το μήνυμα έχει {count} λέξεις (το πολύ {max} σε αυτό το κανάλι)',
      characters: 'Το μήνυμα έχει {count} χαρακτήρες (το πολύ {max} σε αυτό το κανάλι)',
      sentence: 'Η πρόταση έχει {count} λέξεις (το πολύ {max})',
    },
    'negative-words': {
      'not-knowing': 'Το «{words}» αφήνει τον πελάτη χωρίς απάντηση',
      'never-doing': 'Το «{words}» κλείνει την πόρτα στον πελάτη',
      'hiding-behind-rules': 'Το «{words}» κρύβεται πίσω από κανόνες',
      'sending-off': 'Το «{words}» στέλνει τον πελάτη να βρει μόνος του την απάντηση',
      ordering: 'Το «{words}» ακούγεται σαν διαταγή',
      helplessness: 'Το «{words}» αφήνει τον πελάτη χωρίς βοήθεια',
      downplaying: 'Το «{words}» υποτιμά όσα λέει ο πελάτης',
      'flat-word': 'Το «{words}» αποθαρρύνει',
    },
    overpromising: { promise: 'Το «{words}» υπόσχεται κάτι για το οποίο κανείς δεν μπορεί να είναι βέβαιος' },
    'overused-courtesy': {
      repeated: 'Το «{words}» υπάρχει πάνω από {max} φορές στη συνομιλία',
      dense: 'Το {share}% των λέξεων είναι φιλοφρονήσεις',
      stacked: 'Οι συγγνώμες είναι μαζεμένες',
    },
    parroting: { echo: 'Αυτό επαναλαμβάνει τα λόγια του πελάτη και δεν προσθέτει τίποτα' },
    'placeholder-syntax': {
      broken: 'Το «{words}» είναι πεδίο που δεν έκλεισε ή ένα σημάδι παραπάνω',
      empty: 'Το «{words}» είναι κενό πεδίο',
      unknown: 'Το «{words}» δεν είναι πεδίο του {system}',
      fallback: 'Το «{words}» δεν έχει εναλλακτική λέξη για όταν δεν ξέρουμε το όνομα',
    },
    'plain-language': {
      officialese: 'Το «{words}» λέγεται και πιο απλά',
      grade: 'Η πρόταση είναι δυσανάγνωστη· το μήνυμα απαιτεί {grade} χρόνια σχολείου (το πολύ {max})',
    },
    'premature-close': {
      request: 'Το «{words}» τελειώνει τη συνομιλία πριν ο πελάτης πει ότι δεν θέλει κάτι άλλο',
      question: 'Το «{words}» τελειώνει τη συνομιλία χωρίς να περιμένει απάντηση στην τελική ερώτηση',
      closed: 'Η συνομιλία έκλεισε {minutes} λεπτά μετά, πριν απαντήσει ο πελάτης',
    },
    proofreading: {
      'doubled-words': 'Το «{words}» λέει την ίδια λέξη δύο φορές',
      article: 'Το «{words}» πρέπει να είναι «{instead}» πριν από αυτή τη λέξη',
      capital: 'Το μήνυμα αρχίζει με μικρό γράμμα',
      spacing: 'Υπάρχει κενό πριν από το «{words}»',
      spelling: 'Το λεξικό δεν ξέρει το «{words}»',
    },
    'public-argument': { argument: 'Δημόσια αντιπαράθεση ενώ τα γεγονότα έχουν ειπωθεί: απάντηση αριθμός {count}' },
    'public-personal-data': {
      asked: 'Το «{words}» ζητά δημόσια προσωπικά δεδομένα',
      repeated: 'Προσωπικά δεδομένα του πελάτη επαναλαμβάνονται δημόσια',
      told: 'Προσωπικά δεδομένα του πελάτη αναφέρονται δημόσια',
    },
    'response-time': {
      late: 'Η απάντηση ήρθε μετά από {waited}· στο κανάλι «{channel}» το όριο είναι {limit}',
      mail: 'Η απάντηση ήρθε μετά από {waited}· προθεσμία για email: {limit}',
    },
    'robotic-repetition': {
      sentence: 'Η ίδια πρόταση έχει ήδη ειπωθεί σε αυτή τη συνομιλία',
      text: 'Αυτό το κείμενο στάλθηκε αυτολεξεί σε {count} πελάτες (το πολύ {max})',
    },
    'rude-language': {
      profanity: 'Το «{words}» είναι βρισιά',
      insult: 'Το «{words}» προσβάλλει τον πελάτη',
      sarcasm: 'Το «{words}» ειρωνεύεται τον πελάτη',
      'personal-command': 'Το «{words}» διατάζει τον πελάτη',
    },
    shouting: {
      capitals: 'Το «{words}» είναι φωνές',
      marks: 'Το «{marks}» υψώνει τη φωνή',
      exclamations: '{count} θαυμαστικά σε ένα μήνυμα',
    },
    'template-coverage': { missing: 'Η βιβλιοθήκη δεν έχει πρότυπο που {task} ({scenario})' },
    'ticket-reference': { missing: 'Το «{words}» δεν δίνει αριθμό για να βρεθεί ξανά η υπόθεση' },
    'transfer-count': { many: 'Ο πελάτης μεταφέρθηκε {count} φορές· το όριο είναι {limit}' },
    'transfer-permission': {
      bare: 'Το «{words}» μεταφέρει τον πελάτη χωρίς να λέει γιατί ή να ρωτά',
      unasked: 'Το «{words}» μεταφέρει τον πελάτη χωρίς να ρωτά αν συμφωνεί',
    },
    unanswered: {
      question: 'Η τελευταία ερώτηση του πελάτη έμεινε αναπάντητη',
      request: 'Το τελευταίο αίτημα του πελάτη έμεινε αναπάντητο',
    },
    'unfilled-placeholder': {
      placeholder: 'Το «{words}» δεν συμπληρώθηκε',
      name: 'Λείπει το όνομα μετά το «{words}»',
    },
    'upsell-pressure': {
      unsolved: 'Το «{words}» πουλά πριν λυθεί το πρόβλημα',
      unanswered: 'Το «{words}» πουλά αντί να απαντά',
      again: 'Το «{words}» πουλά ξανά, ενώ ο πελάτης αρνήθηκε',
    },
    'vague-follow-up': { vague: 'Το «{words}» δεν λέει μέχρι πότε' },
  },
  notes: {
    'Use what the customer wrote, and ask only whether it is right.':
      'Χρησιμοποιήστε όσα έγραψε ο πελάτης και ρωτήστε μόνο αν ισχύουν.',
    'Say what you do where it happens all the same.': 'Πείτε τι κάνετε όταν συμβεί παρ’ όλα αυτά.',
    'Say it in other words.': 'Πείτε το με άλλα λόγια.',
    'Give the new chat to a colleague, or finish one before the next is taken.':
      'Δώστε τη νέα συνομιλία σε συνάδελφο ή τελειώστε μία πριν πάρετε την επόμενη.',
    'Use the name once: "{}".': 'Χρησιμοποιήστε το όνομα μία φορά: «{}».',
    'Use the title that the customer gave, or the name.':
      'Χρησιμοποιήστε τον τίτλο που έδωσε ο πελάτης ή το όνομά του.',
    'Keep one of them: this or "{}". Where they differ, use a placeholder.':
      'Κρατήστε το ένα: αυτό ή το «{}». Όπου διαφέρουν, βάλτε πεδίο.',
    'Keep one of them: this or "{}" in {}. Where they differ, use a placeholder.':
      'Κρατήστε το ένα: αυτό ή το «{}» ({}). Όπου διαφέρουν, βάλτε πεδίο.',
    'Solve the trouble first, and ask for feedback when the customer is content.':
      'Λύστε πρώτα το πρόβλημα και ζητήστε αξιολόγηση όταν ο πελάτης είναι ικανοποιημένος.',
    'Keep to the formal address throughout.': 'Κρατήστε τον πληθυντικό μέχρι το τέλος.',
    'Keep to the informal address throughout.': 'Κρατήστε τον ενικό μέχρι το τέλος.',
    "Say the company's or your own name in the first sentence.":
      'Πείτε το όνομα της εταιρείας ή το δικό σας στην πρώτη πρόταση.',
    'Come back in time, even with no news yet: say how far you are, and thank the customer for waiting.':
      'Επιστρέψτε εγκαίρως ακόμη και χωρίς νέα: πείτε πού βρίσκεστε και ευχαριστήστε για την αναμονή.',
    "Greet the customer by name, or leave a place for the customer's own case.":
      'Χαιρετήστε τον πελάτη με το όνομά του ή αφήστε θέση για την υπόθεσή του.',
    'Say what matters most first; send the rest as a second message, or as a list of steps.':
      'Πείτε πρώτα το πιο σημαντικό· στείλτε τα υπόλοιπα σε δεύτερο μήνυμα ή ως βήματα.',
    'Make two sentences of it, or a list of steps.': 'Κάντε την δύο προτάσεις ή λίστα με βήματα.',
    'One apology that names the trouble is enough; then say what happens next.':
      'Αρκεί μία συγγνώμη που λέει για τι πράγμα· μετά πείτε τι θα γίνει.',
    'Say it once, where it is due, and leave the rest to the answer.':
      'Πείτε το μία φορά, εκεί που ταιριάζει, και αφήστε τα υπόλοιπα στην απάντηση.',
    'Each opening mark needs its closing mark, and each block its end.':
      'Κάθε σημάδι που ανοίγει πρέπει να κλείνει και κάθε μπλοκ να τελειώνει.',
    'Put the name of a placeholder between the marks, or remove them.':
      'Γράψτε το όνομα ενός πεδίου ανάμεσα στα σημάδια ή αφαιρέστε τα.',
    'Look the name up in the list of placeholders of the helpdesk; capitals and marks matter.':
      'Βρείτε το όνομα στον κατάλογο πεδίων του συστήματος· τα κεφαλαία και τα σημάδια μετρούν.',
    'Name a word that fits where the name is not known, such as "there".':
      'Δώστε μια λέξη που ταιριάζει όταν δεν είναι γνωστό το όνομα.',
    'Use shorter words, and make two sentences of it.': 'Βάλτε πιο μικρές λέξεις και κάντε την δύο προτάσεις.',
    'Ask whether anything else is needed, and wait for the answer before saying goodbye.':
      'Ρωτήστε αν χρειάζεται κάτι άλλο και περιμένετε την απάντηση πριν αποχαιρετήσετε.',
    'Put names and products under the option `words`.': 'Βάλτε ονόματα και προϊόντα στην επιλογή `words`.',
    'Answer in time, if only to say that you are on it and when the full answer comes.':
      'Απαντήστε εγκαίρως, έστω για να πείτε ότι το κοιτάτε και πότε θα έρθει η πλήρης απάντηση.',
    'Said before, in message {}. Say what is new since, or leave it out.':
      'Έχει ειπωθεί στο μήνυμα {}. Πείτε τι νεότερο υπάρχει ή παραλείψτε το.',
    'Begin with what this customer wrote, and keep only the parts of the text that answer it.':
      'Ξεκινήστε από όσα έγραψε αυτός ο πελάτης και κρατήστε μόνο όσα απαντούν σε αυτά.',
    'Leave it out, and say what you can do.': 'Παραλείψτε το και πείτε τι μπορείτε να κάνετε.',
    'Add a template such as the one suggested, or leave the situation out of the option `scenarios`.':
      'Προσθέστε ένα πρότυπο σαν το προτεινόμενο ή βγάλτε την περίσταση από την επιλογή `scenarios`.',
    'Find out first who can settle it, hand over once, and pass the whole story on so that the customer need not repeat it.':
      'Βρείτε πρώτα ποιος μπορεί να το λύσει, μεταφέρετε μία φορά και δώστε όλο το ιστορικό, ώστε ο πελάτης να μην το επαναλάβει.',
    'Answer the last message, or say when the answer will come.':
      'Απαντήστε στο τελευταίο μήνυμα ή πείτε πότε θα έρθει η απάντηση.',
    'Fill in what is meant before sending, and give the placeholder a fallback in the template.':
      'Συμπληρώστε το πριν το στείλετε και δώστε στο πεδίο εναλλακτική λέξη στο πρότυπο.',
    'Solve the trouble first; an offer may follow when the customer is content.':
      'Λύστε πρώτα το πρόβλημα· μια προσφορά μπορεί να έρθει όταν ο πελάτης είναι ικανοποιημένος.',
    'Answer first; an offer may follow the answer.': 'Απαντήστε πρώτα· μια προσφορά μπορεί να ακολουθήσει.',
    'Leave it at the first "no".': 'Σεβαστείτε το πρώτο «όχι».',
    'Say what you will do yourself, and by when.': 'Πείτε τι θα κάνετε εσείς και μέχρι πότε.',
    'Say what you expect, and what you do if it turns out otherwise.':
      'Πείτε τι περιμένετε και τι θα κάνετε αν γίνει αλλιώς.',
    'Name the facts or the terms instead.': 'Αναφέρετε τα γεγονότα ή τους όρους.',
    'An informal voice says it in everyday words.': 'Το χαλαρό ύφος το λέει με καθημερινές λέξεις.',
    'A formal voice says what is possible instead.': 'Το επίσημο ύφος λέει τι είναι δυνατό.',
    'A formal voice writes the words out.': 'Το επίσημο ύφος γράφει τις λέξεις ολόκληρες.',
    'A formal voice says it in standard words.': 'Το επίσημο ύφος το λέει με καθιερωμένες λέξεις.',
    'As a demand; explaining a step that the customer asked about is fine.':
      'Ως απαίτηση· η εξήγηση ενός βήματος που ζήτησε ο πελάτης είναι εντάξει.',
  },
  values: {
    'social media': 'κοινωνικά δίκτυα',
    chat: 'chat',
    'on the same day': 'την ίδια ημέρα',
    'on the next working day': 'την επόμενη εργάσιμη',
    'within {} working days': 'εντός {} εργάσιμων ημερών',
    'greets and offers help': 'χαιρετά και προσφέρει βοήθεια',
    'asks the customer to wait': 'παρακαλεί τον πελάτη να περιμένει',
    'hands the customer over to a colleague': 'μεταφέρει τον πελάτη σε συνάδελφο',
    'asks for more information': 'ζητά περισσότερα στοιχεία',
    'answers a complaint': 'απαντά σε παράπονο',
    'refuses and offers something else': 'αρνείται και προτείνει κάτι άλλο',
    'helps a customer who wrote to the wrong company': 'βοηθά πελάτη που έγραψε σε λάθος εταιρεία',
    'follows up on an earlier request': 'συνεχίζει ένα παλιότερο αίτημα',
    'asks for feedback': 'ζητά αξιολόγηση',
    'ends a conversation': 'κλείνει μια συνομιλία',
  },
  counted: {
    error: { one: '{} σφάλμα', other: '{} σφάλματα' },
    warning: { one: '{} προειδοποίηση', other: '{} προειδοποιήσεις' },
    problem: { one: '{} πρόβλημα', other: '{} προβλήματα' },
    conversation: { one: '{} συνομιλία', other: '{} συνομιλίες' },
    message: { one: '{} μήνυμα', other: '{} μηνύματα' },
    file: { one: '{} αρχείο', other: '{} αρχεία' },
    violation: { one: '{} παράβαση', other: '{} παραβάσεις' },
    template: { one: '{} πρότυπο', other: '{} πρότυπα' },
    rule: { one: '{} κανόνας', other: '{} κανόνες' },
    entry: { one: '{} καταχώριση', other: '{} καταχωρίσεις' },
    example: { one: '{} παράδειγμα', other: '{} παραδείγματα' },
    check: { one: '{} έλεγχος', other: '{} έλεγχοι' },
    'labelled-conversation': { one: '{} συνομιλία με ετικέτες', other: '{} συνομιλίες με ετικέτες' },
    'locale-pack': { one: '{} πακέτο γλώσσας', other: '{} πακέτα γλώσσας' },
    reader: { one: '{} αναγνώστης', other: '{} αναγνώστες' },
    'output-format': { one: '{} μορφή εξόδου', other: '{} μορφές εξόδου' },
    'further-file': { one: '{} ακόμη αρχείο', other: '{} ακόμη αρχεία' },
    'more-rule': { one: '{} ακόμη κανόνας', other: '{} ακόμη κανόνες' },
    second: { one: '{} δευτερόλεπτο', other: '{} δευτερόλεπτα' },
    minute: { one: '{} λεπτό', other: '{} λεπτά' },
    hour: { one: '{} ώρα', other: '{} ώρες' },
    day: { one: '{} ημέρα', other: '{} ημέρες' },
  },
  frame: {
    error: 'σφάλμα',
    warn: 'προσοχή',
    problem: 'πρόβλημα',
    line: 'γραμμή {number}',
    message: 'μήνυμα {number}',
    clean: 'Καμία παράβαση: {conversations}.',
    totals: '{found}: {conversations} ({messages}, {files})',
    and: '{one} και {other}',
    none: 'Καμία παράβαση',
    unread: '{problems}: δεν ήταν δυνατό να διαβαστούν όλα.',
    more: 'και {rules}',
    why: 'Το {command} λέει γιατί',
    unused: 'η εξαίρεση για {what} δεν χρειάζεται: δεν βρέθηκε τίποτα εδώ',
    everything: 'όλους τους κανόνες',
    'unknown-rule': 'δεν υπάρχει κανόνας {rule}, οπότε δεν εξαιρείται τίποτα',
    unreadable: '{words}: δεν είναι εξαίρεση, οπότε δεν εξαιρείται τίποτα',
    meant: 'Μήπως εννοείτε {name};',
  },
}
