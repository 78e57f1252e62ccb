import type { Span } from '../conversation.ts'
import { diffLibrary } from './diff-library.ts'

/** A change of a text: what stands in `span` becomes `text`. */
export interface Change {
  readonly span: Span
  readonly text: string
}

/** Words, and every other character by itself. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[\s\S]/gu
/** Longer stretches are compared in one piece. */
const MOST_TOKENS = 20_000

/**
 * The smallest changes that come to the same as one larger change: words in it that stay are left alone, in the order of
 * the text. Two changes with no word between them are one.
 */
export function hunksOf(text: string, { span, text: words }: Change): readonly Change[] {
  const before = text.slice(...span).match(TOKEN) ?? []
  const after = words.match(TOKEN) ?? []
  if (before.length + after.length > MOST_TOKENS) return [{ span, text: words }]
  const hunks: { start: number; end: number; text: string }[] = []
  let at = span[0]
  /** What stayed since the last hunk. */
  let kept: string | undefined
  for (const { added, removed, value } of diffLibrary().diffArrays(before, after)) {
    const piece = value.join('')
    if (!added && !removed) {
      kept = piece
      at += piece.length
      continue
    }
    const last = hunks.at(-1)
    const goesOn = last !== undefined && (kept === undefined || !/[\p{L}\p{N}]/u.test(kept))
    const hunk = goesOn ? last : { start: at, end: at, text: '' }
    if (!goesOn) hunks.push(hunk)
    else if (kept !== undefined) hunk.text += kept
    kept = undefined
    if (removed) at += piece.length
    else hunk.text += piece
    hunk.end = at
  }
  return hunks.map(({ start, end, text: own }) => ({ span: [start, end], text: own }))
}

/** A text with changes that do not overlap. */
export function withChanges(text: string, changes: readonly Change[]): string {
  let written = ''
  let at = 0
  for (const { span, text: words } of [...changes].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])) {
    written += text.slice(at, span[0]) + words
    at = span[1]
  }
  return written + text.slice(at)
}
