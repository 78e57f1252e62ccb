import { integer } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import type { Turn } from '../src/structure/turns.ts'

export default defineRule({
  id: 'public-argument',
  category: 'data',
  scope: 'conversation',
  kinds: ['transcript'],
  channels: ['social'],
  needs: ['channel'],
  summary: 'Agents give the facts once in public and do not go on arguing with a provocation.',
  why: `Nobody wins an argument in public. Each further reply keeps it in everyone's sight; the facts, once, and an offer to
go on in private end it.`,
  source: 'Social customer care: respond to the facts, once, and take the rest offline.',
  decisions: [
    'The facts are given with the first reply that contradicts the customer. It takes `maxExchanges` further such replies to make an argument.',
    'Only replies to a turn in which the customer attacks, mocks or accuses count; correcting a misunderstanding of a calm customer is no argument.',
    'A reply that asks a question or offers to go on in private does not argue.',
    'Each conversation is reported once.',
  ],
  topics: ['rebuttal', 'provocation', 'move-private'],
  requires: ['rebuttal', 'provocation'],
  judges: { side: 'customer', topics: ['provocation'] },
  presets: { strict: 'warn', social: 'warn' },
  options: { maxExchanges: integer('Replies that may go on contradicting after the facts were given.', 1) },
  messages: { argument: 'Reply number {count} that argues in public after the facts were given' },

  *check(reading, { options, model, report }) {
    let count = -1
    for (const [index, turn] of reading.turns.entries()) {
      const before = reading.turns[index - 1]
      if (turn.side !== 'agent' || before?.side !== 'customer' || !argues(reading, turn, before)) continue
      count++
      if (count <= options.maxExchanges) continue
      const message = turn.messages.find((each) => reading.has(each, 'rebuttal')) ?? turn.messages[0]
      const span = reading.find(message, 'rebuttal')[0]?.span ?? [0, message.text.length]
      const rewrites = model('end-argument').map((text) => ({ kind: 'instead' as const, text }))
      yield report('argument', { message, span, rewrites }, { count })
      return
    }
  },
})

const argues = (reading: Reading, turn: Turn, before: Turn): boolean =>
  reading.has(turn, 'rebuttal') &&
  reading.has(before, 'provocation') &&
  !reading.has(turn, 'move-private') &&
  !turn.messages.some((message) => reading.asks(message))
