import type { Example } from '../../../src/locale.ts'

export const transferPermission: readonly Example[] = [
  { text: 'Customer: Θέλω πιο μεγάλο πρόγραμμα.\nAgent: [[Θα σας περάσω στις]] πωλήσεις.' },
  { text: 'Customer: Ο λογαριασμός είναι λάθος.\nAgent: [[Σας συνδέω με]] το λογιστήριο.' },
  { text: 'Customer: Ο λογαριασμός είναι λάθος.\nAgent: [[Θα σας μεταφέρω στο]] αρμόδιο τμήμα.' },
  { text: 'Customer: Δεν λειτουργεί το ρούτερ.\nAgent: [[Σας μεταφέρω στην]] τεχνική υποστήριξη.' },
  { text: 'Customer: Έχω ραντεβού σήμερα.\nAgent: [[Πρέπει να σας συνδέσω με]] έναν συνάδελφο.' },
  { text: 'Customer: den leitourgei\nAgent: [[sas syndeo me]] to texniko tmima.', title: 'Greek in Latin letters' },
  { text: 'Customer: Θέλω τιμή.\nAgent: [[Η κλήση σας μεταφέρεται στο]] τμήμα πωλήσεων.' },
  {
    text: 'Customer: Ο λογαριασμός είναι λάθος.\nAgent: Θέλετε να σας συνδέσω με το λογιστήριο, που μπορεί να τον διορθώσει;',
    title: 'Asked, with the reason',
  },
  {
    text: 'Customer: Θέλω να μιλήσω με τον υπεύθυνο.\nAgent: Σας συνδέω με τον υπεύθυνο.',
    title: 'The customer asked for it',
  },
  { text: 'Customer: Χάνω το ίντερνετ.\nAgent: Σας συνδέω στο δίκτυο ξανά τώρα.', title: 'No person' },
  { text: 'Customer: Γίνεται την Πέμπτη;\nAgent: Σας μεταφέρω την κράτηση στην Πέμπτη.', title: 'Data moves' },
  {
    text: 'Customer: Ο λογαριασμός είναι λάθος.\nAgent: Μπορώ να σας συνδέσω με το λογιστήριο για να διορθωθεί αμέσως;',
  },
  { text: 'Customer: Είστε το λογιστήριο;\nAgent: Ναι, συνδεθήκατε σωστά. Πείτε μου.' },
  {
    text: 'Customer: Πείτε στον Άρη ότι ήταν υπέροχος!\nAgent: Ευχαριστούμε! Θα το μεταφέρουμε στον Άρη.',
    title: 'Kind words are passed on',
  },
  { text: 'Customer: Θέλω ασφάλεια ζωής.\nAgent: Ωραία, [[να σας δώσω στον συνάδελφο]].' },
  { text: 'Customer: Έχει αμύγδαλα η σάλτσα;\nAgent: [[Σας δίνω στην κουζίνα]].' },
  {
    text: 'Customer: Θέλω να κρατήσω το νούμερό μου.\nAgent: Σας μεταφέρω τον αριθμό σήμερα.',
    title: 'A number, not the customer',
  },
  { text: 'Customer: Ρωτάω για το στεγαστικό.\nAgent: [[Σας δίνω τον υπεύθυνο]].' },
  {
    text: 'Customer: Το σίδερο δεν καίει.\nAgent: Σας συνδέω με το σέρβις, που θα σας πει αν καλύπτεται από την εγγύηση.',
  },
  {
    text: 'Customer: Πώς ερχόμαστε από το λιμάνι;\nAgent: Σας μεταφέρουμε εμείς δωρεάν με το βανάκι του ξενοδοχείου.',
    title: 'Guests are driven',
  },
  { text: 'Customer: Έχετε πρωινό;\nAgent: Ναι, σας περνάω στη λίστα για αύριο στις 8.' },
  { text: 'Customer: Το ρολόι μου σταμάτησε.\nAgent: [[Σας συνδέω με]] το τμήμα επισκευών.' },
  { text: 'Customer: θέλω να διορθώσω το όνομά μου\nAgent: [[σας βάζω με την υπεύθυνη]]', channel: 'voice' },
  { text: 'Customer: θέλω να διορθώσω το όνομά μου\nAgent: [[μεταφέρω την κλήση σας]]', channel: 'voice' },
  { text: 'Customer: Ποιο δωμάτιο έχω;\nAgent: Σας βάζω με την παρέα σας στον ίδιο όροφο.' },
  { text: 'Customer: Θέλω άλλο όνομα στο συμβόλαιο.\nAgent: [[Σας στέλνω στο τμήμα]] συμβολαίων.' },
  { text: 'Customer: Θέλω άλλο όνομα στο συμβόλαιο.\nAgent: [[Προωθώ τη συνομιλία στο τμήμα]] συμβολαίων.' },
  { text: 'Customer: Θέλω να στείλω δέμα.\nAgent: Σας στέλνω στο email το voucher.' },
]
