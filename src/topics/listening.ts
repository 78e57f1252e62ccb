/** How an agent shows to have listened. What belongs in each topic, for authors of packs. */
export const topics = {
  restatement: 'the customer\'s words given back: "so you want ..."',
  'open-question': 'a question that cannot be answered with yes or no',
  confirmation: 'the agent asks whether data or a reading is right',
  empathy: 'words about how the customer feels or about the trouble',
  acknowledgement: 'words that only show that a message was read',
  upset: 'the customer is angry, disappointed or sarcastic, swears, scolds or threatens to leave',
  harm: 'the customer reports harm: a loss, damage, money taken, a long wait, the same failure again, a refusal to help',
  trouble: 'the customer reports a fault or pleads, in calm words: upset only where capitals or marks say so',
  sympathy: "an apology, understanding or concern for the customer's trouble, thanks for patience or for reporting it",
  cheer: 'a joke marker or a cheer of the agent: "haha", "Great!"; as `instead` what to say to somebody upset',
  plea: 'the customer asks for something in so many words: "please ...", "can you ..."',
  'ask-email': 'the agent asks for the e-mail address',
  'ask-phone': 'the agent asks for the phone number',
  'ask-reference': 'the agent asks for an order, booking, case or tracking number',
  'ask-name': "the agent asks for the customer's name; not for the full or last name",
  'ask-date': 'the agent asks for the date, without saying of what',
  'ask-people': 'the agent asks for how many people a booking is',
  'ask-time': 'the agent asks for what time of day a booking is',
  reference: 'the customer names what a number belongs to: order, booking, case, tracking',
  'gives-name': 'the customer says their name: "my name is ..."',
  'gives-date': 'the customer names a day',
  'gives-people': 'the customer says how many they are',
  'gives-time': 'the customer names the time of day that they would like',
  'data-problem': 'the agent says that data does not fit, is incomplete or was not found, or asks for another one',
  'vague-report': 'the customer says that something does not work, and not how',
  circumstance: 'the customer says when or how a fault shows, what the error says, or what was tried',
  prescription: 'the agent tells the customer to carry out a fix: "reinstall it", "restart the router"',
  'agent-check': 'the agent checks something before fixing it',
} as const

/** Sentences that an agent can send. */
export const models = {
  'parroting-answer': 'goes on from what the customer said to a next step',
  'clarifying-question': 'asks what is wrong before anything is mended',
  sympathy: "is sorry for the customer's trouble, put before the rest of a message",
} as const
