import type { Source } from './source.ts'

/** One line of a file, without its line end. */
export interface Line {
  readonly text: string
  /** From 1. Lines end with `\n` or `\r\n`. */
  readonly number: number
  /** Where the line starts: UTF-16 units from the beginning of the file. */
  readonly offset: number
}

/** Longer lines are not held in memory: they come as `tooLong` with no text. */
const MAX_LINE_CHARS = 128 * 1024 * 1024

/** The lines of a source, one by one, in memory that depends on the longest line only. */
export async function* lines(source: Source): AsyncGenerator<Line & { readonly tooLong?: true }> {
  let number = 1
  let offset = 0
  let parts: string[] = []
  let length = 0
  const take = (end: string): Line & { tooLong?: true } => {
    const tooLong = length > MAX_LINE_CHARS
    const whole = tooLong ? '' : parts.length ? parts.join('') + end : end
    const text = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    return tooLong ? { text, number, offset, tooLong } : { text, number, offset }
  }
  for await (const piece of source.chunks()) {
    let from = 0
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      const end = piece.slice(from, at)
      length += end.length
      yield take(end)
      number++
      offset += length + 1
      parts = []
      length = 0
      from = at + 1
    }
    const rest = piece.slice(from)
    length += rest.length
    if (length > MAX_LINE_CHARS) parts = []
    else if (rest) parts.push(rest)
  }
  if (length) yield take('')
}
