import type { Example } from '../../../src/locale.ts'

export const templateCoverage: readonly Example[] = [
  {
    text: '[[Γεια σας, σας ευχαριστούμε που επικοινωνήσατε μαζί μας. Πώς μπορώ να σας βοηθήσω σήμερα;]]\n---\nΝα σας συνδέσω με έναν συνάδελφο που ξέρει καλύτερα αυτό το προϊόν;',
    title: 'Nothing for waiting',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: '[[Σας ευχαριστούμε για την παραγγελία, {{name}}. Φεύγει σήμερα.]]\n---\nΤο δέμα φτάνει αύριο.\n---\nΠώς θα αξιολογούσατε τη βοήθεια; Η γνώμη σας μας βοηθάει.',
    title: 'Nothing for complaints',
    kind: 'template',
    options: { minTemplates: 3, scenarios: ['complaint', 'feedback'] },
  },
  {
    text: '[[Ορίστε το τιμολόγιό σας.]]\n---\nΜπορώ να σας βοηθήσω σε κάτι άλλο; Καλή σας ημέρα!',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['closing', 'wrong-company'] },
  },
  {
    text: '[[Μπορείτε να μας στείλετε τον αριθμό παραγγελίας;]]\n---\nΛυπάμαι για τη ζημιά. Να σας στείλω νέο σήμερα;',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['more-information', 'complaint', 'refusal'] },
  },
  {
    text: '[[Γεια σας, σας ευχαριστούμε που επικοινωνήσατε μαζί μας. Πώς μπορώ να σας βοηθήσω;]]\n---\nΟρίστε το τιμολόγιό σας.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'follow-up'] },
  },
  {
    text: '[[Ορίστε το τιμολόγιό σας.]]\n---\nΤο δέμα φτάνει αύριο.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['closing'] },
  },
  {
    text: 'Γεια σας, σας ευχαριστούμε που επικοινωνήσατε μαζί μας. Πώς μπορώ να σας βοηθήσω;\n---\nΜπορείτε να περιμένετε δύο λεπτά όσο το ελέγχω;\n---\nΝα σας συνδέσω με έναν συνάδελφο που ξέρει καλύτερα αυτό το προϊόν;',
    kind: 'template',
    options: { minTemplates: 3, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: 'Λυπάμαι που το δέμα ήρθε με ζημιά. Μπορείτε να μας στείλετε μια φωτογραφία για να το αντικαταστήσουμε;\n---\nΟρίστε το τιμολόγιό σας.',
    title: 'One template for two situations',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['complaint', 'more-information'] },
  },
  {
    text: 'Ορίστε το τιμολόγιό σας.\n---\nΤο δέμα φτάνει αύριο.',
    title: 'Too few templates to be a library',
    kind: 'template',
  },
  {
    text: 'Δυστυχώς αυτό έχει εξαντληθεί. Μπορώ να σας προτείνω το ίδιο σε μπλε.\n---\nΉθελα να ρωτήσω αν όλα λειτουργούν όπως πρέπει.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['refusal', 'follow-up'] },
  },
  {
    text: 'Η παραγγελία έγινε σε άλλη εταιρεία με παρόμοιο όνομα. Το τηλέφωνό της είναι στο τιμολόγιο.\n---\nΠώς θα αξιολογούσατε την εξυπηρέτηση;\n---\nΜπορώ να σας βοηθήσω σε κάτι άλλο;',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['wrong-company', 'feedback', 'closing'] },
  },
  {
    text: 'Γεια σας! Σε τι μπορώ να σας βοηθήσω;\n---\nΟρίστε το τιμολόγιό σας.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting'] },
  },
]
