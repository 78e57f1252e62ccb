import type { Example } from '../../../src/locale.ts'

export const publicPersonalData: readonly Example[] = [
  {
    text: 'Customer: Το δέμα μου δεν κουνήθηκε μια εβδομάδα.\nAgent: Γεια σας Μία, ευχαριστούμε για το μήνυμα. [[Μπορείτε να μας δώσετε τον αριθμό παραγγελίας]];',
    channel: 'social',
  },
  {
    text: 'Customer: Δεν μπορώ να συνδεθώ.\nAgent: Γεια σας, ευχαριστούμε. [[Στείλτε μας το ονοματεπώνυμο]] και την πόλη.',
    channel: 'social',
  },
  {
    text: 'Customer: Υπάρχει κατάστημα κοντά μου;\nAgent: Γεια σας Άντα! [[Ποιος είναι ο ταχυδρομικός κώδικας]];',
    channel: 'social',
  },
  {
    text: 'Customer: Πού είναι τα χρήματά μου;\nAgent: Γεια σας, ευχαριστούμε. [[Μπορούμε να έχουμε το email]] του λογαριασμού;',
    channel: 'social',
  },
  {
    text: 'Customer: Καλέστε με στο 210 555 4477.\nAgent: Ευχαριστούμε! Σας καλούμε στο [[210-555-4477]] το μεσημέρι.',
    title: 'What the customer wrote is repeated',
    channel: 'social',
  },
  {
    text: 'Customer: που ειναι;\nAgent: Γεια σας! [[γραψτε μας το τηλεφωνο σας]].',
    title: 'Accents dropped',
    channel: 'social',
  },
  {
    text: 'Customer: Το δέμα μου δεν κουνήθηκε μια εβδομάδα.\nAgent: Γεια σας Μία! Μπορείτε να μας στείλετε τον αριθμό παραγγελίας με προσωπικό μήνυμα;',
    channel: 'social',
  },
  {
    text: 'Customer: Η εφαρμογή κλείνει όταν πληρώνω.\nAgent: Γεια σας! Ποια έκδοση της εφαρμογής έχετε και σε ποια συσκευή;',
    title: 'The version and the device belong to nobody',
    channel: 'social',
  },
  {
    text: 'Customer: Το ράφι ήταν πάλι άδειο.\nAgent: Γεια σας, λυπούμαστε. Πείτε μας ποιο κατάστημα ήταν.',
    channel: 'social',
  },
  {
    text: 'Customer: Δεν μπορώ να συνδεθώ.\nAgent: Γεια σας! Γράψτε το email σας στη φόρμα και θα λάβετε νέο σύνδεσμο: https://example.com/login',
    title: 'A form that others do not see',
    channel: 'social',
  },
  {
    text: 'Customer: Χάθηκε το δέμα μου.\nAgent: Γεια σας, λυπούμαστε! Παρακαλούμε μη γράψετε εδώ τον αριθμό παραγγελίας.',
    channel: 'social',
  },
  {
    text: 'Customer: Χάθηκε το δέμα μου.\nAgent: Γεια σας! Λυπάμαι. Μπορείτε να μου δώσετε τον αριθμό παραγγελίας;',
    title: 'A chat is private',
    channel: 'chat',
  },
  {
    text: 'Customer: Η εφαρμογή κλείνει μόνη της.\nAgent: Στείλτε μας email με μια φωτογραφία της οθόνης.',
    title: 'A mail to be sent, not its address',
    channel: 'social',
  },
  {
    text: 'Customer: Δεν ήρθε το δέμα μου.\nAgent: Γεια σας, ο [[αριθμός παραγγελίας σας ποιος είναι;]]',
    channel: 'social',
  },
  { text: 'Customer: Πού είναι το δέμα;\nAgent: Γεια σας, [[γράψτε στα σχόλια το ΑΦΜ]] σας.', channel: 'social' },
  {
    text: 'Customer: Έχετε κενό για κούρεμα;\nAgent: Ναι, αύριο στις 5. Στείλτε μας σε μήνυμα το τηλέφωνό σας για να το κλείσουμε.',
    channel: 'social',
  },
  { text: 'Customer: Δεν ήρθε το δέμα.\nAgent: Γεια σας, [[σε ποιο email]] κάνατε την παραγγελία;', channel: 'social' },
  {
    text: 'Customer: Πού είναι το δέμα μου;\nAgent: Γεια σας! [[Ποιος είναι ο αριθμός κινητού σας]];',
    channel: 'social',
  },
  {
    text: 'Customer: Δεν ανοίγει ο λογαριασμός μου.\nAgent: Γεια σας, [[σχολιάστε εδώ το τηλέφωνό σας]].',
    channel: 'social',
  },
]
