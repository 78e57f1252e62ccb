/** How a conversation ends. What belongs in each topic, for authors of packs. */
export const topics = {
  'closing-question': 'the question whether anything else is needed, or an open offer to that effect',
  declaration: 'the customer says that nothing else is needed',
  request: 'the customer asks for something',
  acceptance: 'the customer says yes to an offer',
  decline: 'the customer says no to an offer',
  thanks: 'thanks',
  'thanks-service': 'the thanks of an agent: for the contact, the order, the patience',
  'good-wish': 'a good wish',
  farewell: 'a goodbye',
  'come-back': 'an invitation to come back or get in touch again',
  signature: 'the formula above a signature',
  'thanks-answer': 'an answer to thanks',
} as const

/** Sentences that an agent can send. */
export const models = {
  'closing-question': 'asks whether anything else is needed',
  'closing-phrase': 'thanks and a good wish at the end',
} as const
