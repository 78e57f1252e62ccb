import type { Message } from '../src/conversation.ts'
import type { Locale, Topic } from '../src/locale.ts'
import { choices, strings } from '../src/option.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { CLOSING_TOPICS, sayLast } from '../src/structure/insertion.ts'
import { LEAVING_OUT_TOPICS } from '../src/structure/left-out.ts'
import { naming } from '../src/structure/own-help.ts'
import { wordRewrites } from '../src/structure/phrase-rewrites.ts'
import { namesTime } from '../src/structure/placeholder-kinds.ts'
import { placeholdersIn } from '../src/structure/placeholders.ts'
import { type SentenceMatches, sentencesWithMatches } from '../src/structure/sentences.ts'
import type { Turn } from '../src/structure/turns.ts'

const PROMISES = [
  'pass-on-promise',
  'contact-promise',
  'own-contact-promise',
  'fix-promise',
  'look-into-promise',
  'vague-time',
] as const satisfies readonly Topic[]
const REQUESTS = [
  'data-request',
  'move-private',
  'send-elsewhere',
  'report-elsewhere',
] as const satisfies readonly Topic[]
/** `hold` is no promise, but where a look-up is one: the agent is at it while the customer waits. */
const AROUND = [
  'deadline',
  'day-named',
  'condition',
  'praise',
  'soon-word',
  'hold',
  ...REQUESTS,
] as const satisfies readonly Topic[]

export default defineRule({
  id: 'vague-follow-up',
  category: 'waiting',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'A promise to get back, look into, pass on or fix says by when.',
  why: `"As soon as possible" leaves the customer waiting and asking again. A time, even a late one, lets them plan, and lets
the team keep its word.`,
  source: 'Follow-up standards of support centres: say what happens next, and by when.',
  decisions: [
    'A time limit anywhere in the turn, or a day in the same sentence, is enough; in a template also a placeholder for one ("by {{due_date}}").',
    'What hangs on the customer\'s next message is fine: "send us the number so that we can look into it", "we\'ll take a look" next to a question. Passing on, fixing and having somebody else get in touch are not, even next to a question.',
    'What hangs on a condition ("we will write to you if anything changes") is fine, and so is passing on praise.',
    '"I\'ll look into this" is fine in a live chat or call where the agent comes back, and where the answer follows in the same turn.',
    'So is "I\'ll check" with the request to wait a moment, there.',
    'What has been done already ("I have passed this on") promises nothing.',
  ],
  fixing: {
    unsafe:
      'A time takes the place of "soon", or a sentence with a time is put behind the template, before thanks, wishes and names that close it.',
  },
  topics: [
    ...PROMISES,
    ...AROUND,
    'placeholder-time',
    'contrast',
    'customer-trouble',
    'upset',
    ...CLOSING_TOPICS,
    ...LEAVING_OUT_TOPICS,
  ],
  requires: ['contact-promise', 'deadline'],
  onlyWith: PROMISES,
  judges: { side: 'agent', topics: PROMISES },
  presets: { recommended: 'warn', strict: 'error', chat: 'warn', email: 'warn', social: 'warn', voice: 'warn' },
  options: {
    promises: choices('Which kinds of promises must say by when.', PROMISES),
    allow: strings('Promises, as they stand in the text, that are fine here.'),
  },
  messages: { vague: '"{words}" does not say by when' },

  *check(reading, { options, locale, model, report }) {
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    for (const turn of reading.turns) {
      if (turn.side !== 'agent' || !turn.messages.some((message) => promises(reading, message))) continue
      const sentences = turn.messages.flatMap((message) =>
        sentencesWithMatches(reading, message, [...PROMISES, ...AROUND]),
      )
      if (sentences.some((sentence) => naming(sentence, 'deadline'))) continue
      if (reading.conversation.kind === 'template' && turn.messages.some(({ text }) => hasTime(text, locale))) continue
      const about: About = { reading, turn, sentences }
      const reported = new Set<Message>()
      for (const sentence of sentences) {
        const { message } = sentence
        const match = sentence.matches.find(
          (each) => (options.promises as readonly string[]).includes(each.topic) && isVague(each, sentence, about),
        )
        const words = match ? message.text.slice(...match.span) : ''
        if (!match || reported.has(message) || allowed.has(words.toLowerCase())) continue
        reported.add(message)
        const soon = naming(sentence, 'soon-word')
        const rewrites = [
          ...(soon ? wordRewrites(reading, message, soon, locale) : []),
          ...model('follow-up-time').map((text) => sayLast(reading, message, match.span, text)),
        ]
        yield report('vague', { message, span: match.span, rewrites }, { words })
      }
    }
  },
})

/** "You will hear from us by {{due_date}}." */
const hasTime = (text: string, locale: Locale): boolean =>
  placeholdersIn(locale)
    .find(text)
    .some((each) => namesTime(each, locale))

const promises = (reading: Reading, message: Message): boolean => reading.has(message, ...PROMISES)

interface About {
  readonly reading: Reading
  readonly turn: Turn
  readonly sentences: readonly SentenceMatches[]
}

/** Whether the customer is asked for something, in this message or before it, on which the promise may hang. */
const asks = ({ message }: SentenceMatches, { sentences }: About): boolean =>
  sentences.some(
    (other) =>
      other.message.index <= message.index && (other.question || REQUESTS.some((topic) => naming(other, topic))),
  )

function isVague(match: Match, sentence: SentenceMatches, about: About): boolean {
  if (naming(sentence, 'condition') || naming(sentence, 'day-named') || sentence.question) return false
  switch (match.topic) {
    case 'pass-on-promise':
      return !isPraise(sentence, about)
    case 'own-contact-promise':
      return !asks(sentence, about)
    case 'look-into-promise':
      return !asks(sentence, about) && !isAnswered(sentence, about)
    default:
      return true
  }
}

/**
 * Kind words are passed on without a date: the agent names them, or the customer's last turn holds nothing else, or answers
 * what the agent asked about them ("Which train was it?").
 */
function isPraise(sentence: SentenceMatches, { reading, turn, sentences }: About): boolean {
  if (sentences.some((other) => other.message === sentence.message && naming(other, 'praise'))) return true
  const { turns } = reading
  const before = turns[turn.index - 1]
  if (before?.side !== 'customer' || reading.has(before, 'contrast')) return false
  if (reading.has(before, 'praise')) return true
  const asked = turns[turn.index - 2]
  const earlier = turns[turn.index - 3]
  return (
    asked?.side === 'agent' &&
    earlier?.side === 'customer' &&
    reading.has(earlier, 'praise') &&
    !reading.has(earlier, 'contrast') &&
    !reading.has(before, 'customer-trouble', 'upset') &&
    (reading.has(asked, 'condition', ...REQUESTS) || asked.messages.some((message) => reading.asks(message)))
  )
}

/**
 * Whether the agent came back: with another message of the turn, or later in a conversation that is held live. There, who
 * asks to wait a moment is looking into it now.
 */
function isAnswered({ message }: SentenceMatches, { reading, turn, sentences }: About): boolean {
  if (turn.messages.at(-1) !== message) return true
  const live = reading.channel !== 'social' && reading.channel !== 'email'
  if (!live) return false
  const holds = sentences.some((other) => other.message === message && naming(other, 'hold'))
  return holds || reading.turns.slice(turn.index + 1).some(({ side }) => side === 'agent')
}
