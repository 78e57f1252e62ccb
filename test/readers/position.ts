import fc from 'fast-check'
import { expect } from 'vitest'
import type { Message, Span } from '../../src/conversation.ts'

/** All of Unicode, lone surrogates, and what formats treat in a special way. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('\n', '\r\n', '\r', '"', '""', "'", '\\', '\\u0041', ',', ';', '\t', '|', '  '),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\ud800', '\udc00', '\0', '\uFEFF', '\u2028', ': ', ' #', '<!-- x -->', '```'),
      },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Text without halves of characters: what a file in UTF-8 can hold. */
export const wellFormed = anyText.map((text) => Buffer.from(text).toString())

/** A span of a text, by two fractions of its length, so that it does not depend on the text when it shrinks. */
export const fractions = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
)

export function spanOf(text: string, [one, other]: readonly [number, number]): Span {
  const [start, end] = [Math.floor(one * text.length), Math.floor(other * text.length)].sort((a, b) => a - b)
  return [start as number, end as number]
}

/**
 * Expects that a span of a message stands where `locate` says: what is cut out there decodes to the words of the span,
 * and lines and columns agree with the offsets.
 */
export function expectPlace(given: string, message: Message, span: Span, decode: (cut: string) => string): void {
  // Where there is no line feed, returns end the lines.
  const file = given.includes('\n') ? given : given.replaceAll('\r', '\n')
  const { start, end } = message.locate(span)
  expect(decode(file.slice(start.offset, end.offset))).toBe(message.text.slice(...span))
  for (const point of [start, end]) {
    const before = file.slice(0, point.offset)
    expect(point.line).toBe(before.split('\n').length)
    expect(point.column).toBe(point.offset - before.lastIndexOf('\n'))
  }
}
