import type { Example } from '../../../src/locale.ts'

export const greetingIntroduction: readonly Example[] = [
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent (Δανάη): [[Γεια σας! Πώς μπορώ να σας βοηθήσω με τη λάμπα;]]',
    title: 'The name on the message was not said',
    channel: 'chat',
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent: [[Καλημέρα σας και ευχαριστούμε που επικοινωνήσατε. Ποια λάμπα είναι;]]',
    channel: 'chat',
    brand: ['Φως'],
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent: [[Γεια σας κυρία Νόρα, ποια λάμπα είναι;\n\nΜε εκτίμηση]]',
    title: 'A mail that nobody signed',
    channel: 'email',
  },
  {
    text: 'Bot: Γεια σας, είμαι η Λούμι, η βοηθός σας.\nCustomer: Θέλω άνθρωπο.\nAgent: [[Γεια σας, τι συμβαίνει;]]',
    title: "The bot's own name",
    channel: 'chat',
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent (Πέτρος): [[Καλησπέρα σας! Από πότε τρεμοπαίζει;]]',
    channel: 'chat',
  },
  {
    text: 'Customer: i lampa den anavei\nAgent: [[Kalispera sas! Poia lampa einai?]]',
    title: 'Greek in Latin letters',
    channel: 'chat',
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent (Δανάη): Γεια σας, με λένε Δανάη. Ποια λάμπα είναι;',
    channel: 'chat',
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent: Γεια σας, εδώ Φως, πώς μπορώ να σας βοηθήσω;',
    channel: 'voice',
    brand: ['Φως'],
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent: Καλώς ήρθατε στη Λάμψη! Ποια λάμπα είναι;',
    title: 'A company that the settings do not know',
    channel: 'chat',
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent: Γεια σας κυρία Νόρα, ποια λάμπα είναι;\n\nΜε εκτίμηση,\nΔανάη Πέτρου',
    title: 'The name under a mail',
    channel: 'email',
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nSystem: Η Δανάη συνδέθηκε στη συνομιλία\nAgent: Γεια σας! Ποια λάμπα είναι;',
    title: 'The notice names the agent',
    channel: 'chat',
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent: Γεια σας! Ποια λάμπα είναι;',
    title: 'On social the account is the name',
    channel: 'social',
  },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent: Γεια σας, τμήμα φωτισμού. Ποια λάμπα είναι;',
    channel: 'voice',
    options: { names: ['τμήμα φωτισμού'] },
  },
  {
    text: 'Agent: Γραφείο Ταξιδιών, Λίνα στο τηλέφωνο, καλημέρα!\nCustomer: Καλημέρα, έχετε εκδρομή για Μέτσοβο;',
    channel: 'voice',
  },
  {
    text: 'Customer: Έχετε χώρο;\nAgent: Καλησπέρα σας, εδώ Ξενώνας Κέδρος. Πόσοι θα είστε;',
    title: 'The company behind "here"',
  },
  {
    text: 'Customer: Γεια\nAgent: Καλημέρα σας, στη διάθεσή σας η Κατερίνα!',
    title: 'A name behind "at your service"',
  },
  { text: 'Customer: Καλησπέρα σας.\nAgent: Φαρμακείο Ραπτάκη, λέγετε παρακαλώ.', channel: 'voice' },
  { text: 'Customer: Έχετε ανοιχτά;\nAgent: Καλησπέρα, σας απαντά η Μάρθα. Ναι, ως τις 9.', channel: 'chat' },
  {
    text: 'Customer: Η λάμπα μου τρεμοπαίζει.\nAgent: καλημέρα σας η Δανάη είμαι τι λάμπα είναι',
    channel: 'voice',
    title: 'The name before the verb',
  },
]
