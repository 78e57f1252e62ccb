import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: 'Customer: Το τιμολόγιό μου είναι λάθος.\nAgent (Δανάη): Γεια σας, το προωθώ.\nAgent (Νίκος): Γεια σας, Νίκος από το λογιστήριο.\nAgent (Βέρα): [[Γεια σας, Βέρα από το τμήμα. Τι συμβαίνει;]]',
    title: 'Three people',
  },
  {
    text: 'Customer: Το τιμολόγιό μου είναι λάθος.\nAgent: Σας συνδέω με το λογιστήριο, που μπορεί να το διορθώσει.\nCustomer: Εντάξει.\nAgent: Λογιστήριο, γεια σας. Τι συμβαίνει;\nCustomer: Το τιμολόγιό μου είναι λάθος.\nAgent: [[Σας συνδέω με]] το τμήμα που μπορεί να το διορθώσει.',
    title: 'Nobody is named, but two transfers are announced',
  },
  {
    text: 'Agent (Δανάη): Γεια σας, πώς μπορώ να βοηθήσω;\nCustomer: Η θέση είναι λάθος.\nAgent (Νίκος): Γεια σας, είμαι ο Νίκος.\nCustomer: Η θέση είναι λάθος.\nAgent (Δανάη): [[Γεια σας και πάλι.]]',
    title: 'Back and forth',
  },
  {
    text: 'Agent (Δανάη): Γεια σας, πώς μπορώ να βοηθήσω;\nCustomer: Η θέση είναι λάθος.\nAgent (Δανάη): Σας συνδέω με τον Νίκο, που μπορεί να την αλλάξει.\nAgent (Νίκος): Γεια σας, είμαι ο Νίκος.\nCustomer: Η θέση είναι λάθος.\nAgent (Νίκος): [[Σας μεταφέρω στο]] γκισέ, που μπορεί να την αλλάξει.',
    title: 'Handed over, and on',
  },
  {
    text: 'Customer: Το τιμολόγιό μου είναι λάθος.\nAgent (Δανάη): Γεια σας, το προωθώ.\nAgent (Νίκος): [[Γεια σας, Νίκος από το λογιστήριο.]]',
    title: 'None allowed',
    options: { maxTransfers: 0 },
  },
  {
    text: 'Customer: Το τιμολόγιό μου είναι λάθος.\nAgent: Σας συνδέω με το λογιστήριο, που μπορεί να το διορθώσει.\nCustomer: Εντάξει.\nAgent: Λογιστήριο, γεια σας.\nCustomer: Για το τιμολόγιο.\nAgent: [[Θα σας μεταφέρω στον]] προϊστάμενο, που αποφασίζει.',
  },
  {
    text: 'Customer: Το τιμολόγιό μου είναι λάθος.\nAgent (Δανάη): Σας συνδέω με το λογιστήριο, που μπορεί να το διορθώσει.\nAgent (Νίκος): Γεια σας, Νίκος από το λογιστήριο. Το διόρθωσα.',
    title: 'An announcement and the agent who follows are one',
  },
  {
    text: 'Customer: Το τιμολόγιό μου είναι λάθος.\nAgent (Δανάη): Σας συνδέω με το λογιστήριο, που μπορεί να το διορθώσει.\nCustomer: Μείνετε εσείς!\nAgent (Δανάη): Ευχαρίστως. Το διόρθωσα μόνη μου.\nAgent (Νίκος): Γεια σας, είμαι ο Νίκος και συνεχίζω για το βράδυ.',
    title: 'It did not come to the transfer',
  },
  {
    text: 'Bot: Σας συνδέω με έναν συνάδελφο.\nAgent (Δανάη): Γεια σας, πώς μπορώ να βοηθήσω;\nAgent (Νίκος): Γεια σας, Νίκος εδώ, συνεχίζω εγώ.',
    title: 'A bot hands over to a person',
  },
  {
    text: 'Customer: Το τιμολόγιό μου είναι λάθος.\nAgent: Μπορώ να σας συνδέσω με το λογιστήριο;\nCustomer: Όχι.\nAgent: Να σας συνδέσω με τον προϊστάμενο;\nCustomer: Όχι.',
    title: 'Offers',
  },
  {
    text: 'Customer: Ποιο κατάστημα το έχει;\nAgent (Βόρειο Κατάστημα): Εμείς!\nAgent (Νότιο Κατάστημα): Κι εμείς!\nAgent (Δυτικό Κατάστημα): Κι εμείς!',
    title: 'Accounts of shops, not people',
    channel: 'social',
  },
  {
    text: 'Agent (Δανάη): Γεια σας!\nAgent (δανάη): Πώς μπορώ να βοηθήσω;\nAgent (Δανάη): Είστε εδώ;',
    title: 'One name',
  },
]
