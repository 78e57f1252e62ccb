import type { Example } from '../../../src/locale.ts'

export const closingPhrase: readonly Example[] = [
  {
    text: 'Customer: Έχετε τη σκηνή;\nAgent: Καλημέρα! Την έχουμε. Μπορώ να κάνω κάτι άλλο για εσάς;\nCustomer: Όχι, αυτό ήταν, ευχαριστώ!\nAgent: Χαιρετίσματα στα βουνά!',
    title: 'Ευχή άλλου είδους',
  },
  {
    text: 'Customer: Πού είναι το τιμολόγιο;\nAgent: Γεια σας! Στα εισερχόμενά σας. Κάτι άλλο;\nCustomer: Όχι, ευχαριστώ.\nAgent: [[Εντάξει.]]',
  },
  {
    text: 'Customer: Τι ώρα κλείνετε;\nAgent: Γεια σας, στις έξι. Χρειάζεστε κάτι άλλο;\nCustomer: Όχι, ευχαριστώ πολύ!\nAgent: [[Παρακαλώ.]]',
    title: '"You are welcome" only answers thanks',
  },
  {
    text: 'Customer: Έφτασε η πληρωμή;\nAgent: Γεια σας, ναι. Μπορώ να βοηθήσω κάπου αλλού;\nCustomer: Αυτό ήταν, ευχαριστώ.\nAgent: [[Τίποτα, χαρά μου.]]',
  },
  {
    text: 'Customer: Pote anoigete?\nAgent: Geia sas! Stis 9. Kati allo?\nCustomer: Oxi efxaristo\nAgent: [[ok]]',
    title: 'Greek in Latin letters',
  },
  {
    text: 'Customer: Είναι έτοιμο;\nAgent: Γεια σας, ναι. Άλλη απορία;\nCustomer: Καμία άλλη απορία, σας ευχαριστώ.\nAgent: [[Κλείνω τη συνομιλία.]]',
  },
  {
    text: 'Customer: Πού είναι το τιμολόγιο;\nAgent: [[Γεια σας! Το τιμολόγιο είναι τώρα στα εισερχόμενά σας.]]',
    closed: true,
  },
  {
    text: 'Customer: Πού είναι το τιμολόγιο;\nAgent: Γεια σας! Στα εισερχόμενά σας. Κάτι άλλο;\nCustomer: Όχι, ευχαριστώ.\nAgent: Καλή συνέχεια!',
  },
  {
    text: 'Customer: Τι ώρα κλείνετε;\nAgent: Γεια σας, στις έξι. Χρειάζεστε κάτι άλλο;\nCustomer: Όχι, ευχαριστώ!\nAgent: Κι εμείς σας ευχαριστούμε.',
  },
  {
    text: 'Customer: Τι ώρα κλείνετε;\nAgent: Γεια σας, στις έξι. Χρειάζεστε κάτι άλλο;\nCustomer: Όχι, ευχαριστώ!\nAgent: Να είστε καλά!',
  },
  {
    text: 'Customer: Έφτασε;\nAgent: Γεια σας, ναι. Κάτι άλλο;\nCustomer: Όχι, να είστε καλά.\nAgent: ΚΑΛΟ ΣΑΣ ΒΡΑΔΥ!',
    title: 'Capitals have no accents',
  },
  {
    text: 'Customer: Έφτασε;\nAgent: Γεια σας, ναι. Κάτι άλλο;\nCustomer: Όχι, ευχαριστώ.\nAgent: Μη διστάσετε να μας καλέσετε ξανά.',
  },
  {
    text: 'Customer: Έφτασε;\nAgent: Γεια σας, ναι. Κάτι άλλο;\nCustomer: Όχι, ευχαριστώ.\nAgent: Καλό Σαββατοκύριακο!',
  },
  {
    text: 'Customer: Irthe?\nAgent: Geia sas, nai. Kati allo?\nCustomer: Oxi efxaristo.\nAgent: Na eiste kala!',
    title: 'Greek in Latin letters',
  },
  { text: 'Customer: Άνοιξε!\nAgent: Γεια σου! Χαίρομαι. Κάτι άλλο;\nCustomer: Όχι.\nAgent: Καλή δουλειά!' },
  { text: 'Customer: Το διόρθωσα!\nAgent: Γεια σας! Τέλεια. Κάτι άλλο;\nCustomer: Όχι.\nAgent: Καλές μπίζνες!' },
  {
    text: 'Customer: Έφτασε;\nAgent: Γεια σας, ναι. Κάτι άλλο;\nCustomer: Όχι, ευχαριστώ.\nAgent: Παρακαλώ, γρήγορη ανάρρωση.',
  },
  {
    text: 'Customer: Έφτασε;\nAgent: Γεια σας, ναι. Κάτι άλλο;\nCustomer: Όχι, ευχαριστώ.\nAgent: [[Καλή επιλογή!]]',
    title: 'Praise, no wish',
  },
  {
    text: 'Customer: Έφτασε;\nAgent: Γεια σας, ναι. Κάτι άλλο;\nCustomer: Όχι, ευχαριστώ.\nAgent: Να έχετε ένα ήρεμο βράδυ.',
  },
]
