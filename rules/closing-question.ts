import { CHANNELS } from '../src/conversation.ts'
import { choices } from '../src/option.ts'
import { defineRule } from '../src/rule.ts'
import { ENDING_TOPICS, finishedOn } from '../src/structure/ending.ts'

export default defineRule({
  id: 'closing-question',
  category: 'ending',
  scope: 'conversation',
  kinds: ['transcript'],
  summary: 'Before the conversation ends, the agent asks whether anything else is needed.',
  why: 'The question tells the customer that there is time, and saves a second conversation about what was left unsaid.',
  source: 'Closing standards of support centres: summarise, ask, thank.',
  decisions: [
    'Only what is asked behind the answer to the last request counts.',
    'An open offer counts ("let me know if you need anything else"), the offer of one named thing does not.',
    'A customer who declares to be done unasked ("that\'s all") spares the question; a mere "thanks, bye" does not.',
    'An "all right" to the last answer ends the conversation, and so does what the customer mutters behind the agent\'s goodbye.',
    "No ending is judged where the conversation stops on the agent's question, was dropped by the customer, or is still open.",
  ],
  topics: ENDING_TOPICS,
  requires: ['closing-question', 'thanks', 'farewell'],
  presets: { recommended: 'warn', strict: 'error', chat: 'warn', voice: 'warn' },
  options: {
    channels: choices(
      'The channels on which the question is expected; a conversation without a known channel counts as well.',
      CHANNELS,
      ['chat', 'voice', 'email'],
    ),
  },
  messages: { missing: 'The conversation ends without asking whether anything else is needed' },

  *check(reading, { options, model, report }) {
    const message = finishedOn(options.channels, reading)
    if (!message) return
    if (reading.ending.answeredWith('closing-question') || reading.ending.declared) return
    yield report('missing', {
      message,
      rewrites: model('closing-question').map((text) => ({ kind: 'add', text })),
    })
  },
})
