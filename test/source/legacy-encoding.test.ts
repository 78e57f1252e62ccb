import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadProblem } from '../../src/reader.ts'
import { asUtf8, LEGACY_ENCODINGS, type LegacyEncoding } from '../../src/source/legacy-encoding.ts'

/** Characters of an encoding with their bytes: all that are one or two bytes long. */
function charactersOf(encoding: LegacyEncoding): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>()
  const add = (...bytes: number[]): void => {
    // Without `stream`, some versions of Node take windows-1252 for latin-1.
    const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes), { stream: true })
    if ([...text].length === 1 && text !== '\uFFFD' && !found.has(text)) found.set(text, bytes)
  }
  for (let one = 0; one < 256; one++) add(one)
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  return found
}

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (const size of sizes) {
    yield bytes.subarray(from, from + size)
    from += size
  }
  yield bytes.subarray(from)
}

async function read(
  bytes: Uint8Array,
  sizes: readonly number[],
  encoding: LegacyEncoding,
  problems: ReadProblem[] = [],
): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of asUtf8(cut(bytes, sizes), encoding, problems)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

const sizes = fc.array(fc.nat(5), { maxLength: 20 })

describe.each(LEGACY_ENCODINGS)('%s', (encoding) => {
  const characters = charactersOf(encoding)
  const beyond = [...characters.keys()].filter((character) => character > '\u007f')
  /** Whether letters of the encoding happen to be UTF-8, as "Ã¼" of windows-1252 is. */
  const isAmbiguous = (bytes: Uint8Array): boolean => {
    const text = Buffer.from(bytes).toString()
    const from = bytes.findIndex((byte) => byte > 0x7f)
    return from < 0 || !text.startsWith('\uFFFD', from)
  }

  it('is read, however the bytes are cut into pieces', async () => {
    const texts = fc.array(fc.constantFrom(...beyond, 'a', ' ', '"', '\n'), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(texts, sizes, async (text, at) => {
        const bytes = Uint8Array.from(text.flatMap((character) => characters.get(character) as readonly number[]))
        fc.pre(!isAmbiguous(bytes))
        const problems: ReadProblem[] = []
        expect(await read(bytes, at, encoding, problems)).toBe(text.join(''))
        expect(problems).toEqual([])
      }),
    )
  })

  it('leaves UTF-8 alone, however the bytes are cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), sizes, async (text, at) => {
        expect(await read(Buffer.from(text), at, encoding)).toBe(text)
      }),
    )
  })
})

it('takes a letter that ends the file for no beginning of UTF-8', async () => {
  expect(await read(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), [], 'windows-1252')).toBe('café')
})

it('says once where bytes are no characters of the encoding either', async () => {
  const problems: ReadProblem[] = []
  const bytes = Buffer.concat([Buffer.from('a\nb\n'), Uint8Array.from([0xa4, 0xa2, 0xff, 0x0a, 0xff])])
  expect(await read(bytes, [3], 'euc-jp', problems)).toBe('a\nb\nあ\uFFFD\n\uFFFD')
  expect(problems).toMatchObject([{ problem: 'these bytes are not euc-jp and were read as \uFFFD', line: 3 }])
})
