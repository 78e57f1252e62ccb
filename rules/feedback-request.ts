import { CHANNELS } from '../src/conversation.ts'
import { choices } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { ENDING_TOPICS, finishedOn } from '../src/structure/ending.ts'
import { CLOSING_TOPICS, endOfBody } from '../src/structure/insertion.ts'
import { sentenceAt } from '../src/structure/sentences.ts'
import type { Turn } from '../src/structure/turns.ts'

export default defineRule({
  id: 'feedback-request',
  category: 'ending',
  scope: 'conversation',
  kinds: ['transcript'],
  summary:
    'A finished conversation asks for feedback, but not a customer who is upset or whose trouble is still there.',
  why: `Asked at the right moment, customers tell what was good and what was not. Asked while the trouble is still there,
the survey is one more insult, and its answer is known.`,
  source: 'Feedback standards of support centres: ask when the case is closed and the customer content.',
  decisions: [
    'The rule is opt-in: many teams send a survey by other means.',
    'Asking for feedback anywhere in the conversation is enough, by the agent or by a bot.',
    'An unhappy customer is not to be asked; nobody is reported for not asking one.',
    'Thanks, a goodbye or "that works" after the anger means that the customer is content again.',
  ],
  topics: [...ENDING_TOPICS, ...CLOSING_TOPICS, 'feedback-request', 'unsatisfied'],
  requires: ['feedback-request'],
  presets: { strict: 'warn' },
  options: {
    channels: choices(
      'The channels on which feedback is asked for; a conversation without a known channel counts as well.',
      CHANNELS,
      ['chat', 'voice', 'email'],
    ),
  },
  messages: {
    missing: 'The conversation ends without asking for feedback',
    unsatisfied: '"{words}" asks for feedback while the customer is not content',
  },

  *check(reading, { options, model, report }) {
    const { turns, channel } = reading
    if (channel && !options.channels.includes(channel)) return
    const asking = turns.filter((turn) => turn.side !== 'customer' && reading.has(turn, 'feedback-request'))
    for (const turn of asking) {
      if (turn.side !== 'agent' || !isUnsatisfied(reading, turns.slice(0, turn.index))) continue
      for (const message of turn.messages) {
        const [match] = reading.find(message, 'feedback-request')
        if (!match) continue
        const sentence = sentenceAt(reading.sentences(message), match.span)
        const rewrites = [{ kind: 'replace' as const, span: sentence, text: '' }]
        const words = message.text.slice(...match.span)
        yield report('unsatisfied', { message, span: match.span, rewrites, note: NOTE }, { words })
        return
      }
    }
    if (asking.length > 0) return
    const message = finishedOn(options.channels, reading)
    if (!message || isUnsatisfied(reading, turns)) return
    yield report('missing', {
      message,
      rewrites: model('feedback-request').map((text) => ({ kind: 'append', text, at: endOfBody(reading, message) })),
    })
  },
})

const NOTE = 'Solve the trouble first, and ask for feedback when the customer is content.'

/** Whether what the customer last said about it shows anger, or that the trouble is still there. */
function isUnsatisfied(reading: Reading, turns: readonly Turn[]): boolean {
  const telling = turns.findLast((turn) => turn.side === 'customer' && reading.has(turn, 'unsatisfied', ...CONTENT))
  return telling !== undefined && reading.has(telling, 'unsatisfied')
}

const CONTENT = ['thanks', 'acceptance', 'declaration', 'farewell', 'good-wish'] as const
