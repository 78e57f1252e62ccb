import { CHANNELS } from '../src/conversation.ts'
import { choices, integer } from '../src/option.ts'
import { defineRule } from '../src/rule.ts'
import { inWords } from '../src/structure/duration.ts'
import { HOLD_TOPICS } from '../src/structure/holds.ts'
import { waitsIn } from '../src/structure/waits.ts'

export default defineRule({
  id: 'hold-update',
  category: 'waiting',
  scope: 'conversation',
  kinds: ['transcript'],
  needs: ['times'],
  summary: 'The agent comes back from a hold in time, with thanks for waiting.',
  why: `Whoever waits in silence does not know whether anybody is still there. A word every two minutes keeps the line alive,
and thanks at the end show that the wait was noticed.`,
  source: 'Hold procedures of support centres: check back every two minutes, thank on return.',
  decisions: [
    '"Sorry to keep you waiting" is thanks too; it may stand anywhere in the turn that comes back.',
    'A word in between ("still checking") ends the silence and starts it anew; thanks given there count.',
    'Where the agent asked whether the customer can wait, the wait begins with the answer.',
    'A message that follows within `thanksAfter` seconds needs no thanks: nobody has waited yet.',
    '"Let me check" starts a wait as well: silence behind it is reported, missing thanks are not.',
    'One finding for each return: where the silence was too long, the thanks are part of the advice.',
  ],
  topics: HOLD_TOPICS,
  requires: ['hold', 'wait-thanks'],
  judges: { side: 'agent', topics: ['hold'] },
  presets: { strict: 'error', chat: 'warn', voice: 'warn' },
  options: {
    maxSilence: integer('Seconds of silence that a customer on hold can be left with.', 120, 1),
    thanksAfter: integer('Seconds of waiting from which thanks are due.', 30),
    channels: choices(
      'The channels that are judged; a conversation without a known channel counts as well.',
      CHANNELS,
      ['chat', 'voice'],
    ),
  },
  messages: {
    silence: 'The customer waited {waited} without a word; the limit is {limit}',
    gone: 'The agent did not come back: {waited} later the customer was still waiting',
    thanks: 'The agent comes back after {waited} without thanks for waiting',
  },

  *check(reading, { options, model, report }) {
    if (reading.channel && !options.channels.includes(reading.channel)) return
    const limit = options.maxSilence * 1000
    for (const { hold, from, until, back, unthanked } of waitsIn(reading, limit)) {
      if (until - from > limit) {
        const data = { waited: inWords(until - from), limit: inWords(limit) }
        if (back) yield report('silence', { message: back, note: ADVICE }, data)
        else yield report('gone', { message: hold, note: ADVICE }, data)
      } else if (back && unthanked !== undefined && unthanked >= options.thanksAfter * 1000) {
        const rewrites = model('wait-thanks').map((text) => ({ kind: 'add' as const, text }))
        yield report('thanks', { message: back, rewrites }, { waited: inWords(unthanked) })
      }
    }
  },
})

const ADVICE = 'Come back in time, even with no news yet: say how far you are, and thank the customer for waiting.'
