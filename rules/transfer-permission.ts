import type { Span } from '../src/conversation.ts'
import { flag } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { REWRITING_TOPICS, sentenceRewrites } from '../src/structure/phrase-rewrites.ts'
import { TRANSFER_TOPICS, type Transfer, transfersIn } from '../src/structure/transfers.ts'
import type { Turn } from '../src/structure/turns.ts'

export default defineRule({
  id: 'transfer-permission',
  category: 'waiting',
  scope: 'turn',
  kinds: ['transcript', 'template'],
  summary: 'A customer who is handed over hears why, or is asked whether that is all right.',
  why: `Being passed on without a word feels like being got rid of. Said what the colleague can do, or asked first, the
customer knows that it is the shortest way to an answer.`,
  source: 'Transfer procedures of support centres: say why, ask, introduce.',
  decisions: [
    'A reason or a request is enough; `requirePermission` wants the request.',
    'The name of the destination ("to the billing team") is no reason; what they can do there is one.',
    'The reason stands in the same sentence or in the one next to it, the request anywhere in the turn.',
    'A transfer that the customer asked for needs neither, nor one that was explained or agreed to before.',
    'An offer ("I can connect you with ...") is no transfer yet; passing on a case, a message or a parcel is none either.',
  ],
  fixing: {
    unsafe: 'The sentence makes way for one that asks.',
  },
  topics: [...TRANSFER_TOPICS, 'transfer-request', 'transfer-destination', ...REWRITING_TOPICS],
  requires: ['transfer'],
  judges: { side: 'agent', topics: ['transfer'] },
  presets: {
    strict: 'error',
    chat: 'warn',
    email: 'warn',
    social: 'warn',
    voice: 'error',
    templates: 'warn',
  },
  options: {
    requirePermission: flag('Whether the customer must be asked even where a reason is given.', false),
  },
  messages: {
    bare: '"{words}" hands the customer over without saying why or asking',
    unasked: '"{words}" hands the customer over without asking whether that is all right',
  },

  *check(reading, { options, locale, model, report }) {
    const isFine = ({ asked, reason }: Transfer): boolean => asked || (reason && !options.requirePermission)
    let settled = false
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      const transfers = transfersIn(reading, turn)
      const transfer = transfers[0]
      const isSettled = settled
      settled = transfers.some(isFine)
      if (!transfer || settled || isSettled || isAgreedTo(reading, turn)) continue
      const { message, span, reason } = transfer
      const texts = [...asking(reading, transfer), ...model('transfer-permission')]
      const rewrites = sentenceRewrites(reading, message, transfer, texts, locale)
      yield report(reason ? 'unasked' : 'bare', { message, span, rewrites }, { words: message.text.slice(...span) })
    }
  },
})

/** Sentences that ask whether the customer may be handed over to whom the agent has named. */
function asking(reading: Reading, { message, span, sentence }: Transfer): string[] {
  const destination = reading
    .find(message, 'transfer-destination')
    .find(
      (match) => match.span[0] <= span[1] + NEXT_TO && match.span[1] >= span[0] - NEXT_TO && isIn(match.span, sentence),
    )
  const named = destination ? message.text.slice(...destination.span) : ''
  return (destination?.phrase.sentence ?? []).map((text) => text.replace('{}', () => named))
}

/** In characters: what may stand between those words and the transfer, such as a space or に. */
const NEXT_TO = 3

const isIn = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to

/** Whether the customer asked for somebody else, or the agent whether it is all right, in one of the last turns. */
const isAgreedTo = (reading: Reading, { index }: Turn): boolean =>
  reading.turns
    .slice(Math.max(0, index - REACH), index)
    .some((turn) => reading.has(turn, turn.side === 'customer' ? 'transfer-request' : 'consent-question'))

const REACH = 8
