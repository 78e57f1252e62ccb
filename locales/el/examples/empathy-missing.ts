import type { Example } from '../../../src/locale.ts'

export const empathyMissing: readonly Example[] = [
  { text: 'Customer: Είμαι έξαλλος, περιμένω τρεις εβδομάδες!\nAgent: [[Ποιος είναι ο αριθμός παραγγελίας;]]' },
  { text: 'Customer: Μου στείλατε σπασμένο ποτήρι.\nAgent: [[Στείλτε μια φωτογραφία.]]' },
  { text: 'Customer: Με χρεώσατε δύο φορές!\nAgent: [[Η δεύτερη χρέωση θα φύγει αύριο.]]' },
  { text: 'Customer: Απαράδεκτη εξυπηρέτηση, ντροπή σας.\nAgent: [[Πείτε μου τον κωδικό.]]' },
  {
    text: 'Customer: ειναι η τριτη φορα που χαλαει, ελεος!\nAgent: [[Σας στέλνω τεχνικό αύριο.]]',
    title: 'Accents dropped',
  },
  {
    text: 'Customer: akoma perimeno to dema, ntropi\nAgent: [[To dema ftanei avrio.]]',
    title: 'Greek in Latin letters',
  },
  { text: 'Customer: Έχασα την πτήση μου εξαιτίας σας.\nAgent: [[Υπάρχει πτήση στις οκτώ.]]' },
  {
    text: "Customer: Είμαι έξαλλος, περιμένω τρεις εβδομάδες!\nAgent: Λυπάμαι πολύ γι' αυτό. Ποιος είναι ο αριθμός παραγγελίας;",
  },
  { text: 'Customer: Μου στείλατε σπασμένο ποτήρι.\nAgent: Ζητούμε συγγνώμη. Σας στέλνω νέο σήμερα.' },
  { text: 'Customer: Με χρεώσατε δύο φορές!\nAgent: Έχετε δίκιο, το διορθώνω τώρα.' },
  { text: 'Customer: Πού βρίσκω το τιμολόγιο;\nAgent: Στα έγγραφά σας.', title: 'Calm' },
  { text: 'Customer: Δεν είμαι θυμωμένη, απλώς ρωτάω πότε φτάνει.\nAgent: Φτάνει αύριο.', title: 'Not upset at all' },
  { text: 'Customer: Απίστευτο φαγητό, συγχαρητήρια στον μάγειρα!\nAgent: Θα του το πω σήμερα.' },
  { text: 'Customer: Μου στείλατε σπασμένο ποτήρι.\nAgent: Καταλαβαίνω πόσο ενοχλητικό είναι. Θέλετε νέο;' },
  {
    text: 'Customer: Πώς γίνεται η εγγραφή; Δεν μου ήρθε ο κωδικός.\nAgent: Ποιο κινητό έχετε δηλώσει;',
    title: 'A calm report',
  },
  { text: 'Customer: Η μπαταρία έβγαλε καπνό και μου έκαψε το χαλί.\nAgent: [[Ποιο μοντέλο έχετε;]]' },
  { text: 'Customer: Πέθανε η γιαγιά μου και έρχονται ακόμα λογαριασμοί.\nAgent: [[Ποιος είναι ο αριθμός πελάτη;]]' },
  { text: 'Customer: Μας αφήσατε έξω από το δωμάτιο με το μωρό.\nAgent: [[Ποιος είναι ο αριθμός κράτησης;]]' },
  {
    text: 'Customer: Υπάρχουν κρυφές χρεώσεις στο πρόγραμμα;\nAgent: Η τιμή που βλέπετε είναι η τελική.',
    title: 'A question',
  },
  {
    text: 'Customer: Παρήγγειλα μια λάμπα τη Δευτέρα και δεν έχω λάβει μήνυμα.\nAgent: Φορτώθηκε σήμερα και φτάνει αύριο.',
    title: 'A calm report',
  },
  {
    text: 'Customer: Μπορώ να μιλήσω με τον υπεύθυνο;\nAgent: Ναι, είναι εδώ ως τις τρεις.',
    title: 'Asking for a superior',
  },
  {
    text: 'Customer: Χάθηκε η κράτησή μου;\nAgent: Όχι, τη βλέπω κανονικά εδώ.',
    title: 'Who asks whether it is lost has not lost it yet',
  },
]
