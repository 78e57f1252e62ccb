import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Matcher } from '../../src/phrase/matcher.ts'

const matcher = new Matcher({
  topics: { quoting: { phrases: ['you wrote :'] } },
  folding: { accents: 'ignore' },
  quoting: 'quoting',
})

test.each<[string, string[]]>([
  ['See https://a.example/x, or mail a@b.example.', ['https://a.example/x', 'a@b.example']],
  ['Hi {{name}}, %order% is @home', ['{{name}}', '%order%', '@home']],
  ['You wrote: it is broken\nYes', [' it is broken']],
  ['> it is broken\nYes', ['> it is broken']],
  ['He says "no way" to us', ['"no way"']],
  ['cafe\u0301 "no" here', ['"no"']],
  ['Nothing here', []],
])('%j', (text, masked) => {
  expect(matcher.masked(text).map((span) => text.slice(...span))).toEqual(masked)
})

test('what is masked stands in the text, in its order', () => {
  const piece = fc.oneof(
    fc.constantFrom('"', '{{', '}}', '> ', '\n', 'https://a.b/', 'you wrote:', '@x', ' ', 'no', 'e\u0301', '`'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const text = parts.join('')
      let before = 0
      for (const [start, end] of matcher.masked(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
        before = start
      }
    }),
  )
})
