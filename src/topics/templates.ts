/** Templates and repetition. What belongs in each topic, for authors of packs. */
export const topics = {
  'placeholder-name':
    'all that stands in a placeholder which people write by hand: "customer name", "insert date here"',
  'placeholder-time': 'words in the name of a placeholder that is filled with a time to come: "deadline", "date"',
  'name-placeholder': 'what stands for a name behind a salutation without any marks: "NAME" in "Hi NAME,"',
  'fill-in': 'all that stands in round brackets where something is to be put in: "insert date"',
  'before-blank-date': 'words right before a day or a time of day that is told: "on", "until"',
  'before-blank-length': 'words right before how long something takes: "within", "at least"',
  'format-hint': 'a sentence is about the form in which something is written: "please write the date as ..."',
  'named-salutation': 'a salutation that needs a name behind it, as "Dear" does',
  'place-to-adapt': 'a template tells the agent to fill in, choose or delete something',
  'read-back': 'the agent gives data back, for the customer to check',
  'repeat-request': 'the customer asks to hear something again',
  'greeting-template': 'the title or the text of a template that opens a conversation',
  'hold-template': 'the title or the text of a template that asks the customer to wait',
  'transfer-template': 'the title or the text of a template that hands the customer over',
  'more-information-template': 'the title or the text of a template that asks for information',
  'complaint-template': 'the title or the text of a template that answers a complaint',
  'refusal-template': 'the title or the text of a template that refuses and offers something else',
  'wrong-company-template': 'the title or the text of a template for what another company must answer',
  'follow-up-template': 'the title or the text of a template that comes back to a customer later',
  'feedback-template': 'the title or the text of a template that asks for feedback',
  'closing-template': 'the title or the text of a template that ends a conversation',
} as const

/** Sentences that an agent can send. */
export const models = {
  'neutral-salutation': 'greets where no name is known, without its comma',
  'personal-salutation': 'greets by name; {} stands for the placeholder of the name',
  'name-fallback': 'stands where the name of the customer is not known: "there" behind "Hi"',
  'name-to-fill-in': 'stands in brackets where the agent is to put the name by hand: "name" in "Hi [name],"',
  'needed-name-fallback': 'the same behind a salutation that needs a name: "customer" behind "Dear"',
  'greeting-template': 'a template that opens a conversation',
  'hold-template': 'a template that asks the customer to wait, with the reason and the time',
  'transfer-template': 'a template that hands the customer over, with the reason and a request',
  'more-information-template': 'a template that asks for information and says what for',
  'complaint-template': 'a template that answers a complaint',
  'refusal-template': 'a template that refuses and offers something else',
  'wrong-company-template': 'a template that says whom the customer can ask instead',
  'follow-up-template': 'a template that comes back to a customer later',
  'feedback-template': 'a template that asks for feedback',
  'closing-template': 'a template that ends a conversation',
} as const
