import type { Conversation, SourceEdit } from '../conversation.ts'
import type { Fix, Violation } from '../violation.ts'
import { type Change, hunksOf, withChanges } from './hunks.ts'

/** A fix as changes of the file that the template stands in. */
export interface FileFix {
  readonly fix: Fix
  /** The index of the message that it changes. */
  readonly message: number
  /** In the order of the file; they do not overlap. */
  readonly edits: readonly [SourceEdit, ...SourceEdit[]]
  /** The same as changes of the message's text, each as it will read. */
  readonly changes: readonly Change[]
}

/**
 * How a fix of a violation changes its file, every other character of it left as it is. Nothing in a transcript, which is
 * a record; in a format that is not written; and where markup stands between the words, so that it would be lost.
 */
export function fileFixOf({ kind, messages }: Conversation, violation: Violation, fix: Fix): FileFix | undefined {
  const message = messages[violation.message]
  if (kind !== 'template' || !message?.write) return undefined
  const { text } = message
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const change = { span: fix.span, text: fix.text.replace(/\r?\n/g, eol) }
  const hunks = hunksOf(text, change)
  const kept = text.length + withChanges(text, hunks).length - 2 * hunks.reduce(changed, 0)
  const isOther = kept < text.length
  // A sentence that makes way for another one shares a few words with it by chance.
  for (const changes of isOther ? [[change], hunks] : [hunks, [change]]) {
    const written = changes.map(({ span, text: words }) => ({ span, edit: message.write?.(span, words) }))
    const edits = written.flatMap(({ edit }) => edit ?? []).sort((a, b) => a.place.start.offset - b.place.start.offset)
    const [first, ...rest] = edits
    if (!first || edits.length < changes.length || overlap(edits)) continue
    const asRead = written.map(({ span, edit }, i) => ({ span, text: edit?.reads ?? (changes[i] as Change).text }))
    return { fix, message: message.index, edits: [first, ...rest], changes: asRead }
  }
  return undefined
}

/**
 * The fixes of a violation, best first, as a language server offers them: all that can be written into the file, or the
 * `safe` ones only.
 */
export function fileFixesOf(
  conversation: Conversation,
  violation: Violation,
  safety: Fix['safety'] = 'unsafe',
): readonly FileFix[] {
  return (violation.fixes ?? [])
    .filter((fix) => safety === 'unsafe' || fix.safety === 'safe')
    .flatMap((fix) => fileFixOf(conversation, violation, fix) ?? [])
}

/** The text of a file with edits that do not overlap. */
export function withEdits(file: string, edits: readonly SourceEdit[]): string {
  return withChanges(
    file,
    edits.map(({ place, text }) => ({ span: [place.start.offset, place.end.offset], text })),
  )
}

const changed = (sum: number, { span }: Change): number => sum + span[1] - span[0]

const overlap = (edits: readonly SourceEdit[]): boolean =>
  edits.some(({ place }, i) => i > 0 && place.start.offset < (edits[i - 1] as SourceEdit).place.end.offset)
