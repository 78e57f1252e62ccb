import type { LocaleCheckTexts } from '../locale-check-texts.ts'

/** What `test-locale` tries, and what is wrong with a pack, in Greek. */
export const localeChecks: LocaleCheckTexts = {
  // What a pack must do.
  'has a tag that the standard knows': 'έχει έγκυρη ετικέτα γλώσσας',
  'has patterns that can be read': 'έχει μοτίβα που διαβάζονται',
  'uses every list': 'χρησιμοποιεί κάθε λίστα',
  'has no phrase twice in a topic': 'δεν έχει φράση δύο φορές στο ίδιο θέμα',
  'names only words that can be words of a text': 'έχει μόνο λέξεις που μπορούν να είναι λέξεις ενός κειμένου',
  'finds each phrase in every text that the phrase describes':
    'βρίσκει κάθε φράση σε κάθε κείμενο που η φράση περιγράφει',
  'has no phrase that its exceptions rule out altogether':
    'δεν έχει φράση που οι εξαιρέσεις της την αποκλείουν εντελώς',
  'puts nothing in place of a phrase that is the phrase again': 'δεν βάζει στη θέση φράσης την ίδια φράση',
  'puts nothing in place of a phrase that a rule would report':
    'δεν βάζει στη θέση φράσης κάτι που θα ανέφερε ένας κανόνας',
  'has sentences to send that no rule reports, each once':
    'έχει προτάσεις για αποστολή που δεν αναφέρει κανένας κανόνας, μία φορά',
  'has words that are folded already': 'έχει λέξεις που είναι ήδη σε απλοποιημένη μορφή',
  'has no examples for a rule that there is not': 'δεν έχει παραδείγματα για κανόνα που δεν υπάρχει',
  'examples of {} ({})': 'παραδείγματα του {} ({})',
  'examples of {}': 'παραδείγματα του {}',

  // What is wrong with its words.
  '"{}" is properly written "{}"': 'το "{}" γράφεται σωστά "{}"',
  '"{}" is not a language tag': 'το "{}" δεν είναι ετικέτα γλώσσας',
  '"{}" is the name of no sentence': 'καμία πρόταση δεν ονομάζεται "{}"',
  '"{}" is folded "{}"': 'το "{}" απλοποιείται σε "{}"',
  '"{}" is twice among the function words': 'το "{}" υπάρχει δύο φορές στις λειτουργικές λέξεις',
  '{}: "{}" is not composed and trimmed': '{}: το "{}" δεν είναι σε συνθετική μορφή (NFC) χωρίς κενά στις άκρες',
  '{}: {} misses "{}"': '{}: το {} δεν βρίσκει "{}"',
  '"{}": {} reports "{}"': '"{}": ο κανόνας {} αναφέρει "{}"',
  '{}: "{}" in {}': '{}: "{}" στο {}',

  // What is wrong with its examples.
  'there is no rule "{}"': 'δεν υπάρχει κανόνας "{}"',
  'the rule needs the topic {}': 'ο κανόνας χρειάζεται το θέμα {}',
  'the rule needs the topics {}': 'ο κανόνας χρειάζεται τα θέματα {}',
  '{} bad examples; it takes at least {}': 'κακά παραδείγματα: {}· χρειάζονται τουλάχιστον {}',
  '{} good examples; it takes at least {}': 'καλά παραδείγματα: {}· χρειάζονται τουλάχιστον {}',
  '{}, in: {}': '{}, στο: {}',
  'does not report message {} "{}"': 'δεν αναφέρει μήνυμα {} "{}"',
  'reports message {} "{}"': 'αναφέρει μήνυμα {} "{}"',
  'comes with neither a rewrite nor advice': 'δεν έχει ούτε διόρθωση ούτε συμβουλή',
  'the rewrite "{}": {} reports "{}"': 'στη διόρθωση "{}" ο κανόνας {} αναφέρει "{}"',
}
