import { describe, expect, test } from 'vitest'
import { late, lazily } from '../src/lazily.ts'

describe('lazily', () => {
  test('makes a thing when it is first asked for, and only once', () => {
    let made = 0
    const thing = lazily(() => ({ number: ++made }))
    expect(made).toBe(0)
    expect(thing()).toBe(thing())
    expect(made).toBe(1)
  })
})

describe('late', () => {
  test('reads a regular expression as a literal would', () => {
    const pattern = late('gu')`[\p{L}\d]+(?=\s*\x60)|\/\\`
    expect(pattern()).toEqual(/[\p{L}\d]+(?=\s*\x60)|\/\\/gu)
    expect(pattern()).toBe(pattern())
  })

  test('takes parts as they are', () => {
    const digit = String.raw`\d`
    expect(late('')`^${digit}+$`()).toEqual(/^\d+$/)
  })
})
