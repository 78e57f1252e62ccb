/** What `test-rules` says of an example that a rule of a team does not judge as it should; written as CONFIG_TEXTS are. */
export const EXAMPLE_TEXTS = [
  'cannot be read: {}',
  'marks words with [[...]], but an example under `pass` has nothing to report',
  'should be fine, but {} is reported',
  'should be reported, but is not: {}',
  'marks {}, but {} is reported',
  'is reported again after its rewrite: {}',
  '{}; {}',
  '{} and "{}',
  '{} in message {}',
  'the rule is not about a transcript',
  'the rule is not about a template',
  'what is required stands in message {}: {}',
  'no message stands where `when` looks',
  'no message by {}',
  'no message has the words of `when`',
  'the conversation is still open',
  'what is forbidden is not said',
  'the messages do not say when they were sent',
  'nothing was due from the {} yet',
] as const

/** Each of these texts in one language, with the same gaps. */
export type ExampleTexts = Readonly<Record<(typeof EXAMPLE_TEXTS)[number], string>>
