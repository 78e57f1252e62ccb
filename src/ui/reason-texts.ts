/** Why somebody was taken for an agent or a customer, as `inspect` tells; written as CONFIG_TEXTS are. */
export const REASON_TEXTS = [
  // What settings and formats say.
  'the settings say so of {}',
  'the settings',
  'the format',

  // Mail.
  'a mail server has sent it',
  'nobody reads {}',
  'it was sent to {}',
  '"{}@" is an address of agents',
  'it is an incoming mail',
  'it is an outgoing mail',

  // Exports.
  'a rule sent it',
  'it has a bot_id',
  'it is of Slackbot',
  'only teammates write comments',
  'only agents write notes',
  'the user owns the ticket',
  'the ticket is assigned to the user',
  'nothing tells',
  'the sender is a bot',
  'the author is a phone number or an address',
  'the text of the ticket is from its requester',
  'the comment is private',
  'not the requester of the ticket',
  'the requester of the ticket',
  'users.json says that it is a bot',
  'users.json says that they are a guest',
  'users.json says that they are of another organisation',
  'agents have written to this address',
  'it was left while nobody was there',
  'the author is an AI agent',
  'the actor id begins with {}',
  'the speaker is {}',
  'the author is {}',
  "the user's type is {}",
  '{} is set',
  '{} is {}',
] as const

/** Each of these texts in one language, with the same gaps. */
export type ReasonTexts = Readonly<Record<(typeof REASON_TEXTS)[number], string>>
