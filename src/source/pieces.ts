import type { Span } from '../conversation.ts'

/**
 * How a decoded text was put together from pieces of the text it was read from, and so where any span of it stands there.
 * A piece whose two lengths are equal was copied as it is; any other (an escape, a doubled quote, a folded line end) was
 * decoded as a whole and only has a place as a whole.
 */
export class Pieces {
  /** Where each piece starts in the decoded text; one more entry than pieces, the last being the length. */
  readonly #text: number[] = [0]
  readonly #start: number[] = []
  readonly #end: number[] = []
  readonly #origin: number

  /** `origin` is where the text would stand if it were empty. */
  constructor(origin: number) {
    this.#origin = origin
  }

  /** Length of the decoded text so far, in UTF-16 units. */
  get length(): number {
    return this.#text.at(-1) as number
  }

  /** Appends a piece: `length` units of decoded text that were read from the range `[start, end)`. */
  add(length: number, start: number, end: number): void {
    if (length === 0) return
    const last = this.#start.length - 1
    const from = this.length
    const copied = length === end - start
    if (copied && this.#end[last] === start && this.#isCopied(last)) {
      this.#end[last] = end
      this.#text[last + 1] = from + length
      return
    }
    this.#start.push(start)
    this.#end.push(end)
    this.#text.push(from + length)
  }

  /** The range that a span of the decoded text was read from. */
  source([start, end]: Span): Span {
    if (this.#start.length === 0) return [this.#origin, this.#origin]
    if (start >= end) {
      const at = start < this.length ? this.#at(start)[0] : (this.#end.at(-1) as number)
      return [at, at]
    }
    return [this.#at(start)[0], this.#at(end - 1)[1]]
  }

  /** The first offset of the decoded text that stands at or behind an offset of the source; the length where none does. */
  offset(source: number): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#at(middle)[0] < source) low = middle + 1
      else high = middle
    }
    return low
  }

  /**
   * Whether the range that a span was read from holds nothing else, and no piece of it was decoded as a whole with more
   * than the span: replaced, nothing else is lost.
   */
  isExact([start, end]: Span): boolean {
    if (start >= end) return true
    const first = this.#piece(start)
    const last = this.#piece(end - 1)
    const cutsFirst = !this.#isCopied(first) && start > (this.#text[first] as number)
    const cutsLast = !this.#isCopied(last) && end < (this.#text[last + 1] as number)
    if (cutsFirst || cutsLast) return false
    for (let piece = first; piece < last; piece++) if (this.#end[piece] !== this.#start[piece + 1]) return false
    return true
  }

  /** The range of the one unit at `offset`. */
  #at(offset: number): Span {
    const piece = this.#piece(offset)
    const start = this.#start[piece] as number
    if (!this.#isCopied(piece)) return [start, this.#end[piece] as number]
    const at = start + offset - (this.#text[piece] as number)
    return [at, at + 1]
  }

  /** The number of the piece that the unit at `offset` is in. */
  #piece(offset: number): number {
    let low = 0
    let high = this.#start.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#text[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  #isCopied(piece: number): boolean {
    const length = (this.#text[piece + 1] as number) - (this.#text[piece] as number)
    return length === (this.#end[piece] as number) - (this.#start[piece] as number)
  }
}
