import type { CommandTexts } from '../command-texts.ts'

/** What is told of mistakes on the command line, in Greek. */
export const commands: CommandTexts = {
  // Options and arguments, as commander says it.
  "error: option '{}' argument '{}' is invalid. {}": "σφάλμα: η τιμή '{2}' της επιλογής '{1}' δεν είναι έγκυρη. {3}",
  "error: command-argument value '{}' is invalid for argument '{}'. {}":
    "σφάλμα: η τιμή '{}' δεν είναι έγκυρη για το όρισμα '{}'. {}",
  'Allowed choices are {}.': 'Επιτρέπονται: {}.',
  "error: missing required argument '{}'": "σφάλμα: λείπει το όρισμα '{}'",
  "error: option '{}' argument missing": "σφάλμα: λείπει η τιμή της επιλογής '{}'",
  "error: required option '{}' not specified": "σφάλμα: λείπει η υποχρεωτική επιλογή '{}'",
  "error: option '{}' cannot be used with option '{}'": "σφάλμα: η επιλογή '{}' δεν συνδυάζεται με την επιλογή '{}'",
  "error: unknown option '{}'": "σφάλμα: άγνωστη επιλογή '{}'",
  "error: unknown command '{}'": "σφάλμα: άγνωστη εντολή '{}'",
  '{} is a file or a folder, not a command': 'το {} είναι αρχείο ή φάκελος, όχι εντολή',
  'To check it: etiquette lint {}': 'Για να ελεγχθεί: etiquette lint {}',
  "error: too many arguments for '{}'. Expected {} but got {}.":
    "σφάλμα: πάρα πολλά ορίσματα για το '{}'. Αναμένονταν: {}· δόθηκαν: {}.",
  'error: too many arguments. Expected {} but got {}.': 'σφάλμα: πάρα πολλά ορίσματα. Αναμένονταν: {}· δόθηκαν: {}.',
  '{} argument': '{}',
  '{} arguments': '{}',
  '(Did you mean one of {}?)': '(Μήπως εννοείτε ένα από τα {};)',
  '(Did you mean {}?)': '(Μήπως εννοείτε {};)',
  'It must not be empty.': 'Δεν πρέπει να είναι κενό.',
  'It must be a whole number, 0 or more.': 'Πρέπει να είναι ακέραιος αριθμός, 0 ή μεγαλύτερος.',
  'It must be a day such as 2026-12-31.': 'Πρέπει να είναι ημερομηνία όπως 2026-12-31.',
  'It must be today or a later day.': 'Πρέπει να είναι η σημερινή ή μεταγενέστερη ημερομηνία.',
  'It must be a number from 0 to 100.': 'Πρέπει να είναι αριθμός από 0 έως 100.',
  'It must be a whole number from 1 to 999.': 'Πρέπει να είναι ακέραιος αριθμός από 1 έως 999.',
  'It must look like: assistant=agent': 'Πρέπει να έχει τη μορφή: assistant=agent',
  'There is no role "{}"; the roles are {}.': 'Δεν υπάρχει ρόλος "{}"· οι ρόλοι είναι: {}.',
  'There is no role "{}"': 'Δεν υπάρχει ρόλος "{}"',
  'Cannot read --rule {}': 'Δεν διαβάζεται το --rule {}',
  "Write it as in a config: --rule 'bare-no: error', or --rule 'greeting-length: [warn, {maxWords: 40}]'":
    "Γράψτε το όπως στις ρυθμίσεις: --rule 'bare-no: error' ή --rule 'greeting-length: [warn, {maxWords: 40}]'",
  'Nobody can say what has changed in standard input': 'Για την τυπική είσοδο δεν μπορεί να ειπωθεί τι άλλαξε',
  'Name files or folders, or leave them out for the working directory':
    'Δώστε αρχεία ή φακέλους ή παραλείψτε τα για τον τρέχοντα φάκελο',
  '--since {} is no commit': 'Το --since {} δεν είναι commit',
  'Name a branch, a tag or a commit, as in: --since origin/main':
    'Δώστε κλάδο, ετικέτα ή commit, π.χ. --since origin/main',
  'There is no output format {}': 'Δεν υπάρχει μορφή εξόδου {}',
  'There is no input format {}': 'Δεν υπάρχει μορφή εισόδου {}',
  'The formats are {}': 'Οι μορφές είναι: {}',
  '`etiquette rules` lists them': 'Τους δείχνει το `etiquette rules`',
  '--reporter {} names no file': 'Το --reporter {} δεν δίνει αρχείο',
  'Write it as name:file, or as name alone for standard output':
    'Γράψτε το ως όνομα:αρχείο ή μόνο όνομα για την τυπική έξοδο',
  'Two formats would be written to {}': 'Δύο μορφές θα γράφονταν στο ίδιο μέρος: {}',
  'standard output': 'τυπική έξοδος',
  'Give all but one a file of its own: --reporter name:file':
    'Δώστε σε όλες εκτός από μία δικό της αρχείο: --reporter όνομα:αρχείο',
  'A diff shows files as they are, so --redact cannot hide anybody in it':
    'Το diff δείχνει τα αρχεία όπως είναι, οπότε το --redact δεν μπορεί να κρύψει κανέναν',
  'Leave out --diff to see what etiquette finds, with people hidden, or --redact to see what --fix would change':
    'Παραλείψτε το --diff για να δείτε τι βρίσκει το etiquette χωρίς ονόματα, ή το --redact για να δείτε τι θα άλλαζε το --fix',
  'Standard input cannot be watched': 'Η τυπική είσοδος δεν παρακολουθείται',
  'Name files or folders': 'Δώστε αρχεία ή φακέλους',
  'There is no locale pack {}': 'Δεν υπάρχει πακέτο γλώσσας {}',
  'The packs are {}': 'Τα πακέτα είναι: {}',
  'Name the folder of a pack, or one of {}': 'Δώστε τον φάκελο ενός πακέτου ή ένα από τα {}',
  'There are no team rules here': 'Δεν υπάρχουν κανόνες της ομάδας εδώ',
  'Write them under `teamRules` of the config, or name a file of rules. docs/team-rules.md says how':
    'Γράψτε τους στο `teamRules` των ρυθμίσεων ή δώστε ένα αρχείο κανόνων. Οδηγίες: docs/team-rules.md',
  '`etiquette rules` lists the rules and checks no files':
    'Το `etiquette rules` δείχνει τους κανόνες και δεν ελέγχει αρχεία',
  'To be told why rules find nothing in them: etiquette rules --why-silent {}':
    'Για να δείτε γιατί οι κανόνες δεν βρίσκουν τίποτα σε αυτά: etiquette rules --why-silent {}',
  'There is a config already: {}': 'Υπάρχουν ήδη ρυθμίσεις: {}',
  'Overwrite it with --force': 'Αντικαταστήστε τις με --force',
  'Remove it first: it would be in the way of {}': 'Αφαιρέστε τις πρώτα: εμποδίζουν το {}',
  '`etiquette lsp` is started by an editor, which talks to it over standard input':
    'Το `etiquette lsp` ξεκινά από έναν επεξεργαστή κειμένου, που του μιλά από την τυπική είσοδο',
  'docs/editors.md says how to set up an editor; `etiquette lint` checks files here and now':
    'Το docs/editors.md εξηγεί πώς ρυθμίζεται ένας επεξεργαστής· το `etiquette lint` ελέγχει αρχεία αμέσως',

  // git.
  'git {} failed: {}': 'το git {} απέτυχε: {}',
  'exit code {}': 'κωδικός εξόδου {}',
  'git was not found': 'το git δεν βρέθηκε',
  'git cannot be run: {}': 'το git δεν εκτελείται: {}',
  'Changed files are found with git: install it, or name the files instead':
    'Τα αλλαγμένα αρχεία βρίσκονται με το git: εγκαταστήστε το ή δώστε τα αρχεία',
  'Changed files can only be found in the working tree of a git repository':
    'Τα αλλαγμένα αρχεία βρίσκονται μόνο μέσα σε αποθετήριο git',
  'This folder is inside the repository itself': 'Αυτός ο φάκελος βρίσκεται μέσα στο ίδιο το αποθετήριο',
  'Cannot compare with {}: {}': 'Δεν γίνεται σύγκριση με {}: {}',
  'This clone has only the newest commits: fetch what is missing first, {}':
    'Αυτός ο κλώνος έχει μόνο τα πιο πρόσφατα commit: φέρτε πρώτα όσα λείπουν, {}',
  'Name a branch, a tag or a commit of this repository; "git fetch" brings those of the server':
    'Δώστε κλάδο, ετικέτα ή commit αυτού του αποθετηρίου· το "git fetch" φέρνει όσα έχει ο διακομιστής',

  // Files that are written, baselines, labels.
  'Cannot write to {}: {}': 'Δεν είναι δυνατή η εγγραφή στο {}: {}',
  'its folder is not there': 'ο φάκελός του δεν υπάρχει',
  'it is one of the files that are read': 'είναι ένα από τα αρχεία που διαβάζονται',
  'Name another file; to have this one left out of a search, list it in .etiquetteignore':
    'Δώστε άλλο αρχείο· για να μείνει αυτό έξω από την αναζήτηση, γράψτε το στο .etiquetteignore',
  'no permission': 'δεν υπάρχει άδεια',
  'the disk is read-only': 'ο δίσκος είναι μόνο για ανάγνωση',
  'the disk is full': 'ο δίσκος είναι γεμάτος',
  'There is no such baseline': 'Δεν υπάρχει τέτοια γραμμή βάσης',
  'Write it with `etiquette baseline --baseline FILE`': 'Γράψτε τη με `etiquette baseline --baseline FILE`',
  'Cannot read the baseline: {}': 'Δεν διαβάζεται η γραμμή βάσης: {}',
  'This is no baseline': 'Αυτό δεν είναι γραμμή βάσης',
  '{} problems in the baseline': '{} προβλήματα στη γραμμή βάσης',
  'The baseline': 'Η γραμμή βάσης',
  'A baseline is JSON. Where a merge left marks such as <<<<<<<, keep the lines of both sides; or remove the file and write it anew with `etiquette baseline`':
    'Η γραμμή βάσης είναι JSON. Όπου μια συγχώνευση άφησε σημάδια όπως <<<<<<<, κρατήστε τις γραμμές και των δύο πλευρών· ή διαγράψτε το αρχείο και γράψτε το ξανά με `etiquette baseline`',
  'This baseline has the version {}, not "{}"': 'Αυτή η γραμμή βάσης έχει έκδοση {}, όχι "{}"',
  'It was written by a newer etiquette: use that one, or write it anew with `etiquette baseline`':
    'Γράφτηκε από νεότερο etiquette: χρησιμοποιήστε εκείνο ή γράψτε τη ξανά με `etiquette baseline`',
  'Labels are JSONL: {"read": [...], "rules": [...]}, then a line {"id", "rule", "msg", "span"} for each violation':
    'Οι ετικέτες είναι JSONL: {"read": [...], "rules": [...]} και μετά μία γραμμή {"id", "rule", "msg", "span"} για κάθε παράβαση',
  'The file is empty': 'Το αρχείο είναι κενό',
  'This line is not JSON: {}': 'Αυτή η γραμμή δεν είναι JSON: {}',
  'This line is not a JSON object': 'Αυτή η γραμμή δεν είναι αντικείμενο JSON',
  'The first line must say what was read, and for which rules':
    'Η πρώτη γραμμή πρέπει να λέει τι διαβάστηκε και για ποιους κανόνες',
  '"id" must be the id of a conversation': 'Το "id" πρέπει να είναι το id μιας συνομιλίας',
  'The conversation {} is not among those read': 'Η συνομιλία {} δεν είναι ανάμεσα σε όσες διαβάστηκαν',
  '"rule" must be the id of a rule': 'Το "rule" πρέπει να είναι όνομα κανόνα',
  'The rule {} is not among those labelled': 'Ο κανόνας {} δεν είναι ανάμεσα σε όσους έχουν ετικέτες',
  '"msg" must be the index of a message, counted from 0':
    'Το "msg" πρέπει να είναι ο αριθμός ενός μηνύματος, με αρχή το 0',
  '"span" must be the words, or empty': 'Το "span" πρέπει να είναι οι λέξεις ή κενό',

  // When something goes wrong that should not.
  'this should not have happened: {}': 'αυτό δεν έπρεπε να συμβεί: {}',
  'Run it again with --debug to see where, and please report it.':
    'Εκτελέστε το ξανά με --debug για να δείτε πού έγινε και αναφέρετέ το.',
  'with "git fetch --unshallow", in GitHub Actions with "fetch-depth: 0" at the checkout':
    'με "git fetch --unshallow", στο GitHub Actions με "fetch-depth: 0" στο checkout',
  'as with "git fetch origin {}" or a deeper clone': 'π.χ. με "git fetch origin {}" ή βαθύτερο κλώνο',
}
