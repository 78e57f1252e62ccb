import { type Message, overlaps } from '../src/conversation.ts'
import type { Locale, ModelSentence, Topic } from '../src/locale.ts'
import { flag } from '../src/option.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading, type Rewrite } from '../src/rule.ts'
import { CLOSING_TOPICS, endOfBody, sayLast } from '../src/structure/insertion.ts'
import { helpsItself, linkIn, naming } from '../src/structure/own-help.ts'
import { REWRITING_TOPICS, sentenceRewrites } from '../src/structure/phrase-rewrites.ts'
import { type SentenceMatches, sentenceAt, sentencesWithMatches } from '../src/structure/sentences.ts'
import { spaceBefore } from '../src/structure/spacing.ts'
import type { Turn } from '../src/structure/turns.ts'
import { isUpset, UPSET_TOPICS } from '../src/structure/upset.ts'

const AWAY = [
  'move-private',
  'send-elsewhere',
  'look-elsewhere',
  'look-at-link',
  'report-elsewhere',
] as const satisfies readonly Topic[]
const TOPICS = [
  ...AWAY,
  'help-wish',
  'more-help',
  'condition',
  'account-data',
  'personal-data',
  'no-data',
] as const satisfies readonly Topic[]

export default defineRule({
  id: 'channel-deflection',
  category: 'waiting',
  scope: 'turn',
  kinds: ['transcript', 'template'],
  summary: 'Nobody is sent elsewhere without help; a move to private messages names the data that it needs.',
  why: `The customer chose this channel, and has often tried the others. Being sent on means telling it all again, and
for the public that reads along it looks like a brush-off.`,
  source: 'First-contact resolution: help where the customer is.',
  decisions: [
    'On social a move to private messages is fine where the turn, or an earlier one of the agent, names the account data that it needs ("DM us your confirmation number"); "DM us", "DM us more details" are not.',
    'It is also fine where the customer asked for it, where the agent says that a message was received or answered, and where a public post should be deleted because it shows data.',
    'A link or an address in a turn that also answers, asks a question or explains something is fine; a wish to help ("we\'d like to look into this") is no help.',
    'A link that shows how something is done is an answer to a how-to question, not to a specific one. Where the customer asks whom to turn to, an address is the answer.',
    'An offer for later ("DM us if you have further questions") is fine behind an answer.',
  ],
  topics: [
    ...TOPICS,
    'request',
    'unmarked-question',
    'how-to-question',
    'where-to-turn',
    'ask-privately',
    'praise',
    'sympathy',
    ...REWRITING_TOPICS,
    ...CLOSING_TOPICS,
    ...UPSET_TOPICS,
  ],
  requires: ['move-private', 'send-elsewhere', 'account-data'],
  presets: { recommended: 'warn', strict: 'error', chat: 'warn', email: 'warn', social: 'warn', voice: 'warn' },
  options: {
    privateMoves: flag('Whether a move to private messages that needs no data is reported on social.', true),
  },
  messages: {
    private: '"{words}" moves to private messages and names no data that this is needed for',
    elsewhere: '"{words}" sends the customer elsewhere without any help',
  },

  *check(reading, { options, model, locale, report }) {
    // Whether an agent has already named the data, together with the move.
    let named = false
    for (const [index, turn] of reading.turns.entries()) {
      if (turn.side !== 'agent') continue
      const links = turn.messages.some(({ text }) => linkIn(text))
      if (!links && !turn.messages.some((message) => reading.has(message, ...AWAY))) continue
      const sentences = turn.messages.flatMap((message) => bodyOf(reading, message))
      const before = reading.turns[index - 1]
      const asked = before?.side === 'customer' ? before : undefined
      const moves = reading.channel === 'social' && options.privateMoves && !named
      const found = (moves && privateMove(reading, turn, asked, sentences)) || sentElsewhere(reading, asked, sentences)
      named ||= sentences.some((sentence) => naming(sentence, 'move-private')) && sentences.some(namesData)
      if (!found) continue
      const { messageId, match, message } = found
      const words = message.text.slice(...match.span)
      const rewrites =
        messageId === 'private'
          ? model('private-data-request').map((text) => sayLast(reading, message, match.span, text))
          : helpInstead(reading, { turn, asked, found }, model, locale)
      yield report(messageId, { message, span: match.span, rewrites }, { words })
    }
  },
})

interface Found {
  readonly messageId: 'private' | 'elsewhere'
  readonly message: SentenceMatches['message']
  readonly match: Match
}

/** The sentences of a message without its signature: "The Customer Care Team" is long, but helps nobody. */
function bodyOf(reading: Reading, message: Message): SentenceMatches[] {
  const end = endOfBody(reading, message)
  return sentencesWithMatches(reading, message, TOPICS).filter(({ span }) => span[0] < end)
}

/**
 * Help in place of the sentence that sends away. Where somebody upset would then read no word about the trouble, or where
 * that sentence had the only one, it comes with the help.
 */
function helpInstead(
  reading: Reading,
  { turn: { index }, asked, found }: { readonly turn: Turn; readonly asked: Turn | undefined; readonly found: Found },
  model: (name: ModelSentence) => readonly string[],
  locale: Locale,
): Rewrite[] {
  const { message, match } = found
  const upset = asked !== undefined && isUpset(reading, asked, locale)
  const wants = asked?.messages.some((each) => reading.asks(each) || reading.has(each, 'request', 'unmarked-question'))
  const onlyAsks = wants && asked && !reading.has(asked, ...UPSET_TOPICS)
  const help = model(onlyAsks && !upset ? 'parroting-answer' : 'own-help')
  const sentence = sentenceAt(reading.sentences(message), match.span)
  const said = reading.turns
    .slice(0, index + 1)
    .flatMap(({ side, messages }) => (side === 'customer' ? [] : messages))
    .flatMap((each) => reading.find(each, 'sympathy').map(({ span }) => each !== message || !overlaps(span, sentence)))
  const isDue = said.length > 0 ? !said.includes(true) : upset
  const [sympathy] = model('sympathy')
  const texts = sympathy && isDue ? help.map((text) => `${sympathy}${spaceBefore(text)}${text}`) : help
  return sentenceRewrites(reading, message, { span: match.span, sentence }, texts, locale)
}

/** A move to private messages that names no data. */
function privateMove(
  reading: Reading,
  turn: Turn,
  asked: Turn | undefined,
  sentences: readonly SentenceMatches[],
): Found | undefined {
  const moving = sentences.find((sentence) => naming(sentence, 'move-private'))
  if (!moving || sentences.some(namesData)) return undefined
  const served = helpsItself(sentences, AWAY) || (asked && reading.has(asked, 'thanks', 'praise'))
  if (served && naming(moving, 'more-help')) return undefined
  if (reading.has(turn, 'ask-privately') || (asked && reading.has(asked, 'where-to-turn'))) return undefined
  return { messageId: 'private', message: moving.message, match: naming(moving, 'move-private') as Match }
}

const namesData = (sentence: SentenceMatches): boolean =>
  (naming(sentence, 'account-data') ?? naming(sentence, 'personal-data')) !== undefined &&
  naming(sentence, 'no-data') === undefined

/** What a how-to question is answered with. */
const LOOKING: readonly string[] = ['look-elsewhere', 'look-at-link'] satisfies readonly Topic[]

/** A turn that does nothing but send the customer elsewhere. */
function sentElsewhere(
  reading: Reading,
  asked: Turn | undefined,
  sentences: readonly SentenceMatches[],
): Found | undefined {
  const isForLater = !asked || !isOpen(reading, asked)
  const away =
    sentences.find((sentence) => wayOut(sentence) !== undefined) ??
    (isForLater ? undefined : sentences.find((sentence) => waysOut(sentence) !== undefined))
  const match = away && waysOut(away)
  if (!away || !match || helpsItself(sentences, AWAY)) return undefined
  if (asked && reading.has(asked, 'where-to-turn')) return undefined
  // Without its address, "our website" shows nothing.
  const shows = LOOKING.includes(match.topic) && linkIn(away.message.text)
  if (asked && shows && reading.has(asked, 'how-to-question')) return undefined
  if (asked && naming(away, 'condition') && reading.has(asked, 'thanks')) return undefined
  return { messageId: 'elsewhere', message: away.message, match }
}

/** Whether the customer waits for an answer, so that an offer for later ("if you have questions about that, call us") is none. */
const isOpen = (reading: Reading, asked: Turn): boolean =>
  asked.messages.some((each) => reading.asks(each)) && !reading.has(asked, 'thanks', 'praise')

/**
 * The words that send the customer elsewhere. A request to tell more does so only with a link, and an offer for later
 * does not.
 */
const wayOut = (sentence: SentenceMatches): Match | undefined =>
  naming(sentence, 'more-help') ? undefined : waysOut(sentence)

function waysOut(sentence: SentenceMatches): Match | undefined {
  const sends = naming(sentence, 'send-elsewhere') ?? naming(sentence, 'look-elsewhere')
  const moves = naming(sentence, 'move-private')
  // "Write to us in private" says where to go on, not to go elsewhere.
  if (sends && !(moves && overlaps(sends.span, moves.span))) return sends
  const tells = naming(sentence, 'look-at-link') ?? naming(sentence, 'report-elsewhere')
  return tells && linkIn(sentence.message.text, sentence.span) ? tells : undefined
}
