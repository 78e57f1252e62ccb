import { expect, test } from 'vitest'
import { nearest } from '../../src/config/nearest.ts'

const RULES = ['blame', 'bare-no', 'greeting-length', 'greeting-missing']

test.each([
  ['bare', 'bare-no'],
  ['Bare', 'bare-no'],
  ['bareno', 'bare-no'],
  ['blam', 'blame'],
  ['greeting', undefined],
  ['something', undefined],
])('%s is near %s', (written, expected) => {
  expect(nearest(written, RULES)).toBe(expected)
})
