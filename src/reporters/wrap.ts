import { type Cell, cells, displayWidth, narrow } from '../terminal-text.ts'

/**
 * Untrusted text as lines of at most `width` columns, broken at spaces, between wide characters and, where a word is
 * longer than a line, anywhere. What does not go into `maxLines` is replaced by `…`.
 */
export function wrap(text: string, width: number, maxLines = 1000): string[] {
  // Far more than can be shown, so that a huge text costs no more than a long one.
  const limit = 16 * width * maxLines
  const whole = text.length > limit ? text.slice(0, limit) : text
  const plain = narrow(whole)
  if (plain !== undefined) return wrapNarrow(plain, width, { maxLines, isCut: whole !== text })
  const all = cells(whole)
  const lines: Cell[][] = []
  let from = 0
  while (from < all.length && lines.length < maxLines) {
    const end = lineEnd(all, from, width)
    lines.push(all.slice(from, end))
    from = end
    while (from < all.length && all[from]?.text === ' ') from++
  }
  const last = lines.at(-1)
  if (last && (from < all.length || whole !== text)) shorten(last, width)
  return lines.map(written).filter((line) => line)
}

/** The same for a text of which each UTF-16 unit is a column, as most are: a few characters at a time instead of one by one. */
function wrapNarrow(text: string, width: number, { maxLines, isCut }: { maxLines: number; isCut: boolean }): string[] {
  const lines: string[] = []
  let from = 0
  while (from < text.length && lines.length < maxLines) {
    const beyond = from + width
    const space = beyond < text.length ? text.lastIndexOf(' ', beyond) : -1
    const end = beyond >= text.length ? text.length : space >= from ? space + 1 : Math.max(beyond, from + 1)
    lines.push(text.slice(from, end))
    from = end
    while (text[from] === ' ') from++
  }
  const last = lines.pop()
  if (last !== undefined)
    lines.push(from < text.length || isCut ? `${last.slice(0, Math.max(0, width - 1)).replace(/ +$/, '')}…` : last)
  return lines.map((line) => line.trimEnd()).filter((line) => line)
}

function lineEnd(all: readonly Cell[], from: number, width: number): number {
  let used = 0
  let opportunity = from
  for (let at = from; at < all.length; at++) {
    const cell = all[at] as Cell
    if (cell.text === ' ') opportunity = at + 1
    if (used + cell.width > width) return opportunity > from ? opportunity : Math.max(at, from + 1)
    used += cell.width
    if (cell.width === 2) opportunity = at + 1
  }
  return all.length
}

function shorten(line: Cell[], width: number): void {
  let used = line.reduce((sum, cell) => sum + cell.width, 0)
  while (line.length && (used >= width || line.at(-1)?.text === ' ')) used -= line.pop()?.width ?? 0
  line.push({ text: '…', width: 1, start: 0, end: 0 })
}

const written = (line: readonly Cell[]): string =>
  line
    .map((cell) => cell.text)
    .join('')
    .trimEnd()

const unpainted = (text: string): string => text

/** A piece of a line that has its own colour. */
export interface Part {
  readonly text: string
  readonly paint?: (text: string) => string
  readonly maxLines?: number
}

const GAP = '  '

/** The parts side by side where they fit, below each other where not; no line is wider than `width`. */
export function flow(parts: readonly Part[], width: number): string[] {
  const lines: string[] = []
  let used = 0
  for (const { text, paint = unpainted, maxLines } of parts) {
    for (const [at, row] of wrap(text, width, maxLines).entries()) {
      const columns = displayWidth(row)
      const beside = at === 0 && used > 0 && used + GAP.length + columns <= width
      if (beside) lines.push(`${lines.pop()}${GAP}${paint(row)}`)
      else lines.push(paint(row))
      used = beside ? used + GAP.length + columns : columns
    }
  }
  return lines
}
