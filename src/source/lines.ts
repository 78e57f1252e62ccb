import type { Source } from './source.ts'

/** One line of a file, without its line end. */
export interface Line {
  readonly text: string
  /** From 1. Lines end with `\n` or `\r\n`. */
  readonly number: number
  /** Where the line starts: UTF-16 units from the beginning of the file. */
  readonly offset: number
}

/** A stretch of a file that is made of whole lines, line ends included. Plain data, so that it can go to another thread. */
export interface Piece {
  readonly text: string
  /** The number of its first line, from 1. */
  readonly line: number
  /** Where it starts: UTF-16 units from the beginning of the file. */
  readonly offset: number
}

/** Longer lines are not held in memory: they come as `tooLong` with no text. */
const MAX_LINE_CHARS = 128 * 1024 * 1024
/** Pieces are about as long as the chunks that come from a file, but not shorter than this. */
const LEAST_CHARS = 1 << 16

/** The lines of a source, one by one, in memory that depends on the longest line only. */
export async function* lines(source: Source): AsyncGenerator<Line & { readonly tooLong?: true }> {
  for await (const piece of pieces(source)) yield* linesOf(piece)
}

/** The lines of a piece. A line that is too long comes as a piece of its own, without text. */
export function* linesOf(piece: Piece & { readonly tooLong?: true }): Generator<Line & { readonly tooLong?: true }> {
  let number = piece.line
  if (piece.tooLong) {
    yield { text: '', number, offset: piece.offset, tooLong: true }
    return
  }
  const { text } = piece
  for (let from = 0; from < text.length; number++) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    const isCrLf = end > from && text.charCodeAt(end - 1) === CARRIAGE_RETURN
    yield { text: text.slice(from, isCrLf ? end - 1 : end), number, offset: piece.offset + from }
    from = end + 1
  }
}

const CARRIAGE_RETURN = 0x0d

/** A source cut at line ends, in the order of the file. */
export async function* pieces(
  source: Source,
  { leastChars = LEAST_CHARS, maxLineChars = MAX_LINE_CHARS } = {},
): AsyncGenerator<Piece & { readonly tooLong?: true }> {
  let line = 1
  let offset = 0
  let held: string[] = []
  let length = 0
  let isSkipping = false
  const take = (end: string): Piece => {
    const text = held.join('') + end
    const piece = { text, line, offset }
    line += countLines(text)
    offset += text.length
    held = []
    length = 0
    return piece
  }
  const hold = (text: string): void => {
    if (text) held.push(text)
    length += text.length
  }
  for await (let chunk of source.chunks()) {
    if (isSkipping) {
      const newline = chunk.indexOf('\n')
      offset += newline < 0 ? chunk.length : newline + 1
      if (newline < 0) continue
      isSkipping = false
      line++
      chunk = chunk.slice(newline + 1)
    }
    const newline = chunk.lastIndexOf('\n')
    if (newline >= 0 && length + newline >= leastChars) {
      yield take(chunk.slice(0, newline + 1))
      hold(chunk.slice(newline + 1))
    } else hold(chunk)
    if (length <= maxLineChars) continue
    const text = held.join('')
    held = []
    length = 0
    // Short lines may stand before the one that is too long.
    const rest = text.lastIndexOf('\n') + 1
    if (rest) yield take(text.slice(0, rest))
    if (text.length - rest <= maxLineChars) {
      hold(text.slice(rest))
      continue
    }
    yield { text: '', line, offset, tooLong: true }
    offset += text.length - rest
    isSkipping = true
  }
  if (length) yield take('')
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
