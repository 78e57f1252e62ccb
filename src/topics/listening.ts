/** How an agent shows to have listened. What belongs in each topic, for authors of packs. */
export const topics = {
  restatement: 'the customer\'s words given back: "so you want ..."',
  'open-question': 'a question that cannot be answered with yes or no',
  confirmation: 'the agent asks whether data or a reading is right',
  empathy: 'words about how the customer feels or about the trouble',
  acknowledgement: 'words that only show that a message was read',
} as const

/** Sentences that an agent can send. */
export const models = {
  'parroting-answer': 'goes on from what the customer said to a next step',
} as const
