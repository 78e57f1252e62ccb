import type { Place, SourceEdit, Span } from '../conversation.ts'
import { Pieces } from '../source/pieces.ts'
import { Points } from '../source/points.ts'
import type { TableRow } from '../source/table-rows.ts'

const QUOTE = '"'

/**
 * Where the text of one cell stands, through quotes and doubled quotes. The row is read again for this, in the way of the
 * CSV library; should the two ever disagree about the cell, its place is the whole row and never a wrong one.
 */
export class CellPlaces {
  readonly #pieces: Pieces | undefined
  readonly #points: Points
  readonly #whole: Span
  readonly #raw: string
  readonly #text: string
  readonly #delimiter: string

  constructor({ raw, cells, line, offset }: TableRow, column: number, delimiter: string) {
    this.#raw = raw
    this.#text = cells[column] ?? ''
    this.#delimiter = delimiter
    this.#pieces = cellPieces(raw, column, delimiter, this.#text)
    this.#points = new Points(raw, line, offset)
    this.#whole = [0, raw.trimEnd().length]
  }

  /** The place of a span of the cell's text. */
  place(span: Span): Place {
    return this.#points.place(this.#pieces?.source(span) ?? this.#whole)
  }

  /**
   * How the row is changed so that a span of the cell's text reads `words`. A cell without quotes that needs them from
   * then on is written in quotes as a whole.
   */
  write(span: Span, words: string): SourceEdit | undefined {
    const pieces = this.#pieces
    if (!pieces?.isExact(span)) return undefined
    const range = pieces.source(span)
    const [start, end] = pieces.source([0, this.#text.length])
    if (this.#raw[start - 1] === QUOTE) return { place: this.#points.place(range), text: doubled(words) }
    const isPlain = !words.includes(QUOTE) && !words.includes(this.#delimiter) && !/[\r\n]/.test(words)
    if (isPlain) return { place: this.#points.place(range), text: words }
    const text = this.#text.slice(0, span[0]) + words + this.#text.slice(span[1])
    return { place: this.#points.place([start, end]), text: `${QUOTE}${doubled(text)}${QUOTE}` }
  }
}

const doubled = (words: string): string => words.replaceAll(QUOTE, QUOTE + QUOTE)

function cellPieces(raw: string, column: number, delimiter: string, expected: string): Pieces | undefined {
  let at = 0
  for (let index = 0; ; index++) {
    const cell = readCell(raw, at, delimiter)
    if (index === column) {
      const decoded = cell.parts.map(([start, end, text]) => text ?? raw.slice(start, end)).join('')
      if (decoded !== expected) return undefined
      const pieces = new Pieces(cell.parts[0]?.[0] ?? at)
      for (const [start, end, text] of cell.parts)
        pieces.add(text === undefined ? end - start : text.length, start, end)
      return pieces
    }
    if (cell.end >= raw.length || !raw.startsWith(delimiter, cell.end)) return undefined
    at = cell.end + delimiter.length
  }
}

/** A range of the row, and what it is decoded to where that is something else. */
type CellPart = readonly [start: number, end: number, text?: string]

function readCell(raw: string, start: number, delimiter: string): { parts: CellPart[]; end: number } {
  const parts: CellPart[] = []
  let at = start
  if (raw[at] === QUOTE) {
    at++
    for (;;) {
      const quote = raw.indexOf(QUOTE, at)
      if (quote < 0) return { parts: [...parts, [at, raw.length]], end: raw.length }
      parts.push([at, quote])
      at = quote + 1
      if (raw[at] === QUOTE) {
        parts.push([quote, ++at, QUOTE])
        continue
      }
      if (endsCell(raw, at, delimiter)) return { parts, end: at }
      // A quote in the middle closes nothing: the library takes both it and the opening one as they are.
      parts.unshift([start, start + 1])
      parts.push([quote, at])
      break
    }
  }
  const end = unquotedEnd(raw, at, delimiter)
  return { parts: [...parts, [at, end]], end }
}

function endsCell(raw: string, at: number, delimiter: string): boolean {
  return at >= raw.length || raw.startsWith(delimiter, at) || raw[at] === '\n' || raw.startsWith('\r\n', at)
}

function unquotedEnd(raw: string, start: number, delimiter: string): number {
  const newline = raw.indexOf('\n', start)
  const line = newline < 0 ? raw.length : raw[newline - 1] === '\r' && newline > start ? newline - 1 : newline
  const next = raw.indexOf(delimiter, start)
  return next < 0 ? line : Math.min(next, line)
}
