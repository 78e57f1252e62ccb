/** Words that discourage, and words that are somebody else's. What belongs in each topic, for authors of packs. */
export const topics = {
  'not-knowing': 'the agent does not know and leaves it at that',
  'never-doing': 'the agent says that something is never done',
  'hiding-behind-rules': 'policy, the system or procedure given as the reason',
  'sending-off': 'the customer is told to go and look it up',
  ordering: 'the customer is given an order',
  'flat-word': 'a flat or discouraging word',
  helplessness: 'the agent declares to be helpless or not responsible',
  downplaying: 'words that talk the customer down',
  'own-clause':
    'how a clause opens that says something useful by itself, so that it stays when the words next to it make way: "we can", "would you"',
  quoting: "an announcement of somebody else's words, up to its colon",
} as const

export const models = {} as const
