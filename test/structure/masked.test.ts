import { expect, test } from 'vitest'
import type { Message, Span } from '../../src/conversation.ts'
import type { Reading } from '../../src/rule.ts'
import { ownProse } from '../../src/structure/masked.ts'

const inside = (masked: readonly Span[]) => ownProse({ masked: () => masked } as unknown as Reading, {} as Message)

test('what touches a masked stretch is not the own prose of the agent', () => {
  const isOwn = inside([
    [5, 10],
    [20, 60],
    [30, 40],
    [70, 80],
  ])
  expect(
    [
      [0, 5],
      [10, 20],
      [60, 70],
      [80, 90],
    ].map(([from, to]) => isOwn([from as number, to as number])),
  ).toEqual([true, true, true, true])
  expect(
    [
      [4, 6],
      [7, 8],
      [45, 50],
      [59, 61],
      [0, 90],
    ].map(([from, to]) => isOwn([from as number, to as number])),
  ).toEqual([false, false, false, false, false])
  expect(inside([])([0, 3])).toBe(true)
})
