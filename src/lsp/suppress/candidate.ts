import type { Conversation, Message } from '../../conversation.ts'
import type { Change } from '../../fix/hunks.ts'
import type { Violation } from '../../violation.ts'

/** How a document could be changed so that a violation is suppressed. Whether it is then, is for the reader to say. */
export interface Candidate {
  /** What would be silent: the line, the fenced block or the template that the violation is in. */
  readonly scope: 'line' | 'block' | 'template'
  /** In offsets of the document; they do not overlap. */
  readonly changes: readonly Change[]
}

/** A violation in a template of a document. */
export interface Wanted {
  /** All of the document. */
  readonly text: string
  readonly conversation: Conversation
  readonly message: Message
  readonly violation: Violation
}

/** Where the line of an offset begins and ends, without its line end. */
export function lineAt(text: string, offset: number): readonly [start: number, end: number] {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', offset)
  const end = newline < 0 ? text.length : newline
  return [start, text[end - 1] === '\r' && end > start ? end - 1 : end]
}

/** A line of its own above the line of an offset, as far indented. */
export function lineAbove(text: string, offset: number, words: string): Change {
  const [start, end] = lineAt(text, offset)
  const [indent = ''] = /^[ \t]*/.exec(text.slice(start, end)) ?? []
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  return { span: [start, start], text: `${indent}${words}${eol}` }
}

/** Where the text of a message begins. */
export const beginningOf = (message: Message): number => message.locate([0, 0]).start.offset
