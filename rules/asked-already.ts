import { authorKey, type Message, overlaps, type Span } from '../src/conversation.ts'
import type { Locale, Topic } from '../src/locale.ts'
import { choices } from '../src/option.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { namesIn, numberNamed } from '../src/structure/named-numbers.ts'
import { NAME_TOPICS, namesGivenIn } from '../src/structure/names.ts'
import { codeIn, emailIn, phoneIn } from '../src/structure/personal-data.ts'
import type { Turn } from '../src/structure/turns.ts'

const KINDS = [
  'email',
  'phone',
  'reference',
  'case',
  'tracking',
  'invoice',
  'flight',
  'tax',
  'name',
  'full-name',
  'date',
  'people',
  'time',
  'nights',
  'budget',
  'size',
  'account',
  'document',
  'messenger',
  'birth',
  'address',
  'postcode',
  'origin',
  'destination',
  'purchase',
  'product',
  'number',
  'trouble',
] as const
type Kind = (typeof KINDS)[number]

/** Two letters of an airline, or one and a digit, and a number: "BA117", "LH 441". */
const FLIGHT = /(?<![\w-])(?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?\d{2,4}(?![\w-])|(?<![\w-])[a-z]{2}\d{2,4}(?![\w-])/

/** Three digits or more: "ticket 2 of 3" has no number of its own. */
const LONG = /(?:\d\D?){3}/

/** Kinds of data: what asks for it, and how it is recognised in what the customer wrote. */
const DATA: Readonly<
  Record<
    Kind,
    {
      readonly asked: Topic
      given(reading: Reading, message: Message, locale: Locale): string | undefined
    }
  >
> = {
  email: {
    asked: 'ask-email',
    given: (reading, message) => emailIn(message, others(reading, message, 'other-contact')),
  },
  phone: {
    asked: 'ask-phone',
    given: (reading, message, { phones }) => phoneIn(message, phones, others(reading, message, 'other-contact')),
  },
  reference: {
    asked: 'ask-reference',
    given: (reading, message, { phones }) =>
      numbered('gives-reference')(reading, message) ??
      (reading.has(message, 'reference')
        ? codeIn(message, phones, others(reading, message, 'other-contact', 'other-number'))
        : undefined),
  },
  case: { asked: 'ask-case', given: numbered('gives-case', LONG) },
  tracking: { asked: 'ask-tracking', given: numbered('gives-tracking', LONG) },
  invoice: { asked: 'ask-invoice', given: numbered('gives-invoice', LONG) },
  flight: { asked: 'ask-flight', given: numbered('gives-flight', FLIGHT) },
  tax: { asked: 'ask-tax', given: numbered('gives-tax') },
  name: {
    asked: 'ask-name',
    given: (reading, message) => namesGivenIn(reading, message)[0]?.text ?? words('gives-name')(reading, message),
  },
  'full-name': {
    asked: 'ask-full-name',
    given: (reading, message) => namesGivenIn(reading, message).find(({ words }) => words.length > 1)?.text,
  },
  date: { asked: 'ask-date', given: words('gives-date') },
  people: { asked: 'ask-people', given: words('gives-people') },
  time: { asked: 'ask-time', given: words('gives-time') },
  nights: { asked: 'ask-nights', given: words('gives-nights') },
  budget: { asked: 'ask-budget', given: words('gives-budget') },
  size: { asked: 'ask-size', given: words('gives-size') },
  account: { asked: 'ask-account', given: numbered('gives-account', LONG) },
  document: { asked: 'ask-document', given: numbered('gives-document', LONG) },
  messenger: { asked: 'ask-messenger', given: words('gives-messenger') },
  birth: { asked: 'ask-birth', given: words('gives-birth') },
  address: { asked: 'ask-address', given: words('gives-address') },
  postcode: { asked: 'ask-postcode', given: words('gives-postcode') },
  origin: { asked: 'ask-origin', given: words('gives-origin') },
  destination: { asked: 'ask-destination', given: words('gives-destination') },
  purchase: { asked: 'ask-purchase', given: words('gives-purchase') },
  product: { asked: 'ask-product', given: words('gives-product') },
  number: { asked: 'ask-number', given: () => undefined },
  trouble: { asked: 'ask-trouble', given: toldTrouble },
}

/** What is given as a code, which answers the question for it whatever stands around it. */
const CODES: readonly Kind[] = ['reference', 'case', 'tracking', 'invoice', 'tax', 'account', 'document', 'number']

/** Questions that are about data already given, but rightly so: to confirm it, because it did not fit, or for another one. */
const FINE = ['confirmation', 'data-problem'] as const

export default defineRule({
  id: 'asked-already',
  category: 'listening',
  scope: 'turn',
  kinds: ['transcript'],
  summary: 'The agent does not ask for what the customer has already given.',
  why: 'To be asked again tells the customer that nobody read what they wrote.',
  source: 'Customer effort: nobody should have to repeat themselves.',
  decisions: [
    'Data is recognised by its shape (e-mail addresses, phone numbers, codes next to words such as "order") and by its wording (names, dates, times of day, how many people or nights, a budget, a size, numbers of accounts, passports, flights and cases, names in messengers, addresses, postcodes, where a journey begins and ends, when something was bought, which model it is).',
    'Whatever a number is called, it was given where the customer wrote one behind that word, or answered the same question with one.',
    'What went wrong counts as well, where the customer told it in more than a few words and the agent asks what it is.',
    'A number that the customer says belongs to something else, such as a price, a room or somebody whom they called, is none that was asked for.',
    'To ask for confirmation, to quote the data, to say that it did not fit, or to ask for another one is fine.',
    'A first name given does not answer the question for the full name.',
    'A date, a time of day, a number of people or nights, a budget, a size or an end of a journey counts where the question follows at once and is about no other one, such as the date of the return or the number of children.',
    'Where several customers write in one thread, only the data of the one who is answered counts.',
  ],
  topics: [
    ...KINDS.map((kind) => DATA[kind].asked),
    ...FINE,
    ...NAME_TOPICS,
    'number-word',
    'harm',
    'customer-trouble',
    'reference',
    'other-contact',
    'other-number',
    'gives-reference',
    'gives-case',
    'gives-tracking',
    'gives-invoice',
    'gives-flight',
    'gives-tax',
    'gives-nights',
    'gives-budget',
    'gives-size',
    'gives-birth',
    'gives-address',
    'gives-name',
    'gives-date',
    'gives-people',
    'gives-time',
    'gives-account',
    'gives-document',
    'gives-messenger',
    'gives-postcode',
    'gives-origin',
    'gives-destination',
    'gives-purchase',
    'gives-product',
  ],
  requires: ['confirmation'],
  onlyWith: KINDS.map((kind) => DATA[kind].asked),
  presets: { recommended: 'warn', strict: 'warn', chat: 'warn', email: 'warn', social: 'warn', voice: 'warn' },
  options: { kinds: choices('Which kinds of data are looked for.', KINDS) },
  messages: { again: 'The customer has already given this: "{given}"' },

  *check(reading, { options, locale, report }) {
    const { turns } = reading
    const kinds = KINDS.filter((kind) => options.kinds.includes(kind))
    const asking = kinds.map((kind) => DATA[kind].asked)
    for (const turn of turns) {
      if (turn.side !== 'agent' || turn.index === 0) continue
      for (const message of turn.messages) {
        if (!reading.has(message, ...asking)) continue
        const reported: Match[] = []
        const questions = kinds.flatMap((kind) => {
          const [asked] = reading.find(message, DATA[kind].asked)
          return asked ? [{ kind, asked, given: givenBefore(reading, turn, { kind, asked, message }, locale) }] : []
        })
        for (const { kind, asked, given } of questions.filter((question) => !isNamedOtherwise(question, questions))) {
          // "What went wrong?" is no word about data that was wrong.
          if (!given || (kind !== 'trouble' && isFine(reading, turn, given))) continue
          // "Your name and your number" is one question, which is fine where one of them is new.
          if (reported.some((other) => overlaps(other.span, asked.span))) continue
          const asksMore = questions.some(
            (other) =>
              other.given === undefined &&
              overlaps(other.asked.span, asked.span) &&
              !isNamedOtherwise(other, questions),
          )
          if (asksMore) continue
          yield report(
            'again',
            { message, span: asked.span, note: 'Use what the customer wrote, and ask only whether it is right.' },
            { given },
          )
          reported.push(asked)
        }
      }
    }
  },
})

interface Question {
  readonly kind: Kind
  readonly asked: Match
}

/** Whether a question for some number is the same as one for a number of a kind of its own. */
const isNamedOtherwise = ({ kind, asked }: Question, questions: readonly Question[]): boolean =>
  kind === 'number' && questions.some((other) => other.kind !== kind && overlaps(other.asked.span, asked.span))

function words(topic: Topic) {
  return (reading: Reading, message: Message): string | undefined => {
    const [match] = reading.find(message, topic)
    return match && message.text.slice(...match.span)
  }
}

/** The first match with a number in it that has the shape, up to the number; the words around it are of the language. */
function numbered(topic: Topic, shape: RegExp = /\d/) {
  return (reading: Reading, message: Message): string | undefined =>
    reading
      .find(message, topic)
      .map(({ span }) => message.text.slice(...span))
      .find((text) => shape.test(text))
      ?.replace(BEHIND_NUMBER, '$1')
}

/** "has not come" of "order 214 has not come". */
const BEHIND_NUMBER = /^(.*\d[\w-]*).*$/s

/** Where data stands that is not the customer's own, or not what is asked for: "I called 0800 ...", "room 30412". */
const others = (reading: Reading, message: Message, ...topics: Topic[]): Span[] =>
  reading.matches(message, topics).map(({ span }) => span)

/** What belongs to one request only, so that it must have been said right before. */
const ONCE: readonly Kind[] = ['date', 'people', 'time', 'nights', 'budget', 'size', 'origin', 'destination']

/** How many turns back the customer may have said it; earlier ones are about something else by now. */
const TURNS_BACK = 40

/** What the customer who is answered has given before a turn. */
function givenBefore(
  reading: Reading,
  { index }: Turn,
  { kind, asked, message: question }: { readonly kind: Kind; readonly asked: Match; readonly message: Message },
  locale: Locale,
): string | undefined {
  const names = CODES.includes(kind) ? namesOf(reading, question, asked, locale) : []
  const customer = reading.turns
    .slice(0, index)
    .findLast(({ side }) => side === 'customer')
    ?.messages.at(-1)?.author
  const back = ONCE.includes(kind) ? 1 : TURNS_BACK
  for (const turn of reading.turns.slice(Math.max(0, index - back), index).reverse()) {
    if (turn.side !== 'customer') continue
    for (const message of turn.messages) {
      if (customer && message.author && authorKey(customer) !== authorKey(message.author)) continue
      const given =
        DATA[kind].given(reading, message, locale) ??
        numberNamed(message, names, locale.phones ?? []) ??
        (CODES.includes(kind) && wasAsked(reading, turn, { kind, names }, locale)
          ? codeIn(message, locale.phones, others(reading, message, 'other-contact', 'other-number'))
          : undefined)
      if (given) return given
    }
  }
  return undefined
}

/** Whether the agent has asked for the same right before a turn, so that a bare code answers that. */
function wasAsked(
  reading: Reading,
  { index }: Turn,
  { kind, names }: { readonly kind: Kind; readonly names: readonly string[] },
  locale: Locale,
): boolean {
  const before = reading.turns[index - 1]
  if (before?.side !== 'agent') return false
  return before.messages.some((message) =>
    reading
      .find(message, DATA[kind].asked)
      .some(
        (asked) => kind !== 'number' || namesOf(reading, message, asked, locale).some((name) => names.includes(name)),
      ),
  )
}

/**
 * The words that name the number that is asked for: "transaction" of "May I have the transaction id?" None where a pack does
 * not say which words are for numbers of any kind.
 */
function namesOf(reading: Reading, message: Message, asked: Match, { functionWords }: Locale): string[] {
  const general = reading.find(message, 'number-word').map(({ span }) => message.text.slice(...span).toLowerCase())
  if (general.length === 0) return []
  return namesIn(message.text.slice(...asked.span), new Set([...functionWords, ...general]))
}

/** What went wrong, told in more than a word or two: harm, or more than one trouble. */
function toldTrouble(reading: Reading, message: Message): string | undefined {
  if (reading.wordCount(message) < TOLD_AT_LENGTH) return undefined
  const [harm] = reading.find(message, 'harm')
  const [first, second] = reading.find(message, 'customer-trouble')
  const told = harm ?? (second && first)
  return told && message.text.slice(...told.span)
}

/** In words; shorter reports are vague: "It is broken". */
const TOLD_AT_LENGTH = 9

const isFine = (reading: Reading, turn: Turn, given: string): boolean =>
  reading.has(turn, ...FINE) || turn.messages.some(({ text }) => text.toLowerCase().includes(given.toLowerCase()))
