import type { Example } from '../../../src/locale.ts'

export const customerName: readonly Example[] = [
  {
    text: 'Customer: Γεια σας, ονομάζομαι Δανάη Πέτρου. Ο βραστήρας μου στάζει.\nAgent: [[Γεια σας! Σας στέλνω καινούργιο σήμερα.]]\nCustomer: Τέλεια.\nAgent: Παρακαλώ.',
  },
  { text: 'Customer: Γεια σας, με λένε Νόρα. Έφυγε το δέμα;\nAgent: [[Καλημέρα σας! Ναι, και φτάνει το μεσημέρι.]]' },
  {
    text: 'Customer: Μπορείτε να μου στείλετε ξανά το τιμολόγιο;\n\nΜε εκτίμηση,\nΆννα Παππά\nAgent: [[Γεια σας. Ορίστε.]]',
    title: 'The name under a mail',
  },
  {
    text: 'Customer: Γεια σας, με λένε Κατερίνα. Ανοίγετε την Κυριακή;\nAgent: Γεια σας [[Κατερίννα]], ανοίγουμε στις δέκα.',
    title: 'Misspelt',
  },
  {
    text: 'Customer (Katharina Wolf): Ανοίγετε την Κυριακή;\nAgent: Καλημέρα [[Catharina]], ανοίγουμε στις δέκα.',
    title: 'Spelt otherwise than on the messages',
  },
  {
    text: 'Customer: Το όνομά μου είναι κυρία Λόπεζ. Είναι έτοιμο το παλτό;\nAgent: Γεια σας [[κύριε]] Λόπεζ, είναι έτοιμο.',
    title: 'The wrong title',
  },
  {
    text: 'Customer: Γεια σας, ονομάζομαι Δανάη Πέτρου. Ο βραστήρας μου στάζει.\nAgent: Γεια σας Δανάη! Σας στέλνω καινούργιο σήμερα.',
  },
  {
    text: 'Customer: Γεια σας, ονομάζομαι Νίκος Πέτρου. Ο βραστήρας μου στάζει.\nAgent: Γεια σας κύριε Νίκο! Σας στέλνω καινούργιο σήμερα.',
    title: 'The vocative',
  },
  {
    text: 'Customer: Γεια σας, με λένε Άλκης. Έφυγε το δέμα;\nAgent: ΓΕΙΑ ΣΑΣ ΑΛΚΗ, ναι.',
    title: 'Without its accent, in capitals',
  },
  {
    text: 'Customer: Ο λογαριασμός είναι στο όνομα Δανάη Μίλερ. Πότε είναι η επόμενη δόση;\nAgent: Γεια σας! Τη Δευτέρα.',
    title: 'A name given as data only',
  },
  {
    text: 'Customer: Γεια σας, με λένε Νόρα. Έχετε νέα για την τσάντα μου;\nAgent: @nora_w Συγγνώμη για την καθυστέρηση! Έφτασε σήμερα.',
    title: 'A handle on social',
    channel: 'social',
  },
  {
    text: 'Customer: Είμαι Έλληνας και καινούργιος εδώ. Ανοίγετε τα Χριστούγεννα;\nAgent: Γεια σας! Ναι.',
    title: 'No names, for all their capitals',
  },
  {
    text: 'Customer: Geia sas, me lene Thanos. Irthe to dema?\nAgent: Γεια σας Θάνο, ήρθε σήμερα.',
    title: 'The name in another alphabet',
  },
  {
    text: 'Customer: Γεια σας, με λένε Λεωνίδας. Ανοίξατε;\nAgent: Γεια σας [[Λεονίδα]], ναι.',
    title: 'Misspelt where it is called',
  },
  { text: 'Customer: Γεια σας, είμαι η Κατερίνα και θέλω να αλλάξω πτήση.\nAgent: [[Γεια σας. Για ποια ημέρα;]]' },
  {
    text: 'Customer: Γεια σας, είμαι η ιδιοκτήτρια του διαμερίσματος.\nAgent: Γεια σας. Τι θα θέλατε;',
    title: 'Who, but no name',
  },
  {
    text: 'Customer: Geia sas, onomazomai Lefteris Kazakis.\nAgent: Geia sas kyrie Kazaki, pws mporw na voithisw?',
    title: 'Names in Latin letters end as Greek ones do',
  },
  { text: 'Customer: Γεια σας, με λένε Στέλιο Ρήγα. Έφυγε το δέμα;\nAgent: Γεια σας [[κυρία]] Ρήγα, έφυγε χθες.' },
  { text: 'Customer: Γεια σας, ονομάζομαι Ευγενία Ρήγα. Έφυγε το δέμα;\nAgent: Αγαπητέ [[κύριε]] Ρήγα, έφυγε χθες.' },
  { text: 'Customer: Γεια σας, είμαι ο Παύλος. Έφυγε το δέμα;\nAgent: Γεια σας [[Σπύρο]], έφυγε χθες.' },
  { text: 'Customer: Γεια σας, ονομάζομαι Εμμανουήλ. Έφυγε το δέμα;\nAgent: Γεια σας Μανώλη, έφυγε χθες.' },
  { text: 'Customer: Γεια σας, ονομάζομαι Άλκη Ρήγα. Έφυγε το δέμα;\nAgent: Γεια σας κυρία Ρήγα, έφυγε χθες.' },
  { text: 'Customer: Γεια σας, είμαι ο Παύλος. Έφυγε το δέμα;\nAgent: Γεια σας Παύλο, είμαι ο Σπύρος. Έφυγε χθες.' },
]
