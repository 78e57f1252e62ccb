import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  { text: 'Customer: Με ποια κάρτα πλήρωσα;\nAgent: Πληρώσατε με την κάρτα [[4111 1111 1111 1111]] τη Δευτέρα.' },
  { text: 'Customer: Υπάρχει ακόμα η κάρτα;\nAgent: Ναι, κρατήσαμε την [[378282246310005]] για εσάς.' },
  { text: 'Customer: Πού πάνε τα χρήματα;\nAgent: Πάνε στον [[DE89 3704 0044 0532 0130 00]], σε δύο ημέρες.' },
  { text: 'Customer: Δεν μπορώ να συνδεθώ.\nAgent: Έβαλα νέο για εσάς: ο κωδικός σας είναι [[Tigro77]].' },
  {
    text: 'Customer: Ποιον αριθμό έχετε;\nAgent: Έχουμε τον αριθμό κοινωνικής ασφάλισης [[123-45-6789]].',
    options: { countries: ['us'] },
  },
  { text: 'Ο νέος κωδικός pin είναι [[4821]]. Σας ευχαριστούμε για την παραγγελία.', kind: 'template' },
  { text: 'Customer: Με ποια κάρτα πλήρωσα;\nAgent: Με την κάρτα που τελειώνει σε 1111.', title: 'Masked' },
  { text: 'Customer: Με ποια κάρτα πλήρωσα;\nAgent: Ήταν η **** **** **** 1111.', title: 'Masked' },
  {
    text: 'Customer: Πού είναι το δέμα;\nAgent: Ο αριθμός αποστολής είναι 4111111111111111 και φτάνει σήμερα.',
    title: 'The sentence says what the number is',
  },
  { text: 'Customer: Ποιον αριθμό να καλέσω;\nAgent: Μας βρίσκετε στο +44 20 7946 0958 μέχρι τις έξι.' },
  {
    text: 'Customer: Κρατάτε την κάρτα 4111 1111 1111 1111;\nAgent: Ναι. Για την ασφάλειά σας μη γράφετε τον αριθμό την επόμενη φορά.',
    title: "The customer's own words",
  },
  {
    text: 'Customer: Πώς πρέπει να είναι;\nAgent: Ο κωδικός ξεχωρίζει κεφαλαία και ο δικός σας θέλει 8-16 χαρακτήρες.',
    title: 'Spoken of, not told',
  },
  {
    text: 'Customer: Πού να πληρώσω;\nAgent: Στον λογαριασμό μας DE89 3704 0044 0532 0130 00, παρακαλώ.',
    title: "The company's own account",
    options: { allow: ['DE89370400440532013000'] },
  },
  { text: 'Customer: Το βρήκατε;\nAgent: Ναι, το ΑΦΜ σας είναι [[094014201]].' },
  { text: 'Customer: Τι γράφω στο τιμολόγιο;\nAgent: Το ΑΦΜ μας είναι 094014201.', title: "The company's own" },
  { text: 'Customer: Έγινε;\nAgent: Η κράτησή σας έγινε, ο κωδικός είναι KX7P2M.', title: 'The code of a booking' },
  { text: 'Customer: Πώς μπαίνω;\nAgent: Το password για το δίκτυο είναι [[Elia2031]].' },
]
