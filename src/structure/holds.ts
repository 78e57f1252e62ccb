import type { Message, Span } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Reading } from '../rule.ts'
import { type SentenceMatches, sentencesWithMatches } from './sentences.ts'
import type { Turn } from './turns.ts'

/** The topics that tell of a hold. A rule that uses `holdsIn` names them among its own. */
export const HOLD_TOPICS = [
  'hold',
  'look-up',
  'wait-reason',
  'consent-question',
  'wait-thanks',
  'thanks',
  'empathy',
] as const satisfies readonly Topic[]

/** A place where an agent lets the customer wait. */
export interface Hold {
  readonly message: Message
  readonly span: Span
  /** The sentence it stands in. */
  readonly sentence: Span
  /** Whether the turn says what for. */
  readonly reason: boolean
  /** Whether the turn asks if that is all right. */
  readonly asked: boolean
}

/**
 * The holds of an agent turn. "One moment" that goes on to the answer in the same message is none: nobody waits.
 * A reason and a request may stand anywhere in the turn.
 */
export function holdsIn(reading: Reading, turn: Turn): Hold[] {
  const candidates = turn.messages.filter((message) => reading.find(message, 'hold').length > 0)
  if (turn.side !== 'agent' || candidates.length === 0) return []
  const asked = reading.has(turn, 'consent-question')
  const reason = reading.has(turn, 'look-up') || turn.messages.some((message) => reading.has(message, 'wait-reason'))
  return candidates.flatMap((message) => {
    const sentences = sentencesWithMatches(reading, message, HOLD_TOPICS)
    const at = sentences.findIndex(({ matches }) => matches.some(isHold))
    const sentence = sentences[at]
    const match = sentence?.matches.find(isHold)
    if (!sentence || !match || goesOn(message, sentences, at)) return []
    return [{ message, span: match.span, sentence: sentence.span, reason, asked: asked || sentence.question }]
  })
}

const isHold = ({ topic }: Match): boolean => topic === 'hold'

/** Whether the message says something else behind the hold: an answer, a question. */
function goesOn({ text }: Message, sentences: readonly SentenceMatches[], at: number): boolean {
  const { span, matches } = sentences[at] as SentenceMatches
  const waits = matches.filter(({ topic }) => WAITING.has(topic))
  let waited = waits.reduce((end, match) => Math.max(end, match.span[1]), span[0])
  // "One moment, thank you for your understanding" goes on to nothing.
  for (const { topic, span: idle } of matches)
    if (IDLE.has(topic) && idle[0] >= waited && !/[\p{L}\p{N}]/u.test(text.slice(waited, idle[0]))) waited = idle[1]
  const rest = text.slice(waited, span[1])
  if (waits.every(isHold) && isStatement(rest)) return true
  return sentences.slice(at + 1).some((later) => !isIdle(later) && isStatement(text.slice(...later.span)))
}

/** What a hold consists of besides its own words. */
const HOLDING = ['hold', 'look-up', 'wait-reason', 'consent-question'] as const satisfies readonly Topic[]
const WAITING: ReadonlySet<string> = new Set(HOLDING)
/** What may follow a hold while the customer waits. */
const IDLE: ReadonlySet<string> = new Set([...HOLDING, 'wait-thanks', 'thanks', 'empathy'] satisfies Topic[])

/** A question is idle only where it asks whether the wait is all right. */
const isIdle = ({ question, matches }: SentenceMatches): boolean =>
  matches.some(({ topic }) => (question ? topic === 'consent-question' : IDLE.has(topic)))

/** Long enough to say something: a few words, or a few characters of a script that writes without spaces. */
function isStatement(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return letters.split(' ').length >= 4 || (/[\u3040-\u9fff]/.test(letters) && letters.length >= 6)
}
