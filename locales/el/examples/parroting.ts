import type { Example } from '../../../src/locale.ts'

export const parroting: readonly Example[] = [
  {
    text: 'Customer: Θέλω να μάθω πότε θα φτάσει η πληρωμή.\nAgent: [[Θέλετε να μάθετε πότε θα φτάσει η πληρωμή;]]',
  },
  {
    text: 'Customer: Το πλυντήριό μου βγάζει νερό στο πάτωμα της κουζίνας.\nAgent: [[Άρα το πλυντήριό σας βγάζει νερό στο πάτωμα της κουζίνας;]]',
  },
  {
    text: 'Customer: Δεν μπορώ να ανοίξω την πόρτα του καινούργιου ψυγείου μου.\nAgent: [[Δεν μπορείτε να ανοίξετε την πόρτα του καινούργιου ψυγείου σας;]]\nCustomer: Ναι, αυτό είπα.',
  },
  {
    text: 'Customer: Τα ακουστικά μου χάνουν τη σύνδεση με το κινητό.\nAgent: [[Τα ακουστικά σας χάνουν τη σύνδεση με το κινητό;]]',
  },
  {
    text: 'Customer: Ο εκτυπωτής μου τυπώνει μόνο λευκές σελίδες.\nAgent: [[Δηλαδή ο εκτυπωτής σας τυπώνει μόνο λευκές σελίδες.]]',
  },
  {
    text: 'Customer: psaxno lampa gia to trapezi tis kouzinas\nAgent: [[Psaxnete lampa gia to trapezi tis kouzinas?]]',
    title: 'Greek in Latin letters',
  },
  {
    text: 'Customer: Η ΤΗΛΕΟΡΑΣΗ ΜΟΥ ΣΒΗΝΕΙ ΚΑΘΕ ΒΡΑΔΥ\nAgent: [[Η τηλεόρασή σας σβήνει κάθε βράδυ;]]',
    title: 'Capitals given back with accents',
  },
  {
    text: 'Customer: Θέλω να μάθω πότε θα φτάσει η πληρωμή.\nAgent: Θέλετε να μάθετε πότε θα φτάσει η πληρωμή; Το ελέγχω αμέσως για εσάς.',
    title: 'Followed by a step',
  },
  {
    text: 'Customer: Μεταφέρετε την παράδοση στις 14 Μαΐου στις 10:00.\nAgent: Άρα θέλετε την παράδοση στις 14 Μαΐου στις 10:00;',
    title: 'Data, confirmed before acting',
  },
  {
    text: 'Customer: Επιτρέπει το διαμέρισμα κατοικίδια;\nAgent: Το διαμέρισμα επιτρέπει κατοικίδια.',
    title: 'An answer',
  },
  {
    text: 'Customer: Το πλυντήριό μου βγάζει νερό στο πάτωμα.\nAgent: Λυπάμαι που το πλυντήριό σας βγάζει νερό στο πάτωμα.',
    title: 'Empathy that names the trouble',
  },
  {
    text: 'Customer: Ο εκτυπωτής μου τυπώνει μόνο λευκές σελίδες.\nAgent: Ο εκτυπωτής σας τυπώνει μόνο λευκές σελίδες; Ποιο μοντέλο έχετε;',
    title: 'Goes on with a question',
  },
  {
    text: 'Customer: Ψάχνω λάμπα για το τραπέζι της κουζίνας.\nAgent: Εννοείτε λάμπα που στέκεται στο τραπέζι της κουζίνας;',
    title: 'Chooses between two readings',
  },
  {
    text: 'Customer: Το ψυγείο που πήρα τον Απρίλιο δεν παγώνει το νερό.\nAgent: [[Δηλαδή το ψυγείο που πήρατε τον Απρίλιο δεν παγώνει το νερό;]]',
  },
  {
    text: 'Customer: Θέλω να κλείσω τραπέζι για τον Απρίλιο.\nAgent: Θέλετε να κλείσετε τραπέζι για τον Απρίλιο, σωστά;',
    title: 'Makes sure before acting',
  },
  {
    text: 'Customer: Θέλω να μάθω πότε γίνεται η επιστροφή χρημάτων μου.\nAgent: [[Θέλετε να μάθετε πότε γίνεται η επιστροφή χρημάτων σας;]]',
  },
]
