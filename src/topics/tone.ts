/** Tone: blame, rudeness, promises. What belongs in each topic, for authors of packs. */
export const topics = {
  blame: 'the customer is made the culprit: "you should have ...", "you forgot", "your mistake"',
  hindsight: 'what the customer should have done, said as what would have been: "if you had read ..."',
  'blaming-comparison': 'other customers are held up to this one: "most customers manage this"',
  reprimand: "the agent rebukes the customer's manner or language",
  profanity: 'swear words and swearing phrases, whatever a word list says',
  'harmless-word': 'words that word lists call profane and that service needs: "slave device", "bean bag"',
  insult: 'an insult or a brush-off',
  sarcasm: 'words that show that the opposite is meant, or that the customer is mocked',
  'personal-command': 'the customer is told how to behave: "calm down", "listen to me"',
  'courtesy-word': 'words of politeness that sound ironic when they pile up; each phrase is counted by itself',
  intensifier: 'a word that makes an apology stronger: "so", "deeply"',
  apology: 'an apology',
  'absolute-promise': 'a promise of what nobody can be sure of',
  'capital-word': 'words that have a capital wherever they stand, as the days of the week in English',
  'common-word': 'ordinary words, so that capitals are emphasis there and no acronym',
  'formal-word': 'stiff words that an informal voice avoids',
  'informal-word': 'casual words that a formal voice avoids',
} as const

/** Sentences that an agent can send. */
export const models = {} as const
