/** Waiting and handing over. What belongs in each topic, for authors of packs. */
export const topics = {
  hold: 'the customer is told to wait a moment, or put on hold',
  'look-up': 'the agent is about to look something up while the customer waits: "let me check"',
  'wait-reason': 'why the customer is to wait, other than a look-up',
  'wait-thanks': 'thanks for waiting, or an apology for the wait',
  transfer: 'the customer is handed over to somebody else; not the mere offer of it',
  'transfer-reason': 'why the customer is handed over: what the other can do; not who it is',
  'transfer-destination':
    'to whom the customer is handed over, with a sentence that asks whether that is all right, `{}` in it for these words: "to billing"',
  'transfer-request': 'the customer asks for somebody else',
  'consent-question': 'the agent asks whether waiting or a transfer is all right, or offers it',
} as const

/** Sentences that an agent can send. */
export const models = {
  'hold-permission': 'asks whether the customer can wait, and says what for',
  'wait-thanks': 'thanks for waiting',
  'transfer-permission': 'asks whether the customer may be handed over, and says what for',
} as const
