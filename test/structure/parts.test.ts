import { describe, expect, test } from 'vitest'
import { lacksParts } from '../../src/structure/parts.ts'
import type { Turn } from '../../src/structure/turns.ts'
import { messageOf } from '../engine/making.ts'

const turnOf = (...texts: readonly string[]): Turn => ({
  index: 0,
  side: 'agent',
  messages: texts.map((text) => messageOf(text)) as unknown as Turn['messages'],
})

describe('parts of a text', () => {
  test.each([[['that is all. 2/2']], [['(2/3) so that we can help']], [['one 1/3', 'three 3/3']]])(
    'lacking: %j',
    (texts) => {
      expect(lacksParts(turnOf(...texts))).toBe(true)
    },
  )

  test.each([
    [['We are here 24/7.']],
    [['first (1/2)', 'second (2/2)']],
    [['2/2 second', '1/2 first']],
    [['On 3/4/2025, or 12/5']],
    [['No parts at all']],
  ])('not lacking: %j', (texts) => {
    expect(lacksParts(turnOf(...texts))).toBe(false)
  })
})
