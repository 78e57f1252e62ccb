import type { Example } from '../../../src/locale.ts'

export const closingQuestion: readonly Example[] = [
  {
    text: 'Customer: Μπορείτε να μεταφέρετε την κράτηση την Παρασκευή;\nAgent: Γεια σας! Έγινε, την Παρασκευή.\nCustomer: Ευχαριστώ, γεια σας.\nAgent: [[Ευχαριστούμε που καλέσατε. Καλή συνέχεια!]]',
  },
  {
    text: 'Customer: Τι ώρα κλείνετε;\nAgent: Γεια σας! Στις έξι. Κάτι άλλο;\nCustomer: Ανοίγετε την Κυριακή;\nAgent: Ναι, στις δέκα.\nCustomer: Τέλεια, ευχαριστώ!\nAgent: [[Να έχετε μια όμορφη μέρα!]]',
    title: 'Asked before a further request',
  },
  {
    text: 'Customer: Είναι ελεύθερο το δωμάτιο;\nAgent: Γεια σας! Ναι. Θέλετε να το κλείσω;\nCustomer: Όχι τώρα, ευχαριστώ.\nAgent: [[Καλό βράδυ!]]',
    title: 'The offer of one named thing',
  },
  {
    text: 'Customer: Πού είναι το τιμολόγιο;\nAgent: [[Γεια σας! Το τιμολόγιο είναι τώρα στα εισερχόμενά σας.]]',
    title: 'The last message of a closed conversation',
    closed: true,
  },
  {
    text: 'Customer: mporeite na mou steilete to vivlio sto grafeio?\nAgent: Geia sas! Tha stalei simera.\nCustomer: efxaristo poly, geia!\nAgent: [[Antio sas!]]',
    title: 'Greek in Latin letters',
  },
  {
    text: 'Customer: ΕΡΧΕΤΑΙ ΤΟ ΤΡΕΝΟ ΣΤΗΝ ΩΡΑ ΤΟΥ;\nAgent: Γεια σας! Ναι, στις εννέα.\nCustomer: ΕΥΧΑΡΙΣΤΩ!\nAgent: [[Καλό ταξίδι!]]',
  },
  {
    text: 'Customer: Μπορείτε να μεταφέρετε την κράτηση;\nAgent: Γεια σας! Έγινε. Μπορώ να σας βοηθήσω σε κάτι άλλο;\nCustomer: Όχι, ευχαριστώ.\nAgent: Καλή σας ημέρα!',
  },
  {
    text: 'Customer: Μπορείτε να μεταφέρετε την κράτηση;\nAgent: Γεια σας! Έγινε. Χρειάζεστε κάτι ακόμα\u037e\nCustomer: Όχι, ευχαριστώ.\nAgent: Καλή σας ημέρα!',
    title: 'The Greek question mark of Unicode',
  },
  {
    text: 'Customer: Μπορείτε να μεταφέρετε την κράτηση;\nAgent: Γεια σας! Έγινε.\nCustomer: Ευχαριστώ, αυτό ήταν.\nAgent: Καλή σας ημέρα!',
    title: 'The customer declared it',
  },
  {
    text: 'Customer: Μπορείτε να μεταφέρετε την κράτηση;\nAgent: Γεια σας! Έγινε. Αν χρειαστείτε οτιδήποτε άλλο, είμαστε στη διάθεσή σας.\nCustomer: Ευχαριστώ!\nAgent: Γεια σας!',
    title: 'An open offer',
  },
  {
    text: 'Customer: Μπορείτε να μεταφέρετε την κράτηση;\nAgent: Γεια σας! Ποια μέρα προτιμάτε;',
    title: "Stops on the agent's question",
  },
  {
    text: 'Customer: Μπορείτε να μεταφέρετε την κράτηση;\nAgent: Γεια σας! Έγινε, την Παρασκευή.',
    title: 'Still open',
    closed: false,
  },
  {
    text: 'Customer: Hrthe to vivlio?\nAgent: Geia sas! Nai. Xreiazeste kati allo?\nCustomer: Oxi, efxaristo!\nAgent: Kalo vradu!',
    title: 'Greek in Latin letters',
  },
  {
    text: 'Customer: Πού είναι η στάση;\nAgent: Γεια σας! Απέναντι από το πάρκο. Σας κάλυψα;\nCustomer: Ναι.\nAgent: Καλή συνέχεια!',
    title: 'A yes that says that this was all',
  },
  {
    text: 'Customer: Είναι ανοιχτά;\nAgent: Γεια σας! Ναι, ως τις 9. Για ό,τι άλλο χρειαστείτε, απαντήστε σε αυτό το μήνυμα.\nCustomer: Ευχαριστώ!\nAgent: Καλό βράδυ!',
  },
  {
    text: 'Customer: Πότε έρχεται;\nAgent: Αύριο στις δέκα. Ό,τι άλλο χρειαστείτε, εδώ είμαι.\nCustomer: Ευχαριστώ, γεια!\nAgent: Καλή σας μέρα!',
    title: 'An open offer',
    closed: true,
  },
  {
    text: 'Customer: Πότε έρχεται;\nAgent: Αύριο. Αν χρειαστείτε οτιδήποτε, απαντήστε σε αυτό το μήνυμα.\nCustomer: Ευχαριστώ!\nAgent: Καλό απόγευμα!',
    channel: 'email',
    title: 'An open offer',
  },
  {
    text: 'Customer: πότε έρχεται\nAgent: αύριο το πρωί κάτι άλλο που μπορώ να κάνω για εσάς\nCustomer: όχι ευχαριστώ\nAgent: καλό απόγευμα',
    channel: 'voice',
    title: 'Spoken, without a mark',
  },
  {
    text: 'Customer: Έφυγε το δέμα;\nAgent: Γεια σας! Ναι, χθες. Έχετε κάποιο άλλο ερώτημα;\nCustomer: Όχι, ευχαριστώ.\nAgent: Καλή σας μέρα!',
  },
]
