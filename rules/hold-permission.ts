import { CHANNELS } from '../src/conversation.ts'
import { choices, flag } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { HOLD_TOPICS, type Hold, holdsIn } from '../src/structure/holds.ts'
import { REWRITING_TOPICS, sentenceRewrites } from '../src/structure/phrase-rewrites.ts'
import type { Turn } from '../src/structure/turns.ts'

export default defineRule({
  id: 'hold-permission',
  category: 'waiting',
  scope: 'turn',
  kinds: ['transcript', 'template'],
  summary: 'A customer who is to wait hears why, or is asked whether that is all right.',
  why: `"One moment please" leaves the customer with silence and no idea what it is for. A wait with a reason feels shorter,
and a wait that was agreed to is no imposition.`,
  source: 'Hold procedures of support centres: say why, ask, say how long, thank.',
  decisions: [
    'A reason or a request is enough, anywhere in the turn; `requirePermission` wants the request.',
    '"Please" alone makes no request: "one moment please" asks nothing. How long it takes is no reason.',
    '"One moment" that goes on to the answer in the same message is no hold.',
    'A second hold that follows one with a reason or a request needs neither.',
    'Waiting for days, for a parcel or for a page to load is no hold.',
    'Mail and social media are not judged by default: nobody sits and waits there.',
  ],
  fixing: {
    unsafe: 'The sentence makes way for one that asks.',
  },
  topics: [...HOLD_TOPICS, 'transfer', ...REWRITING_TOPICS],
  requires: ['hold'],
  judges: { side: 'agent', topics: ['hold'] },
  presets: { strict: 'error', chat: 'warn', voice: 'error', templates: 'warn' },
  options: {
    requirePermission: flag('Whether the customer must be asked even where a reason is given.', false),
    channels: choices(
      'The channels that are judged; a conversation without a known channel counts as well.',
      CHANNELS,
      ['chat', 'voice'],
    ),
  },
  messages: {
    bare: '"{words}" lets the customer wait without saying why or asking',
    unasked: '"{words}" lets the customer wait without asking whether that is all right',
  },

  *check(reading, { options, locale, model, report }) {
    if (reading.channel && !options.channels.includes(reading.channel)) return
    const isFine = ({ asked, reason }: Hold): boolean => asked || (reason && !options.requirePermission)
    let settled = false
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      const holds = holdsIn(reading, turn)
      const hold = holds[0]
      if (hold && !settled && !holds.some(isFine) && !isAgreedTo(reading, turn)) {
        const { message, span, reason } = hold
        // Whoever is asked whether they may be handed over is not asked to wait as well.
        const texts = isForTransfer(reading, hold) ? [''] : model('hold-permission')
        const rewrites = sentenceRewrites(reading, message, hold, texts, locale)
        yield report(reason ? 'unasked' : 'bare', { message, span, rewrites }, { words: message.text.slice(...span) })
      }
      settled = holds.some(isFine)
    }
  },
})

/** Whether the wait follows the announcement of a transfer: "I'll transfer you to billing. One moment please." */
const isForTransfer = (reading: Reading, { message, sentence }: Hold): boolean =>
  reading.find(message, 'transfer').some(({ span }) => span[1] <= sentence[0])

/** Whether the agent asked in the turn before. */
const isAgreedTo = (reading: Reading, { index }: Turn): boolean => {
  const before = reading.turns[index - 1]?.side === 'agent' ? reading.turns[index - 1] : reading.turns[index - 2]
  return before?.side === 'agent' && reading.has(before, 'consent-question')
}
