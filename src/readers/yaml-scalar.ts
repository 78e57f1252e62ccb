import type { Span } from '../conversation.ts'
import { Pieces } from '../source/pieces.ts'

/** The styles that YAML writes a string in, by the names of the YAML library. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

/** A decoded text on its way, with where its pieces came from. */
class Decoding {
  readonly pieces: Pieces
  readonly #text: string
  decoded = ''

  constructor(text: string, origin: number) {
    this.pieces = new Pieces(origin)
    this.#text = text
  }

  copy(start: number, end: number): void {
    if (end <= start) return
    this.decoded += this.#text.slice(start, end)
    this.pieces.add(end - start, start, end)
  }

  put(decoded: string, start: number, end: number): void {
    this.decoded += decoded
    this.pieces.add(decoded.length, start, end)
  }
}

/**
 * How the scalar in `range` of a YAML text was decoded to `value`. Nothing where this reading of it comes to another
 * result than the YAML library, so that no place is ever wrong.
 */
export function scalarPieces(text: string, range: Span, style: ScalarStyle, value: string): Pieces | undefined {
  const decoding = new Decoding(text, originOf(text, range, style))
  if (style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED') decodeBlock(text, range, style, decoding)
  else decodeFlow(text, range, style, decoding)
  // The end of a block depends on its chomping mark: line ends too many are nobody's words.
  return decoding.decoded === value || sameWords(decoding.decoded, value) ? decoding.pieces : undefined
}

/** Where the words would start: behind a quote, or in the line under the mark of a block. */
function originOf(text: string, [start, end]: Span, style: ScalarStyle): number {
  if (style === 'PLAIN') return start
  if (style.startsWith('QUOTE')) return start + 1
  const newline = text.indexOf('\n', start)
  return newline < 0 ? end : Math.min(newline + 1, end)
}

function sameWords(decoded: string, value: string): boolean {
  return decoded.startsWith(value) && /^\n*$/.test(decoded.slice(value.length))
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }
const BLANK = /[ \t]/

/** Plain and quoted scalars: escapes, and line ends that become blanks. */
function decodeFlow(text: string, [start, end]: Span, style: ScalarStyle, into: Decoding): void {
  const quoted = style !== 'PLAIN'
  const last = quoted ? end - 1 : end
  let at = quoted ? start + 1 : start
  let copied = at
  while (at < last) {
    const character = text[at] as string
    if (character === '\n' || (character === '\r' && text[at + 1] === '\n')) {
      let words = at
      while (words > copied && BLANK.test(text[words - 1] as string)) words--
      into.copy(copied, words)
      at = fold(text, words, last, into)
      copied = at
    } else if (style === 'QUOTE_SINGLE' && character === "'") {
      into.copy(copied, at)
      into.put("'", at, at + 2)
      at += 2
      copied = at
    } else if (style === 'QUOTE_DOUBLE' && character === '\\') {
      into.copy(copied, at)
      at = readEscape(text, at, last, into)
      copied = at
    } else at++
  }
  into.copy(copied, last)
}

/** Line ends in a flow scalar: one is a blank, each further one stays. Gives where the words go on. */
function fold(text: string, start: number, last: number, into: Decoding): number {
  const ends: Span[] = []
  let at = start
  for (;;) {
    const from = at
    while (at < last && BLANK.test(text[at] as string)) at++
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    if (text[at] !== '\n' || at >= last) break
    at++
    ends.push([from, at])
  }
  if (ends.length === 1) into.put(' ', start, at)
  else for (const [index, end] of ends.slice(1).entries()) into.put('\n', index === 0 ? start : end[0], end[1])
  return at
}

function readEscape(text: string, start: number, last: number, into: Decoding): number {
  const kind = text[start + 1] as string
  const digits = HEX_LENGTH[kind]
  if (digits !== undefined) {
    const end = start + 2 + digits
    const code = Number.parseInt(text.slice(start + 2, end), 16)
    into.put(code <= 0x10ffff ? String.fromCodePoint(code) : '', start, end)
    return end
  }
  const escaped = ESCAPES[kind]
  if (escaped !== undefined) {
    into.put(escaped, start, start + 2)
    return start + 2
  }
  // A line end that is escaped is none; blank lines after it stay.
  let at = start + (kind === '\r' ? 3 : 2)
  for (;;) {
    const from = at
    while (at < last && BLANK.test(text[at] as string)) at++
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    if (text[at] !== '\n' || at >= last) return at
    at++
    into.put('\n', from, at)
  }
}

interface BlockLine {
  /** Where the words start, the indentation left out, where they end, and where the next line starts. */
  readonly start: number
  readonly end: number
  readonly next: number
  readonly blank: boolean
}

/** Block scalars: the indentation goes, and folded ones have their single line ends made blanks. */
function decodeBlock(text: string, [start, end]: Span, style: ScalarStyle, into: Decoding): void {
  const header = text.indexOf('\n', start)
  if (header < 0 || header >= end) return
  const given = /[1-9]/.exec(text.slice(start, header).replace(/#.*/, ''))?.[0]
  const lines = blockLines(text, header + 1, end, given === undefined ? undefined : Number(given))
  const isMore = (line: BlockLine | undefined): boolean =>
    line !== undefined && BLANK.test(text[line.start] ?? '') && !line.blank
  let words: BlockLine | undefined
  let blanks: BlockLine[] = []
  for (const line of lines) {
    if (line.blank) {
      blanks.push(line)
      continue
    }
    const folds = style === 'BLOCK_FOLDED' && words !== undefined && !isMore(words) && !isMore(line)
    // A line end takes the indentation of the next line along, so that no gap is left between two pieces.
    const nextTo = (index: number): number => (blanks[index] ?? line).start
    if (words && !(folds && blanks.length > 0)) into.put(folds ? ' ' : '\n', words.end, nextTo(0))
    for (const [index, blank] of blanks.entries()) into.put('\n', blank.start, nextTo(index + 1))
    blanks = []
    into.copy(line.start, line.end)
    words = line
  }
  if (words) into.put('\n', words.end, words.next)
  for (const blank of blanks) into.put('\n', blank.start, blank.next)
}

function blockLines(text: string, from: number, end: number, explicit: number | undefined): BlockLine[] {
  const raw: Span[] = []
  for (let at = from; at < end; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 || newline > end ? end : newline
    raw.push([at, stop])
    at = stop + 1
  }
  const indents = raw.map(([start, stop]) => indentOf(text, start, stop))
  // A tab is no indentation, so a line of nothing else counts.
  const firstWords = raw.findIndex(([start, stop]) => /[^ \r]/.test(text.slice(start, stop)))
  const parent = explicit === undefined ? undefined : parentIndent(text, from)
  const indent = explicit !== undefined && parent !== undefined ? parent + explicit : (indents[firstWords] ?? 0)
  return raw.map(([start, stop], index) => {
    const words = Math.min(start + Math.min(indent, indents[index] as number), stop)
    const lineEnd = text[stop - 1] === '\r' && stop > words ? stop - 1 : stop
    return { start: words, end: lineEnd, next: Math.min(stop + 1, end), blank: lineEnd <= words }
  })
}

function indentOf(text: string, start: number, stop: number): number {
  let at = start
  while (at < stop && text[at] === ' ') at++
  return at - start
}

/** The indentation of the line that the block's mark stands on, its list dashes counted. */
function parentIndent(text: string, from: number): number {
  const start = text.lastIndexOf('\n', from - 2) + 1
  return /^[ ]*(?:- +)*/.exec(text.slice(start, from))?.[0].length ?? 0
}
