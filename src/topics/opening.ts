/** How a conversation opens. What belongs in each topic, for authors of packs. */
export const topics = {
  salutation: 'a greeting',
  welcome: 'a welcome, or thanks for getting in touch',
  introduction: 'the agent says who is writing, or for which company',
  'help-offer': 'a general offer of help that opens a conversation',
  courtesy: 'thanks, apology or another politeness that makes a short public reply polite',
} as const

/** Sentences that an agent can send. */
export const models = {
  greeting: 'opens a conversation: greeting, thanks for getting in touch, offer of help',
  'greeting-before-answer': 'the greeting alone, put before an answer',
  'social-greeting': 'the greeting of a public reply',
} as const
