import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import { createParser } from '../../src/language/parse.ts'
import type { Locale } from '../../src/locale.ts'

const packs: readonly Locale[] = [en, { ...en, tag: 'hr', parser: 'latin' }, { ...en, tag: 'ja', parser: 'segmenter' }]

const piece = fc.oneof(
  fc.constantFrom(
    ...'No|don’t|e.g.|Mr.|3.5|naïve|cafe\u0301|没有|ありません|👍🏽|{{name}}|https://a.example/x'.split('|'),
  ),
  fc.constantFrom(' ', '. ', '? ', '\n', '\r\n', '\n\n', '...', '"', ', ', '。', '\t', '\u00a0'),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))

describe.each(packs)('the $parser parser', (pack) => {
  const parse = createParser(pack)

  test('gives sentences and words whose spans cut them out of the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        let sentenceEnd = 0
        for (const { span, words } of parse(text).sentences) {
          expect(span[0]).toBeGreaterThanOrEqual(sentenceEnd)
          sentenceEnd = span[1]
          for (const word of words) {
            expect(text.slice(...word.span)).toBe(word.text)
            expect(word.text).not.toBe('')
            expect(word.span[0]).toBeGreaterThanOrEqual(Math.max(end, span[0]))
            expect(word.span[1]).toBeLessThanOrEqual(span[1])
            end = word.span[1]
          }
        }
        expect(sentenceEnd).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })

  test('finds nothing in nothing', () => {
    expect(parse('').sentences.flatMap(({ words }) => words)).toEqual([])
  })
})

test.each<[string, Locale['parser'], string, number[], string]>([
  ['English', 'english', 'Mr. Holm isn’t here. Is it 3.5 km?', [4, 4], 'Mr.|Holm|isn’t|here|Is|it|3.5|km'],
  ['other languages with spaces', 'latin', 'Gdje je račun? Ne znam.', [3, 2], 'Gdje|je|račun|Ne|znam'],
  ['languages without', 'segmenter', '我们没有。你好吗？', [2, 2], '我们|没有|你好|吗'],
])('%s', (_, parser, text, counts, words) => {
  const { sentences } = createParser({ ...en, parser, tag: parser === 'segmenter' ? 'zh' : 'en' })(text)
  expect(sentences.map((sentence) => sentence.words.length)).toEqual(counts)
  expect(sentences.flatMap((sentence) => sentence.words.map((word) => word.text)).join('|')).toBe(words)
})
