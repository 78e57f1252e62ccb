import { expect, test } from 'vitest'
import githubSavedReplies from '../../src/readers/github-saved-replies.ts'
import markdown from '../../src/readers/markdown-templates.ts'
import { openText } from '../../src/source/source.ts'
import { conversationsOf, readAll } from './fixture.ts'

const read = async (text: string) =>
  conversationsOf(await readAll(markdown, text, {}, 'replies.md')).map(({ title, messages }) => [
    title,
    messages[0]?.text,
  ])

const LATE = 'Hi {{name}},\n\nyour van is late.'
const EARLY = 'Hi {{name}}, the van is here.'

test.each([
  ['two levels', `Replies\n=======\n\nAll we say.\n\nLate\n----\n\n${LATE}\n\nEarly\n-----\n\n${EARLY}\n`],
  ['three dashes beside double lines', `Replies\n===\n\nLate\n---\n${LATE}\n\nEarly\n---\n${EARLY}\n`],
  ['the first level alone', `Late\n====\n${LATE}\n\nEarly\n=====\n${EARLY}\n`],
  ['the second level alone', `Late\n-----\n${LATE}\n\nEarly\n-----\n${EARLY}\n`],
  ['below another kind of heading', `# Replies\n\nLate\n------\n\n${LATE}\n\n### Early\n\n${EARLY}\n`],
  ['behind front matter', `---\nlocale: en\n---\nLate\n====\n${LATE}\n\nEarly\n=====\n${EARLY}\n`],
])('titles with a line under them: %s', async (_, text) => {
  const expected = [
    ['Late', LATE],
    ['Early', EARLY],
  ]
  expect(await read(text)).toEqual(expected)
  const windows = await read(text.replaceAll('\n', '\r\n'))
  expect(windows.map(([title, words]) => [title, words?.replaceAll('\r', '')])).toEqual(expected)
})

test.each([
  ['a signature', 'Hi {{name}},\n\nyour van is late.\n\nDana Novak\n----------\nNorthwind'],
  ['a signature of several lines', 'Hi {{name}},\n\nyour van is late.\n\nKind regards,\nDana\n-----\nNorthwind\n-----'],
  ['a line between parts', 'Hi {{name}},\n\nyour van is late.\n\n---\n\nBest'],
  ['a line under a sentence', 'Your van is late.\n-----\nWe are sorry.'],
  ['a list', '- one\n-----\n- two'],
  ['a table', 'Day | Van\n----|----\nMonday | 9:00'],
])('no title is %s', async (_, text) => {
  expect(await read(`${text}\n`)).toEqual([['replies', text]])
})

test('a signature between two replies stays in the first', async () => {
  const text = `Late\n====\n${LATE}\n\nDana\n---\nEarly\n=====\n${EARLY}\n`
  expect(await read(text)).toEqual([
    ['Late', `${LATE}\n\nDana\n---`],
    ['Early', EARLY],
  ])
})

test('nothing in a fenced block or a comment is a title', async () => {
  const text = `Late\n====\n\n\`\`\`\nHi\n\nTotal\n=====\n9\n\`\`\`\n\n<!--\n\nNotes\n=====\nx\n-->\n`
  expect(await read(text)).toEqual([['Late', 'Hi\n\nTotal\n=====\n9']])
})

test('saved replies of GitHub are told by such titles too', () => {
  const detect = (text: string, path: string) => githubSavedReplies.detect(openText(text, path).sample)
  expect(detect(`Saved Replies\n=============\n\nLate\n----\n\n${LATE}\n`, 'notes.md')).toBe(0.8)
  expect(detect(`Late\n====\n${LATE}\n`, '.github/SAVED_REPLIES.md')).toBe(0.8)
  expect(detect(`${LATE}\n`, '.github/SAVED_REPLIES.md')).toBe(0)
})
