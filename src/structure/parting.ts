import { type Message, overlaps, type Span } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Reading } from '../rule.ts'
import { type SentenceMatches, sentenceAt, sentencesWithMatches } from './sentences.ts'
import type { Turn } from './turns.ts'

/** The topics with which an agent ends a conversation then and there. A signature or a mere good wish does not. */
export const PARTING_TOPICS = ['farewell', 'day-wish', 'closing-now'] as const satisfies readonly Topic[]

export interface Parting {
  readonly message: Message
  /** Position of the message in its turn. */
  readonly at: number
  readonly match: Match
}

/** The first words of an agent turn that end the conversation, behind an offset of one of its messages where that is given. */
export function partingIn(
  reading: Reading,
  turn: Turn,
  behind?: { readonly at: number; readonly offset: number },
): Parting | undefined {
  const opens = reading.turns.find(({ side }) => side === 'agent') === turn
  for (const [at, message] of turn.messages.entries()) {
    if (behind && at < behind.at) continue
    const from = behind?.at === at ? behind.offset : 0
    for (const [i, sentence] of sentencesWithMatches(reading, message, PARTING_TOPICS).entries()) {
      // "Good day to you!" at the very beginning greets; what may be a greeting does so at the beginning of any turn.
      const first = at === 0 && i === 0
      const leads = first && sentence.span[1] < message.text.trimEnd().length
      const mayGreet = first && reading.find(message, 'salutation').some(({ span }) => overlaps(span, sentence.span))
      const greets = leads ? opens || mayGreet : opens && mayGreet
      const match = sentence.matches.find(
        (each) => each.span[0] >= from && standsOut(sentence, each) && !(greets && each.topic === 'day-wish'),
      )
      if (match) return { message, at, match }
    }
  }
  return undefined
}

/** Whether words open or end a sentence that asks nothing; in the middle of one, or before a name, "Goodbye" is part of a title. */
function standsOut({ message, span: [start, end], question }: SentenceMatches, { span }: Match): boolean {
  if (question) return false
  if (span[0] - start <= NEXT_TO) return true
  return end - span[1] <= SHORT_REST && !/^\s\p{Lu}/u.test(message.text.slice(span[1], span[1] + 3))
}

/** In characters: a mark, and "to you all, dear Maria". */
const NEXT_TO = 2
const SHORT_REST = 25

/** Topics of sentences that say goodbye or are polite, and tell the customer nothing that would be missed. */
export const POLITE_TOPICS = [
  ...PARTING_TOPICS,
  'thanks-service',
  'good-wish',
  'thanks-answer',
  'come-back',
  'signature',
] as const satisfies readonly Topic[]

/** In characters: "I am" before "glad to help". */
const LEAD = 6

/** Whether a message, from some offset on, is nothing but polite sentences. */
export function isPolite(reading: Reading, message: Message, from = 0): boolean {
  return sentencesWithMatches(reading, message, POLITE_TOPICS).every(
    ({ span: [start, end], matches }) => end <= from || matches.some(({ span }) => span[0] <= start + LEAD),
  )
}

/** The end of a message from its parting sentence on, where nothing would be lost with it. */
export function partingSpan(reading: Reading, { message, match }: Parting): Span | undefined {
  const [start] = sentenceAt(reading.sentences(message), match.span)
  return isPolite(reading, message, start) ? [start, message.text.trimEnd().length] : undefined
}

/**
 * For how long the customer had been silent when a message of an agent turn was sent, in milliseconds: since what the agent
 * wrote before it, "are you still there?" aside. Nothing where the times do not say.
 */
export function silenceBefore(reading: Reading, turn: Turn, at: number): number | undefined {
  const end = turn.messages[at]?.at
  if (at === 0 || end === undefined) return undefined
  let since = at - 1
  while (since > 0 && reading.has(turn.messages[since] as Message, 'customer-silent')) since--
  const start = turn.messages[since]?.at
  return start === undefined ? undefined : end - start
}
