import type { Example } from '../../../src/locale.ts'

export const bareNo: readonly Example[] = [
  {
    text: 'Customer: Έχετε τον μπλε βραστήρα;\nAgent: Γεια σας κυρία Μαρία, σας ευχαριστώ για την ερώτηση. Δυστυχώς [[δεν είναι διαθέσιμος]].',
  },
  { text: 'Customer: Μπορώ να παραλάβω το δέμα σήμερα;\nAgent: [[Όχι]].' },
  { text: 'Customer: Στέλνετε Κυριακή;\nAgent: Λυπάμαι, [[δεν παραδίδουμε τις]] Κυριακές.' },
  {
    text: 'Customer: Υπάρχει δωμάτιο με μπαλκόνι;\nAgent: [[Δεν υπάρχει κανένα]] με μπαλκόνι. Μπορώ να σας βοηθήσω σε κάτι άλλο;',
    title: '"Anything else?" drops the request',
  },
  {
    text: 'Customer: Πότε θα έρθει ξανά το μπουφάν;\nAgent: Το μπουφάν [[έχει εξαντληθεί]]. Ελπίζουμε να έρθει σύντομα.',
    title: 'A hope is no step',
  },
  { text: 'Customer: mporeite na allaxete to xroma?\nAgent: [[Den ginetai]].', title: 'Greek in Latin letters' },
  { text: 'Customer: μπορω να ακυρωσω;\nAgent: [[δεν γινεται]].', title: 'Accents dropped in haste' },
  {
    text: 'Customer: Μπορώ να φέρω τον σκύλο μου;\nAgent: Τα κατοικίδια [[δεν επιτρέπονται]].',
  },
  { text: 'Customer: Να αλλάξω τη διεύθυνση;\nAgent: [[Δυστυχώς δεν μπορούμε να]] την αλλάξουμε πλέον.' },
  { text: '[[Δεν προσφέρουμε συσκευασία]] δώρου.', kind: 'template' },
  {
    text: 'Customer: Έχετε τον μπλε βραστήρα;\nAgent: Ο μπλε έχει εξαντληθεί, αλλά ο κόκκινος είναι εδώ και κοστίζει το ίδιο.',
  },
  {
    text: 'Customer: Στέλνετε Κυριακή;\nAgent: Δυστυχώς δεν παραδίδουμε τις Κυριακές. Θα σας βόλευε η Δευτέρα το πρωί;',
  },
  {
    text: 'Customer: Υπάρχει δωμάτιο με μπαλκόνι;\nAgent: Δυστυχώς όχι.\nAgent: Μπορώ να σας προτείνω ένα γωνιακό με μεγάλο παράθυρο.',
    title: 'The step comes in the next message of the same turn',
  },
  {
    text: 'Customer: Είναι ανοιχτό το κατάστημα;\nAgent: Όχι. Ανοίγει αύριο στις εννέα.',
    title: 'A date is a step',
  },
  { text: 'Customer: Θα πληρώσω για την επιστροφή;\nAgent: Όχι, δεν υπάρχει καμία χρέωση.', title: 'Good news' },
  { text: 'Customer: Χρειάζεται εγγραφή;\nAgent: Όχι, δεν χρειάζεται.', title: 'Good news' },
  { text: 'Customer: Συγγνώμη για την ενόχληση.\nAgent: Κανένα πρόβλημα, μην ανησυχείτε!' },
  { text: 'Customer: Σας έβαλα σε κόπο.\nAgent: Δεν υπάρχει πρόβλημα, χαρά μου!' },
  {
    text: 'Customer: Ευχαριστώ πολύ!\nAgent: Δεν κάνει τίποτα, μη διστάσετε να μας ξαναγράψετε.',
    title: 'An idiom that answers thanks',
  },
  {
    text: 'Customer: Έχετε ξενοδοχεία τεσσάρων αστέρων;\nAgent: Έχουμε πολλά τριών αστέρων, αλλά δεν έχουμε τεσσάρων.',
    title: 'Led by what is on offer',
  },
  { text: 'Customer: Έχετε χώρο για δύο βαλίτσες;\nAgent: [[Δεν χωράνε]] δύο βαλίτσες.' },
  { text: 'Customer: Μου χάλασε το ρολόι.\nAgent: Ωχ, λυπάμαι πολύ!', title: '"Oh" sounds like a short "no"' },
  {
    text: 'Customer: Δέχεστε επιταγές;\nAgent: Επιταγές δεν δεχόμαστε, αλλά η κάρτα γίνεται δεκτή παντού.',
    title: 'What comes instead follows at once',
  },
  { text: 'Customer: Καλύπτει το σέρβις;\nAgent: Το πρόγραμμά σας [[δεν καλύπτει το]] σέρβις.' },
  { text: 'Customer: Είναι ασφαλές;\nAgent: Κανένας άλλος δεν έχει πρόσβαση στα αρχεία.', title: 'Good news' },
  { text: 'Customer: Βρήκατε ένα καπέλο;\nAgent: [[Δεν βρέθηκε κάτι]] στο τρένο.' },
  {
    text: 'Customer: Γίνεται σήμερα;\nAgent: Σήμερα δυστυχώς όχι, αύριο το μεσημέρι θα είναι έτοιμο.',
    title: 'A day is a step',
  },
  {
    text: 'Customer: Δεν με αφήνει να μπω.\nAgent: Έληξε ο κωδικός. Ανοίξτε τις ρυθμίσεις και βάλτε έναν νέο.',
    title: 'What to do about it',
  },
  { text: 'Customer: Γίνεται αλλαγή στο σχέδιο;\nAgent: Λυπάμαι, [[δεν επισκευάζουμε]] παλιά μοντέλα.' },
  { text: 'Customer: Έχει το ξενοδοχείο πισίνα;\nAgent: [[Δεν έχει]].' },
  { text: 'Customer: Να καπνίσω στο μπαλκόνι;\nAgent: Στο κτίριο [[απαγορεύεται]].' },
  { text: 'Customer: Έχει τέλος εγγραφής;\nAgent: Όχι, δεν υπάρχει κανένα απολύτως κόστος.', title: 'Good news' },
  {
    text: 'Customer: Το φέρνετε σήμερα;\nAgent: Δεν προλαβαίνουμε σήμερα, φεύγει αύριο με τον πρώτο οδηγό.',
    title: 'A day is a step',
  },
  {
    text: 'Customer: Αλλάζει το όνομα στο εισιτήριο;\nAgent: Δεν γίνεται από τη σελίδα. Το αλλάζω εγώ για εσάς αυτή τη στιγμή.',
    title: 'What the agent is doing is a step',
  },
  {
    text: 'Customer: Τι γίνεται με την ένσταση;\nAgent: Δεν έχει εξεταστεί ακόμα.',
    title: 'What has not happened yet is a report',
  },
  { text: 'Customer: Μπορεί να έρθει ο μηχανικός;\nAgent: Απόψε [[δεν μπορεί]].' },
  { text: 'Customer: Έχει κόφτη το πακέτο;\nAgent: Όχι, χωρίς όρια.', title: 'Good news' },
  { text: 'Customer: Να βάλω άλλο όνομα;\nAgent: Τα ονόματα [[δεν αλλάζουν μετά]] την έκδοση.' },
  { text: 'Customer: Λείπει κάτι;\nAgent: Ο φάκελός σας είναι πλήρης.', title: 'Complete, not full' },
  { text: 'Customer: Είναι εκεί η γιατρός;\nAgent: Ο [[γιατρός λείπει]] μέχρι αργά.' },
  { text: 'Customer: Παίρνω το επίδομα;\nAgent: Με αυτό το εισόδημα [[δεν το δικαιούστε]].' },
  { text: 'Customer: Έμεινε κανένα τραπέζι;\nAgent: [[Όλα δόθηκαν από]] χθες.' },
  { text: 'Customer: Έφυγαν τα δέματα;\nAgent: Όλες οι αποστολές έφυγαν χθες.', title: 'Sent, not gone' },
  { text: 'Customer: Κάνετε κάτι για φοιτητές;\nAgent: Το κατάστημα [[δεν δίνει έκπτωση]] σε φοιτητές.' },
  { text: 'Customer: Τι έγινε;\nAgent: Δεν εντοπίστηκε ακόμη, ρωτάω τώρα την αποθήκη.', title: 'Asking now is a step' },
  {
    text: 'Customer: Να έρθουμε για φαγητό στις έντεκα και μισή;\nAgent: Η κουζίνα [[κλείνει στις έντεκα]].',
    title: 'A plain fact refuses a wish',
  },
  {
    text: 'Customer: Ως ποια ώρα σερβίρετε;\nAgent: Η κουζίνα κλείνει στις έντεκα.',
    title: 'The same fact answers a question',
  },
  { text: 'Customer: Θέλω να γυρίσω τα παπούτσια που πήρα τον Απρίλιο.\nAgent: Η προθεσμία αλλαγής [[έχει περάσει]].' },
  { text: 'Customer: Μπορώ να μιλήσω με τον κύριο Ζήση;\nAgent: Ο κύριος Ζήσης [[λείπει]].' },
  { text: 'Customer: Να φέρω και τα παιδιά;\nAgent: Η παράσταση [[είναι μόνο για ενήλικες]].' },
  { text: 'Customer: mporo na kano akyrosi?\nAgent: I prothesmia [[exei liksei]].', title: 'Greek in Latin letters' },
  { text: 'Customer: Μπορείτε να μου το στενέψετε;\nAgent: Το δέρμα [[δεν στενεύει]].' },
  {
    text: 'Customer: Περνάω στις οκτώ, προλαβαίνω;\nAgent: Κλείνουμε στις εννέα, προλαβαίνετε άνετα.',
    title: 'The fact agrees',
  },
  { text: 'Customer: Μπορώ να έρθω χωρίς ραντεβού;\nAgent: Δεν χρειάζεται ραντεβού.', title: 'Good news' },
  {
    text: 'Customer: Μπορώ να αλλάξω τη διεύθυνση;\nAgent: Το δέμα έχει ήδη φύγει. Ζητάω από την κούριερ να το γυρίσει στη νέα διεύθυνση.',
    title: 'What the agent sets about',
  },
  { text: 'Customer: Θα χάσω τον αριθμό μου;\nAgent: Όχι.', title: 'A "no" to a worry' },
  { text: 'Customer: Έχει κάποια κρυφή χρέωση;\nAgent: Όχι, καμία.', title: 'A "no" to a worry' },
  { text: 'Customer: Έχει γκαράζ;\nAgent: [[Όχι]].', title: 'A "no" to a wish' },
  {
    text: 'Customer: Ψάχνω ήσυχο δωμάτιο.\nAgent: Το 302 δεν βλέπει στον δρόμο και είναι το πιο ήσυχο από όλα.',
    title: 'It does not, and so it suits',
  },
  {
    text: 'Customer: Λειτουργεί η κάρτα μου;\nAgent: Έληξε χθες. Σας ενεργοποίησα την ψηφιακή στο κινητό.',
    title: 'What the agent has done',
  },
  { text: 'Customer: Χωράνε τα ποδήλατα στο τρένο;\nAgent: Το συγκεκριμένο τρένο [[δεν παίρνει]] ποδήλατα.' },
  {
    text: 'Customer: Μπορεί να το φάει παιδί με αλλεργία;\nAgent: Δεν περιέχει αυγό ούτε ξηρούς καρπούς.',
    title: 'What it does not contain',
  },
  { text: 'Customer: Το χαλί ξέβαψε.\nAgent: Δεν έχουμε ξανακούσει κάτι τέτοιο. Τι χρώμα έβγαλε;' },
  { text: 'Customer: Υπάρχει ασανσέρ;\nAgent: Το ασανσέρ [[είναι χαλασμένο]].' },
  { text: 'Customer: Στάζει το ψυγείο.\nAgent: Καταλαβαίνω ότι το ψυγείο σας είναι χαλασμένο. Από πότε στάζει;' },
  { text: 'Customer: Θα το φέρετε στον όροφο;\nAgent: [[Δεν ανεβάζουμε]] έπιπλα.' },
  {
    text: 'Customer: Βγάζετε διαβατήρια;\nAgent: Δεν βγάζουμε διαβατήρια, μπορείτε όμως να κλείσετε ραντεβού στην αστυνομία.',
  },
  {
    text: 'Customer: Υπάρχει πρόστιμο για την καθυστέρηση;\nAgent: Όχι, δεν υπάρχει.',
    title: 'Good news, said in two words',
  },
  { text: 'Customer: Υπάρχει ασανσέρ;\nAgent: [[Όχι, δεν υπάρχει]].' },
  { text: 'Customer: Θέλω να αλλάξω ημερομηνία.\nAgent: [[Δεν γίνεται]] αλλαγή ημερομηνίας σε αυτό το πακέτο.' },
  { text: 'Customer: Θα αλλάξει η τιμή μου;\nAgent: Δεν έχει γίνει αλλαγή στην τιμή σας.' },
  { text: 'Customer: Μπορώ να πάρω πίσω την προκαταβολή;\nAgent: Η προκαταβολή [[είναι μη επιστρέψιμη]].' },
  {
    text: 'Customer: Μπορώ να κατεβάσω τα αρχεία του 2018;\nAgent: Με τον δωρεάν λογαριασμό [[δεν έχετε πρόσβαση]] σε αυτά.',
  },
  { text: 'Customer: Στέλνετε στη Γερμανία;\nAgent: [[Παραδίδουμε μόνο στην Κρήτη]].' },
  { text: 'Customer: Πού στέλνετε;\nAgent: Παραδίδουμε μόνο στην Κρήτη.' },
  {
    text: 'Customer: Μπορώ να έρθω για κούρεμα στις έξι;\nAgent: Στις έξι είμαστε γεμάτοι, στις επτά έχω ένα κενό.',
    title: 'What there is follows',
  },
  { text: 'Customer: Θέλω να αλλάξω το μενού του γάμου.\nAgent: [[Είναι πια αργά για αλλαγές]].' },
  { text: 'Customer: Άργησα;\nAgent: Δεν είναι αργά για αλλαγές, ποιο πιάτο θα θέλατε;' },
  { text: 'Customer: Έχετε φακούς;\nAgent: Τελείωσαν, ξαναέρχονται στις 12 του μήνα.', title: 'A date is a step' },
  { text: 'Customer: Θα μου σβήσετε τα 4 ευρώ;\nAgent: Το [[πρόστιμο δεν διαγράφεται]].' },
  {
    text: 'Customer: Ο γιος μου έχει αλλεργία στα φιστίκια.\nAgent: Το γλυκό δεν έχει ξηρούς καρπούς.',
    title: 'Good news',
  },
  { text: 'Customer: Μπορώ να πάρω το κλειδί από σήμερα;\nAgent: Το κλειδί το [[δίνουμε μόνο κατά την]] άφιξη.' },
  { text: 'Customer: 8elo na akiroso.\nAgent: [[Den ginete]].', title: 'Greek in Latin letters' },
  { text: 'Customer: Να αλλάξω μέγεθος;\nAgent: [[Δν γινετε]].', title: 'In haste' },
  {
    text: 'Customer: Δουλεύει στα Windows;\nAgent: Ακόμη δεν δουλεύει, η έκδοση βγαίνει στις 10 Ιουνίου.',
    title: 'A date is a step',
  },
  {
    text: 'Customer: Μπορεί η κόρη μου 15 χρονών να μπει στη σάουνα;\nAgent: Η σάουνα [[επιτρέπεται μόνο σε ενήλικες]].',
  },
]
