import { StringDecoder } from 'node:string_decoder'
import type { ReadProblem } from '../reader.ts'
import { damage, newlines, REPLACEMENT } from './damage.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** By byte order mark, else by where the zero bytes of Latin text stand (spreadsheets save "Unicode text" without a mark). */
export function sniffEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 1024)
  let even = 0
  let odd = 0
  for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 ? odd++ : even++
  const many = head.length * 0.2
  if (odd > many && even === 0) return 'utf-16le'
  if (even > many && odd === 0) return 'utf-16be'
  return 'utf-8'
}

/**
 * A whole file as text, and how it is turned back into the same bytes; nothing where that cannot be, because it holds bytes
 * that are no characters.
 */
export function decodeWhole(bytes: Uint8Array): { readonly text: string; encode(text: string): Buffer } | undefined {
  const encoding = sniffEncoding(bytes)
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const encode = (written: string): Buffer => {
    if (encoding === 'utf-8') return Buffer.from(written)
    const units = Buffer.from(written, 'utf16le')
    return encoding === 'utf-16be' ? units.swap16() : units
  }
  return encode(text).equals(bytes) ? { text, encode } : undefined
}

/** Zero bytes have no business in text of the given encoding. */
export function looksBinary(bytes: Uint8Array, encoding: Encoding): boolean {
  return encoding === 'utf-8' && bytes.subarray(0, 1 << 16).includes(0)
}

/** Bytes to text, piece by piece; characters cut by a piece's edge are kept whole. Notes the first bytes that are not UTF-8. */
export async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  problems: ReadProblem[],
): AsyncGenerator<string> {
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true })
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    const rest = decoder.decode()
    if (rest) yield rest
    return
  }
  const decoder = new StringDecoder('utf8')
  const damage = new DamageFinder(problems)
  for await (const chunk of bytes) {
    const text = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    damage.look(text, chunk)
    if (text) yield text
  }
  const rest = decoder.end()
  damage.look(rest, new Uint8Array())
  if (rest) yield rest
}

/** Finds the first bytes that are not UTF-8: a text that was decoded from good bytes encodes to the same bytes again. */
class DamageFinder {
  readonly #problems: ReadProblem[]
  #line = 1
  #found = false
  /** The bytes of a character that the edge of a piece has cut, at most three. */
  #cut: Uint8Array = new Uint8Array()

  constructor(problems: ReadProblem[]) {
    this.#problems = problems
  }

  /** To be called with every piece in turn; `text` is what the decoder made of `bytes` and of what was left before. */
  look(text: string, bytes: Uint8Array): void {
    if (this.#found) return
    const given = this.#cut.length ? Buffer.concat([this.#cut, bytes]) : bytes
    if (text.includes(REPLACEMENT)) {
      const again = Buffer.from(text)
      const same = samePrefix(again, given)
      if (same < again.length) {
        this.#found = true
        this.#problems.push(damage('UTF-8', this.#line + newlines(again.toString('utf8', 0, same))))
        return
      }
    }
    this.#cut = given.slice(Buffer.byteLength(text))
    this.#line += newlines(text)
  }
}

function samePrefix(one: Uint8Array, other: Uint8Array): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
