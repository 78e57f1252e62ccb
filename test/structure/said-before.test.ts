import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eachSentence, FrequentNumbers, isSameSentence, textHash } from '../../src/structure/said-before.ts'

interface Seen {
  readonly hash: number
  readonly words: number
  readonly text: string
}

function sentencesOf(text: string): Seen[] {
  const seen: Seen[] = []
  eachSentence(text, (hash, words, start, end) => seen.push({ hash, words, text: text.slice(start, end) }))
  return seen
}

const hashOf = (text: string): number | undefined => sentencesOf(text)[0]?.hash

describe('sentences', () => {
  test('are cut at marks and blank lines', () => {
    const text = 'It is 7:15 now. Is it? Yes!\nIt goes\non here\n\nand ends'
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
      'It is 7:15 now.',
      'Is it?',
      'Yes!',
      'It goes\non here',
      'and ends',
    ])
    expect(sentencesOf(text).map(({ words }) => words)).toEqual([4, 2, 1, 4, 2])
  })

  test('have the words of their text', () => {
    expect(eachSentence('One two. Three four five', () => {})).toBe(5)
    expect(eachSentence('Anna, one two', () => {})).toBe(3)
  })

  test('in scripts without spaces', () => {
    expect(sentencesOf('我们正在处理。请稍等！').map(({ text, words }) => [text, words])).toEqual([
      ['我们正在处理。', 6],
      ['请稍等！', 3],
    ])
  })

  test.each([
    ['We are working on it.', 'we are working on it!!'],
    ['We are working on it.', 'We are - working, on it'],
    ['I am checking that, Anna.', 'I am checking that, Marko!'],
    ['I am checking that, Anna.', 'I am checking that.'],
    ['Anna, I am checking that.', 'I am checking that.'],
    ['@anna I am checking that', 'I am checking that *Jo'],
    ['I am checking that https://example.com/a', 'I am checking that'],
    ['Προσπαθούμε τώρα.', 'ΠΡΟΣΠΑΘΟΎΜΕ τώρα'],
  ])('"%s" and "%s" are the same', (a, b) => {
    expect(hashOf(a)).toBe(hashOf(b))
  })

  test.each([
    ['It leaves at 7:15 today.', 'It leaves at 8:15 today.'],
    ['We are working on it.', 'We are working on that.'],
  ])('"%s" and "%s" differ', (a, b) => {
    expect(hashOf(a)).not.toBe(hashOf(b))
  })

  test('of quoted lines are left out', () => {
    expect(sentencesOf('> We are here.\nThank you.\n> Really?').map(({ text }) => text)).toEqual(['Thank you.'])
  })

  test('of any text stand inside it, in order', () => {
    const piece = fc.constantFrom(
      'Anna',
      'we',
      ', ',
      '. ',
      '?',
      '@x',
      '\n',
      '\n\n',
      '> ',
      'http://a.b',
      '我',
      'É',
      "'",
      '-',
      ' ',
      '😀',
      '*J',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          let last = 0
          eachSentence(text, (_, words, start, end) => {
            expect(words).toBeGreaterThan(0)
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            last = end
          })
        },
      ),
    )
  })
})

describe('the same sentence', () => {
  const names = new Set(['anna', 'marko'])

  test('may differ in the names of people only', () => {
    expect(isSameSentence('I see, Anna.', 'I see, Mrs Horvat!', new Set())).toBe(true)
    expect(isSameSentence('I see Anna there', 'I see Marko there', names)).toBe(true)
    expect(isSameSentence('It leaves from Stonebridge.', 'It leaves from Northgate.', names)).toBe(false)
    expect(isSameSentence('Take line A there.', 'Take line B there.', names)).toBe(false)
  })
})

describe('the hash of a text', () => {
  test('depends on its words only', () => {
    expect(textHash('@anna Hello there, it works!')).toBe(textHash('Hello there: it works'))
    expect(textHash('Hello there')).not.toBe(textHash('Hello where'))
    expect(textHash('ab c')).not.toBe(textHash('a bc'))
    expect(Number.isSafeInteger(textHash('Hello there, it works!'))).toBe(true)
  })

  test('differs for very many texts', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => textHash(`Order ${i} is on its way to you`)))
    expect(hashes.size).toBe(100_000)
  })
})

describe('frequent numbers', () => {
  test('are counted', () => {
    const counts = new FrequentNumbers(10)
    expect([1, 2, 1, 1].map((number) => counts.add(number))).toEqual([1, 1, 2, 3])
  })

  test('outlive those that occur once, in bounded memory', () => {
    const counts = new FrequentNumbers(100)
    let last = 0
    for (let i = 0; i < 10_000; i++) {
      counts.add(1000 + i)
      if (i % 10 === 0) last = counts.add(1)
      expect(counts.size).toBeLessThanOrEqual(100)
    }
    expect(last).toBeGreaterThan(900)
  })
})
