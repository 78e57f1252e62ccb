import { expect, test } from 'vitest'
import { inWords } from '../../src/structure/duration.ts'

test.each([
  [1000, '1 second'],
  [90_000, '90 seconds'],
  [119_999, '120 seconds'],
  [120_000, '2 minutes'],
  [3_600_000, '60 minutes'],
  [7_200_000, '2 hours'],
  [2 * 86_400_000, '2 days'],
])('%d ms is %s', (milliseconds, expected) => {
  expect(inWords(milliseconds)).toBe(expected)
})
