import { wrap } from './wrap.ts'

const ARROW = '→ '
const LINES = 3
/** How much of what stays the same is shown before the first change. */
const LEAD = 24

/**
 * A rewrite below its arrow, in a few lines. Where a long one repeats a message and changes it further on, what is shown
 * begins shortly before the change.
 */
export function rewriteLines(rewrite: string, actual: string, width: number): string[] {
  const columns = width - ARROW.length
  const text = rewrite === '' ? '(leave this out)' : windowed(rewrite, actual, columns * LINES)
  return wrap(text, columns, LINES).map((line, at) => (at ? ' '.repeat(ARROW.length) : ARROW) + line)
}

function windowed(rewrite: string, actual: string, room: number): string {
  if (rewrite.length <= room) return rewrite
  let same = 0
  while (same < rewrite.length && rewrite[same] === actual[same]) same++
  if (same < room - LEAD) return rewrite
  // From a space, so that no word and no character is cut.
  const from = rewrite.indexOf(' ', same - LEAD)
  return from < 0 || from > same ? rewrite : `…${rewrite.slice(from)}`
}
