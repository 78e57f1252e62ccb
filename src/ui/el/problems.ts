import type { ProblemTexts } from '../problem-texts.ts'

/** What is told of files, in Greek. */
export const problems: ProblemTexts = {
  // Files and folders.
  'no such file or directory': 'δεν υπάρχει τέτοιο αρχείο ή φάκελος',
  'no file matches this pattern': 'κανένα αρχείο δεν ταιριάζει με αυτό το μοτίβο',
  'there is no file here that etiquette can read': 'δεν υπάρχει εδώ αρχείο που μπορεί να διαβάσει το etiquette',
  'Name a file, a folder or a quoted glob such as "exports/**/*.jsonl".':
    'Δώστε ένα αρχείο, έναν φάκελο ή ένα μοτίβο σε εισαγωγικά, π.χ. "exports/**/*.jsonl".',
  'left out by {}': 'παραλείφθηκε, όπως ορίζει το {}',
  'Take it off {} to have it checked.': 'Για να ελεγχθεί, αφαιρέστε το από το {}.',
  'ignorePatterns in the config': 'ignorePatterns στις ρυθμίσεις',
  'passed over, in no format that etiquette knows: {} and {} more':
    'παραλείφθηκαν, γιατί το etiquette δεν γνωρίζει τη μορφή τους: {} και {} ακόμη',
  'passed over, in no format that etiquette knows: {}':
    'παραλείφθηκαν, γιατί το etiquette δεν γνωρίζει τη μορφή τους: {}',
  'Name such a file to be told more, or list it in .etiquetteignore.':
    'Δώστε ένα τέτοιο αρχείο για να μάθετε περισσότερα ή γράψτε το στο .etiquetteignore.',
  'no permission to read this file': 'δεν υπάρχει άδεια ανάγνωσης αυτού του αρχείου',
  'the file is not there any more': 'το αρχείο δεν υπάρχει πια',
  'this is a folder': 'αυτό είναι φάκελος',
  'too many open files': 'υπερβολικά πολλά ανοιχτά αρχεία',
  'Check fewer files at once.': 'Ελέγξτε λιγότερα αρχεία κάθε φορά.',
  'the disk could not be read': 'δεν ήταν δυνατή η ανάγνωση του δίσκου',
  'this could not be read: {}': 'αυτό δεν ήταν δυνατό να διαβαστεί: {}',
  'this looks like binary data, not text': 'αυτό μοιάζει με δυαδικά δεδομένα, όχι με κείμενο',
  'Export it as JSON, CSV or text, or leave it out with .etiquetteignore.':
    'Εξαγάγετέ το ως JSON, CSV ή κείμενο ή εξαιρέστε το με το .etiquetteignore.',
  'these bytes are not {} and were read as {}': 'αυτά τα byte δεν είναι {} και διαβάστηκαν ως {}',
  'Save the file as UTF-8, or say how it is written: --encoding windows-1253, or gbk, shift_jis and so on.':
    'Αποθηκεύστε το αρχείο ως UTF-8 ή πείτε πώς είναι γραμμένο: --encoding windows-1253 ή gbk, shift_jis κ.ο.κ.',
  'Save the file as UTF-8, or as UTF-16 with a byte order mark.':
    'Αποθηκεύστε το αρχείο ως UTF-8 ή ως UTF-16 με σήμανση σειράς byte (BOM).',
  'no conversations found': 'δεν βρέθηκαν συνομιλίες',
  'Check that the file is not empty, or name its format.':
    'Βεβαιωθείτε ότι το αρχείο δεν είναι κενό ή δηλώστε τη μορφή του.',
  'and 1 more problem like these, the last of them at line {}': 'και 1 ακόμη παρόμοιο πρόβλημα, στη γραμμή {}',
  'and 1 more problem like these': 'και 1 ακόμη παρόμοιο πρόβλημα',
  'and {} more problems like these, the last of them at line {}':
    'και {} ακόμη παρόμοια προβλήματα, το τελευταίο στη γραμμή {}',
  'and {} more problems like these': 'και {} ακόμη παρόμοια προβλήματα',
  '1 further problem in this file not shown': '1 ακόμη πρόβλημα αυτού του αρχείου δεν εμφανίζεται',
  '{} further problems in this file not shown': '{} ακόμη προβλήματα αυτού του αρχείου δεν εμφανίζονται',

  // Formats.
  'its format was not recognised': 'η μορφή του δεν αναγνωρίστηκε',
  'See docs/formats.md, or name its format with --input-format.':
    'Δείτε το docs/formats.md ή δηλώστε τη μορφή του με --input-format.',
  'nothing in it looks like {} that can be read': 'τίποτα μέσα του δεν μοιάζει με {} που μπορεί να διαβαστεί',
  'there is no input format "{}"': 'δεν υπάρχει μορφή εισόδου «{}»',
  'It is one of: {}.': 'Είναι μία από τις εξής: {}.',
  '1 value is no record of {} and was passed over': '1 τιμή δεν είναι εγγραφή της μορφής {} και παραλείφθηκε',
  '{} values are no records of {} and were passed over': '{} τιμές δεν είναι εγγραφές της μορφής {} και παραλείφθηκαν',
  'If this is another format, name it with --input-format.': 'Αν η μορφή είναι άλλη, δηλώστε την με --input-format.',

  // Archives.
  'there is no file in this archive that etiquette can read':
    'αυτό το συμπιεσμένο αρχείο δεν περιέχει κανένα αρχείο που μπορεί να διαβάσει το etiquette',
  'Save spreadsheets as CSV; unpack archives that are in archives.':
    'Αποθηκεύστε τα υπολογιστικά φύλλα ως CSV· αποσυμπιέστε όσα συμπιεσμένα αρχεία βρίσκονται μέσα σε άλλα.',
  'this is an archive, not a part of an export': 'αυτό είναι συμπιεσμένο αρχείο, όχι μέρος μιας εξαγωγής',
  'the files of this archive were read one by one, without the names of people and with threads cut at midnight':
    'τα περιεχόμενα αυτού του συμπιεσμένου αρχείου διαβάστηκαν ένα ένα, χωρίς τα ονόματα των προσώπων και με τα νήματα κομμένα τα μεσάνυχτα',
  'An archive is read as a whole where it is a file that is not damaged: name it, or unpack it.':
    'Ένα συμπιεσμένο αρχείο διαβάζεται ως σύνολο όταν είναι κανονικό αρχείο χωρίς φθορές: δώστε το όνομά του ή αποσυμπιέστε το.',
  'the gzip data is damaged or cut off ({})': 'τα δεδομένα gzip είναι κατεστραμμένα ή κομμένα ({})',
  'the zip archive is damaged ({})': 'το αρχείο zip είναι κατεστραμμένο ({})',
  'this entry of the archive could not be unpacked ({})':
    'αυτό το στοιχείο του συμπιεσμένου αρχείου δεν ήταν δυνατό να αποσυμπιεστεί ({})',
  'this entry of the archive is packed too tightly to be an export, and was left out':
    'αυτό το στοιχείο είναι υπερβολικά συμπιεσμένο για να είναι εξαγωγή και παραλείφθηκε',
  'Export or download the file again; what could be unpacked was read.':
    'Εξαγάγετε ή κατεβάστε ξανά το αρχείο· όσα ήταν δυνατό να αποσυμπιεστούν διαβάστηκαν.',

  // JSON and YAML.
  'this is not valid JSON ({}, column {})': 'αυτό δεν είναι έγκυρο JSON ({}, στήλη {})',
  'this is not valid JSON': 'αυτό δεν είναι έγκυρο JSON',
  'it is cut off': 'λείπει το τέλος',
  'there is something after its end: {}': 'υπάρχει κάτι μετά το τέλος: {}',
  '{} where "," or "{}" should be': '{} εκεί που πρέπει να υπάρχει "," ή "{}"',
  '{} where ":" should be': '{} εκεί που πρέπει να υπάρχει ":"',
  '{} where {} should be': '{} εκεί που πρέπει να υπάρχει {}',
  'a quoted key': 'κλειδί σε εισαγωγικά',
  'a value': 'τιμή',
  '{} in a string': '{} μέσα σε συμβολοσειρά',
  'a control character': 'χαρακτήρας ελέγχου',
  'an unknown escape': 'άγνωστη ακολουθία διαφυγής',
  'the file is cut off': 'το αρχείο είναι κομμένο',
  'Export it again; what could be read was read.': 'Εξαγάγετέ το ξανά· όσα ήταν δυνατό να διαβαστούν διαβάστηκαν.',
  'The other records were read.': 'Οι υπόλοιπες εγγραφές διαβάστηκαν.',
  'Every line must be one whole conversation. The other lines were read.':
    'Κάθε γραμμή πρέπει να είναι μία ολόκληρη συνομιλία. Οι υπόλοιπες γραμμές διαβάστηκαν.',
  'Nothing in the file could be read. Export it again, or one conversation per line (JSONL), which loses bad lines only.':
    'Τίποτα στο αρχείο δεν ήταν δυνατό να διαβαστεί. Εξαγάγετέ το ξανά ή με μία συνομιλία ανά γραμμή (JSONL), ώστε να χάνονται μόνο οι ελαττωματικές γραμμές.',
  'this line is too long to be read': 'αυτή η γραμμή είναι πολύ μεγάλη για να διαβαστεί',
  'this record is too long to be read': 'αυτή η εγγραφή είναι πολύ μεγάλη για να διαβαστεί',
  'this is not valid YAML ({})': 'αυτό δεν είναι έγκυρο YAML ({})',
  'Quote texts that hold ": " or " #", or write them as a block with "|".':
    'Βάλτε σε εισαγωγικά τα κείμενα που περιέχουν ": " ή " #" ή γράψτε τα ως μπλοκ με "|".',
  'there are too many aliases in this file': 'υπάρχουν υπερβολικά πολλές παραπομπές (aliases) σε αυτό το αρχείο',
  'Write the repeated texts out.': 'Γράψτε ολόκληρα τα κείμενα που επαναλαμβάνονται.',
  'lists are nested too deeply here': 'εδώ υπάρχουν υπερβολικά πολλές λίστες η μία μέσα στην άλλη',
  'Is this really YAML?': 'Είναι πράγματι YAML;',
  'the front matter is not valid YAML ({})': 'το εισαγωγικό τμήμα του αρχείου δεν είναι έγκυρο YAML ({})',
  'Put a backslash before a bar in a cell. The row was left out.':
    'Βάλτε ανάστροφη κάθετο πριν από κάθετη γραμμή μέσα σε κελί. Η γραμμή παραλείφθηκε.',
  'the front matter is not valid TOML ({})': 'το εισαγωγικό τμήμα του αρχείου δεν είναι έγκυρο TOML ({})',
  'Correct it; the rest of the file was read without it.': 'Διορθώστε το· το υπόλοιπο αρχείο διαβάστηκε χωρίς αυτό.',

  // Tables.
  'a quote that opens in this row is never closed': 'τα εισαγωγικά που ανοίγουν σε αυτή τη γραμμή δεν κλείνουν ποτέ',
  'Close it, and double each quote within quotes. The row was left out.':
    'Κλείστε τα και διπλασιάστε κάθε εισαγωγικό μέσα σε εισαγωγικά. Η γραμμή παραλείφθηκε.',
  'this row has {} cell, the header has {}': 'αυτή η γραμμή έχει {} κελί, η επικεφαλίδα έχει {}',
  'this row has {} cells, the header has {}': 'αυτή η γραμμή έχει {} κελιά, η επικεφαλίδα έχει {}',
  'Put cells that hold the delimiter or a line end in quotes, with no blank before the quote. The row was left out.':
    'Βάλτε σε εισαγωγικά τα κελιά που περιέχουν το διαχωριστικό ή αλλαγή γραμμής, χωρίς κενό πριν από τα εισαγωγικά. Η γραμμή παραλείφθηκε.',
  'the columns of this table are not known: {}': 'οι στήλες αυτού του πίνακα δεν είναι γνωστές: {}',
  'Name them "conversation_id", "role" and "text", or "title" and "body" for templates.':
    'Ονομάστε τις "conversation_id", "role" και "text" ή, για πρότυπα, "title" και "body".',
  'this row says neither role nor speaker, so its conversation was left out':
    'αυτή η γραμμή δεν αναφέρει ούτε ρόλο ούτε ομιλητή, οπότε η συνομιλία της παραλείφθηκε',
  'Fill in the column of the role or speaker.': 'Συμπληρώστε τη στήλη του ρόλου ή του ομιλητή.',
  'the rows of conversation "{}" stand too far apart and became two conversations':
    'οι γραμμές της συνομιλίας «{}» απέχουν πολύ μεταξύ τους και έγιναν δύο συνομιλίες',
  'Sort the table by conversation.': 'Ταξινομήστε τον πίνακα κατά συνομιλία.',
  'no column says which rows belong together, so all {} were read as one conversation':
    'καμία στήλη δεν λέει ποιες γραμμές πάνε μαζί, γι’ αυτό διαβάστηκαν όλες ({}) ως μία συνομιλία',
  'Name the column with the number of the conversation "conversation_id".':
    'Ονομάστε τη στήλη με τον αριθμό της συνομιλίας «conversation_id».',

  // Conversations and templates.
  'no line of this transcript begins with a known speaker':
    'καμία γραμμή αυτής της καταγραφής δεν αρχίζει με γνωστό ομιλητή',
  'Messages start with "Agent:", "Customer:" or a name given with --agent or --customer.':
    'Τα μηνύματα αρχίζουν με "Agent:", "Customer:" ή με όνομα που δηλώνεται με --agent ή --customer.',
  'no line begins with a known speaker': 'καμία γραμμή δεν αρχίζει με γνωστό ομιλητή',
  'Write each message as "Agent: ..." or "Customer: ...", or name the speakers with --agent and --customer.':
    'Γράψτε κάθε μήνυμα ως "Agent: ..." ή "Customer: ..." ή δηλώστε τους ομιλητές με --agent και --customer.',
  'not known whether these speakers are agents or customers: {} and {} more; their conversations were left out':
    'δεν είναι γνωστό αν αυτοί οι ομιλητές είναι εκπρόσωποι ή πελάτες: {} και {} ακόμη· οι συνομιλίες τους παραλείφθηκαν',
  'not known whether these speakers are agents or customers: {}; their conversations were left out':
    'δεν είναι γνωστό αν αυτοί οι ομιλητές είναι εκπρόσωποι ή πελάτες: {}· οι συνομιλίες τους παραλείφθηκαν',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config. A domain names all of its addresses: --agent shop.example.':
    'Χρησιμοποιήστε --agent ΟΝΟΜΑ, --customer ΟΝΟΜΑ ή --role ΟΝΟΜΑ=agent ή ορίστε το "speakers" στις ρυθμίσεις. Ένας τομέας ισχύει για όλες τις διευθύνσεις του: --agent shop.example.',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config.':
    'Χρησιμοποιήστε --agent ΟΝΟΜΑ, --customer ΟΝΟΜΑ ή --role ΟΝΟΜΑ=agent ή ορίστε το "speakers" στις ρυθμίσεις.',
  '1 time of a message could not be understood and was left out': '1 ένδειξη ώρας δεν έγινε κατανοητή και παραλείφθηκε',
  '{} times of messages could not be understood and were left out':
    '{} ενδείξεις ώρας δεν έγιναν κατανοητές και παραλείφθηκαν',
  'Write times as ISO 8601 (2026-03-02T09:05:00Z); for times such as 03/04/2026, say --dates day-first or month-first.':
    'Γράψτε τις ώρες κατά ISO 8601 (2026-03-02T09:05:00Z)· για ώρες όπως 03/04/2026 δώστε --dates day-first ή month-first.',
  'day and month of the dates cannot be told apart, so the times were left out':
    'στις ημερομηνίες δεν ξεχωρίζει η ημέρα από τον μήνα, οπότε οι ώρες παραλείφθηκαν',
  'Export more of the chat: a date after the 12th decides.':
    'Εξαγάγετε μεγαλύτερο μέρος του chat: αρκεί μια ημερομηνία μετά τις 12 του μήνα.',
  'message {} of this conversation is not an object, so the conversation was left out':
    'το μήνυμα {} αυτής της συνομιλίας δεν είναι αντικείμενο, οπότε η συνομιλία παραλείφθηκε',
  'message {} of this conversation has no text, so the conversation was left out':
    'το μήνυμα {} αυτής της συνομιλίας δεν έχει κείμενο, οπότε η συνομιλία παραλείφθηκε',
  'message {} of this conversation says neither role nor speaker, so the conversation was left out':
    'το μήνυμα {} αυτής της συνομιλίας δεν αναφέρει ούτε ρόλο ούτε ομιλητή, οπότε η συνομιλία παραλείφθηκε',
  'A message needs "role" and "text", both strings. See docs/conversation-format.md.':
    'Κάθε μήνυμα χρειάζεται "role" και "text", και τα δύο ως συμβολοσειρές. Δείτε το docs/conversation-format.md.',
  'a conversation or template should be here, not {}': 'εδώ πρέπει να υπάρχει συνομιλία ή πρότυπο, όχι {}',
  'the text of a template should be here, not {}': 'εδώ πρέπει να υπάρχει το κείμενο ενός προτύπου, όχι {}',
  'this is neither a conversation nor a template': 'αυτό δεν είναι ούτε συνομιλία ούτε πρότυπο',
  'A conversation has "messages", a template has "title" and "body". See docs/conversation-format.md.':
    'Μια συνομιλία έχει "messages", ένα πρότυπο έχει "title" και "body". Δείτε το docs/conversation-format.md.',
  'a list': 'λίστα',
  'an object': 'αντικείμενο',
  'a number': 'αριθμός',
  'a string': 'συμβολοσειρά',
  'a boolean': 'λογική τιμή',
  '1 conversation in {} was not checked: no locale pack for {}':
    '1 συνομιλία σε γλώσσα {} δεν ελέγχθηκε: δεν υπάρχει πακέτο γλώσσας για {}',
  '{} conversations in {} were not checked: no locale pack for {}':
    '{} συνομιλίες σε γλώσσα {} δεν ελέγχθηκαν: δεν υπάρχει πακέτο γλώσσας για {}',
  'a list of matches should be here': 'εδώ πρέπει να υπάρχει λίστα αντιστοιχίσεων',
  'this match has no text': 'αυτή η αντιστοίχιση δεν έχει κείμενο',
  'A match has "trigger" and "replace".': 'Μια αντιστοίχιση έχει "trigger" και "replace".',
  'this canned response has no text': 'αυτή η έτοιμη απάντηση δεν έχει κείμενο',
  'A canned response has "title" and "response".': 'Μια έτοιμη απάντηση έχει "title" και "response".',
  'the text of a response should be here': 'εδώ πρέπει να υπάρχει το κείμενο μιας απάντησης',
  'there are no responses here': 'εδώ δεν υπάρχουν απαντήσεις',
  'A response is a list of texts: "utter_greet: [{text: Hello}]".':
    'Μια απάντηση είναι λίστα κειμένων: "utter_greet: [{text: Γεια σας}]".',

  // Exports.
  'the messages of conversation "{}" stand too far apart and became two conversations':
    'τα μηνύματα της συνομιλίας «{}» απέχουν πολύ μεταξύ τους και έγιναν δύο συνομιλίες',
  'Sort the export by conversation.': 'Ταξινομήστε την εξαγωγή κατά συνομιλία.',
  'there is a next page that is not in this file, so conversations may be cut':
    'υπάρχει επόμενη σελίδα που δεν είναι σε αυτό το αρχείο, οπότε κάποιες συνομιλίες ίσως είναι κομμένες',
  'Export all pages, into one list or one per line.':
    'Εξαγάγετε όλες τις σελίδες, σε μία λίστα ή με μία σελίδα ανά γραμμή.',
  'this response has no content: lists of a folder leave it out':
    'αυτή η απάντηση δεν έχει περιεχόμενο: οι λίστες ενός φακέλου το παραλείπουν',
  'Export the responses one by one.': 'Εξαγάγετε τις απαντήσεις μία μία.',
  'this reply has only a preview, which is cut off': 'αυτή η απάντηση έχει μόνο προεπισκόπηση, που είναι κομμένη',
  'Export the saved replies one by one.': 'Εξαγάγετε τις αποθηκευμένες απαντήσεις μία μία.',
  'the text of some messages is cut off in the export': 'το κείμενο ορισμένων μηνυμάτων είναι κομμένο στην εξαγωγή',
  'Ask for their original content.': 'Ζητήστε το αρχικό τους περιεχόμενο.',
  'not all parts of this conversation are in the file, so it is cut':
    'το αρχείο δεν περιέχει όλα τα μέρη αυτής της συνομιλίας, οπότε είναι κομμένη',
  'this conversation has no parts: lists and searches leave them out':
    'αυτή η συνομιλία δεν έχει μέρη: οι λίστες και οι αναζητήσεις τα παραλείπουν',
  'Export each conversation by itself.': 'Εξαγάγετε κάθε συνομιλία χωριστά.',
  'comments without their text: the events were exported without them':
    'σχόλια χωρίς το κείμενό τους: τα συμβάντα εξήχθησαν χωρίς αυτά',
  'Export the incremental events with include=comment_events.':
    'Εξαγάγετε τα σταδιακά συμβάντα (incremental) με include=comment_events.',
  '{} ({} times)': '{} ({} φορές)',

  // Mail.
  'this mail is very long, and only its beginning was read':
    'αυτό το email είναι πολύ μεγάλο και διαβάστηκε μόνο η αρχή του',
  'If words are missing, export it without attachments.': 'Αν λείπουν λόγια, εξαγάγετέ το χωρίς συνημμένα.',
  'the parts of this mail were not found': 'τα μέρη αυτού του email δεν βρέθηκαν',
  'this mail could not be read: {}': 'αυτό το email δεν ήταν δυνατό να διαβαστεί: {}',
  'this mail does not say who has sent it': 'αυτό το email δεν αναφέρει ποιος το έστειλε',
  'Export it again. The mail was left out.': 'Εξαγάγετέ το ξανά. Το email παραλείφθηκε.',
  'the mails of a thread stand too far apart and became two conversations':
    'τα email ενός νήματος απέχουν πολύ μεταξύ τους και έγιναν δύο συνομιλίες',
  'Split the mailbox by customer or by month, or sort it by thread.':
    'Χωρίστε το γραμματοκιβώτιο ανά πελάτη ή ανά μήνα ή ταξινομήστε το κατά νήμα.',

  // Fixing, git, rules.
  'a compressed file is not rewritten': 'τα συμπιεσμένα αρχεία δεν ξαναγράφονται',
  'Unpack it, fix it, and pack it again.': 'Αποσυμπιέστε το, διορθώστε το και συμπιέστε το ξανά.',
  'files in an archive are not rewritten': 'όσα βρίσκονται μέσα σε συμπιεσμένο αρχείο δεν ξαναγράφονται',
  'Unpack it, fix the files, and pack them again.': 'Αποσυμπιέστε το, διορθώστε τα αρχεία και συμπιέστε τα ξανά.',
  'standard input cannot be rewritten': 'η τυπική είσοδος δεν μπορεί να ξαναγραφτεί',
  'Name the file, or use --diff to see what would be changed.':
    'Δώστε το αρχείο ή χρησιμοποιήστε --diff για να δείτε τι θα άλλαζε.',
  'templates in this format ({}) are not rewritten': 'τα πρότυπα σε αυτή τη μορφή ({}) δεν ξαναγράφονται',
  'Fix them where they are kept.': 'Διορθώστε τα εκεί όπου φυλάσσονται.',
  'there are bytes in this file that are not UTF-8, and it would not be the same after it was written':
    'αυτό το αρχείο περιέχει byte που δεν είναι UTF-8 και δεν θα έμενε ίδιο αν ξαναγραφόταν',
  'the file was changed while it was being fixed, and was left as it is':
    'το αρχείο άλλαξε κατά τη διόρθωση και έμεινε όπως είναι',
  'Run it again.': 'Εκτελέστε το ξανά.',
  'no permission to write this file': 'δεν υπάρχει άδεια εγγραφής σε αυτό το αρχείο',
  'another run is writing this file': 'μια άλλη εκτέλεση γράφει τώρα σε αυτό το αρχείο',
  'Run it again when that has ended.': 'Εκτελέστε το ξανά όταν εκείνη τελειώσει.',
  '1 transcript in this file was not fixed: a transcript is a record of what was said, and is not rewritten':
    '1 καταγραφή σε αυτό το αρχείο δεν διορθώθηκε: οι καταγραφές κρατούν όσα ειπώθηκαν και δεν ξαναγράφονται',
  '{} transcripts in this file were not fixed: a transcript is a record of what was said, and is not rewritten':
    '{} καταγραφές σε αυτό το αρχείο δεν διορθώθηκαν: οι καταγραφές κρατούν όσα ειπώθηκαν και δεν ξαναγράφονται',
  'The templates in it were fixed.': 'Τα πρότυπα μέσα του διορθώθηκαν.',
  'Only templates are fixed; name those, or leave out --fix.':
    'Διορθώνονται μόνο πρότυπα· δώστε αυτά ή παραλείψτε το --fix.',
  'not checked: it has a merge conflict': 'δεν ελέγχθηκε: έχει διένεξη συγχώνευσης',
  'Resolve it and "git add" the file.': 'Επιλύστε την και προσθέστε το αρχείο με "git add".',
  'not fixed: it has changes that are not staged': 'δεν διορθώθηκε: έχει αλλαγές που δεν έχουν μπει με "git add"',
  'Stage them with "git add", put them aside with "git stash", or fix without --staged.':
    'Προσθέστε τις με "git add", βάλτε τις στην άκρη με "git stash" ή διορθώστε χωρίς --staged.',
  'where the branch left {} is not known here (a shallow clone?), so files that {} has changed since are checked as well':
    'δεν είναι γνωστό εδώ πού χωρίστηκε ο κλάδος από το {} (μήπως είναι ρηχός κλώνος;), οπότε ελέγχονται και τα αρχεία που το {} άλλαξε από τότε',
  'the rule {} failed at conversation {}: {}': 'ο κανόνας {} απέτυχε στη συνομιλία {}: {}',
  "This is a fault of the rule; the other rules went on. Switch it off with --rule '{}: off'.":
    "Το σφάλμα είναι του κανόνα· οι υπόλοιποι κανόνες συνέχισαν. Απενεργοποιήστε τον με --rule '{}: off'.",
}
