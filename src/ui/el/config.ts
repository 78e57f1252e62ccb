import type { ConfigTexts } from '../config-texts.ts'

/** What is told of mistakes in configs, in Greek. */
export const config: ConfigTexts = {
  // What was meant, behind what is wrong.
  '{} — did you mean {}?': '{} — μήπως εννοείτε {};',
  '{} — write "warn" or "error" to turn it on': '{} — γράψτε "warn" ή "error" για να ενεργοποιηθεί',
  '{} — write {}': '{} — γράψτε {}',
  '{}. Rename one of them, or leave one of the plugins out': '{}. Μετονομάστε το ένα ή αφαιρέστε ένα από τα πρόσθετα',
  'Rename one of them, or leave one of the plugins out': 'Μετονομάστε το ένα ή αφαιρέστε ένα από τα πρόσθετα',

  // Keys and values.
  'The config': 'Οι ρυθμίσεις',
  '{} problems in the config': '{} προβλήματα στις ρυθμίσεις',
  'Unknown key {} in {}': 'Άγνωστο κλειδί {} στο {}',
  'Unknown key {}': 'Άγνωστο κλειδί {}',
  'Unknown rule {} in {}': 'Άγνωστος κανόνας {} στο {}',
  'Unknown rule {}': 'Άγνωστος κανόνας {}',
  'Unknown option {} of rule {}: it has none': 'Άγνωστη επιλογή {} του κανόνα {}: δεν έχει επιλογές',
  'Unknown option {} of rule {}': 'Άγνωστη επιλογή {} του κανόνα {}',
  '{}: unknown topic {}: docs/topics.md lists them': '{}: άγνωστο θέμα {}· δείτε τη λίστα στο docs/topics.md',
  '{}: unknown topic {}': '{}: άγνωστο θέμα {}',
  'A file of team rules must be a list of rules, not {}':
    'Ένα αρχείο κανόνων της ομάδας πρέπει να είναι λίστα κανόνων, όχι {}',
  '{} must be true or false, not {}': '{}: πρέπει να είναι true ή false, όχι {}',
  '{} must be text or a list of texts, not {}': '{}: πρέπει να είναι κείμενο ή λίστα κειμένων, όχι {}',
  '{} must be text, not {}': '{}: πρέπει να είναι κείμενο, όχι {}',
  '{} must be a text, not {}': '{}: πρέπει να είναι κείμενο, όχι {}',
  '{} must be a list, not {}': '{}: πρέπει να είναι λίστα, όχι {}',
  '{} must not be empty, not {}': '{}: δεν πρέπει να είναι κενό ({})',
  '{} must be keys with values, not {}': '{}: πρέπει να είναι κλειδιά με τιμές, όχι {}',
  '{} must be pairs, not {}': '{}: πρέπει να είναι ζεύγη, όχι {}',
  '{} must be options with values, not {}': '{}: πρέπει να είναι επιλογές με τιμές, όχι {}',
  '{} must be rule ids with values, not {}': '{}: πρέπει να είναι ονόματα κανόνων με τιμές, όχι {}',
  '{} must be rule ids with severities, not {}': '{}: πρέπει να είναι ονόματα κανόνων με βαθμό σοβαρότητας, όχι {}',
  '{} must be the id of a rule, not {}': '{}: πρέπει να είναι όνομα κανόνα, όχι {}',
  '{} must be a severity, or a list of severity and options, not {}':
    '{}: πρέπει να είναι βαθμός σοβαρότητας ή λίστα με βαθμό και επιλογές, όχι {}',
  '{} must be a topic, not {}': '{}: πρέπει να είναι θέμα, όχι {}',
  '{} must be a number from {} to {}, not {}': '{}: πρέπει να είναι αριθμός από {} έως {}, όχι {}',
  '{} must be a whole number, not {}': '{}: πρέπει να είναι ακέραιος αριθμός, όχι {}',
  '{} must be a number of messages, seconds, minutes or hours, such as "3 messages" or "60 seconds", not {}':
    '{}: πρέπει να είναι αριθμός μηνυμάτων, δευτερολέπτων, λεπτών ή ωρών, όπως "3 messages" ή "60 seconds", όχι {}',
  '{} must be a number, not {}': '{}: πρέπει να είναι αριθμός, όχι {}',
  '{} must be at least {}, not {}': '{}: πρέπει να είναι τουλάχιστον {}, όχι {}',
  '{} must be at most {}, not {}': '{}: πρέπει να είναι το πολύ {}, όχι {}',
  '{} must be one of {}, not {}': '{}: πρέπει να είναι ένα από τα {}, όχι {}',
  '{} must look like {}, not {}': '{}: πρέπει να έχει τη μορφή {}, όχι {}',
  '{} must be the IANA name of a time zone, not {}': '{}: πρέπει να είναι όνομα ζώνης ώρας του IANA, όχι {}',
  '{} must be a name in small letters, digits and hyphens, such as "refund-days", not {}':
    '{}: πρέπει να είναι όνομα με πεζά λατινικά γράμματα, ψηφία και ενωτικά, όπως "refund-days", όχι {}',
  '{} must be a name, not {}': '{}: πρέπει να είναι όνομα, όχι {}',
  '{} must be words, not {}': '{}: πρέπει να είναι λέξεις, όχι {}',
  '{} must be a rule or a file of rules, not {}': '{}: πρέπει να είναι κανόνας ή αρχείο κανόνων, όχι {}',
  '{} must be a pattern as in a .gitignore (braces are not understood: write two patterns), not {}':
    '{}: πρέπει να είναι μοτίβο όπως σε .gitignore (οι αγκύλες { } δεν ισχύουν: γράψτε δύο μοτίβα), όχι {}',
  '{} must be a language tag such as "en", "pt-BR" or "zh-Hant", or "{}", not {}':
    '{}: πρέπει να είναι ετικέτα γλώσσας όπως "en", "pt-BR" ή "zh-Hant", ή "{}", όχι {}',
  '{} must be a language tag such as "en" or "pt-BR", not {}':
    '{}: πρέπει να είναι ετικέτα γλώσσας όπως "en" ή "pt-BR", όχι {}',
  '{} must be a host in small letters, such as "northwind.example", not {}':
    '{}: πρέπει να είναι όνομα διακομιστή με πεζά, όπως "northwind.example", όχι {}',
  '{} must be a pattern, not {}': '{}: πρέπει να είναι μοτίβο, όχι {}',
  '{} must be a conversation, not {}': '{}: πρέπει να είναι συνομιλία, όχι {}',
  '{} must be a day such as "2026-12-31", not {}': '{}: πρέπει να είναι ημερομηνία όπως "2026-12-31", όχι {}',
  '{} must be 32 digits, as etiquette writes them, not {}':
    '{}: πρέπει να είναι 32 ψηφία, όπως τα γράφει το etiquette, όχι {}',
  '{} must be {}, not {}': '{}: πρέπει να είναι {}, όχι {}',

  // Custom rules.
  '{} must have the key "within", because {} is not about the agent':
    '{}: χρειάζεται το κλειδί "within", επειδή το {} δεν αφορά τον εκπρόσωπο',
  '{} must have the key {}, not both': '{}: χρειάζεται το κλειδί {}, όχι και τα δύο',
  '{} must have the key {}': '{}: χρειάζεται το κλειδί {}',
  '{} has "{}", but only "{words}" stands for something':
    '{}: περιέχει "{}", αλλά μόνο το "{words}" αντικαθίσταται με κάτι',
  '{} must say what to add, where something is required': '{}: όπου απαιτείται κάτι, πρέπει να λέει τι να προστεθεί',
  '{} and "first" cannot both be there': '{}: δεν μπορεί να υπάρχει μαζί με το "first"',
  '{} has no meaning without "require" and "within"': '{}: δεν έχει νόημα χωρίς "require" και "within"',
  '{} has no meaning without "contains: link"': '{}: δεν έχει νόημα χωρίς "contains: link"',
  '{} has no meaning without {}': '{}: δεν έχει νόημα χωρίς {}',
  '{} ends in a gap: {}. In YAML, "#" begins a comment; put a pattern with "#" in quotes':
    '{}: τελειώνει με κενό: {}. Στο YAML το "#" αρχίζει σχόλιο· βάλτε σε εισαγωγικά το μοτίβο που έχει "#"',
  '{} is a malformed pattern. Pattern "{}": {}': '{}: λανθασμένο μοτίβο. Μοτίβο "{}": {}',
  'Pattern "{}": {}': 'Μοτίβο "{}": {}',
  'unexpected {}': 'απρόσμενο {}',
  '"\'" must follow a word': 'το "\'" πρέπει να ακολουθεί λέξη',
  '"\'" must follow a word or a choice of words': 'το "\'" πρέπει να ακολουθεί λέξη ή επιλογή λέξεων',
  'it matches nothing at all': 'δεν ταιριάζει με τίποτα',
  'it must begin with a word, not with a gap, "_", an ending, a number or a mark':
    'πρέπει να αρχίζει με λέξη, όχι με κενό, "_", κατάληξη, αριθμό ή σημείο',
  '{} may only stand at the beginning': 'το {} μπορεί να βρίσκεται μόνο στην αρχή',
  '{} may only stand at the end': 'το {} μπορεί να βρίσκεται μόνο στο τέλος',
  'a gap is at most {} words': 'ένα κενό έχει το πολύ {} λέξεις',
  'a {} is missing': 'λείπει το {}',
  'there is no list <{}>': 'δεν υπάρχει λίστα <{}>',
  'the list <{}> contains itself': 'η λίστα <{}> περιέχει τον εαυτό της',
  'it ends too early': 'τελειώνει πολύ νωρίς',
  'put a space between {} and {}': 'βάλτε κενό διάστημα ανάμεσα στα {} και {}',
  '"*" stands for the rest of a word, behind its beginning or before its ending':
    'το "*" αντικαθιστά το υπόλοιπο μιας λέξης, μετά την αρχή ή πριν από την κατάληξή της',
  '"*" has no use at {}, which is a word by itself': 'το "*" δεν χρησιμεύει στο {}, που είναι ολόκληρη λέξη',
  'Begin each rule with "- name:"': 'Αρχίστε κάθε κανόνα με "- name:"',
  '{}: there is no file {}': '{}: δεν υπάρχει αρχείο {}',
  '{}: there is no locale pack for {}': '{}: δεν υπάρχει πακέτο γλώσσας για {}',
  '{}: there is a rule {} already': '{}: υπάρχει ήδη κανόνας {}',
  '{}: there is no such day as {}': '{}: δεν υπάρχει ημερομηνία {}',

  // Files, packages, plugins.
  'extends goes round in a circle: {}': 'το extends κάνει κύκλο: {}',
  'extends: {} is neither a preset nor an installed package — for the file, write {}':
    'extends: το {} δεν είναι ούτε προεπιλογή ούτε εγκατεστημένο πακέτο — για το αρχείο γράψτε {}',
  'extends: {} is neither a preset nor an installed package':
    'extends: το {} δεν είναι ούτε προεπιλογή ούτε εγκατεστημένο πακέτο',
  '{} is among the {} of both {} and {}': 'το {} υπάρχει στα `{}` και στο {} και στο {}',
  'etiquette itself': 'etiquette (το ίδιο)',
  'plugin {}': 'πρόσθετο {}',
  'Plugin {} was not found from {} — is it installed?': 'Το πρόσθετο {} δεν βρέθηκε από το {} — έχει εγκατασταθεί;',
  'Plugin {} cannot be run: {}': 'Το πρόσθετο {} δεν εκτελείται: {}',
  'Plugin {} is not a plugin: {}': 'Το {} δεν είναι πρόσθετο: {}',
  'its default export must be an object with rules, locales, readers or reporters, or a plugin of retext':
    'η προεπιλεγμένη εξαγωγή του (`export default`) πρέπει να είναι αντικείμενο με rules, locales, readers ή reporters ή πρόσθετο του retext',
  'unknown key {}': 'άγνωστο κλειδί {}',
  'its {} must be a list': 'το `{}` του πρέπει να είναι λίστα',
  'each of its {} must have the text {}': 'κάθε στοιχείο του `{}` πρέπει να έχει το κείμενο {}',
  '{} is twice among its {}': 'το {} υπάρχει δύο φορές στο `{}`',
  'rule {} must have check(), options and presets': 'ο κανόνας {} πρέπει να έχει check(), options και presets',
  '{}: {} is there twice': '{}: το {} υπάρχει δύο φορές',
  'There is no such config file': 'Δεν υπάρχει τέτοιο αρχείο ρυθμίσεων',
  'Name it {}, or without an ending': 'Ονομάστε το {} ή χωρίς κατάληξη',
  'A config cannot be read from a file that ends in {}': 'Ρυθμίσεις δεν διαβάζονται από αρχείο με κατάληξη {}',
  'Mend that file': 'Διορθώστε αυτό το αρχείο',
  'The config cannot be run: {}': 'Οι ρυθμίσεις δεν εκτελούνται: {}',
  'Mend it, or run it with node to see where it fails':
    'Διορθώστε τις ή εκτελέστε τις με node για να δείτε πού αποτυγχάνουν',
  'The config has no default export': 'Οι ρυθμίσεις δεν έχουν `export default`',
  'End it with "export default { ... }"': 'Τελειώστε το με "export default { ... }"',
  'The file must be JSON. Mend the line, or name the file .yaml: YAML is less strict and has comments':
    'Το αρχείο πρέπει να είναι JSON. Διορθώστε τη γραμμή ή ονομάστε το αρχείο .yaml: το YAML είναι λιγότερο αυστηρό και έχει σχόλια',
  'The file must be YAML or JSON. Mend the line': 'Το αρχείο πρέπει να είναι YAML ή JSON. Διορθώστε τη γραμμή',
  'The key {} stands here a second time': 'Το κλειδί {} υπάρχει εδώ δεύτερη φορά',
  'Only the last one would count: put both together': 'Θα μετρούσε μόνο το τελευταίο: ενώστε τα',

  // JSON.
  'The file ends too soon, expected {}': 'Το αρχείο τελειώνει πολύ νωρίς, αναμενόταν {}',
  'JSON has no comments': 'Το JSON δεν έχει σχόλια',
  'Unexpected comma before {}': 'Απρόσμενο κόμμα πριν από {}',
  'Text that is not closed, or that holds a line break or a wrong escape':
    'Κείμενο που δεν κλείνει ή που περιέχει αλλαγή γραμμής ή λάθος ακολουθία διαφυγής',
  'Unexpected {}, expected {}': 'Απρόσμενο {}, αναμενόταν {}',
  'a value or "]"': 'τιμή ή "]"',
  'a key in double quotes': 'κλειδί σε διπλά εισαγωγικά',
  'a key in double quotes or "}"': 'κλειδί σε διπλά εισαγωγικά ή "}"',
  'the end': 'το τέλος',
  'nothing more': 'τίποτα άλλο',
  'a comma or {}': 'κόμμα ή {}',

  // Rules and packs.
  'Rule {} cannot be used {}: {}': 'Ο κανόνας {} δεν μπορεί να χρησιμοποιηθεί {}: {}',
  'with the options {}': 'με τις επιλογές {}',
  'without options': 'χωρίς επιλογές',
  'Set the options that it needs, or set it to "off"': 'Ορίστε τις επιλογές που χρειάζεται ή βάλτε τον σε "off"',
  'There is no locale pack for {}': 'Δεν υπάρχει πακέτο γλώσσας για {}',
  'Add one with a plugin': 'Προσθέστε ένα με πρόσθετο',
  'There is no locale pack in this folder': 'Δεν υπάρχει πακέτο γλώσσας σε αυτόν τον φάκελο',
  'A pack is a file index.js, or {}: docs/writing-a-locale.md says how':
    'Ένα πακέτο είναι ένα αρχείο index.js ή {}: δείτε το docs/writing-a-locale.md',
  'The locale pack cannot be run: {}': 'Το πακέτο γλώσσας δεν εκτελείται: {}',
  'Node cannot run TypeScript: build it first': 'Το Node δεν εκτελεί TypeScript: μεταγλωττίστε το πρώτα',
  'A locale pack must be names with values': 'Ένα πακέτο γλώσσας πρέπει να είναι ονόματα με τιμές',
  'This is no locale pack: {}': 'Αυτό δεν είναι πακέτο γλώσσας: {}',
  'it must be names with values': 'πρέπει να είναι ονόματα με τιμές',
  'it must have the text {}': 'πρέπει να έχει το κείμενο {}',
  'its parser must be {}': 'το `parser` του πρέπει να είναι {}',
  'its topic {} must be a list of phrases, each a text or a "find" with a text':
    'το θέμα του {} πρέπει να είναι λίστα φράσεων, καθεμία κείμενο ή "find" με κείμενο',
  'its {} must be names with values': 'το `{}` του πρέπει να είναι ονόματα με τιμές',
  'it must have "folding"': 'πρέπει να έχει "folding"',
  'its variants must be "words" and "parts"': 'το `variants` του πρέπει να είναι "words" και "parts"',
  'its variants must have "words" with a list of texts for each':
    'το `variants` του πρέπει να έχει "words" με λίστα κειμένων για το καθένα',
  'its variants must have "parts" with a text for each':
    'το `variants` του πρέπει να έχει "parts" με κείμενο για το καθένα',
  'its folding must have "respelt" with a text for each':
    'το `folding` του πρέπει να έχει "respelt" με ένα κείμενο για καθένα',
  'unknown topic {}; docs/topics.md lists them': 'άγνωστο θέμα {}· δείτε τη λίστα στο docs/topics.md',
  'unknown topic {}': 'άγνωστο θέμα {}',

  // Pieces.
  'Option {} of rule {}': 'Η επιλογή {} του κανόνα {}',
  '{} for "{}"': '{} για το "{}"',
  '"{}" or "{}"': '"{}" ή "{}"',
}
