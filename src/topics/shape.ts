/** The shape of a message. What belongs in each topic, for authors of packs. */
export const topics = {
  'doubled-on-purpose': 'a word that is said twice on purpose: "very very", "bye bye"',
  'doubled-slip': 'in scripts without spaces, a word written twice that nobody says twice on purpose: 我们我们',
  officialese: 'jargon and officialese that has a simpler equivalent, with that equivalent',
  'formal-address': 'the customer is addressed formally, in languages that have a formal and an informal address',
  'informal-address': 'the customer is addressed informally, in such languages',
  'asks-informal': 'the customer asks to be addressed informally',
} as const

/** Sentences that an agent can send. */
export const models = {} as const
