import type { Example } from '../../../src/locale.ts'

export const emojiTone: readonly Example[] = [
  { text: 'Customer: Περιμένω δύο ώρες, γελοιότητα.\nAgent: Λυπάμαι για την καθυστέρηση [[:)]] Τι μπορώ να κάνω;' },
  { text: 'Customer: Ο κούριερ έσπασε το βάζο μου!\nAgent: [[Τέλεια!]] Στείλτε μια φωτογραφία, λυπάμαι για τη ζημιά.' },
  { text: 'Customer: Είμαι έξαλλος, πάλι κόλλησε η εφαρμογή.\nAgent: Συγγνώμη, [[χαχα]], το κάνει τις Δευτέρες.' },
  {
    text: 'Customer: Μου καταστρέψατε τις διακοπές.\nAgent: Λυπάμαι για τις διακοπές. Ας δούμε τι γίνεται [[😊]]',
    channel: 'social',
  },
  {
    text: 'Customer: Μου έκλεψαν χρήματα από τον λογαριασμό!!\nAgent: Καταλαβαίνω πόσο ανησυχητικό είναι. Το κοιτάμε τώρα [[😉]]',
  },
  { text: 'Customer: Ντροπή σας!\nAgent: Λυπάμαι. [[Υπέροχα!]] Ας ξεκινήσουμε.' },
  {
    text: "Customer: Είμαι έξαλλος, πάλι κόλλησε η εφαρμογή.\nAgent: Λυπάμαι γι' αυτό.\nCustomer: Τώρα λειτουργεί, ευχαριστώ!\nAgent: Τέλεια! Καλή σας ημέρα :)",
    title: 'The mood has turned',
  },
  { text: 'Customer: Πού βρίσκω το τιμολόγιο;\nAgent: Στα Έγγραφα :)', title: 'Nobody is upset' },
  {
    text: 'Customer: Χαχα, η εφαρμογή σας με μισεί, πάλι κόλλησε 😂\nAgent: Ωχ! 😂 Ποια έκδοση είναι;',
    title: 'The customer laughs too',
  },
  {
    text: 'Customer: Μου καταστρέψατε τις διακοπές.\nAgent: Λυπάμαι πολύ για τις διακοπές σας 😔',
    title: 'A sad face',
  },
  {
    text: 'Customer: Περιμένω δύο ώρες, γελοιότητα.\nAgent: Λυπάμαι για την καθυστέρηση :)',
    title: 'Allowed here',
    options: { allow: [':)'] },
  },
  { text: 'Customer: Είναι καλός ο καφές;\nAgent: Υπέροχα! Τον δοκιμάσαμε σήμερα :)' },
  { text: 'Customer: Είναι ντροπή αυτό που κάνατε!\nAgent: Συγγνώμη [[🙈]]' },
]
