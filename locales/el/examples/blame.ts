import type { Example } from '../../../src/locale.ts'

export const blame: readonly Example[] = [
  { text: 'Customer: Πού είναι το δέμα;\nAgent: Καλημέρα σας. [[Έπρεπε να ελέγξετε]] τη διεύθυνση.' },
  { text: 'Customer: Δεν βλέπω την κράτηση.\nAgent: [[Δεν συμπληρώσατε]] το τηλέφωνό σας.' },
  { text: 'Customer: Δεν ανοίγει η πόρτα.\nAgent: [[Κάνατε λάθος]] στην τοποθέτηση.' },
  { text: 'Customer: Η έκπτωση δεν πέρασε.\nAgent: [[Ξεχάσατε να]] βάλετε το κουπόνι.' },
  { text: 'Customer: Γιατί χρεώθηκα;\nAgent: [[Αν είχατε διαβάσει]] τους όρους, θα το ξέρατε.' },
  { text: 'Customer: Δεν βρίσκω το κουμπί.\nAgent: [[Οι περισσότεροι πελάτες το βρίσκουν]] αμέσως.' },
  { text: 'Customer: pou einai to dema?\nAgent: [[den steilate]] ti dieythynsi.', title: 'Greek in Latin letters' },
  { text: 'Customer: Τι έγινε;\nAgent: [[Εσύ φταις]], Νίκο.', title: 'Informal' },
  { text: '[[Είναι δικό σας λάθος]] και ας το δούμε.', kind: 'template' },
  { text: 'Customer: Φταίω εγώ;\nAgent: Όχι, δεν φταίτε εσείς. Το διορθώνω τώρα.' },
  {
    text: 'Customer: Πού είναι ο κωδικός;\nAgent: Αν δεν λάβατε τον κωδικό, σας τον στέλνω ξανά.',
    title: '"If you have not"',
  },
  {
    text: 'Customer: Δεν ήρθε.\nAgent: Κάναμε λάθος στη διεύθυνση και το στέλνουμε ξανά σήμερα.',
    title: 'Their own fault',
  },
  { text: 'Customer: Έκανα κάποιο λάθος;\nAgent: Όχι, δεν κάνατε κανένα λάθος.' },
  { text: 'Customer: Δεν μπαίνω.\nAgent: Αν ξεχάσατε τον κωδικό, σας στέλνω νέο.', title: 'A password is forgotten' },
  { text: 'Customer: Το έστειλα χθες.\nAgent: Βλέπω ότι το στείλατε χθες, σας ευχαριστώ.' },
  { text: 'Customer: Δεν ανοίγει.\nAgent: Ελέγξατε αν είναι στην πρίζα;', title: 'A question' },
  {
    text: 'Customer: Δεν πρόλαβα την παράσταση.\nAgent: Λυπάμαι, αλλά [[αν είχατε ξεκινήσει]] νωρίτερα δεν θα τη χάνατε.',
  },
  { text: 'Customer: Πότε θα έρθει ξανά;\nAgent: [[Θα έπρεπε να είστε σπίτι]] το πρωί.' },
  { text: 'Customer: Έγινε διπλή κράτηση.\nAgent: [[Πατήσατε δύο φορές]] το κουμπί.' },
  { text: 'Customer: Πού είναι ο τεχνικός;\nAgent: Ήρθε, αλλά [[δεν του ανοίξατε]].' },
  { text: 'Customer: Δεν περνάει η κάρτα.\nAgent: Τον αριθμό [[γράφετε λάθος]].' },
  { text: 'Customer: Δεν ήρθε το αυτοκίνητο.\nAgent: [[Δεν ήσασταν στη στάση]].' },
  { text: 'Customer: Έσβησε η συσκευή.\nAgent: Η βλάβη [[οφείλεται σε κακό χειρισμό]].' },
  { text: 'Customer: Ποιον λογαριασμό έγραψα;\nAgent: Μάλλον [[γράψατε κάτι λάθος]] στη φόρμα.' },
  {
    text: 'Customer: Πόσα πήρατε;\nAgent: Στείλατε τρεις αιτήσεις και τις έλαβα όλες.',
    title: 'Three, not three times',
  },
  {
    text: 'Customer: Είναι ελεύθερο το Σάββατο;\nAgent: Ναι, κανένας άλλος δεν έχει κλείσει ραντεβού.',
    title: 'Nobody else',
  },
  { text: 'Customer: Έκλεισε η πλατφόρμα;\nAgent: Ναι. [[Το αφήσατε τελευταία στιγμή]].' },
  { text: 'Customer: Δεν πιάνει σήμα.\nAgent: Μα [[δεν έχετε καν ανοίξει]] την κεραία.' },
  {
    text: 'Customer: Γιατί σκίστηκε;\nAgent: Η ζημιά οφείλεται σε κακό χειρισμό του οδηγού.',
    title: "Somebody else's handling",
  },
  { text: 'Customer: Θα πληρώσω πέναλτι;\nAgent: Δεν έχετε καν οφειλή.', title: 'Good news' },
  { text: 'Customer: Γιατί έκλεισε ο λογαριασμός;\nAgent: [[Παραβιάσατε τους όρους]] της υπηρεσίας.' },
  { text: 'Agent: [[Αν με ακούγατε]] από την αρχή, δεν θα ήμασταν εδώ.' },
  { text: 'Agent: Καλά κάνατε και ρωτήσατε, το λάθος ήταν δικό μας.', title: 'Our own mistake' },
]
