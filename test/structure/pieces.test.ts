import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf, stepsOf } from '../../src/structure/pieces.ts'

const cut = (text: string, spans: readonly (readonly [number, number])[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end))

describe('the lists of a text', () => {
  test.each<[string, string[], string[]]>([
    ['One line.', ['One line.'], []],
    ['Do this:\n- hold it\n- let it go\nThen wait.', ['Do this:', 'Then wait.'], ['hold it', 'let it go']],
    ['1. Hold it.\n2) Let go.\n(3) Wait.', [], ['Hold it.', 'Let go.', 'Wait.']],
    ['a) red\r\nb) blue', [], ['red\r', 'blue']],
    ['• One that\n  goes on\n• Two', [], ['One that\n  goes on', 'Two']],
    ['Thanks!\n- Dana', ['Thanks!\n- Dana'], []],
    ['It costs\n5 euros\n10 euros', ['It costs\n5 euros\n10 euros'], []],
    ['', [''], []],
  ])('%j', (text, prose, items) => {
    const pieces = piecesOf(text)
    expect(cut(text, pieces.prose)).toEqual(prose)
    expect(cut(text, pieces.items)).toEqual(items)
  })

  test('are stretches of the text, in order, none of them shared', () => {
    const piece = fc.constantFrom('- ', '1. ', 'a) ', '\n', '\r\n', ' ', 'word', '2) ', '👍', '(3) ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const { prose, items } = piecesOf(text)
        const all = [...prose, ...items].sort((a, b) => a[0] - b[0])
        for (const [i, [start, end]] of all.entries()) {
          expect(start).toBeGreaterThanOrEqual(all[i - 1]?.[1] ?? 0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        // Nothing but markers and white space is left out.
        const kept = all.reduce((sum, [start, end]) => sum + (text.slice(start, end).match(/word/g)?.length ?? 0), 0)
        expect(kept).toBe(parts.filter((part) => part === 'word').length)
      }),
    )
  })
})

describe('steps in the middle of a line', () => {
  test.each<[string, string[]]>([
    ['Wait a minute', ['Wait a minute']],
    ['Please 1) open it, 2) close it', ['Please ', 'open it, ', 'close it']],
    ['(1) open (2) close (3) go', ['', 'open ', 'close ', 'go']],
    ['1. open 2. close', ['', 'open ', 'close']],
    ['Only 1) one', ['Only 1) one']],
    ['Take 2. Or 1.', ['Take 2. Or 1.']],
    ['It is 1.5 m and 2.5 m', ['It is 1.5 m and 2.5 m']],
  ])('%j', (text, steps) => {
    expect(cut(text, stepsOf(text))).toEqual(steps)
  })
})
