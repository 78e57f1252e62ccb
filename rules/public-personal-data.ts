import type { Message, Span } from '../src/conversation.ts'
import type { Topic } from '../src/locale.ts'
import { flag } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { identifiersIn } from '../src/structure/identifiers.ts'
import { CLOSING_TOPICS, sayLast } from '../src/structure/insertion.ts'
import { linkIn, naming } from '../src/structure/own-help.ts'
import { type SentenceMatches, sentencesWithMatches } from '../src/structure/sentences.ts'
import type { Turn } from '../src/structure/turns.ts'

const TOPICS = ['personal-data', 'data-request', 'no-data'] as const satisfies readonly Topic[]

export default defineRule({
  id: 'public-personal-data',
  category: 'data',
  scope: 'message',
  kinds: ['transcript', 'template'],
  channels: ['social'],
  needs: ['channel'],
  summary: 'Personal data is neither asked for nor repeated in public.',
  why: `What stands in a public reply can be read, copied and used by anyone, also by those who pretend to be the company.`,
  source: 'Data protection; guidance of the platforms for support accounts.',
  decisions: [
    'A request is fine where the turn names a private place for the answer: private messages, a form, a link, the phone.',
    'Data is what leads to a person, an account or an order: e-mail, phone, address, postcode, name of the account, booking, order and account numbers. The shop, the device or the version is none.',
    'Numbers and addresses that the customer wrote in public are not to be repeated either, and those that only the company knows are not to be told: "your account is registered to ...". The company\'s own are fine.',
    'Asking *whether* there is a number, without asking for it, is fine.',
  ],
  topics: [...TOPICS, 'data-told', 'address-told', 'private-place', ...CLOSING_TOPICS],
  requires: ['personal-data', 'data-request'],
  presets: { recommended: 'error', strict: 'error', social: 'error' },
  options: { repeated: flag('Whether repeating or telling data of the customer is reported as well.', true) },
  messages: {
    asked: '"{words}" asks for personal data in public',
    repeated: 'Personal data of the customer is repeated in public',
    told: 'Personal data of the customer is told in public',
  },

  *check(reading, { options, model, report }) {
    const known = new Told()
    for (const turn of reading.turns) {
      if (turn.side === 'customer') known.add(turn)
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        const found = requestIn(reading, message)
        if (!found || isPrivate(reading, turn)) continue
        const rewrites = model('private-data').map((text) => sayLast(reading, message, found, text))
        yield report('asked', { message, span: found, rewrites }, { words: message.text.slice(...found) })
        break
      }
      if (!options.repeated) continue
      for (const message of turn.messages) {
        const repeated = known.repeatedIn(message)
        const span = repeated ?? toldIn(reading, message)
        if (!span) continue
        const rewrites = model('public-answer').map((text) => ({ kind: 'instead' as const, text }))
        yield report(repeated ? 'repeated' : 'told', { message, span, rewrites })
      }
    }
  },
})

/** Data of the customer that an agent's message tells, whoever wrote it first. */
function toldIn(reading: Reading, message: Message): Span | undefined {
  const [address] = reading.find(message, 'address-told')
  if (address) return address.span
  const leads = reading.find(message, 'data-told')
  if (leads.length === 0) return undefined
  return identifiersIn(message.text).find(({ span }) =>
    leads.some((lead) => lead.span[0] <= span[0] && span[0] - lead.span[1] <= NEXT_TO),
  )?.span
}

/** Whether the answer may be given where others do not read it. */
const isPrivate = (reading: Reading, turn: Turn): boolean =>
  reading.has(turn, 'private-place') || turn.messages.some(({ text }) => linkIn(text))

/** From the words that ask to the data that is asked for. */
function requestIn(reading: Reading, message: Message): Span | undefined {
  if (!reading.has(message, 'personal-data')) return undefined
  for (const sentence of sentencesWithMatches(reading, message, TOPICS)) {
    const span = requested(sentence)
    if (span) return span
  }
  return undefined
}

function requested(sentence: SentenceMatches): Span | undefined {
  const asks = naming(sentence, 'data-request')
  if (!asks || naming(sentence, 'no-data')) return undefined
  const data = sentence.matches.filter(({ topic }) => topic === 'personal-data')
  const behind = data.find(({ span }) => span[1] > asks.span[1])
  if (behind) return [asks.span[0], behind.span[1]]
  // "Put your number in the comments", where the words that ask stand around the data.
  if (data.some(({ span }) => span[0] >= asks.span[0])) return asks.span
  const before = data.findLast(({ span }) => span[0] < asks.span[0] && asks.span[0] - span[1] <= NEXT_TO)
  return before && [before.span[0], asks.span[1]]
}

/** In characters: in some languages the data stands in front of the words that ask, with a particle or two between. */
const NEXT_TO = 3

/** The addresses and numbers that the customer wrote so far, read only when an agent's message has any. */
class Told {
  readonly #values = new Set<string>()
  #unread: Turn[] = []

  add(turn: Turn): void {
    this.#unread.push(turn)
  }

  /** An e-mail address or a long number in an agent's message that the customer wrote before. */
  repeatedIn({ text }: Message): Span | undefined {
    const found = identifiersIn(text)
    if (found.length === 0) return undefined
    for (const { messages } of this.#unread)
      for (const message of messages) for (const { value } of identifiersIn(message.text)) this.#values.add(value)
    this.#unread = []
    return found.find(({ value }) => this.#values.has(value))?.span
  }
}
