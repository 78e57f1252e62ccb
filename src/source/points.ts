import type { Place, Point, Span } from '../conversation.ts'

/**
 * Offsets of a text to lines and columns. The text may be a piece of a file: `line`, `offset` and `column` say where it
 * starts. The line table is made at the first question.
 */
export class Points {
  readonly #text: string
  readonly #line: number
  readonly #offset: number
  readonly #column: number
  #starts: number[] | undefined

  constructor(text: string, line = 1, offset = 0, column = 1) {
    this.#text = text
    this.#line = line
    this.#offset = offset
    this.#column = column
  }

  /** The place of a range of offsets in the text. */
  place([start, end]: Span): Place {
    return { start: this.point(start), end: this.point(end) }
  }

  point(offset: number): Point {
    this.#starts ??= lineStarts(this.#text)
    const starts = this.#starts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return {
      line: this.#line + low,
      column: offset - (starts[low] as number) + (low === 0 ? this.#column : 1),
      offset: this.#offset + offset,
    }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
