import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'

/** Letters, digits and marks hidden, all else as it was: of the same length, so that places stay true. */
export const cover = (text: string): string => text.replace(READABLE(), ({ length }) => '*'.repeat(length))

/** A text with some stretches hidden, which may overlap. */
export function coverSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let covered = ''
  let at = 0
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue
    const from = Math.max(at, start)
    covered += text.slice(at, from) + cover(text.slice(from, end))
    at = end
  }
  return covered + text.slice(at)
}

const READABLE = late('gu')`[\p{L}\p{N}\p{M}]`
