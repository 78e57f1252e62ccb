import type { SummaryTexts } from '../summaries.ts'

/** What each rule asks for, in Greek. */
export const summaries: SummaryTexts = {
  // Words.
  'A refusal comes with a positive step: an alternative, a next action, a question that moves things forward.':
    'Μια άρνηση συνοδεύεται από κάτι θετικό: μια εναλλακτική, το επόμενο βήμα ή μια ερώτηση που πάει τα πράγματα μπροστά.',
  'Agents do not make the customer the culprit.': 'Οι εκπρόσωποι δεν ρίχνουν το φταίξιμο στον πελάτη.',
  "Agents speak with the team's voice: its words, its spelling of the brand, its formality.":
    'Οι εκπρόσωποι μιλούν με το ύφος της ομάδας: τις λέξεις της, τη γραφή της μάρκας και τον βαθμό επισημότητας.',
  'Agents use no dismissive or discouraging words.':
    'Οι εκπρόσωποι δεν χρησιμοποιούν απορριπτικές ή αποθαρρυντικές λέξεις.',
  'Agents promise no more than they can keep.': 'Οι εκπρόσωποι δεν υπόσχονται περισσότερα από όσα μπορούν να τηρήσουν.',
  'Polite words are not piled up until they sound ironic.':
    'Οι φιλοφρονήσεις δεν μαζεύονται ώσπου να ακούγονται ειρωνικές.',
  'Agents write plain words and sentences, no officialese.':
    'Οι εκπρόσωποι γράφουν με απλές λέξεις και προτάσεις, όχι σε γραφειοκρατική γλώσσα.',
  'No doubled words, no wrong "a" or "an", no space before a comma, a capital at the beginning of an email.':
    'Χωρίς διπλές λέξεις, λάθος αγγλικό «a» ή «an» και κενό πριν από κόμμα· ένα email αρχίζει με κεφαλαίο.',
  'Agents do not swear, insult, mock or order the customer about.':
    'Οι εκπρόσωποι δεν βρίζουν, δεν προσβάλλουν, δεν ειρωνεύονται και δεν διατάζουν τον πελάτη.',
  'Agents do not shout: no words in capitals, no rows of exclamation or question marks.':
    'Οι εκπρόσωποι δεν φωνάζουν: ούτε λέξεις με κεφαλαία ούτε σειρές από θαυμαστικά ή ερωτηματικά.',

  // Shape of a message.
  'An angry or upset customer gets no smile, joke or cheer for an answer.':
    'Θυμωμένος ή αναστατωμένος πελάτης δεν παίρνει απάντηση με χαμόγελα, αστεία ή επιφωνήματα χαράς.',
  'The customer is addressed either formally or informally, not both.':
    'Ο εκπρόσωπος μιλά στον πελάτη είτε στον πληθυντικό είτε στον ενικό, όχι και στα δύο.',
  'Messages and sentences are no longer than the channel bears.':
    'Τα μηνύματα και οι προτάσεις δεν είναι μεγαλύτερα από όσο σηκώνει το κανάλι.',

  // Opening.
  "The agent uses the customer's name, spells it as the customer does, and gives it the right title.":
    'Ο εκπρόσωπος χρησιμοποιεί το όνομα του πελάτη, το γράφει όπως εκείνος και με τον σωστό τίτλο.',
  "The agent's first turn names the company or the agent.":
    'Με τα πρώτα του λόγια ο εκπρόσωπος αναφέρει την εταιρεία ή το όνομά του.',
  'The greeting is neither a bare "Hi" nor a speech.':
    'Ο χαιρετισμός δεν είναι ούτε ένα σκέτο «Γεια» ούτε ολόκληρη ομιλία.',
  "The agent's first turn greets, welcomes or thanks the customer for getting in touch.":
    'Με τα πρώτα του λόγια ο εκπρόσωπος χαιρετά, καλωσορίζει ή ευχαριστεί τον πελάτη για την επικοινωνία.',

  // Listening.
  'The agent does not ask for what the customer has already given.':
    'Ο εκπρόσωπος δεν ξαναζητά όσα ο πελάτης έχει ήδη δώσει.',
  'A vague report is met with a question or a check before a fix is prescribed.':
    'Όταν το πρόβλημα περιγράφεται αόριστα, προηγείται ερώτηση ή έλεγχος και μετά δίνεται λύση.',
  'An upset customer, or one who was harmed, hears a word about that before anything else.':
    'Αναστατωμένος ή ζημιωμένος πελάτης ακούει πρώτα από όλα έναν λόγο για αυτό που του συνέβη.',
  "The agent does not give the customer's words back without adding anything.":
    'Ο εκπρόσωπος δεν επαναλαμβάνει τα λόγια του πελάτη χωρίς να προσθέτει κάτι.',
  "The conversation does not end on a customer's question or request.":
    'Η συνομιλία δεν τελειώνει με ερώτηση ή αίτημα του πελάτη.',

  // Waiting and handing over.
  'Nobody is sent elsewhere without help; a move to private messages names the data that it needs.':
    'Κανείς δεν παραπέμπεται αλλού χωρίς βοήθεια· η μετάβαση σε προσωπικά μηνύματα λέει ποια στοιχεία χρειάζονται.',
  'An agent is in no more live chats at once than can be followed.':
    'Ο εκπρόσωπος δεν έχει ταυτόχρονα περισσότερες ζωντανές συνομιλίες από όσες μπορεί να παρακολουθήσει.',
  'A customer who is to wait hears why, or is asked whether that is all right.':
    'Ο πελάτης που πρέπει να περιμένει μαθαίνει γιατί ή ερωτάται αν τον πειράζει.',
  'The agent comes back from a hold in time, with thanks for waiting.':
    'Μετά από αναμονή ο εκπρόσωπος επιστρέφει εγκαίρως και ευχαριστεί τον πελάτη που περίμενε.',
  'Answers come within the time that the channel promises.':
    'Οι απαντήσεις έρχονται μέσα στον χρόνο που υπόσχεται το κανάλι.',
  'A conversation is handed over no more than once.': 'Μια συνομιλία μεταφέρεται το πολύ μία φορά.',
  'A customer who is handed over hears why, or is asked whether that is all right.':
    'Ο πελάτης που μεταφέρεται μαθαίνει γιατί ή ερωτάται αν συμφωνεί.',
  'A promise to get back, look into, pass on or fix says by when.':
    'Μια υπόσχεση για απάντηση, έλεγχο, προώθηση ή διόρθωση λέει μέχρι πότε.',

  // Ending.
  'The last agent message of a finished conversation thanks, wishes well or says goodbye.':
    'Το τελευταίο μήνυμα του εκπροσώπου σε μια ολοκληρωμένη συνομιλία ευχαριστεί, εύχεται ή αποχαιρετά.',
  'Before the conversation ends, the agent asks whether anything else is needed.':
    'Πριν τελειώσει η συνομιλία, ο εκπρόσωπος ρωτά αν χρειάζεται κάτι άλλο.',
  'A finished conversation asks for feedback, but not a customer who is upset or whose trouble is still there.':
    'Στο τέλος της συνομιλίας ζητείται η γνώμη του πελάτη, όχι όμως όταν είναι αναστατωμένος ή το πρόβλημα παραμένει.',
  'The agent does not say goodbye or close before the customer is done.':
    'Ο εκπρόσωπος δεν αποχαιρετά ούτε κλείνει τη συνομιλία πριν τελειώσει ο πελάτης.',
  'Nothing is sold before the trouble is solved, nor again after the customer declined.':
    'Τίποτα δεν πουλιέται πριν λυθεί το πρόβλημα, ούτε ξανά αφού αρνηθεί ο πελάτης.',

  // Templates and repetition.
  'No two templates of a library say nearly the same.':
    'Σε μια βιβλιοθήκη δεν υπάρχουν δύο πρότυπα που λένε σχεδόν τα ίδια.',
  'A reply template has a place for the customer: a name, a number, something to adapt.':
    'Ένα πρότυπο απάντησης έχει θέση για τον πελάτη: όνομα, αριθμό ή κάτι που προσαρμόζεται.',
  'Placeholders in templates are closed, known to the helpdesk, and have a fallback for a missing name.':
    'Τα πεδία των προτύπων κλείνουν σωστά, είναι γνωστά στο σύστημα και έχουν εναλλακτική λέξη όταν λείπει το όνομα.',
  'Agents do not say the same sentence twice in a conversation, nor send everybody the same long text.':
    'Οι εκπρόσωποι δεν λένε την ίδια πρόταση δύο φορές σε μια συνομιλία ούτε στέλνουν σε όλους το ίδιο μεγάλο κείμενο.',
  'A library of templates has one for each situation that every support team meets.':
    'Μια βιβλιοθήκη προτύπων έχει ένα για κάθε περίσταση που συναντά κάθε ομάδα εξυπηρέτησης.',
  'No placeholder of a template is left in a message that was sent.':
    'Κανένα πεδίο προτύπου δεν μένει ασυμπλήρωτο σε μήνυμα που στάλθηκε.',

  // Public channels and data.
  'No payment-card number, IBAN, password or national identity number stands in a message.':
    'Κανένα μήνυμα δεν περιέχει αριθμό κάρτας πληρωμής, IBAN, κωδικό πρόσβασης ή αριθμό ταυτότητας.',
  'Agents give the facts once in public and do not go on arguing with a provocation.':
    'Οι εκπρόσωποι λένε δημόσια τα γεγονότα μία φορά και δεν συνεχίζουν την αντιπαράθεση με όποιον προκαλεί.',
  'Personal data is neither asked for nor repeated in public.':
    'Προσωπικά δεδομένα ούτε ζητούνται ούτε επαναλαμβάνονται δημόσια.',
  'Whoever promises an investigation gives the customer its reference.':
    'Όποιος υπόσχεται έρευνα δίνει στον πελάτη τον αριθμό της υπόθεσης.',
}
