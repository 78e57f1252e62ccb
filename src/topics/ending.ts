/** How a conversation ends. What belongs in each topic, for authors of packs. */
export const topics = {
  'closing-question': 'the question whether anything else is needed, or an open offer to that effect',
  'done-question': 'a closing question to which a yes says that nothing else is needed: "Is that all?"',
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
  'day-wish': 'a wish that sends the customer off: for the rest of the day, the evening, the weekend',
  'closing-now': 'the agent says that the conversation is being closed',
  'agent-closed': 'the system says that the agent closed the conversation',
  'customer-silent': 'the agent asks whether the customer is still there, or says that no answer came',
  'feedback-request': 'the customer is asked to rate the help, or for an opinion on it',
  unsatisfied: 'the customer says that the trouble is still there, or is angry about it',
  'sales-offer': 'an offer of something more to buy or sign up for',
  'offer-urging': 'a whole sentence that urges the customer to take an offer just made: "Do think it over."',
  'offer-refusal': 'the customer turns an offer down',
  'customer-trouble': 'the customer reports that something does not work, is missing, late, broken or wrong',
  'wants-out': 'the customer wants to end a contract, a subscription, a membership, or to give back what was bought',
  'advice-wanted': 'the customer asks what to take: "Which one do you recommend?"',
  'trouble-solved': 'the agent says that the trouble is over, or what was done about it',
} as const

/** Sentences that an agent can send. */
export const models = {
  'closing-question': 'asks whether anything else is needed',
  'closing-phrase': 'thanks and a good wish at the end',
  'feedback-request': 'asks the customer to rate the help',
} as const
