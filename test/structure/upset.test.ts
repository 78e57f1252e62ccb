import { describe, expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import type emojiTone from '../../rules/emoji-tone.ts'
import empathyMissing from '../../rules/empathy-missing.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

const lint = (text: string, rule = empathyMissing as typeof empathyMissing | typeof emojiTone) =>
  lintWith([rule], en, parseExample({ text }).conversations)

const isUpset = async (...messages: string[]) =>
  (await lint(`${messages.map((text) => `Customer: ${text}`).join('\n')}\nAgent: Which shop was it?`)).length > 0

describe('an upset customer', () => {
  test.each([
    'The lift is stuck!! Please fix it.',
    'The lift is not working, please! WHY?',
    'please fix the lift 😢',
    'The lift is not working. IS ANYBODY THERE?',
    'I want it back 😡',
    'The lift on line 2, day four #CustomerServiceFail',
    '#never_again',
    'Two euros for a bag #RipOff',
  ])('%s', async (text) => {
    expect(await isUpset(text)).toBe(true)
  })

  test.each([
    'The lift is stuck. Please fix it.',
    'What a lovely lift!! I rode it twice.',
    'A lift at last #win #neverstoplearning',
    'The lift is number #4 on the list',
    'HAPPY NEW YEAR, DEAR TEAM!',
    'I am looking for a lift to the airport :(',
  ])('not: %s', async (text) => {
    expect(await isUpset(text)).toBe(false)
  })

  test('is not upset any more behind thanks or a smile', async () => {
    expect(await isUpset('This is unacceptable.', 'Found it, thank you.')).toBe(false)
    expect(await isUpset('This is unacceptable.', 'Found it 😀')).toBe(false)
    expect(await isUpset('This is unacceptable.', 'Can you help? Thanks!')).toBe(true)
  })

  test('has a new trouble after thanks', async () => {
    const text = `Customer: This is unacceptable.\nAgent: I am sorry. Which shop was it?\nCustomer: The old one.
Agent: It has been mended.\nCustomer: Thank you.\nAgent: With pleasure.\nCustomer: Now my bike was stolen from your yard.\nAgent: Which yard?`
    expect((await lint(text)).map(({ message }) => message)).toEqual([7])
  })
})

describe('the place of a sentence to be read first', () => {
  test.each([
    ['Which shop was it?', 'S Which shop was it?'],
    ['@dana Which shop was it?', '@dana S Which shop was it?'],
    ['Hello Dana! Which shop was it?', 'Hello Dana! S Which shop was it?'],
    ['Hello, which shop was it?', 'Hello. S Which shop was it?'],
    ['Yes. Which shop was it?', 'S Yes. Which shop was it?'],
  ])('%s', async (text, mended) => {
    const [violation] = await lint(`Customer: This is unacceptable.\nAgent: ${text}`)
    const sentence = en.models.sympathy?.[0] ?? ''
    expect(violation?.expected[0]).toBe(mended.replace('S', sentence))
  })
})
