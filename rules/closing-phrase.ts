import { CHANNELS } from '../src/conversation.ts'
import { choices } from '../src/option.ts'
import { defineRule } from '../src/rule.ts'
import { ENDING_TOPICS, finishedOn } from '../src/structure/ending.ts'
import { PARTING_TOPICS, partingIn } from '../src/structure/parting.ts'
import { endsWarmly, WARM_ENDING_TOPICS } from '../src/structure/warm-ending.ts'

const CLOSING = ['thanks-service', 'good-wish', 'farewell', 'come-back', 'signature'] as const

export default defineRule({
  id: 'closing-phrase',
  category: 'ending',
  scope: 'conversation',
  kinds: ['transcript'],
  summary: 'The last agent message of a finished conversation thanks, wishes well or says goodbye.',
  why: 'The last sentence is the one that stays. A conversation that just stops leaves the customer at the counter.',
  source: 'Closing standards of support centres: thanks, a good wish, goodbye.',
  decisions: [
    '"You\'re welcome" and "Glad to help" only answer thanks.',
    'Thanks for getting in touch, a good wish, a farewell and an invitation to come back do close; a signature closes a mail.',
    'Words called out to a customer who is done ("Happy 90th to grandpa!") are a wish, whatever they are.',
    'Whoever said goodbye in an earlier turn of the ending need not say it again.',
  ],
  topics: [
    ...ENDING_TOPICS,
    ...PARTING_TOPICS,
    ...WARM_ENDING_TOPICS,
    'salutation',
    'thanks-service',
    'come-back',
    'signature',
  ],
  requires: ['thanks-service', 'good-wish', 'farewell'],
  presets: { recommended: 'warn', strict: 'error', chat: 'warn', email: 'warn', voice: 'warn' },
  options: {
    channels: choices(
      'The channels on which a closing phrase is expected; a conversation without a known channel counts as well.',
      CHANNELS,
      ['chat', 'voice', 'email'],
    ),
  },
  messages: { missing: 'The conversation ends without thanks, a good wish or a goodbye' },

  *check(reading, { options, model, report }) {
    const message = finishedOn(options.channels, reading)
    if (!message) return
    const lastTurn = reading.turns.findLast(({ side }) => side === 'agent')
    if (lastTurn && (reading.has(lastTurn, ...CLOSING) || partingIn(reading, lastTurn)?.match.topic === 'day-wish'))
      return
    if (reading.ending.parted || (lastTurn && endsWarmly(reading, lastTurn))) return
    yield report('missing', {
      message,
      rewrites: model('closing-phrase').map((text) => ({ kind: 'add', text })),
    })
  },
})
