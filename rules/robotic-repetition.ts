import type { Message, Span } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import type { Topic } from '../src/locale.ts'
import { integer, strings } from '../src/option.ts'
import { SPACELESS } from '../src/phrase/characters.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { type Corpus, defineRule, type Finding, type Reading, type RuleContext } from '../src/rule.ts'
import { eachSentence, FrequentNumbers, isSameSentence, textHash } from '../src/structure/said-before.ts'

/** What may be said again and again. */
const STOCK = [
  'salutation',
  'welcome',
  'introduction',
  'help-offer',
  'thanks',
  'thanks-service',
  'thanks-answer',
  'closing-question',
  'good-wish',
  'farewell',
  'come-back',
  'signature',
] as const satisfies readonly Topic[]

/** What a sentence may open with and still be the same as without it: "Hello, ...". */
const OPENINGS = ['salutation', 'vocative', 'acknowledgement', 'empathy', 'thanks'] as const satisfies readonly Topic[]

/** A message with one of these gives data back, so that it can be checked: the same data each time. */
const READ_BACK = ['confirmation', 'read-back'] as const satisfies readonly Topic[]

/** So many words may stand around a stock phrase in a sentence: "thank you for ..." can thank for anything. */
const AROUND_STOCK = 8

/** Texts whose customers are counted; those sent least are forgotten first. */
const MOST_TEXTS = 50_000

const OPTIONS = {
  minWords: integer('Sentences with fewer words may be repeated.', 4, 1),
  minTextWords: integer('Messages with fewer words may be sent to any number of customers.', 25, 1),
  maxCustomers: integer('A long message may be sent word for word to this many customers.', 10, 1),
  allow: strings(
    'Words, as they stand in the text, that make a sentence or a message fine here, such as those of legal text.',
  ),
}

const MESSAGES = {
  sentence: 'The same sentence was said before in this conversation',
  text: 'This text was sent word for word to {count} customers (at most {max})',
} as const

type Context = RuleContext<typeof OPTIONS, typeof MESSAGES>

export default defineRule({
  id: 'robotic-repetition',
  category: 'templates',
  scope: 'corpus',
  kinds: ['transcript'],
  summary: 'Agents do not say the same sentence twice in a conversation, nor send everybody the same long text.',
  why: `A customer who gets the same sentence again concludes that nobody is reading. A long text that everybody gets
sounds like what it is: written for nobody.`,
  source: 'Quality reviews of support centres: a template is a draft, to be adapted to the person.',
  decisions: [
    'A change of punctuation, of capitals or of a name is still the same sentence; other numbers, places or products make another one.',
    'Greetings, thanks, good wishes, the closing question and what stands below a signature may be repeated.',
    'A sentence with a number in it is a fact, and so is what is given back for the customer to check; facts do not change from one time to the next.',
    'What the customer asked to have repeated is fine, and so is an answer that the customer asked for in the same words again.',
    'A text sent to many customers is reported once, where the limit is passed. Handles do not make a difference, a name does.',
    'Texts are remembered as hashes only. Of very many different texts those sent least are forgotten, so that a count is never too high.',
  ],
  topics: [...STOCK, ...OPENINGS, ...READ_BACK, 'repeat-request'],
  requires: ['thanks', 'salutation'],
  presets: { strict: 'warn', chat: 'warn', email: 'warn', social: 'warn' },
  options: OPTIONS,
  messages: MESSAGES,

  corpus: (context) => new Repetition(context),
})

class Repetition implements Corpus {
  readonly #context: Context
  readonly #sent = new FrequentNumbers(MOST_TEXTS)
  readonly #stock = new Map<number, boolean>()
  readonly #allowed: readonly string[]

  constructor(context: Context) {
    this.#context = context
    this.#allowed = context.options.allow.map((words) => words.toLowerCase())
  }

  *check(reading: Reading): Iterable<Finding> {
    const { minTextWords } = this.#context.options
    const said = new SaidSentences(reading, this.#context, this.#allowed, this.#stock)
    const texts = new Set<number>()
    for (const message of reading.conversation.messages) {
      if (message.role !== 'agent' || message.internal) continue
      const { found, words } = said.repeatedIn(message)
      yield* found
      if (words >= minTextWords) yield* this.#sentToMany(reading, message, texts)
    }
  }

  /** `texts` are those that the customer of this conversation got already. */
  *#sentToMany(reading: Reading, message: Message, texts: Set<number>): Iterable<Finding> {
    const { minTextWords, maxCustomers } = this.#context.options
    const hash = textHash(message.text)
    if (texts.has(hash)) return
    texts.add(hash)
    const count = this.#sent.add(hash)
    if (count !== maxCustomers + 1) return
    const whole: Span = [0, message.text.length]
    const stock = reading.matches(message, STOCK)
    if (isAllowed(message, whole, this.#allowed) || ownWords(stock, message, whole).count < minTextWords / 2) return
    const note = 'Begin with what this customer wrote, and keep only the parts of the text that answer it.'
    yield this.#context.report('text', { message, note }, { count, max: maxCustomers })
  }
}

/** Not to be added to: most messages repeat nothing. */
const NOTHING: Finding[] = []

/** Repeated sentences that are looked at in one message; whoever repeats more is not writing prose. */
const MOST = 500

/** Sentences of stock phrases that are remembered over all conversations, by their hashes. */
const MOST_STOCK = 5000

/** A sentence that an agent said. */
interface Said {
  readonly message: Message
  readonly start: number
  readonly end: number
  /** Where it goes on behind a short opening. */
  readonly body: number
}

/** The sentences of the agents in one conversation. */
class SaidSentences {
  readonly #reading: Reading
  readonly #context: Context
  readonly #allowed: readonly string[]
  readonly #byHash = new Map<number, Said>()
  readonly #stock: Map<number, boolean>
  #asked: Map<Message, number> | undefined
  #names: ReadonlySet<string> | undefined
  /** The stock phrases of the message that was looked at last. */
  #looked: { readonly message: Message; readonly matches: readonly Match[] } | undefined

  constructor(reading: Reading, context: Context, allowed: readonly string[], stock: Map<number, boolean>) {
    this.#reading = reading
    this.#context = context
    this.#allowed = allowed
    this.#stock = stock
  }

  repeatedIn(message: Message): { readonly found: readonly Finding[]; readonly words: number } {
    let found = NOTHING
    let looks = 0
    const { minWords } = this.#context.options
    const words = eachSentence(message.text, (hash, count, start, end, body) => {
      if (count < minWords || looks > MOST) return
      const first = this.#byHash.get(hash)
      const said = { message, start, end, body }
      if (!first) this.#byHash.set(hash, said)
      else if (++looks <= MOST && this.#isRepetition(said, first, hash)) {
        const note = `Said before, in message ${first.message.index + 1}. Say what is new since, or leave it out.`
        if (found === NOTHING) found = []
        const from = openingOf(said) === openingOf(first) ? start : body
        found.push(this.#context.report('sentence', { message, span: [from, end], note }))
      }
    })
    return { found, words }
  }

  #isRepetition(said: Said, first: Said, hash: number): boolean {
    const { message, body, end } = said
    const span: Span = [body, end]
    const words = message.text.slice(...span)
    if (/\p{N}/u.test(words) || this.#isStock(message, span, hash)) return false
    if (isAllowed(message, span, this.#allowed) || this.#reading.has(message, ...READ_BACK)) return false
    this.#names ??= namesIn(this.#reading)
    if (!isSameSentence(first.message.text.slice(first.body, first.end), words, this.#names)) return false
    if (openingOf(said) !== openingOf(first) && !(this.#opensWithCourtesy(said) && this.#opensWithCourtesy(first)))
      return false
    return !isBelowSignature(this.#reading, message, span) && !this.#wasAskedAgain(first.message, message)
  }

  /** Whether nothing but a greeting or the like stands in front of what is the same. */
  #opensWithCourtesy({ message, start, body }: Said): boolean {
    return start === body || ownWords(this.#reading.matches(message, OPENINGS), message, [start, body]).count <= 1
  }

  /** Whether a sentence is little more than a stock phrase, or was so where it occurred before. */
  #isStock(message: Message, span: Span, hash: number): boolean {
    let isStock = this.#stock.get(hash)
    if (isStock === undefined) {
      if (this.#looked?.message !== message) this.#looked = { message, matches: this.#reading.matches(message, STOCK) }
      const own = ownWords(this.#looked.matches, message, span)
      isStock = own.isStock && own.count <= AROUND_STOCK
      if (this.#stock.size >= MOST_STOCK) this.#stock.clear()
      this.#stock.set(hash, isStock)
    }
    return isStock
  }

  /** Whether the customer asked to hear it again, or asked the same as before. */
  #wasAskedAgain(before: Message, message: Message): boolean {
    const asked = lastOfCustomer(this.#reading, message)
    const first = lastOfCustomer(this.#reading, before)
    if (!asked || asked === first) return false
    if (this.#reading.has(asked, 'repeat-request')) return true
    return first !== undefined && this.#hashOf(first) === this.#hashOf(asked)
  }

  #hashOf(message: Message): number {
    this.#asked ??= new Map()
    const known = this.#asked.get(message)
    if (known !== undefined) return known
    const hash = textHash(message.text)
    this.#asked.set(message, hash)
    return hash
  }
}

const openingOf = ({ message, start, body }: Said): string => message.text.slice(start, body)

/** The names of those who write, in small letters. */
function namesIn({ conversation: { messages } }: Reading): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { author } of messages)
    for (const name of author?.name?.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) names.add(name)
  return names
}

function isAllowed(message: Message, span: Span, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return false
  const words = message.text.slice(...span).toLowerCase()
  return allowed.some((phrase) => words.includes(phrase))
}

/** Words, and the characters of scripts without spaces. */
const WORDS = late('gu')`[${SPACELESS}]|(?:(?![${SPACELESS}])[\p{L}\p{M}\p{N}])+`

/** Whether a stretch has a stock phrase, and how many words of it belong to none. */
function ownWords(stock: readonly Match[], message: Message, [start, end]: Span): { isStock: boolean; count: number } {
  let count = 0
  let at = start
  let isStock = false
  const add = (to: number): void => {
    if (to > at) count += message.text.slice(at, to).match(WORDS())?.length ?? 0
  }
  for (const { span } of stock) {
    if (span[1] <= start) continue
    if (span[0] >= end) break
    isStock = true
    add(span[0])
    at = Math.max(at, span[1])
  }
  add(end)
  return { isStock, count }
}

const isBelowSignature = (reading: Reading, message: Message, [start]: Span): boolean => {
  const [signature] = reading.find(message, 'signature')
  return signature !== undefined && signature.span[1] <= start
}

/** Further back than this many messages nobody remembers the question. */
const FAR_BACK = 50

function lastOfCustomer({ conversation: { messages } }: Reading, { index }: Message): Message | undefined {
  for (let i = index - 1; i >= Math.max(0, index - FAR_BACK); i--)
    if (messages[i]?.role === 'customer') return messages[i]
  return undefined
}
