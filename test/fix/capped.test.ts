import { expect, test } from 'vitest'
import { fixText } from '../../src/fix/fix-text.ts'
import markdownTemplates from '../../src/readers/markdown-templates.ts'
import { checkWith, type Finder } from './files.ts'

/** The first `most` spaces before a comma, as a rule tells them that does not tell more of one message. */
const spaces =
  (most: number): Finder =>
  (text) =>
    [...text.matchAll(/ ,/g)].slice(0, most).map(({ index }) => ({ span: [index, index + 2], text: ',' }))

const fix = (text: string, find: Finder) =>
  fixText(text, { safety: 'safe', check: checkWith(markdownTemplates, 'replies.md', find) })

const lines = (count: number, line: (number: number) => string): string =>
  `# Replies\n\n## Late\n\n${Array.from({ length: count }, (_, i) => line(i)).join('\n')}\n\n## Early\n\nHi , you.\n`

test.each([10, 20, 100])('mends all of a message of which a rule tells %i at a time', async (most) => {
  const { text, fixed, refused, more } = await fix(
    lines(260, (i) => `Line ${i} , and on`),
    spaces(most),
  )
  expect(text).toBe(lines(260, (i) => `Line ${i}, and on`).replace('Hi ,', 'Hi,'))
  expect([fixed, refused.length, more]).toEqual([261, 0, false])
})

test('mends all of a paragraph on one line', async () => {
  const words = Array.from({ length: 90 }, (_, i) => `word ${i} ,`)
  const { text, fixed } = await fix(`# Replies\n\n## A\n\n${words.join(' ')} end\n\n## B\n\nGood.\n`, spaces(20))
  expect(fixed).toBe(90)
  expect(text).not.toContain(' ,')
})

test('a change that brings a violation elsewhere is no change of what was not told', async () => {
  // Each comma that is mended brings an exclamation mark of the same rule beside it.
  const find: Finder = (text) =>
    [...text.matchAll(/ ,|!/g)]
      .slice(0, 20)
      .map(({ 0: found, index }) => ({ span: [index, index + found.length], text: found === '!' ? '?' : ', so!' }))
  const { fixed, refused } = await fix(
    lines(40, (i) => `Line ${i} , and on`),
    find,
  )
  expect(fixed).toBe(0)
  expect(refused.length).toBeGreaterThan(0)
})

test('says where a run stops before the end', async () => {
  const { fixed, more, refused } = await fix(
    lines(1500, (i) => `Line ${i} , and on`),
    spaces(10),
  )
  expect(more).toBe(true)
  expect(fixed).toBeGreaterThan(900)
  expect(refused).toEqual([])
})
