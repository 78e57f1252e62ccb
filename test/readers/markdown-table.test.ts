import { describe, expect, test } from 'vitest'
import { fixText } from '../../src/fix/fix-text.ts'
import { chooseReader } from '../../src/readers/choose.ts'
import markdown from '../../src/readers/markdown-templates.ts'
import { openText } from '../../src/source/source.ts'
import { checkWith } from '../fix/files.ts'
import { conversationsOf, problemsOf, readAll } from './fixture.ts'

const items = (text: string) => readAll(markdown, text, {}, 'replies.md')
const read = async (text: string) =>
  conversationsOf(await items(text)).map(({ title, messages }) => [title, messages[0]?.text])

const ROWS = '|---|---|\n| Late | Hi {{name}},<br>your van is late. |\n| Early | The van is *here*. |\n'
const REPLIES = [
  ['Late', 'Hi {{name}},\nyour van is late.'],
  ['Early', 'The van is *here*.'],
]

test.each([
  'Title | Reply',
  '**Name** | Message',
  'Shortcut | Response',
  'Question | Answer',
  'Label | Template',
  'Titel | Antwort',
  'Titre | Réponse',
  'Naslov | Odgovor',
  'Τίτλος | Απάντηση',
  'Titolo | Respondo',
  '标题 | 回复',
  'タイトル | 返信文',
])('columns %s', async (columns) => {
  expect(await read(`| ${columns} |\n${ROWS}`)).toEqual(REPLIES)
  expect(await read(`# Replies\n\nAll about vans.\n\n| ${columns} |\n${ROWS}\nThat is all.\n`)).toEqual(REPLIES)
})

test.each([
  ['said', 'Speaker | Message'],
  ['dated', 'Time | Name | Message'],
  ['of values', 'Name | Value'],
  ['of anything', 'Day | Van'],
  ['without titles', 'Reply | Notes'],
])('a table that is %s is text', async (_, columns) => {
  const ruler = columns.replace(/[^|]+/g, '---')
  const text = `${columns}\n${ruler}\n${columns.replace(/[^|]+/g, 'a')}`
  expect(await read(`${text}\n`)).toEqual([['replies', text]])
})

test('a table in a reply with more text around it is part of the reply', async () => {
  const reply = `Hi {{name}},\n\nthese are the names of our vans, and what each of them tells you on its display.\n\n| Name | Text |\n|---|---|\n| V1 | Stop |\n\nKind regards\nDana`
  expect(await read(`# Replies\n\n## Vans\n\n${reply}\n\n## Late\n\nHi.\n`)).toEqual([
    ['Vans', reply],
    ['Late', 'Hi.'],
  ])
})

test('a section with a table beside sections of text', async () => {
  const text = `# Replies\n\n## Vans\n\n| Title | Reply |\n${ROWS}\n## Lost\n\nWe look for it.\n\n## Broken\n\nWe mend it.\n`
  expect(await read(text)).toEqual([...REPLIES, ['Lost', 'We look for it.'], ['Broken', 'We mend it.']])
})

test('a row without a title has that of its section, and one without a reply is none', async () => {
  const text = '# Replies\n\n## Vans\n\n| Title | Reply |\n|---|---|\n| | It is late. |\n| Soon | |\n| Later |\n'
  expect(await read(text)).toEqual([['Vans', 'It is late.']])
})

test('says the id, the language and the channel of a reply', async () => {
  const text = 'Title | Shortcut | Reply | Language | Channel\n:--|---|---|---|--:\nLate | `!l` | Kasni. | hr | email\n'
  const [found] = conversationsOf(await items(text))
  expect(found).toMatchObject({ title: 'Late', id: '!l', locale: 'hr', channel: 'email' })
})

test('a column of languages is known in other languages', async () => {
  const text = 'Naslov | Odgovor | Jezik\n---|---|---\nKasni | Kombi kasni. | hr\nLate | It is late. | en\n'
  expect(conversationsOf(await items(text)).map(({ locale }) => locale)).toEqual(['hr', 'en'])
})

test('bars', async () => {
  const text =
    '| Title | Reply |\n|---|---|\n| A | a \\| b |\n| B | Hi {{ name | default: "there" }}. |\n| C | c | d |\n'
  expect(await read(text)).toEqual([
    ['A', 'a | b'],
    ['B', 'Hi {{ name | default: "there" }}.'],
  ])
  expect(problemsOf(await items(text))).toEqual([
    {
      problem: 'this row has 3 cells, the header has 2',
      hint: 'Put a backslash before a bar in a cell. The row was left out.',
      line: 5,
    },
  ])
})

test('has exact places', async () => {
  const text = '| Title | Reply |\r\n|---|---|\r\n| A | Hi <!-- x -->you \\| we,<br/>late  |\r\n'
  const [found] = conversationsOf(await items(text))
  const message = found?.messages[0]
  expect(message?.text).toBe('Hi you | we,\nlate')
  const cut = (words: string) => {
    const start = message?.text.indexOf(words) ?? -1
    const place = message?.locate([start, start + words.length])
    return text.slice(place?.start.offset, place?.end.offset)
  }
  expect(['you', '| we', '\n', 'late'].map(cut)).toEqual(['you', '\\| we', '<br/>', 'late'])
})

describe('a fix', () => {
  test.each(['so', 'so | so', 'a\nb', '*so*', 'a\\b', '<br>', 'a \\| b'])('writes %j into the cell', async (words) => {
    const text = '| Title | Reply |\n|---|---|\n| A | It is BAD here. |\n| B | BAD \\| news |\n'
    const { text: after, fixed } = await fixText(text, {
      safety: 'safe',
      check: checkWith(markdown, 'replies.md', (said) =>
        [...said.matchAll(/BAD/g)].map(({ index }) => ({ span: [index, index + 3] as const, text: words })),
      ),
    })
    expect(fixed).toBe(2)
    expect(after.split('\n')).toHaveLength(5)
    expect(await read(after)).toHaveLength(2)
  })
})

test.each(['replies.md', 'replies.txt', '<stdin>'])('%s is no table of another format', async (path) => {
  const bare = `Title | Reply\n--- | ---\nLate | Hi.\nEarly | The van is here.\n`
  expect((await chooseReader(openText(bare, path).sample)).reader?.id).toBe('markdown-templates')
})

test('what is suppressed in a row is suppressed for its reply', async () => {
  const text = `| Title | Reply |\n|---|---|\n| A | Hi. <!-- etiquette-disable-line a --> |\n| B | You. |\n`
  const found = conversationsOf(await items(text))
  expect(found.map(({ suppressions }) => suppressions?.map(({ suppression }) => suppression.rule))).toEqual([
    ['a'],
    undefined,
  ])
})
