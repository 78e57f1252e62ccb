import { type Message, overlaps } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Locale, Topic } from '../locale.ts'
import type { Reading } from '../rule.ts'
import { isAngry, isLoud, isSad, isSmiling } from './agitation.ts'
import { hasComplaintTag } from './hashtags.ts'
import type { Turn } from './turns.ts'

/** What `isUpset` asks for; a rule that uses it names them among its topics. */
export const UPSET_TOPICS = [
  'upset',
  'harm',
  'trouble',
  'customer-trouble',
  'strain',
  'mock-praise',
  'thanks',
] as const satisfies readonly Topic[]

/**
 * Whether the customer complains, is upset or reports harm. Angry words and hashtags, and words of harm, say so by themselves; the calm
 * report of a fault does not, unless it comes in capitals, with rows of marks, or with a sad face that is no mere ornament
 * of a question. Who is happy or thanks at last is not upset any more.
 */
export function isUpset(reading: Reading, turn: Turn, locale: Locale): boolean {
  const { messages } = turn
  const at = messages.findLastIndex(
    (message) => isUpsetMessage(reading, message, locale) || isStrained(reading, turn, message, locale),
  )
  return at >= 0 && !messages.slice(at + 1).some((message) => isGlad(reading, message))
}

/**
 * Whether a trouble weighs: told in one turn, or the one before, with what it costs or spoils, with words of somebody who
 * has had enough, or with mock praise.
 */
function isStrained(reading: Reading, turn: Turn, message: Message, locale: Locale): boolean {
  // "Great! Thanks, I'm all set." is content, whatever there was before.
  if (reading.has(message, 'thanks') && !reading.has(message, 'customer-trouble')) return false
  if (reading.has(message, 'mock-praise') && reading.has(turn, 'customer-trouble') && !reading.asks(message))
    return true
  if (isStressed(reading, message, locale)) return reading.has(turn, 'customer-trouble')
  const strains = reading.find(message, 'strain')
  if (strains.length === 0) return false
  // "I want my money back" is a trouble and what it costs, but not both.
  const troubles = reading.find(message, 'customer-trouble')
  const apart = strains.some(({ span }) => troubles.some((trouble) => !overlaps(span, trouble.span)))
  return (
    apart ||
    turn.messages.some((each) => each !== message && reading.has(each, 'customer-trouble')) ||
    toldBefore(reading, turn)
  )
}

/** Whether a plain word is insisted on: "it IS linked", "I sent it TWICE". */
function isStressed(reading: Reading, message: Message, { functionWords }: Locale): boolean {
  const { text } = message
  const shouted = text.match(SHOUTED())
  if (!shouted) return false
  return (
    shouted.some((word) => functionWords.includes(word.toLowerCase())) ||
    reading.matches(message, ['trouble', 'strain']).some(({ span }) => isShouted(text.slice(...span)))
  )
}

/** Whether the customer told a trouble when they wrote the time before, and did not thank. */
function toldBefore(reading: Reading, { index }: Turn): boolean {
  const before = reading.turns.slice(0, index).findLast(({ side }) => side === 'customer')
  return before !== undefined && reading.has(before, 'customer-trouble') && !reading.has(before, 'thanks')
}

const isGlad = (reading: Reading, message: Message): boolean =>
  !reading.asks(message) && (isSmiling(message.text) || reading.has(message, 'thanks'))

function isUpsetMessage(reading: Reading, message: Message, locale: Locale): boolean {
  const { text } = message
  if (reading.has(message, 'upset', 'harm') || isAngry(text) || hasComplaintTag(text, locale)) return true
  if (isSad(text) && !reading.asks(message)) return reading.has(message, 'trouble')
  return (isLoud(text) || isShouted(text)) && isLoudTrouble(reading, message)
}

/** Whether trouble is shouted: in capitals, or in a sentence that is loud or followed by a loud one. */
function isLoudTrouble(reading: Reading, message: Message): boolean {
  const { text } = message
  const troubles = reading.find(message, 'trouble')
  if (troubles.length === 0) return false
  if (troubles.some(({ span }) => isShouted(text.slice(...span)))) return true
  const sentences = reading.sentences(message).map(({ span }) => ({ span, loud: isLoud(text.slice(...span)) }))
  let at = 0
  return troubles.some(({ span: [start] }) => {
    while (at < sentences.length - 1 && (sentences[at]?.span[1] ?? 0) <= start) at++
    return sentences[at]?.loud === true || sentences[at + 1]?.loud === true
  })
}

/** A word in capitals; that it is one of trouble and no acronym is for the topic to say. */
const SHOUTED = late('gu')`(?<![\p{L}\p{N}@#])\p{Lu}{3,}(?![\p{L}\p{N}])`

const isShouted = (text: string): boolean => text.search(SHOUTED()) >= 0

/** The customer turn that an agent turn answers; a bot that wrote in between has answered nothing. */
export function answeredTurn(turns: readonly Turn[], { index }: Turn): Turn | undefined {
  const before = turns[index - 1]
  if (before?.side !== 'bot') return before?.side === 'customer' ? before : undefined
  const earlier = turns[index - 2]
  return earlier?.side === 'customer' ? earlier : undefined
}
