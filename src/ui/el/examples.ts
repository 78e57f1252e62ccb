import type { ExampleTexts } from '../example-texts.ts'

/** What is wrong with examples of team rules, in Greek. */
export const examples: ExampleTexts = {
  'cannot be read: {}': 'δεν διαβάζεται: {}',
  'marks words with [[...]], but an example under `pass` has nothing to report':
    'σημειώνει λέξεις με [[...]], αλλά ένα παράδειγμα στο `pass` δεν έχει τίποτα να αναφερθεί',
  'should be fine, but {} is reported': 'έπρεπε να περάσει, αλλά αναφέρεται: {}',
  'should be reported, but is not: {}': 'έπρεπε να αναφερθεί, αλλά δεν αναφέρεται: {}',
  'marks {}, but {} is reported': 'σημειώνει {}, αλλά αναφέρεται: {}',
  'is reported again after its rewrite: {}': 'αναφέρεται ξανά μετά τη διόρθωσή του: {}',
  '{}; {}': '{}; {}',
  '{} and "{}': '{} και "{}',
  '{} in message {}': '{} στο μήνυμα {}',
  'the rule is not about a transcript': 'ο κανόνας δεν αφορά συνομιλίες',
  'the rule is not about a template': 'ο κανόνας δεν αφορά πρότυπα',
  'what is required stands in message {}: {}': 'αυτό που απαιτείται βρίσκεται στο μήνυμα {}: {}',
  'no message stands where `when` looks': 'κανένα μήνυμα δεν βρίσκεται εκεί όπου κοιτά το `when`',
  'no message by {}': 'κανένα μήνυμα από {}',
  'no message has the words of `when`': 'κανένα μήνυμα δεν έχει τις λέξεις του `when`',
  'the conversation is still open': 'η συνομιλία είναι ακόμη ανοιχτή',
  'what is forbidden is not said': 'αυτό που απαγορεύεται δεν λέγεται',
  'the messages do not say when they were sent': 'τα μηνύματα δεν λένε πότε στάλθηκαν',
  'nothing was due from the {} yet': 'δεν αναμενόταν τίποτα ακόμη ({})',
}
