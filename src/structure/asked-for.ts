import type { Message, Span } from '../conversation.ts'
import type { Reading } from '../rule.ts'
import type { Turn } from './turns.ts'

/** Of the words of an offer, so many are also the customer's where it answers what was asked. */
const SHARE = 0.6

/** Whether the words in a span of an agent's message are those that the customer asked with, particles left out. */
export function isAskedFor(
  reading: Reading,
  message: Message,
  span: Span,
  asked: Turn | undefined,
  functionWords: ReadonlySet<string>,
): boolean {
  const said = asked ? asked.messages.flatMap((each) => reading.words(each)) : []
  if (said.length === 0) return false
  const offered = reading
    .words({ ...message, text: message.text.slice(...span) })
    .filter((word) => !functionWords.has(word))
  return offered.length > 0 && offered.filter((word) => said.includes(word)).length >= SHARE * offered.length
}
