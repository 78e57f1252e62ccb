/** What `test-locale` tries, and what is wrong with a pack; written as CONFIG_TEXTS are. */
export const LOCALE_CHECK_TEXTS = [
  // What a pack must do.
  'has a tag that the standard knows',
  'has patterns that can be read',
  'uses every list',
  'has no phrase twice in a topic',
  'names only words that can be words of a text',
  'finds each phrase in every text that the phrase describes',
  'has no phrase that its exceptions rule out altogether',
  'puts nothing in place of a phrase that is the phrase again',
  'puts nothing in place of a phrase that a rule would report',
  'has sentences to send that no rule reports, each once',
  'has words that are folded already',
  'has no examples for a rule that there is not',
  'examples of {} ({})',
  'examples of {}',

  // What is wrong with its words.
  '"{}" is properly written "{}"',
  '"{}" is not a language tag',
  '"{}" is the name of no sentence',
  '"{}" is folded "{}"',
  '"{}" is twice among the function words',
  '{}: "{}" is not composed and trimmed',
  '{}: {} misses "{}"',
  '"{}": {} reports "{}"',
  '{}: "{}" in {}',

  // What is wrong with its examples.
  'there is no rule "{}"',
  'the rule needs the topic {}',
  'the rule needs the topics {}',
  '{} bad examples; it takes at least {}',
  '{} good examples; it takes at least {}',
  '{}, in: {}',
  'does not report message {} "{}"',
  'reports message {} "{}"',
  'comes with neither a rewrite nor advice',
  'the rewrite "{}": {} reports "{}"',
] as const

/** Each of these texts in one language, with the same gaps. */
export type LocaleCheckTexts = Readonly<Record<(typeof LOCALE_CHECK_TEXTS)[number], string>>
