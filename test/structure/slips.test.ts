import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubledWords } from '../../src/structure/doubled-words.ts'
import { gradeOf } from '../../src/structure/grade.ts'
import { smallBeginning, spacedMarks } from '../../src/structure/typing-slips.ts'
import { expectNoHang } from '../no-hang.ts'

const cut = (text: string, spans: readonly (readonly [number, number])[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end))

describe('doubled words', () => {
  test.each<[string, string[]]>([
    ['It is is here', ['is is']],
    ['The the door', ['The the']],
    ['to\n to', ['to\n to']],
    ['the the the', ['the the', 'the the']],
    ['Это это дом', ['Это это']],
    ['το το', ['το το']],
    ['Ära ära', ['Ära ära']],
    ['the, the', []],
    ['the. The', []],
    ['I I a a 5 5 55 55', []],
    ['the there, bethe the', []],
    ["it it's", []],
    ['go-go go', []],
    ['go go-go', []],
    ['go2 go', []],
    ['x@go go', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(cut(text, doubledWords(text))).toEqual(found)
  })

  test('are the same word twice, whatever stands around', () => {
    const piece = fc.constantFrom('the', 'The', 'THE', 'at', 'é', 'on', ' ', '\n', ', ', '. ', '-', "'", '5', '👍')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        for (const [start, end] of doubledWords(text)) {
          const [first = '', second = '', ...rest] = text.slice(start, end).split(/\s+/)
          expect(rest).toEqual([])
          expect(first.toLowerCase()).toBe(second.toLowerCase())
          expect(first).toMatch(/^\p{L}{2,}$/u)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('marks behind a space', () => {
  test.each<[string, string[]]>([
    ['Yes , it is .', [' ,', ' .']],
    ['Yes  !', ['  !']],
    ['At 5 pm ?\nGood', [' ?']],
    ['(so) ; then', [' ;']],
    ['好的 ，马上 。', [' ，', ' 。']],
    ['Wait ... what', []],
    ['Wait . . . what', []],
    ['Look :) or ;-) here', []],
    ['.net or .5', []],
    ['a , b'.replace(' ,', ','), []],
    ['! , ?', []],
  ])('%j', (text, found) => {
    expect(
      cut(
        text,
        spacedMarks(text).map(({ span }) => span),
      ),
    ).toEqual(found)
  })

  test('of hostile texts are found in linear time', () => {
    const done = expectNoHang(2_000)
    spacedMarks(`a${' '.repeat(500_000)}b${' a'.repeat(200_000)} ,x${' !'.repeat(200_000)}`)
    doubledWords('a'.repeat(500_000) + ' the'.repeat(200_000))
    done()
  })
})

test.each<[string, string | undefined]>([
  ['dear Maria', 'dear'],
  [' \n we open', 'we'],
  ['é vero', 'é'],
  ["don't wait", "don't"],
  ['ok, so', 'ok'],
  ['Dear Maria', undefined],
  ['iPhone cables', undefined],
  ['x2 is', undefined],
  ['shop.example/x', undefined],
  ['me@shop.example', undefined],
  ['5 of them', undefined],
  ['没有', undefined],
  ['', undefined],
])('the small beginning of %j', (text, word) => {
  const span = smallBeginning(text)
  expect(span && text.slice(...span)).toBe(word)
})

test('long words and long sentences ask for a higher grade', () => {
  const words = (count: number, length: number): string[] => Array.from({ length: count }, () => 'x'.repeat(length))
  expect(gradeOf(words(20, 4), 2)).toBeLessThan(5)
  expect(gradeOf(words(40, 6), 1)).toBeGreaterThan(20)
  expect(gradeOf([], 0)).toBe(0)
})
