/** How a conversation opens. What belongs in each topic, for authors of packs. */
export const topics = {
  vocative:
    'what calls the customer at the head of a message and greets nobody: 亲 in Chinese shops. Rewrites leave it in front',
  salutation: 'a greeting',
  welcome: 'a welcome, or thanks for getting in touch',
  introduction: 'the agent says who is writing, or for which company',
  'name-giving': 'words right before the name of whoever speaks: "my name is"; the name itself is not part of it',
  'perhaps-name-giving':
    'words that may stand before the name of whoever speaks, or before anything else: "this is", "I am"',
  'name-after': 'words right behind the name of whoever speaks: "(Dana) here", "(Dana) from the lamp team"',
  'perhaps-name-after':
    'words that may stand right behind the name of whoever speaks, or behind anything else; for scripts without spaces',
  'company-greeting': 'words right before the name of the company: "welcome to", "thank you for calling"',
  'title-man': 'a title or a polite address for a man',
  'title-woman': 'a title or a polite address for a woman',
  'title-other': 'a title that says nothing about man or woman: doctor, professor',
  'help-offer': 'a general offer of help that opens a conversation',
  courtesy: 'thanks, apology or another politeness that makes a short public reply polite',
} as const

/** Sentences that an agent can send. */
export const models = {
  greeting: 'opens a conversation: greeting, thanks for getting in touch, offer of help',
  'greeting-before-answer': 'the greeting alone, put before an answer',
  'social-greeting': 'the greeting of a public reply',
  'agent-introduction': "the agent's name; `{}` stands for it",
  'company-introduction': "the company's name; `{}` stands for it",
} as const
