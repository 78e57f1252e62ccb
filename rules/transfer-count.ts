import { integer } from '../src/option.ts'
import { defineRule } from '../src/rule.ts'
import { HAND_OVER_TOPICS, handOversIn } from '../src/structure/transfers.ts'

export default defineRule({
  id: 'transfer-count',
  category: 'waiting',
  scope: 'conversation',
  kinds: ['transcript'],
  summary: 'A conversation is handed over no more than once.',
  why: 'With every hand-over the customer tells the story again, and believes a little less that anybody will solve it.',
  source: 'First-contact resolution: whoever hands over, hands over once, to the right place.',
  decisions: [
    'A hand-over shows where another name or id writes for the agents, or where a transfer is announced.',
    'An announcement and the agent who follows are one hand-over; an announcement behind which the same agent goes on is none.',
    'An offer and a question ("may I transfer you?") are no hand-over, nor is the way from a bot to a person.',
    'An agent who comes back has been handed to again, which counts.',
    'On social media the account is no person: only announced transfers count there.',
    'Reported once in a conversation, where the limit is passed.',
  ],
  topics: HAND_OVER_TOPICS,
  requires: [],
  judges: { side: 'agent', topics: ['transfer'] },
  presets: { strict: 'error', chat: 'warn', email: 'warn', voice: 'warn' },
  options: { maxTransfers: integer('Hand-overs that a conversation may have.', 1) },
  messages: { many: 'The customer was handed over {count} times; the limit is {limit}' },

  *check(reading, { options, report }) {
    const handOvers = handOversIn(reading)
    const passed = handOvers[options.maxTransfers]
    if (!passed) return
    const { message, span } = passed
    const data = { count: handOvers.length, limit: options.maxTransfers }
    yield report('many', { message, ...(span ? { span } : {}), note: ADVICE }, data)
  },
})

const ADVICE =
  'Find out first who can settle it, hand over once, and pass the whole story on so that the customer need not repeat it.'
