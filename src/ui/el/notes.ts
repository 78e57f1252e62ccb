import type { NoteTexts } from '../note-texts.ts'

/** What is said beside results, in Greek. */
export const notes: NoteTexts = {
  // Between things, and between clauses.
  ', ': ', ',
  '; ': '· ',

  // Notes beside the results.
  'warning: {}': 'προσοχή: {}',
  'the cache cannot be written: {}': 'η κρυφή μνήμη δεν γράφεται: {}',
  'cannot watch everything: {}': 'δεν είναι δυνατή η παρακολούθηση όλων: {}',
  'Watching for changes. Ctrl+C ends.': 'Παρακολούθηση αλλαγών. Τέλος με Ctrl+C.',
  '{} changed: everything is checked again; start again for changes in code':
    '{}: άλλαξε, όλα ελέγχονται ξανά· για αλλαγές σε κώδικα ξεκινήστε από την αρχή',
  '{} changed: everything is checked again': '{}: άλλαξε, όλα ελέγχονται ξανά',
  '{} changed': '{}: άλλαξε',
  '{} is gone': '{}: δεν υπάρχει πια',
  '{}, --max-warnings is {}': '{}, --max-warnings: {}',
  'the average score of templates is {}, --fail-under is {}': 'ο μέσος βαθμός των προτύπων είναι {}, --fail-under: {}',
  'the average score of conversations is {}, --fail-under is {}':
    'ο μέσος βαθμός των συνομιλιών είναι {}, --fail-under: {}',
  'nothing was scored, so --fail-under was not put to the test':
    'δεν βαθμολογήθηκε τίποτα, οπότε το --fail-under δεν ελέγχθηκε',
  'fixed {} in {}': 'διορθώθηκαν: {} ({})',
  'would fix {} in {}': 'θα διορθώνονταν: {} ({})',
  'nothing was fixed': 'δεν διορθώθηκε τίποτα',
  'nothing would be fixed': 'δεν θα διορθωνόταν τίποτα',
  '{} more could be fixed with --unsafe-fixes': 'με --unsafe-fixes θα διορθώνονταν ακόμη {}',
  'there is more to fix in {}: run it again': 'υπάρχουν κι άλλα προς διόρθωση σε {}: εκτελέστε το ξανά',
  '{} left: a change would break another rule or markup':
    'έμειναν {}: μια αλλαγή θα παραβίαζε άλλον κανόνα ή θα χαλούσε τη μορφοποίηση',
  'what is staged is as it was: "git add" takes the fixes over':
    'ό,τι έχει μπει με "git add" έμεινε ως είχε: εκτελέστε το ξανά για να περάσουν οι διορθώσεις',
  '{} in the baseline not shown (--no-baseline shows all)':
    'δεν εμφανίζονται όσα είναι στη γραμμή βάσης: {} (--no-baseline για όλα)',
  '{} shown again: the day in the baseline is past': 'εμφανίζονται ξανά: {}· η ημερομηνία στη γραμμή βάσης πέρασε',
  '{} of {} fixed ({}): `etiquette baseline --prune` removes them':
    'διορθώθηκαν {} στο {} ({}): τις αφαιρεί το `etiquette baseline --prune`',
  '{} in {}': '{} στο {}',
  '{}, {} times': '{}, {} φορές',
  'and {} more': 'και ακόμη {}',
  '{} has no example under {}': 'ο κανόνας {} δεν έχει παράδειγμα στο {}',
  '{} of {} not in the input: {}': 'δεν βρέθηκαν στην είσοδο {} ({}): {}',
  '{} or {}': '{} ή {}',

  // What is asked and said by init and baseline.
  'Preset, empty for recommended': 'Προεπιλογή, κενό για recommended',
  'Channel, empty if it differs': 'Κανάλι, κενό αν διαφέρει',
  'Language, empty for English (en, en-GB, ...):': 'Γλώσσα, κενό για αγγλικά (en, en-GB, ...):',
  'Names of agents in your transcripts, with commas:': 'Ονόματα εκπροσώπων στις συνομιλίες σας, με κόμματα:',
  'There is no {}': 'Δεν υπάρχει {}',
  '{} — did you mean {}?': '{} — μήπως εννοείτε {};',
  '{} written. `etiquette lint` uses it from now on.':
    'Το {} γράφτηκε. Το `etiquette lint` το χρησιμοποιεί από εδώ και πέρα.',
  'Nothing was read, so there is nothing to record.': 'Δεν διαβάστηκε τίποτα, άρα δεν υπάρχει τίποτα να καταγραφεί.',
  '{} recorded': 'νέες: {}',
  '{}: {}.': '{}: {}.',
  '{} in all': 'σύνολο {}',
  '{} fixed and removed: {}': 'διορθώθηκαν και αφαιρέθηκαν {}: {}',
  '{} fixed and kept: {}': 'διορθώθηκαν και κρατήθηκαν {}: {}',
  '`etiquette baseline --prune` removes what is fixed.': 'Το `etiquette baseline --prune` αφαιρεί όσα διορθώθηκαν.',

  // test-rules.
  '{} of {} fails': 'αποτυχία: {} από {}',
  '{} of {} fail': 'αποτυχία: {} από {}',
  '{} passes': 'επιτυχία: {}',
  '{} pass': 'επιτυχία: {}',
  'no examples': 'χωρίς παραδείγματα',
  '{} example {} {}': '{}, παράδειγμα {}: {}',
}
