import type { Conversation, Place } from '../conversation.ts'
import type { Violation } from '../violation.ts'
import { changeOf } from './change.ts'

export interface Fix {
  readonly place: Place
  /** What is to stand there, as the file writes it. */
  readonly text: string
}

/** Characters that mean themselves in every format that is read. */
const PLAIN = /^[\p{L}\p{M}\p{N} .!?，。！？、…’]*$/u
/** Characters that mean something to YAML, CSV, Markdown or HTML where they stand between others. */
const NEVER = /[\n\r\t\\#:<>&]/

/**
 * How the best rewrite would change the file. Only templates are rewritten: a transcript is a record. Nothing where the
 * file writes the template in another way than it reads, so that the text would have to be escaped.
 */
export function fixOf({ kind, messages }: Conversation, violation: Violation): Fix | undefined {
  const message = messages[violation.message]
  const [rewrite] = violation.expected
  if (kind !== 'template' || !message || rewrite === undefined) return undefined
  const change = changeOf(message.text, rewrite)
  if (!change || NEVER.test(change.text)) return undefined
  const place = message.locate(change.span)
  if (!isVerbatim(place, change.span[1] - change.span[0])) return undefined
  if (!PLAIN.test(change.text)) {
    const isPlainSource = isVerbatim(message.locate([0, message.text.length]), message.text.length)
    const isNew = [...change.text].some((char) => !PLAIN.test(char) && !message.text.includes(char))
    if (!isPlainSource || isNew) return undefined
  }
  return { place, text: change.text }
}

const isVerbatim = ({ start, end }: Place, length: number): boolean => end.offset - start.offset === length
