import type { Span } from '../conversation.ts'

/** What stands before an item of a list on a line of its own: a dash, a bullet, a number, a letter. */
const MARKER = /^[ \t]*(?:[-*+•‣◦·–—]|\(?(?:\d{1,3}|[a-z])[.)])[ \t]+(?=\S)/i
/** A number that counts steps in the middle of a line. */
const INLINE = /(?<![^\s(])\(?(\d{1,2})[.)][ \t]+(?=\S)/g

/** A text taken apart: what is prose, and the items of its lists. */
export interface Pieces {
  /** The lines that belong to no list, each as a span. */
  readonly prose: readonly Span[]
  /** Without their markers. */
  readonly items: readonly Span[]
}

/** The lists of a text: two lines or more that begin with a marker. An indented line goes on with the item before. */
export function piecesOf(text: string): Pieces {
  const prose: Span[] = []
  const items: [number, number][] = []
  let start = 0
  let open = false
  while (start <= text.length) {
    const lineBreak = text.indexOf('\n', start)
    const end = lineBreak < 0 ? text.length : lineBreak
    const line = text.slice(start, end)
    const marker = MARKER.exec(line)?.[0].length
    const last = items.at(-1)
    if (marker !== undefined) items.push([start + marker, end])
    else if (open && last && /^[ \t]+\S/.test(line)) last[1] = end
    else if (line.trim() !== '') prose.push([start, end])
    open = marker !== undefined || (open && /^[ \t]+\S/.test(line))
    start = end + 1
  }
  return items.length > 1 ? { prose, items } : { prose: [[0, text.length]], items: [] }
}

/** A sentence that counts steps ("1) ... 2) ...") as what stands before them and the steps; whole where it counts none. */
export function stepsOf(text: string): readonly Span[] {
  const marks = [...text.matchAll(INLINE)].filter(isNext)
  if (marks.length < 2) return [[0, text.length]]
  const starts = [0, ...marks.map(({ index }) => index)]
  return starts.map((start, i): Span => {
    const mark = i === 0 ? 0 : (marks[i - 1]?.[0].length ?? 0)
    return [start + mark, starts[i + 1] ?? text.length]
  })
}

/** Whether the number is its place in the row: "2" as the second of the marks, not a number of the text. */
const isNext = (match: RegExpExecArray, index: number): boolean => Number(match[1]) === index + 1
