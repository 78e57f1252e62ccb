import { isAscii, isUtf8 } from 'node:buffer'
import type { ReadProblem } from '../reader.ts'
import { damage, newlines, REPLACEMENT } from './damage.ts'

/**
 * What spreadsheets on Windows and the Mac save besides UTF-8 and UTF-16, by the names of the Encoding Standard
 * (https://encoding.spec.whatwg.org). Their bytes do not tell them apart, so none is ever guessed. In all of them ASCII is ASCII.
 */
export const LEGACY_ENCODINGS = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-7',
  'iso-8859-15',
  'macintosh',
  'gbk',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const

export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number]

/**
 * Bytes as UTF-8: as they are where the first ones that are not ASCII are UTF-8, else taken for the other encoding. The first
 * ones that are no characters of that are noted.
 */
export async function* asUtf8(
  bytes: AsyncIterable<Uint8Array>,
  otherwise: LegacyEncoding,
  problems: ReadProblem[],
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(otherwise, { ignoreBOM: true })
  let isOther: boolean | undefined
  let line = 1
  let isDamaged = false
  const written = (text: string): Buffer => {
    const broken = isDamaged ? -1 : text.indexOf(REPLACEMENT)
    if (broken >= 0) problems.push(damage(otherwise, line + newlines(text.slice(0, broken))))
    isDamaged ||= broken >= 0
    line += newlines(text)
    return Buffer.from(text)
  }
  /** What may be the beginning of a character, at the end of a piece that is ASCII before it. */
  let cut: Uint8Array = new Uint8Array()
  for await (const chunk of bytes) {
    const piece = cut.length > 0 ? Buffer.concat([cut, chunk]) : chunk
    cut = new Uint8Array()
    if (isOther === undefined) {
      const whole = piece.subarray(0, piece.length - cutOff(piece))
      if (isAscii(whole)) {
        cut = piece.subarray(whole.length)
        yield written(decoder.decode(whole, { stream: true }))
        continue
      }
      isOther = !isUtf8(whole)
    }
    yield isOther ? written(decoder.decode(piece, { stream: true })) : piece
  }
  // A character that was begun and not ended is none of UTF-8. Without `stream`, Node takes windows-1252 for latin-1.
  if (isOther !== false) yield written(decoder.decode(cut, { stream: true }) + decoder.decode())
}

/** The text of the beginning of a file that is UTF-8 or in the other encoding. */
export function decodeHead(head: Uint8Array, otherwise: LegacyEncoding): string {
  const whole = head.subarray(0, head.length - cutOff(head))
  return new TextDecoder(isUtf8(whole) ? 'utf-8' : otherwise).decode(head, { stream: true })
}

/** How many bytes at the end begin a character of UTF-8 without ending it. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return length > back ? back : 0
  }
  return 0
}
