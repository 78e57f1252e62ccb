import type { Span } from '../conversation.ts'
import { type Cell, cells } from '../terminal-text.ts'

const ELLIPSIS: Cell = { text: '…', width: 1, start: -1, end: -1 }
/** A word that the cut would leave in pieces is left out if no longer than this. */
const LONGEST_WORD = 14

/** One line of at most `width` columns that shows the span (or its beginning) of an untrusted text, with what is around it. */
export function excerpt(text: string, [from, to]: Span, width: number): readonly Cell[] {
  const reach = 3 * width
  const sliceStart = Math.max(0, from - reach)
  const sliceEnd = Math.min(text.length, Math.min(to, from + reach) + reach)
  const near = cells(text.slice(sliceStart, sliceEnd), sliceStart)
  // The slice may begin and end in the middle of a character.
  if (sliceStart > 0) near.shift()
  if (sliceEnd < text.length) near.pop()
  const isWhole = sliceStart === 0 && sliceEnd === text.length
  if (isWhole && columns(near) <= width) return near

  const [start, end] = cut(near, [from, to], width - 2)
  const line = near.slice(start, end)
  if (start > 0 || sliceStart > 0) line.unshift(ELLIPSIS)
  if (end < near.length || sliceEnd < text.length) line.push(ELLIPSIS)
  return line
}

/** First the span, then half of what is left for what is before it, the rest for what comes after, and back. */
function cut(near: readonly Cell[], [from, to]: Span, width: number): [number, number] {
  const wanted = near.findIndex((cell) => cell.end > from)
  const first = wanted < 0 ? near.length : wanted
  let start = first
  let end = first
  let left = width
  const forward = (limit: number) => {
    for (let cell = near[end]; cell && cell.start < limit && cell.width <= left; cell = near[end]) {
      left -= cell.width
      end++
    }
  }
  const back = (keep: number) => {
    for (let cell = near[start - 1]; cell && left - cell.width >= keep; cell = near[start - 1]) {
      left -= cell.width
      start--
    }
  }
  forward(to)
  // Words of the span stay whole, unless it is longer than the line.
  const next = near[end]
  const last = next && next.start < to ? first : end
  back(Math.ceil(left / 2))
  forward(Number.POSITIVE_INFINITY)
  back(0)
  return [start > 0 ? wordStart(near, start, first) : 0, end < near.length ? wordEnd(near, end, last) : end]
}

function wordStart(near: readonly Cell[], start: number, first: number): number {
  if (near[start - 1]?.text === ' ') return start
  for (let at = start; at < Math.min(first, start + LONGEST_WORD); at++) if (near[at]?.text === ' ') return at + 1
  return start
}

function wordEnd(near: readonly Cell[], end: number, last: number): number {
  for (let at = end; at > Math.max(last, end - LONGEST_WORD); at--) if (near[at]?.text === ' ') return at
  return end
}

const columns = (line: readonly Cell[]): number => line.reduce((sum, cell) => sum + cell.width, 0)
