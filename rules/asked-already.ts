import { authorKey, type Message, overlaps } from '../src/conversation.ts'
import type { Locale, Topic } from '../src/locale.ts'
import { choices } from '../src/option.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { NAME_TOPICS, namesGivenIn } from '../src/structure/names.ts'
import { codeIn, emailIn, phoneIn } from '../src/structure/personal-data.ts'
import type { Turn } from '../src/structure/turns.ts'

const KINDS = [
  'email',
  'phone',
  'reference',
  'name',
  'date',
  'people',
  'time',
  'account',
  'postcode',
  'origin',
  'destination',
  'purchase',
  'product',
] as const
type Kind = (typeof KINDS)[number]

/** Kinds of data: what asks for it, and how it is recognised in what the customer wrote. */
const DATA: Readonly<
  Record<Kind, { readonly asked: Topic; given(reading: Reading, message: Message, locale: Locale): string | undefined }>
> = {
  email: { asked: 'ask-email', given: (_, message) => emailIn(message) },
  phone: { asked: 'ask-phone', given: (_, message, { phones }) => phoneIn(message, phones) },
  reference: {
    asked: 'ask-reference',
    given: (reading, message, { phones }) => (reading.has(message, 'reference') ? codeIn(message, phones) : undefined),
  },
  name: {
    asked: 'ask-name',
    given: (reading, message) => namesGivenIn(reading, message)[0]?.text ?? words('gives-name')(reading, message),
  },
  date: { asked: 'ask-date', given: words('gives-date') },
  people: { asked: 'ask-people', given: words('gives-people') },
  time: { asked: 'ask-time', given: words('gives-time') },
  account: { asked: 'ask-account', given: words('gives-account') },
  postcode: { asked: 'ask-postcode', given: words('gives-postcode') },
  origin: { asked: 'ask-origin', given: words('gives-origin') },
  destination: { asked: 'ask-destination', given: words('gives-destination') },
  purchase: { asked: 'ask-purchase', given: words('gives-purchase') },
  product: { asked: 'ask-product', given: words('gives-product') },
}

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
    'Data is recognised by its shape (e-mail addresses, phone numbers, codes next to words such as "order") and by its wording (names, dates, times of day, how many people, numbers of accounts, postcodes, where a journey begins and ends, when something was bought, which model it is).',
    'To ask for confirmation, to quote the data, to say that it did not fit, or to ask for another one is fine.',
    'A first name given does not answer the question for the full name.',
    'A date, a time of day, a number of people or an end of a journey counts where the question follows at once and is about no other one, such as the date of the return or the number of children.',
    'Where several customers write in one thread, only the data of the one who is answered counts.',
  ],
  topics: [
    ...KINDS.map((kind) => DATA[kind].asked),
    ...FINE,
    ...NAME_TOPICS,
    'reference',
    'gives-name',
    'gives-date',
    'gives-people',
    'gives-time',
    'gives-account',
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
          return asked ? [{ asked, given: givenBefore(reading, turn, kind, locale) }] : []
        })
        for (const { asked, given } of questions) {
          if (!given || isFine(reading, turn, given)) continue
          // "Your name and your number" is one question, which is fine where one of them is new.
          if (reported.some((other) => overlaps(other.span, asked.span))) continue
          if (questions.some((other) => other.given === undefined && overlaps(other.asked.span, asked.span))) continue
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

function words(topic: Topic) {
  return (reading: Reading, message: Message): string | undefined => {
    const [match] = reading.find(message, topic)
    return match && message.text.slice(...match.span)
  }
}

/** What belongs to one request only, so that it must have been said right before. */
const ONCE: readonly Kind[] = ['date', 'people', 'time', 'origin', 'destination']

/** How many turns back the customer may have said it; earlier ones are about something else by now. */
const TURNS_BACK = 40

/** What the customer who is answered has given before a turn. */
function givenBefore(reading: Reading, { index }: Turn, kind: Kind, locale: Locale): string | undefined {
  const customer = reading.turns
    .slice(0, index)
    .findLast(({ side }) => side === 'customer')
    ?.messages.at(-1)?.author
  const back = ONCE.includes(kind) ? 1 : TURNS_BACK
  for (const turn of reading.turns.slice(Math.max(0, index - back), index).reverse()) {
    if (turn.side !== 'customer') continue
    for (const message of turn.messages) {
      if (customer && message.author && authorKey(customer) !== authorKey(message.author)) continue
      const given = DATA[kind].given(reading, message, locale)
      if (given) return given
    }
  }
  return undefined
}

const isFine = (reading: Reading, turn: Turn, given: string): boolean =>
  reading.has(turn, ...FINE) || turn.messages.some(({ text }) => text.toLowerCase().includes(given.toLowerCase()))
