import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Transitions } from '../../src/phrase/transitions.ts'

const transition = fc.record({
  state: fc.integer({ min: 1, max: 2 ** 15 - 1 }),
  symbol: fc.nat(2 ** 16 - 1),
  value: fc.integer({ min: 1, max: 2 ** 20 }),
})
const some = fc.uniqueArray(transition, {
  maxLength: 500,
  selector: ({ state, symbol }) => `${state} ${symbol}`,
})

it('tells what was noted, and 0 for all else', () => {
  fc.assert(
    fc.property(some, transition, (all, other) => {
      const transitions = new Transitions()
      for (const { state, symbol, value } of all) transitions.set(state, symbol, value)
      for (const { state, symbol, value } of all) expect(transitions.get(state, symbol)).toBe(value)
      const isKnown = all.some(({ state, symbol }) => state === other.state && symbol === other.symbol)
      if (!isKnown) expect(transitions.get(other.state, other.symbol)).toBe(0)
      transitions.clear()
      for (const { state, symbol } of all) expect(transitions.get(state, symbol)).toBe(0)
    }),
  )
})
