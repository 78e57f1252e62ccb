import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capitalRuns } from '../../src/structure/capitals.ts'
import { expectNoHang } from '../no-hang.ts'

const runsOf = (text: string): string[][] =>
  capitalRuns(text).map(({ words }) => words.map((span) => text.slice(...span)))

describe('runs of capitals', () => {
  test.each([
    ['we do NOT do that', [['NOT']]],
    ['PLEASE READ, THEN SIGN.', [['PLEASE', 'READ', 'THEN', 'SIGN']]],
    ['END. NOW go', [['END'], ['NOW']]],
    ["I DON'T KNOW", [['I', "DON'T", 'KNOW']]],
    ['请READ一下，我们ONLY收现金', [['READ'], ['ONLY']]],
    ['ここはNOT', [['NOT']]],
    ['RESERVE.WHAT', [['RESERVE'], ['WHAT']]],
  ])('%s', (text, runs) => {
    expect(runsOf(text)).toEqual(runs)
  })

  test.each(['SKU-883', 'A4', 'U.S.A', '@ACME', '#SALE', '^JK', 'A/B', '12:30PM', 'iPHONE', 'WiFi', 'Ok', 'R&D'])(
    'codes are none: %s',
    (text) => {
      expect(runsOf(`see ${text} there`)).toEqual([])
    },
  )

  test('are in order, apart and inside the text, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('NOT', 'A', ' ', ',', '.', '-', "'", 'ΟΧΙ', 'x', '\n', '3', '@', 'É'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let at = 0
        for (const [start, end] of capitalRuns(text).flatMap(({ words }) => words)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end)).toBe(text.slice(start, end).toUpperCase())
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('a megabyte of capitals takes no longer than reading it', () => {
    const done = expectNoHang(5_000)
    for (const text of ["A'".repeat(5e5), `${'A'.repeat(1e6)}b`, 'NO '.repeat(3e5), 'A.'.repeat(5e5)]) capitalRuns(text)
    done()
  })
})
