import type { Place, Span } from '../../conversation.ts'
import type { Reading } from '../../markup/rendered.ts'
import type { ScopedSuppression } from '../../suppression.ts'
import { linesOf, rangesOf } from './ranges.ts'

/**
 * What comments in the HTML or Markdown of one template suppress, in the offsets of what people see of it. Only to be asked
 * for templates. `placeOf` gives the place of a span of the text with its marks.
 */
export function markupSuppressions(
  { text, comments = [] }: Reading,
  placeOf: (span: Span) => Place,
): readonly ScopedSuppression[] {
  if (comments.length === 0) return []
  const lines = linesOf(text, () => false)
  const sources = new Map<number, Span>()
  // Several comments may stand at one offset of the text: they are told apart by where they begin.
  const placed = comments.map((comment, index) => {
    const start = comment.at + index / comments.length / 2
    sources.set(start, comment.source)
    return { text: comment.text, start, end: start }
  })
  const ranged = rangesOf(placed, {
    lineAt: (offset) => lines.lineAt(Math.floor(offset)),
    nextLine(offset) {
      const at = Math.floor(offset)
      const line = lines.lineAt(at)
      const isBefore = text.slice(line[0], at).trim() === '' && text.slice(...line).trim() !== ''
      return isBefore ? line : lines.nextLine(at)
    },
    place: ([start]) => placeOf(sources.get(start) ?? [0, 0]),
  })
  return ranged.map(({ suppression, start, range, except }) => ({
    suppression,
    ...(range ? { spans: [[Math.floor(range[0]), Math.floor(range[1])]] as const } : {}),
    ...(except.length === 0 ? {} : { except: except.map(({ rule, from }) => ({ rule, from: Math.floor(from) })) }),
    at: Math.floor(start),
    isLast: true,
  }))
}
