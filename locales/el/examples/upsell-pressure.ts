import type { Example } from '../../../src/locale.ts'

export const upsellPressure: readonly Example[] = [
  {
    text: 'Customer: Χάλασε το ρούτερ μου.\nAgent: Λυπάμαι. [[Σας ενδιαφέρει το νέο μας πρόγραμμα]];',
    title: 'Before the trouble is solved',
  },
  { text: 'Customer: Δεν μπορώ να συνδεθώ.\nAgent: Το ελέγχω τώρα. Επίσης, έχουμε [[ειδική προσφορά]].' },
  {
    text: 'Customer: Με χρεώσατε δύο φορές.\nAgent: Λυπάμαι, ας δούμε τις δύο χρεώσεις μαζί. Στο μεταξύ έχουμε [[νέα προσφορά]] σε ακουστικά.',
  },
  {
    text: 'Customer: Πότε λήγει το συμβόλαιό μου;\nAgent: Γεια σας! Υπάρχει και [[νέο πακέτο]] για όλη την οικογένεια.',
    title: 'An offer in place of the answer',
  },
  {
    text: 'Customer: Έφυγε η παραγγελία;\nAgent: Γεια σας! Ναι. Θέλετε να σας πω για την επεκταμένη εγγύηση;\nCustomer: Όχι, ευχαριστώ.\nAgent: Εντάξει. Σήμερα έχουμε και [[μοναδική προσφορά]] σε αυτήν.',
    title: 'Again, after a "no"',
  },
  {
    text: 'Customer: δεν λειτουργει το ρουτερ\nAgent: λυπαμαι. εχουμε ομως [[νεα προσφορα]].',
    title: 'Accents dropped',
  },
  {
    text: 'Customer: Χάλασε το ρούτερ μου.\nAgent: Σας έστειλα καινούργιο, φτάνει αύριο.\nCustomer: Τέλεια, ευχαριστώ!\nAgent: Παρακαλώ. Σας ενδιαφέρει η επεκταμένη εγγύηση;',
    title: 'The trouble is solved',
  },
  {
    text: 'Customer: Με χρεώσατε δύο φορές.\nAgent: Λυπάμαι, έχω ήδη επιστρέψει τη δεύτερη χρέωση. Αυτή την εβδομάδα έχουμε ειδική προσφορά σε ακουστικά.',
    title: 'What was done stands before the offer',
  },
  {
    text: 'Customer: Ποια προσφορά έχετε; Το τάμπλετ μου χάλασε.\nAgent: Η νέα προσφορά κοστίζει δέκα ευρώ τον μήνα.',
    title: 'The customer asked',
  },
  {
    text: 'Customer: Έφυγε η παραγγελία;\nAgent: Γεια σας! Ναι, φτάνει τη Δευτέρα. Έχουμε ειδική προσφορά σε φίλτρα, αν χρειάζεστε.',
    title: 'One offer, after the answer',
  },
  {
    text: 'Customer: Η θέση ήταν χαλασμένη.\nAgent: Λυπάμαι. Σας δίνουμε δωρεάν αναβάθμιση στην πρώτη θέση.',
    title: 'Mends the trouble and costs nothing',
  },
  {
    text: 'Customer: Δεν μπορώ να συνδεθώ.\nAgent: Το ελέγχω τώρα. Έχουμε ειδική προσφορά.',
    options: { allow: ['ειδική προσφορά'] },
  },
  {
    text: 'Customer: Η σύνδεση πέφτει κάθε βράδυ.\nAgent: Λυπάμαι πολύ. [[Με 4 ευρώ παραπάνω]] έχετε πιο γρήγορη γραμμή!',
  },
  { text: 'Customer: Έχασα την κάρτα μου.\nAgent: Λυπάμαι. Να σας [[προτείνω το νέο μας πακέτο]];' },
  {
    text: 'Customer: Υπάρχει πρόγραμμα με περισσότερα δεδομένα;\nAgent: Ναι, με 4 ευρώ επιπλέον έχετε το διπλάσιο.',
    title: 'The answer to who asked',
  },
  { text: 'Customer: Το ίντερνετ σέρνεται.\nAgent: Λυπάμαι. Μήπως θέλετε να [[αναβαθμίσετε σε 200]] Mbps;' },
  {
    text: 'Customer: Θέλω έναν φορτιστή.\nAgent: Είναι στα 20 ευρώ. Θέλετε και επέκταση εγγύησης;\nCustomer: Όχι, ευχαριστώ.\nAgent: Η [[επέκταση εγγύησης]] κάνει μόνο 5 ευρώ, να τη βάλω;',
  },
]
