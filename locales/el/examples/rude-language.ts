import type { Example } from '../../../src/locale.ts'

export const rudeLanguage: readonly Example[] = [
  { text: 'Customer: Με ακούτε;\nAgent: [[Μη φωνάζετε]].' },
  { text: 'Customer: Δεν καταλαβαίνω.\nAgent: [[Είστε ηλίθιος]];' },
  { text: 'Customer: Δεν λειτουργεί.\nAgent: [[Ηρεμήστε λίγο]] και ξαναδοκιμάστε.' },
  { text: 'Customer: Δεν λειτουργεί.\nAgent: [[Γαμώτο]], πάλι αυτό.' },
  { text: 'Customer: Και τώρα;\nAgent: [[Δεν με νοιάζει]].' },
  { text: 'Customer: giati?\nAgent: [[malakies]] les.', title: 'Greek in Latin letters' },
  { text: 'Customer: Πώς το κάνω;\nAgent: [[Ξέρετε να διαβάζετε;]]' },
  { text: 'Customer: Γιατι;\nAgent: [[ακουστε με]], δεν γινεται αλλιως.', title: 'Accents dropped' },
  {
    text: 'Customer: Τι να βάλω στα μαλλιά;\nAgent: Ένα μαλακτικό αρκεί, για να μείνουν μαλακά.',
    title: 'Words inside words: μαλακτικό',
  },
  { text: 'Customer: Έφερα τον σκύλο.\nAgent: Τα γαϊδουράκια και οι σκύλοι είναι ευπρόσδεκτοι!' },
  { text: 'Customer: Ανησυχώ πολύ.\nAgent: Μην ανησυχείτε, θα το λύσουμε μαζί.', title: 'Comfort' },
  {
    text: 'Customer: Είστε ηλίθιοι!\nAgent: Καταλαβαίνω πόσο ενοχλητικό είναι αυτό. Το κοιτάζω τώρα.',
    title: "The customer's words",
  },
  { text: 'Customer: Ποιο είναι το πρόβλημα;\nAgent: Μπορείτε να μου πείτε το πρόβλημά σας με την οθόνη;' },
  { text: 'Customer: Πώς είναι τα ηχεία;\nAgent: Ακούστε τη διαφορά στο κατάστημά μας.', title: 'Listening to music' },
  { text: 'Customer: Πότε ήταν;\nAgent: Την τελευταία φορά που συνδεθήκατε ήταν Δευτέρα.' },
  {
    text: 'Customer: Προλαβαίνετε;\nAgent: Ναι, η τούρτα θα είναι έτοιμη για τον γάμο το Σάββατο.',
    title: 'A wedding, which is written like a swear word without its accent',
  },
  { text: 'Customer: Σας το είπα ήδη.\nAgent: [[Αφήστε τα αυτά]].' },
  { text: 'Customer: Και τώρα;\nAgent: [[Σταματήστε να ρωτάτε]] τα ίδια.' },
  { text: 'Customer: Δεν βρίσκω το κουμπί.\nAgent: [[Βγάλτε άκρη μόνη σας]].' },
  { text: 'Agent: Μπράβο, [[ξυπνήσατε επιτέλους]]!' },
  {
    text: 'Customer: Έχετε κάτι για τραπεζομάντιλο;\nAgent: Δείτε το λινό στη φωτογραφία και πείτε μου αν σας αρέσει.',
    title: 'Asked for their taste',
  },
  { text: 'Customer: Τόσο ακριβό;\nAgent: Τόσο κάνει, [[αν σας αρέσει]].' },
  { text: 'Customer: Δεν μου αρέσει έτσι.\nAgent: [[Εμένα τι με νοιάζει]];' },
]
