import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeNfa, encodeNfa, type Nfa } from '../../src/phrase/nfa.ts'

test('the tables of an automaton are the same when they are written and read', () => {
  const table = fc.array(fc.nat({ max: 70_000 }), { maxLength: 8 }).map((numbers) => Int32Array.from(numbers))
  const nfa: fc.Arbitrary<Nfa> = fc.record({
    edges: table,
    edgeStarts: table,
    empty: table,
    emptyStarts: table,
    accepts: table,
    anywhere: table,
    atStart: table,
  })
  fc.assert(
    fc.property(nfa, (tables) => {
      expect(decodeNfa(encodeNfa(tables))).toEqual(tables)
    }),
  )
})
