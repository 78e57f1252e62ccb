import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Folder } from '../../src/phrase/fold.ts'
import { Matcher } from '../../src/phrase/matcher.ts'
import { matcherOf, sentencesIn, wordsIn } from './matching.ts'

/** Pieces that mean something to the tokenizer, the masking or the phrases below. */
const piece = fc.oneof(
  fc.constantFrom(...'no|never|nothing|if|you|wrote|not|way|problem|我们|没有|か\u3099|ｶﾞ|e\u0301|ß|ﬁ|İ|Mr'.split('|')),
  fc.constantFrom(
    ...' |, |. |...|? |\n|\n\n|: |"|“|”|\'|’|`|{|{{|}}|%|[|]|(|<|>|@|#|://|.com|/|-|。|？|3|1,000|\u0301|\u200d|👍'.split(
      '|',
    ),
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 4 }),
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

const busy = () =>
  new Matcher({
    topics: {
      flat: {
        phrases: ['no', 'never ...', 'nothing [at all]', { find: 'not', except: ['if ...3 not'] }, '没有', 'が'],
        except: ['no way'],
      },
      other: { phrases: ['no problem', 'no', 'you _ not', 'if # ...2 ?', 'ne*', '^if', 'way $'] },
      quoting: { phrases: ['you wrote :'] },
    },
    folding: { accents: 'ignore', letters: { ß: 'ss' } },
    abbreviations: ['mr'],
    questionMarks: ';',
    quoting: 'quoting',
  })

test('matches and sentences stand inside the text, in order; those of a topic do not overlap', () => {
  const matcher = busy()
  fc.assert(
    fc.property(text, (text) => {
      const { matches, words } = matcher.scan(text)
      const endOf = new Map<string, number>()
      let from = 0
      for (const { topic, span } of matches) {
        expect(span[0]).toBeGreaterThanOrEqual(Math.max(from, endOf.get(topic) ?? 0))
        expect(span[1]).toBeGreaterThan(span[0])
        expect(span[1]).toBeLessThanOrEqual(text.length)
        from = span[0]
        endOf.set(topic, span[1])
      }
      let end = 0
      for (const { span } of sentencesIn(matcher, text)) {
        expect(span[0]).toBeGreaterThanOrEqual(end)
        expect(span[1]).toBeGreaterThan(span[0])
        end = span[1]
      }
      expect(end).toBeLessThanOrEqual(text.length)
      expect(wordsIn(matcher, text)).toHaveLength(words)
    }),
    { numRuns: 3000 },
  )
})

test('every match begins inside a sentence', () => {
  const matcher = busy()
  fc.assert(
    fc.property(text, (text) => {
      const sentences = sentencesIn(matcher, text)
      for (const { span } of matcher.scan(text).matches)
        expect(sentences.some((sentence) => sentence.span[0] <= span[0] && span[0] < sentence.span[1])).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('what is found does not depend on what was scanned before', () => {
  const used = busy()
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (text, before) => {
      for (const earlier of before) used.scan(earlier)
      sentencesIn(used, before[0] ?? '')
      expect(used.scan(text)).toEqual(busy().scan(text))
    }),
    { numRuns: 500 },
  )
})

const letters = fc.constantFrom(...'abcdeéöσλжшk')
const word = fc.array(letters, { minLength: 1, maxLength: 6 }).map((units) => units.join(''))
/** Prose around a phrase: nothing that opens a quotation, makes a link or continues a word. */
const filler = fc
  .array(
    fc.oneof(fc.constantFrom('. ', ', ', ' ', '\n', '! ', ' (', ') ', ' – ', '。'), fc.constantFrom(' xq ', ' 12 ')),
    { maxLength: 8 },
  )
  .map((parts) => ` ${parts.join('')} `)
const written = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase().normalize('NFD'),
  (text) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
)

test('a phrase of plain words is found wherever its words stand, in any writing', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      filler,
      filler,
      written,
      fc.constantFrom('keep' as const, 'ignore' as const),
      (words, before, after, write, accents) => {
        const phrase = words.join(' ')
        const folding = { accents }
        const text = `${before}${write(phrase)}${after}`
        const folder = new Folder(folding)
        const found = matcherOf([phrase], { folding }).scan(text).matches
        expect(found.map(({ span }) => folder.text(text.slice(...span).normalize('NFC')))).toContain(
          folder.text(phrase),
        )
        expect(found.some(({ span }) => text.slice(...span) === write(phrase))).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a word inside a longer one is not found', () => {
  fc.assert(
    fc.property(word, word, filler, (phrase, more, before) => {
      expect(matcherOf([phrase]).scan(`${before}${phrase}${more}`).matches).toEqual([])
      expect(matcherOf([`${phrase}*`]).scan(`${before}${phrase}${more}`).matches).toHaveLength(1)
      expect(matcherOf([`a *${phrase}`]).scan(`a ${more}${phrase} ${before}`).matches).toHaveLength(1)
    }),
  )
})
