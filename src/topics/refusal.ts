/** Refusals and what makes up for them. What belongs in each topic, for authors of packs. */
export const topics = {
  refusal: 'a refusal, a denial or a report that something is unavailable',
  'limiting-fact':
    'a plain fact that rules something out: "the kitchen closes at nine"; a refusal only to a wish, where nothing agrees',
  wish: 'the customer asks for something, or whether it can be had or done',
  worry: 'the customer asks whether something unwelcome applies, so that a "no" is good news: a fee, a duty, a loss',
  'positive-step': 'an alternative, an offer, a next action, what can be done instead',
  'search-offer': 'an offer to look for or try something',
  alternative: 'a statement of what is on offer instead; counts only behind a refusal',
  statement: 'says how it is: "it has four stars"',
  contrast: 'a word that turns from a refusal to something positive, as "but" does',
  hope: 'a hope that commits to nothing',
} as const

/** Sentences that an agent can send. */
export const models = {
  'positive-step': 'offers to look for another way, behind a refusal',
} as const
