import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Live, LiveChats } from '../../src/structure/live-chats.ts'

const live = fc
  .tuple(fc.nat(100), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]): Live => ({ from, to: from + length }))

/** How many chats are live at a moment. */
const countAt = (chats: readonly Live[], at: number): number =>
  chats.filter(({ from, to }) => from <= at && at < to).length

describe('chats that are live at once', () => {
  test('are counted as if every moment were looked at', () => {
    fc.assert(
      fc.property(fc.array(live, { minLength: 1, maxLength: 30 }), (all) => {
        const chats = new LiveChats()
        for (const [i, one] of all.entries()) {
          const known = all.slice(0, i + 1)
          const moments = Array.from({ length: one.to - one.from }, (_, k) => one.from + k)
          const most = Math.max(...moments.map((at) => countAt(known, at)))
          const { count, at } = chats.add('dana', one)
          expect(count).toBe(most)
          expect(at).toBe(moments.find((moment) => countAt(known, moment) === most))
        }
      }),
    )
  })

  test('are those of one agent', () => {
    const chats = new LiveChats()
    chats.add('dana', { from: 0, to: 10 })
    expect(chats.add('tom', { from: 0, to: 10 }).count).toBe(1)
    expect(chats.add('dana', { from: 5, to: 10 }).count).toBe(2)
  })

  test('are forgotten in the end, chats as well as agents', () => {
    const chats = new LiveChats()
    chats.add('dana', { from: 0, to: 10 })
    for (let i = 0; i < 100; i++) chats.add('dana', { from: 100, to: 110 })
    expect(chats.add('dana', { from: 0, to: 10 }).count).toBe(1)
    chats.add('vera', { from: 0, to: 10 })
    for (let i = 0; i < 5000; i++) chats.add(`agent ${i}`, { from: 0, to: 10 })
    expect(chats.add('vera', { from: 0, to: 10 }).count).toBe(1)
  })
})
