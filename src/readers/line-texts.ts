import type { Span } from '../conversation.ts'
import { Pieces } from '../source/pieces.ts'

/** Without the blank lines around the words, and without the blanks at the very end. */
export function trimmed(text: string, lines: readonly Span[]): readonly Span[] {
  const isBlank = ([start, end]: Span): boolean => text.slice(start, end).trim() === ''
  const first = lines.findIndex((line) => !isBlank(line))
  if (first < 0) return []
  const last = lines.findLastIndex((line) => !isBlank(line))
  const kept = lines.slice(first, last + 1)
  const [start, end] = kept.pop() as Span
  return [...kept, [start, start + text.slice(start, end).trimEnd().length]]
}

/** The lines of a message with one `\n` between them, whatever stands there in the file. */
export function joined(lines: readonly Span[], origin: number): Pieces {
  const pieces = new Pieces(origin)
  for (const [index, [start, end]] of lines.entries()) {
    const before = lines[index - 1]
    if (before) pieces.add(1, before[1], start)
    pieces.add(end - start, start, end)
  }
  return pieces
}
