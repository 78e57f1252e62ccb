import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, pieces } from '../../src/source/lines.ts'
import type { Source } from '../../src/source/source.ts'

/** A source whose text comes in these chunks. */
const sourceOf = (chunks: readonly string[]): Source => ({
  path: 'test',
  sample: { path: 'test', extension: '', head: chunks.join(''), complete: true },
  problems: [],
  async *chunks() {
    yield* chunks.filter((chunk) => chunk)
  },
})

const chunks = fc.array(
  fc.array(fc.constantFrom('a', 'bb', '\n', '\r\n', 'ž', '𝄞', ' '), { maxLength: 12 }).map((parts) => parts.join('')),
  { maxLength: 12 },
)

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('pieces', () => {
  it('are the whole text, cut at line ends, and know where they are', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 0, max: 20 }), async (parts, leastChars) => {
        const text = parts.join('')
        const cut = await collect(pieces(sourceOf(parts), { leastChars }))
        expect(cut.map((piece) => piece.text).join('')).toBe(text)
        for (const [index, piece] of cut.entries()) {
          expect(text.startsWith(piece.text, piece.offset)).toBe(true)
          expect(piece.line).toBe(text.slice(0, piece.offset).split('\n').length)
          if (index < cut.length - 1) expect(piece.text.endsWith('\n')).toBe(true)
        }
      }),
    )
  })

  it('have the lines of the text', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, async (parts) => {
        const text = parts.join('')
        const cut = await collect(pieces(sourceOf(parts), { leastChars: 5 }))
        const lines = cut.flatMap((piece) => [...linesOf(piece)])
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(lines.map((line) => line.text)).toEqual(expected.map((line) => line.replace(/\r$/, '')))
        expect(lines.map((line) => line.number)).toEqual(expected.map((_, index) => index + 1))
        for (const line of lines) expect(text.startsWith(line.text, line.offset)).toBe(true)
      }),
    )
  })

  it('leave out lines that are too long, and only those', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, async (parts) => {
        const text = parts.join('')
        const cut = await collect(pieces(sourceOf(parts), { leastChars: 3, maxLineChars: 10 }))
        const lines = cut.flatMap((piece) => [...linesOf(piece)])
        for (const line of lines) {
          const whole = text.split('\n')[line.number - 1] ?? ''
          // How much of a line is held when it turns out to be too long depends on the chunks.
          if (line.tooLong) expect(whole.length).toBeGreaterThan(3)
          else expect(line.text).toBe(whole.replace(/\r$/, ''))
          expect(line.offset).toBe(
            text
              .split('\n')
              .slice(0, line.number - 1)
              .join('\n').length + (line.number > 1 ? 1 : 0),
          )
        }
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(lines.map((line) => line.number)).toEqual(expected.map((_, index) => index + 1))
        if (expected.every((line) => line.length < 10)) expect(lines.some((line) => line.tooLong)).toBe(false)
      }),
    )
  })
})
