/** Sending elsewhere, and following up. What belongs in each topic, for authors of packs. */
export const topics = {
  'move-private': 'the customer is asked to go on in private messages',
  'send-elsewhere': 'the customer is sent to another channel, team or place',
  'look-elsewhere': 'the customer is sent to a page, an article or a link to look it up',
  'look-at-link': 'the customer is asked to look at something; sends elsewhere only where a link stands with it',
  'report-elsewhere':
    'the customer is asked to tell or show something; sends elsewhere only where a link stands with it',
  'help-wish': 'a wish to help or a word of sympathy, with which nothing is helped yet',
  'how-to-question': 'the customer asks how something is done, so that a page that shows it is an answer',
  'where-to-turn': 'the customer asks whom to turn to, or to go on in private',
  'ask-privately': 'the answer to what the customer wrote in public must not be public: a request to delete it',
  'more-help': 'the words that make an offer one for later: "if you need more help"',
  'pass-on-promise': 'the agent will pass something on, report or escalate it',
  'contact-promise': 'somebody else will get in touch, or the customer will hear',
  'own-contact-promise': 'the agent will get in touch again or let the customer know',
  'fix-promise': 'something will be put right, or is being worked on',
  'look-into-promise': 'the agent will look into something',
  'vague-time': 'a time that says nothing: soon, as soon as possible',
  'soon-word':
    'the words for "soon" alone, where a time can stand in their place; with `instead`, as a whole phrase: "by 5 pm tomorrow"',
  deadline: 'a time limit or an amount of time',
  'day-named': 'a day, or "now"; names the time of what is said in the same sentence',
  condition: 'a word that makes what is said hang on something else: "if", "once you"',
  praise: 'kind words, and what a customer says who is pleased',
  investigation: 'the agent opens a case, escalates or has something investigated',
  'reference-name': 'the name of a number under which a case is found again',
  'reference-coming': 'the agent says that the number of a case will be sent',
  rebuttal: 'the agent contradicts the customer or repeats the facts against them',
  provocation: 'the customer attacks, mocks or accuses',
} as const

/** Sentences that an agent can send. */
export const models = {
  'private-data-request':
    'behind a move to private messages: asks for the account data that is needed there, and says what for',
  'own-help': 'asks, here and now, for what is needed to help, instead of sending the customer elsewhere',
  'follow-up-time': 'says when the customer will hear again',
  'reference-given': 'says the reference of a case, for which `{}` stands',
  reference: 'promises to send the reference of a case, with the time',
  'end-argument': 'ends an argument in public kindly and offers to go on in private',
} as const
