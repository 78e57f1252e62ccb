import type { Message, Span } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import { choices, strings } from '../src/option.ts'
import { defineRule, type Reading, type Report } from '../src/rule.ts'
import { ibansIn } from '../src/structure/iban.ts'
import { COUNTRIES, type Country, nationalIdsIn } from '../src/structure/national-ids.ts'
import { cardNumbersIn } from '../src/structure/payment-cards.ts'
import { secretBehind } from '../src/structure/told-secret.ts'
import { narrow } from '../src/structure/width.ts'

const KINDS = ['card', 'iban', 'password', 'national-id'] as const
type Kind = (typeof KINDS)[number]

export default defineRule({
  id: 'exposed-data',
  category: 'data',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'No payment-card number, IBAN, password or national identity number stands in a message.',
  why: `Messages are mailed, exported and read by many. A number or password that an agent writes out is out of the
customer's hands for good.`,
  source: 'PCI DSS (at most the first six and last four digits of a card are shown); data protection.',
  decisions: [
    'Card numbers must have the beginning and the length of a known issuer and a check digit that is right; order, parcel and telephone numbers do not count, nor a number that the sentence calls one.',
    'Masked values ("**** 1234", "ending in 1234") are fine.',
    'Identity numbers that other numbers may look like, such as those of nothing but digits, count only where their name stands in front of them.',
    'A password or PIN counts where it is told ("your password is Tiger77"), not where it is spoken of ("your password is case sensitive").',
    "The company's own accounts go into `allow`.",
    'No output shows what was found: at most the last four characters, so that a number can be told from another. The lists of violations and the logs of a CI server go to more people than the conversation did.',
  ],
  fixing: {
    unsafe: 'The secret is hidden behind asterisks; what stood there is lost.',
  },
  topics: ['password-told', 'national-id', 'harmless-number'],
  requires: [],
  presets: {
    recommended: 'error',
    strict: 'error',
    chat: 'error',
    email: 'error',
    social: 'error',
    voice: 'error',
    templates: 'error',
  },
  options: {
    kinds: choices('What is looked for.', KINDS),
    countries: choices('The countries whose identity numbers are looked for, as in `hr` for Croatia.', COUNTRIES),
    allow: strings("Numbers that are fine here, such as the company's own IBAN; spaces and hyphens do not matter."),
  },
  messages: {
    card: 'The number of a payment card is written out',
    iban: 'The number of a bank account is written out',
    password: 'A password or PIN is written out',
    'national-id': 'The identity number of a person is written out',
  },

  *check(reading, { options, report }) {
    const allowed = new Set(options.allow.map(bare))
    for (const turn of reading.turns) {
      if (turn.side === 'customer') continue
      for (const message of turn.messages) {
        const taken: Span[] = []
        for (const [kind, span] of secretsIn(reading, message, options.countries)) {
          const value = message.text.slice(...span)
          if (!options.kinds.includes(kind) || allowed.has(bare(value))) continue
          if (taken.some(([start, end]) => span[0] < end && start < span[1])) continue
          taken.push(span)
          yield report(kind, masked(kind, message, span))
        }
      }
    }
  },
})

const bare = (value: string): string => value.replace(/[\s.-]/g, '').toUpperCase()

/** What all numbers looked for have in common, so that most messages are settled at once. */
const NUMBER = /\d(?:[ \u00a0.(-]?[\dA-Z]){6}/

function* secretsIn(reading: Reading, message: Message, countries: readonly Country[]): Iterable<[Kind, Span]> {
  const { text } = message
  for (const { span } of reading.find(message, 'password-told')) {
    const secret = secretBehind(text, span[1])
    if (secret) yield ['password', secret]
  }
  if (!NUMBER.test(narrow(text))) return
  for (const span of cardNumbersIn(text)) if (!named(reading, message, 'harmless-number', span)) yield ['card', span]
  for (const span of ibansIn(text)) yield ['iban', span]
  for (const { span, ambiguous } of nationalIdsIn(text, countries)) {
    if (ambiguous ? named(reading, message, 'national-id', span) : !named(reading, message, 'harmless-number', span))
      yield ['national-id', span]
  }
}

/** How far in front of a number its name may stand, in characters; less for names that speak against it. */
const NEAR = { 'national-id': 30, 'harmless-number': 8 } as const

const named = (reading: Reading, message: Message, topic: keyof typeof NEAR, [start]: Span): boolean =>
  reading.find(message, topic).some(({ span }) => span[0] < start && start - span[1] <= NEAR[topic])

/** How many characters at the end of a value may be shown. */
const SHOWN: Readonly<Record<Kind, number>> = { card: 4, iban: 4, password: 0, 'national-id': 0 }

/**
 * The value with its characters hidden, as a rewrite and as what stands for it in every output: a report, a log of a CI
 * server and its artifacts are kept longer and read by more people than the conversation.
 */
function masked(kind: Kind, message: Message, span: Span): Report {
  const value = message.text.slice(...span)
  const shown = value.length - SHOWN[kind]
  const cover = value.slice(0, shown).replace(READABLE(), ({ length }) => '*'.repeat(length)) + value.slice(shown)
  // Not even the length of a password is told where it can be helped.
  const text = kind === 'password' ? '********' : cover
  return {
    message,
    span,
    rewrites: [{ kind: 'replace', span, text }],
    cover: kind === 'password' ? '*'.repeat(value.length) : cover,
  }
}

const READABLE = late('gu')`[\p{L}\p{M}\p{N}]`
