import type { Example } from '../../../src/locale.ts'

export const prematureClose: readonly Example[] = [
  {
    text: 'Customer: Μπορείτε να μεταφέρετε το ραντεβού την Παρασκευή;\nAgent: Γεια σας! Έγινε, την Παρασκευή στις δέκα. [[Αντίο σας]]!',
    title: 'The answer and the goodbye in one breath',
  },
  {
    text: 'Customer: Ποιο λεωφορείο πάει στο λιμάνι;\nAgent: Γεια σας! Το εννιά. Μπορώ να σας βοηθήσω σε κάτι άλλο; [[Να έχετε μια όμορφη μέρα]]!',
    title: 'Asked, and not waited for the answer',
  },
  {
    text: 'Customer: Ποιο λεωφορείο πάει στο λιμάνι;\nAgent: Γεια σας! Το εννιά.\nAgent: Κάτι άλλο;\nAgent: [[Κλείνω τη συνομιλία]].',
    title: 'The same in messages of their own',
  },
  {
    text: 'Agent: Γεια σας! Το μπλε υπάρχει.\nCustomer: Θα ήθελα να το κρατήσω.\nAgent: Ευχαριστούμε που καλέσατε. [[Καλή συνέχεια]]!',
    title: 'A goodbye in place of the answer',
  },
  {
    text: '[10:00] Customer: Έφυγε το δέμα;\n[10:01] Agent: Γεια σας! Ναι. Κάτι άλλο;\n[10:03] Agent: Λοιπόν [[καληνύχτα]].',
    title: 'Two minutes are too few',
  },
  {
    text: '[10:00] Customer: Έφυγε το δέμα;\n[10:01] Agent: [[Γεια σας! Ναι. Κάτι άλλο;]]\n[10:02] System: Η συνομιλία έκλεισε από τον εκπρόσωπο',
    title: 'Closed without a word',
  },
  {
    text: 'Customer: Μπορείτε να μεταφέρετε το ραντεβού;\nAgent: Γεια σας! Έγινε. Κάτι άλλο;\nCustomer: Όχι, ευχαριστώ.\nAgent: Καλή σας ημέρα, γεια σας!',
  },
  {
    text: 'Customer: Μπορείτε να μεταφέρετε το ραντεβού;\nAgent: Γεια σας! Έγινε.\nCustomer: Ευχαριστώ!\nAgent: Παρακαλώ. Καλή συνέχεια!',
    title: 'Plain thanks after the answer: the customer is wrapping up',
  },
  {
    text: 'Customer: Μπορείτε να μεταφέρετε το ραντεβού;\nAgent: Γεια σας! Έγινε. Μπορώ να σας βοηθήσω σε κάτι άλλο;\n\nΜε εκτίμηση,\nΆρης',
    title: 'A signature next to the closing question closes nothing',
  },
  {
    text: '[10:00] Customer: Έφυγε το δέμα;\n[10:01] Agent: Γεια σας! Ναι. Κάτι άλλο;\n[10:05] Agent: Είστε ακόμα εδώ;\n[10:08] Agent: Κλείνω τη συνομιλία. Αντίο σας!',
    title: 'The customer fell silent',
  },
  {
    text: 'Customer: Έφυγε το δέμα;\nAgent: Γεια σας! Ναι. Κάτι άλλο;\nAgent: Δεν έλαβα απάντηση, οπότε κλείνω τη συνομιλία. Αντίο σας!',
    title: 'No times, but the agent says that no answer came',
  },
  {
    text: 'Customer: Ακυρώστε την παραγγελία, αυτό ήταν. Γεια σας!\nAgent: Γεια σας! Ακυρώθηκε. Αντίο σας!',
    title: 'The customer said goodbye with the request',
  },
  {
    text: 'Customer: Ποιο λεωφορείο πάει στο λιμάνι;\nAgent: Γεια σας! Το εννιά. Αν χρειαστείτε κάτι άλλο, γράψτε μας, και να έχετε μια όμορφη μέρα!',
    title: 'An open offer leaves the door open',
  },
  {
    text: 'Customer: Έφυγε το δέμα;\nAgent: Γεια σας κυρία Νόρα! Ναι. Αντίο σας!',
    title: 'A mail says goodbye each time',
    channel: 'email',
  },
  {
    text: 'Customer: Θέλω να αλλάξω θέση και γεύμα.\nAgent: Η θέση άλλαξε. Καλό σας ταξίδι, [[γεια σας]]!\nCustomer: Και το γεύμα;\nAgent: Το αλλάζω τώρα.',
  },
  {
    text: 'Customer: Πότε έρχεστε;\nAgent: Καλή σας μέρα! Σε δύο ώρες. Ποιος όροφος είναι;',
    title: 'A good day that greets',
  },
]
