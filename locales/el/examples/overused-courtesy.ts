import type { Example } from '../../../src/locale.ts'

export const overusedCourtesy: readonly Example[] = [
  {
    text: 'Customer: Η λάμπα χάλασε.\nAgent: [[Ζητάμε συγγνώμη, λυπούμαστε ειλικρινά, σας ζητάμε και πάλι συγγνώμη]]. Η νέα φεύγει σήμερα.',
  },
  {
    text: 'Customer: Μου στείλατε λάθος μέγεθος.\nAgent: [[Λυπάμαι πολύ, σας ζητώ ταπεινά συγγνώμη]]. Το σωστό φεύγει σήμερα.',
  },
  {
    text: 'Customer: Πού είναι το παλτό μου;\nAgent: Πραγματικά σας ακούω. Πραγματικά ελπίζω να σας κάνει.\nCustomer: Και;\nAgent: Πραγματικά είναι στον δρόμο και [[πραγματικά]] φτάνει σήμερα.',
  },
  {
    text: 'Customer: Η κάρτα μου;\nAgent: Παρακαλώ δείτε το γράμμα, παρακαλώ βρείτε τον κωδικό, παρακαλώ γράψτε τον και [[παρακαλώ]] πατήστε το πλήκτρο.',
  },
  {
    text: '[[Σας ευχαριστούμε θερμά, πολύτιμε πελάτη, εκτιμούμε πραγματικά και ολόψυχα την υπέροχη παραγγελία σας, παρακαλώ απολαύστε την.]]',
    kind: 'template',
  },
  {
    text: 'Customer: i karta?\nAgent: parakalo deite, parakalo grapste, parakalo perimenete kai [[parakalo]] steilte.',
    title: 'Greek in Latin letters',
  },
  { text: 'Customer: Η λάμπα χάλασε.\nAgent: Λυπάμαι για τη λάμπα. Η νέα φεύγει σήμερα.' },
  {
    text: 'Customer: Ορίστε ο αριθμός: 4471.\nAgent: Σας ευχαριστώ πολύ!',
    title: 'A short thank-you is all courtesy and fine',
  },
  {
    text: 'Customer: Έγινε, ευχαριστώ.\nAgent: Ευχαριστώ για την υπομονή και συγγνώμη για την καθυστέρηση. Καλό βράδυ!',
  },
  {
    text: 'Customer: Παρακαλώ, παρακαλώ, παρακαλώ βοηθήστε, ευχαριστώ, ευχαριστώ!\nAgent: Βεβαίως. Ποια σελίδα βλέπετε;',
    title: "The customer's own words",
  },
  {
    text: 'Customer: Γεια\nAgent: Καλώς ήρθατε! Ποιος είναι ο αριθμός σας;\nCustomer: 4471\nAgent: Ευχαριστώ. Είναι το κόκκινο, σωστά;\nCustomer: Ναι.\nAgent: Ευχαριστώ. Φεύγει σήμερα. Κάτι άλλο;\nCustomer: Όχι.\nAgent: Ευχαριστούμε για την παραγγελία. Αντίο!',
  },
  {
    text: 'Customer: Το έχετε;\nAgent: Δυστυχώς έφυγε. Λυπάμαι, αλλά αύριο έρχονται νέα.',
    title: '"Unfortunately" is no apology',
  },
]
