import { TextDecoder } from 'node:util'
import type { Span } from '../../conversation.ts'
import { Pieces } from '../../source/pieces.ts'
import type { Part } from './parts.ts'

/** A text and where its pieces stand in what it was read from. */
export interface Decoded {
  readonly text: string
  readonly pieces: Pieces
}

const QUOTED_FROM = /^>+From /

/** Mailboxes put a `>` before words that would be the head of a mail. */
export const withoutQuotedFrom = (raw: string): string => raw.replace(/^>(>*From )/gm, '$1')

const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Quotation marks and dashes of Windows that were read as control characters, which some versions of Node do. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (one) => WINDOWS[one.charCodeAt(0) - 0x80] as string)

/** These give letters other meanings, so that they must be decoded, too. */
const SHIFTS = /^(?:iso-?2022|csiso2022|hz|utf-?7|utf-?16)/i

/**
 * The words of a part with their places, as far as these can be told: nothing for base64 and for character sets that are
 * not known here. postal-mime decodes without places; should the two ever disagree, no place within the part is given.
 */
export function decodedPart(part: Part, isMailbox: boolean): Decoded | undefined {
  if (part.transfer === 'base64') return undefined
  const isQuoted = part.transfer === 'quoted-printable'
  const charset = isQuoted || SHIFTS.test(part.charset ?? '') ? (part.charset ?? 'utf-8') : undefined
  if (charset === undefined) return copied(part.raw, isMailbox)
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(charset)
  } catch {
    return undefined
  }
  const bytes = new Bytes(part.raw, decoder, SHIFTS.test(charset))
  for (const [from, end, next] of lineRanges(part.raw, isMailbox)) {
    const isSoft = isQuoted && end > from && part.raw[end - 1] === '='
    const stop = isSoft ? end - 1 : end
    for (let at = from; at < stop; ) {
      const code = isQuoted && part.raw[at] === '=' && at + 2 < stop ? hexAt(part.raw, at + 1) : undefined
      if (code === undefined) bytes.character(at++)
      else {
        bytes.put(code, at, at + 3)
        at += 3
      }
    }
    if (!isSoft) bytes.put(NEWLINE, end, next)
  }
  return bytes.end()
}

const NEWLINE = 0x0a

function hexAt(text: string, at: number): number | undefined {
  const digits = text.slice(at, at + 2)
  return /^[\dA-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : undefined
}

/** Each line: where its words start and end, and where the next line starts. */
function* lineRanges(raw: string, isMailbox: boolean): Generator<readonly [from: number, end: number, next: number]> {
  for (let start = 0; start < raw.length; ) {
    const newline = raw.indexOf('\n', start)
    const next = newline < 0 ? raw.length : newline + 1
    let end = newline < 0 ? raw.length : newline
    while (end > start && raw[end - 1] === '\r') end--
    const isQuoted = isMailbox && raw[start] === '>' && QUOTED_FROM.test(raw.slice(start, Math.min(end, start + 80)))
    yield [isQuoted ? start + 1 : start, end, next]
    start = next
  }
}

function copied(raw: string, isMailbox: boolean): Decoded {
  const pieces = new Pieces(0)
  const words: string[] = []
  for (const [from, end, next] of lineRanges(raw, isMailbox)) {
    pieces.add(end - from, from, end)
    pieces.add(1, end, next)
    words.push(raw.slice(from, end), '\n')
  }
  return { text: withoutControls(words.join('')), pieces }
}

/** Bytes with their places on their way through a decoder that may need several of them for a character. */
class Bytes {
  readonly #raw: string
  readonly #decoder: TextDecoder
  readonly #shifts: boolean
  readonly #pieces = new Pieces(0)
  readonly #words: string[] = []
  /** Where the bytes stand that have not made a character yet. */
  #waiting: Span | undefined

  constructor(raw: string, decoder: TextDecoder, shifts: boolean) {
    this.#raw = raw
    this.#decoder = decoder
    this.#shifts = shifts
  }

  /** A character of the file as it is. */
  character(at: number): void {
    const code = this.#raw.charCodeAt(at)
    if (code < 0x80) this.put(code, at, at + 1)
    else this.#add(this.#raw[at] as string, at, at + 1)
  }

  put(byte: number, start: number, end: number): void {
    if (byte < 0x80 && !this.#waiting && !this.#shifts) {
      this.#add(String.fromCharCode(byte), start, end)
      return
    }
    const from = this.#waiting?.[0] ?? start
    const text = this.#decoder.decode(Uint8Array.of(byte), { stream: true })
    this.#waiting = text ? undefined : [from, end]
    if (text) this.#add(text, from, end)
  }

  end(): Decoded {
    const rest = this.#decoder.decode()
    if (rest) this.#add(rest, this.#waiting?.[0] ?? this.#raw.length, this.#waiting?.[1] ?? this.#raw.length)
    return { text: withoutControls(this.#words.join('')), pieces: this.#pieces }
  }

  #add(text: string, start: number, end: number): void {
    this.#pieces.add(text.length, start, end)
    this.#words.push(text)
  }
}

/** Text that mail programs have broken into lines, put together again. Lines of other depths of quotation stay apart. */
export function unflowed(text: string, space: 'keep' | 'drop'): Decoded {
  const pieces = new Pieces(0)
  const words: string[] = []
  let before: { readonly end: number; readonly depth: number; readonly flows: boolean } | undefined
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let depth = 0
    while (text[start + depth] === '>') depth++
    const goesOn = before?.flows === true && before.depth === depth
    // A space at the beginning only keeps lines apart that would mean something else.
    let from = text[start + depth] === ' ' ? start + depth + 1 : start + depth
    if (!goesOn) {
      if (before) {
        words.push('\n')
        pieces.add(1, before.end, start)
      }
      if (depth) from = start
    }
    const line = text.slice(from, end)
    const flows = line.endsWith(' ') && line !== '-- '
    const stop = flows && space === 'drop' ? end - 1 : end
    words.push(text.slice(from, stop))
    pieces.add(stop - from, from, stop)
    before = { end, depth, flows }
    start = end + 1
  }
  return { text: words.join(''), pieces }
}
