import type { Conversation, Message, Place, SourceEdit, Span } from '../conversation.ts'
import { fileFixesOf } from '../fix/edits.ts'
import type { Violation } from '../violation.ts'

/** What of a message is to read otherwise, and how; then how the file is changed for it, in offsets of the file. */
export interface KeptEdit {
  readonly span: Span
  readonly words: string
  readonly range: Span
  readonly text: string
  readonly reads?: string
}

/** A change of a message, as its reader made it. */
interface Written {
  readonly span: Span
  readonly words: string
  readonly edit: SourceEdit
}

/** By the index of the message. */
type Edits = ReadonlyMap<number, readonly Written[]>

/** What the reader of a template answers when the fixes of its violations are written into the file. */
export function editsFor(conversation: Conversation, violations: readonly Violation[]): Edits {
  const edits = new Map<number, Written[]>()
  const asked = new Set<string>()
  const messages = conversation.messages.map((message): Message => {
    const { index, role, text, write } = message
    const seen = { index, role, text, locate: (span: Span) => message.locate(span) }
    if (!write) return seen
    return {
      ...seen,
      write(span, words) {
        const edit = write.call(message, span, words)
        const key = JSON.stringify([index, span, words])
        if (edit && !asked.has(key)) {
          const own = edits.get(index)
          if (own) own.push({ span, words, edit })
          else edits.set(index, [{ span, words, edit }])
        }
        asked.add(key)
        return edit
      },
    }
  })
  for (const violation of violations) if (violation.fixes) fileFixesOf({ ...conversation, messages }, violation)
  return edits
}

export const keptEdit = ({ span, words, edit: { place, text, reads } }: Written): KeptEdit => ({
  span,
  words,
  range: [place.start.offset, place.end.offset],
  text,
  ...(reads === undefined ? {} : { reads }),
})

/** Writes what was written when the edits were kept, and nothing else. */
export const writerOf =
  (edits: readonly KeptEdit[], placeOf: (range: Span) => Place): NonNullable<Message['write']> =>
  ([start, end], words) => {
    const known = edits.find(({ span, words: own }) => span[0] === start && span[1] === end && own === words)
    if (!known) return undefined
    const { range, text, reads } = known
    return { place: placeOf(range), text, ...(reads === undefined ? {} : { reads }) }
  }

/** Whether a template that was restored writes what the one that was read wrote. */
export const canWrite = ({ messages }: Conversation, edits: Edits): boolean =>
  [...edits].every(([index, written]) =>
    written.every(({ span, words, edit }) => {
      const again = messages[index]?.write?.(span, words)
      return again !== undefined && shown(again) === shown(edit)
    }),
  )

const shown = ({ place: { start, end }, text, reads }: SourceEdit): string =>
  JSON.stringify([start.line, start.column, start.offset, end.line, end.column, end.offset, text, reads])
