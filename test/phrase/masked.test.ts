import fc from 'fast-check'
import { expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import { Phrasebook } from '../../src/engine/phrasebook.ts'

const book = new Phrasebook({ ...en, topics: { quoting: { phrases: ['you wrote :'] } } })
const masked = (text: string) => book.masked(book.tokens.clear().read(text))

test.each<[string, string[]]>([
  ['See https://a.example/x, or mail a@b.example.', ['https://a.example/x', 'a@b.example']],
  ['Hi {{name}}, %order% is @home', ['{{name}}', '%order%', '@home']],
  ['You wrote: it is broken\nYes', [' it is broken']],
  ['> it is broken\nYes', ['> it is broken']],
  ['He says "no way" to us', ['"no way"']],
  ['He says «no way» to us', ['«no way»']],
  ['He says »no way« to us', ['»no way«']],
  ['cafe\u0301 "no" here', ['"no"']],
  ['Nothing here', []],
])('%j', (text, stretches) => {
  expect(masked(text).map((span) => text.slice(...span))).toEqual(stretches)
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
      for (const [start, end] of masked(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
        before = start
      }
    }),
  )
})
