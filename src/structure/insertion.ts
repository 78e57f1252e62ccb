import type { Message } from '../conversation.ts'
import type { Reading } from '../rule.ts'

/** In characters: "Good afternoon, Ms Papadopoulou!" */
const LONGEST_GREETING = 40

/** Where a sentence goes that is to be read first: behind the handles and a greeting that is a sentence of its own. */
export function insertionPoint(reading: Reading, message: Message): number {
  const start = HANDLES.exec(message.text)?.[0].length ?? 0
  const [first, second] = reading.sentences(message)
  if (!first || !second || first.question || first.span[1] - start > LONGEST_GREETING) return start
  return reading.find(message, 'salutation').some(({ span }) => span[0] < first.span[1]) ? second.span[0] : start
}

const HANDLES = /^\s*(?:@[\w.-]{1,60}[\s,:]+){0,50}/u
