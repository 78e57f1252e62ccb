/** Public channels and data. What belongs in each topic, for authors of packs. */
export const topics = {
  'account-data': 'names data about a person, an account or an order that must not be public',
  'personal-data': 'names data that leads to a person, an account or an order; narrower than account-data',
  'data-told':
    'words in front of the customer\'s own data, where the agent says it: "your account is registered to ..."',
  'address-told': 'the agent says where the customer lives, with the address in the match',
  'no-data': 'the agent says that this data is not to be sent, or cannot be seen',
  'data-request': 'the agent asks the customer to give something',
  'private-place': 'names a place that others cannot read: private messages, a form, the phone',
  'password-told': 'a password, PIN or code is told; what it is stands right behind',
  'national-id': 'the name of a number that the state gives to a person',
  'harmless-number': 'the name of a number that may be told: order, parcel, case',
} as const

/** Sentences that an agent can send. */
export const models = {
  'private-data': 'asks, behind a request for data, for an answer by private message, with the reason',
  'public-answer': 'says in public that the answer comes privately',
} as const
