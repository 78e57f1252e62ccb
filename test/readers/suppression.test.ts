import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../src/conversation.ts'
import { withEdits } from '../../src/fix/edits.ts'
import { loadReaders } from '../../src/readers/all.ts'
import csv from '../../src/readers/csv.ts'
import markdown from '../../src/readers/markdown-templates.ts'
import yaml from '../../src/readers/yaml-templates.ts'
import { conversationsOf, readAll } from './fixture.ts'

const readers = await loadReaders()

/** What is suppressed in each template: the scope, and a mark where it ends with it. */
const scopes = (conversations: readonly Conversation[]) =>
  conversations.map(({ id, messages, suppressions = [] }) => [
    id,
    ...suppressions.map(({ suppression: { rule, phrase, isUnreadable }, spans, isLast }) => {
      const what = [rule ?? '*', ...(phrase ? [`"${phrase}"`] : []), ...(isUnreadable ? ['unreadable'] : [])].join(' ')
      const where = spans ? spans.map((span) => JSON.stringify(messages[0]?.text.slice(...span))).join(' ') : 'all'
      return `${what}: ${where || 'nothing'}${isLast ? '' : ' and on'}`
    }),
  ])

const inMarkdown = async (source: string) => scopes(conversationsOf(await readAll(markdown, source)))
const inYaml = async (source: string) => scopes(conversationsOf(await readAll(yaml, source)))

describe('Markdown', () => {
  test('a line, the next line that has words, a block, a template', async () => {
    const found = await inMarkdown(`# Replies

## One
A.
<!-- etiquette-disable-next-line a -->

<!-- another comment -->
B.
C. <!-- etiquette-disable-line b -->
<!-- etiquette-disable c d -->
D.
<!-- etiquette-enable c -->
E.

## Two
F.
<!-- etiquette-disable-template e -->
`)
    expect(found).toEqual([
      ['One', 'a: "B.\\n"', 'b: "C. \\n"', 'c: "D.\\n"', 'd: "D.\\nE." and on'],
      ['Two', 'd: "F."', 'e: all'],
    ])
  })

  test('before a fence, the block is meant; inside it is text', async () => {
    const found = await inMarkdown(
      '## One\n<!-- etiquette-disable-next-line a -->\n```\nA.\n<!-- etiquette-disable b -->\nC.\n```\n\n```\nD.\n```\n',
    )
    expect(found).toEqual([['One', 'a: "A.\\n<!-- etiquette-disable b -->\\nC."'], ['One (2)']])
  })

  test('front matter', async () => {
    const found = await inMarkdown(`---
title: One
etiquette:
  disable: [a, 'b "x y" -- why', {rule: c, reason: r}, 7]
  disabled: [d]
---
A.
`)
    expect(found).toEqual([['One', 'a: "A."', 'b "x y": "A."', 'c: "A."', '* unreadable: "A."', '* unreadable: "A."']])
    expect(await inMarkdown('---\netiquette: {disable: true}\n---\nA.')).toEqual([['chat', '*: "A."']])
  })

  test('front matter in TOML, in its own line', async () => {
    const text = '+++\ntitle = "One"\n[etiquette]\ndisable = ["a", {rule = "c", reason = "r"}, 7]\n+++\nA.\n'
    expect(await inMarkdown(text)).toEqual([['One', 'a: "A."', 'c: "A."', '* unreadable: "A."']])
    const [found] = conversationsOf(await readAll(markdown, text))
    expect(found?.suppressions?.[0]?.suppression.place.start).toMatchObject({ line: 3, column: 1 })
  })

  test('what is about no template goes with the last one', async () => {
    const found = await inMarkdown(
      '# All\n\n<!-- etiquette-disable-template a -->\n\n## One\nA.\n\n## Two\nB.\n<!-- etiquette-enable -->\n',
    )
    expect(found).toEqual([['One'], ['Two', 'a: nothing', '*: nothing']])
  })

  test('a rule may come back inside a block for all rules', async () => {
    const [found] = conversationsOf(
      await readAll(markdown, '# A\n<!-- etiquette-disable -->\nB.\n<!-- etiquette-enable x -->\nC.\n'),
    )
    expect(found?.suppressions?.[0]?.except).toEqual([{ rule: 'x', from: 3 }])
  })

  test('the text is the same with a comment in lines of its own and without', () => {
    const line = fc.constantFrom('Hello {{name}},', '', 'we *can* help.', '- a list', '  indented', 'x <!-- y --> z')
    const comment = fc.constantFrom(
      '<!-- etiquette-disable a -->',
      '  <!-- etiquette-disable-next-line -- why -->  ',
      '<!--\netiquette-disable-template\n-->',
    )
    return fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), comment, fc.nat(), async (lines, inserted, at) => {
        const words = ['Words.', ...lines, 'End.']
        const place = 1 + (at % (words.length - 1))
        const others = [...words.slice(0, place), inserted, ...words.slice(place)]
        const read = async (each: readonly string[]) =>
          conversationsOf(await readAll(markdown, each.join('\n'))).map(({ messages }) => messages[0]?.text)
        expect(await read(others)).toEqual(await read(words))
      }),
    )
  })
})

describe('YAML', () => {
  test('comments are about the texts and records that begin where they say', async () => {
    const found = await inYaml(`# etiquette-disable a
- title: One
  body: A.
# etiquette-enable a
# etiquette-disable-next-line b
- title: Two
  body: |
    B. # etiquette-disable c
- title: Three
  body: "C. # etiquette-disable d" # etiquette-disable-line e
- title: Four
  # etiquette-disable-template f "F"
  body: D.
  etiquette: {disable: g}
`)
    expect(found).toEqual([
      ['One', 'a: all'],
      ['Two', 'b: all'],
      ['Three', 'e: all'],
      ['Four', 'g: all', 'f "F": all'],
    ])
  })

  test('a map of texts, and what is about none of them', async () => {
    const found = await inYaml('# etiquette-disable-next-line a\none: A.\ntwo: B.\n# etiquette-disable b\n')
    expect(found).toEqual([
      ['one', 'a: all'],
      ['two', 'b: nothing'],
    ])
  })

  test('several documents', async () => {
    const found = await inYaml('# etiquette-disable a\n- title: One\n  body: A.\n---\n- title: Two\n  body: B.\n')
    expect(found).toEqual([
      ['One', 'a: all and on'],
      ['Two', 'a: all'],
    ])
  })
})

test('the place of a suppression is where it stands', async () => {
  const places = async (reader: typeof yaml, source: string) =>
    conversationsOf(await readAll(reader, source)).flatMap(({ suppressions = [] }) =>
      suppressions.map(({ suppression: { place } }) => source.slice(place.start.offset, place.end.offset)),
    )
  expect(await places(yaml, '- title: One # etiquette-disable-line a\n  body: A.\n')).toEqual([
    '# etiquette-disable-line a',
  ])
  expect(await places(markdown, 'A.\n<!-- etiquette-disable a -->\n')).toEqual(['<!-- etiquette-disable a -->'])
  expect(await places(markdown, '---\ntitle: A\netiquette:\n  disable: [a, "b"]\n---\nA.')).toEqual(['a', 'b'])
})

test.each([
  [markdown, '<!-- etiquette-disable a -->\n<!-- etiquette-enable b -->\n## x\nword\n'],
  [markdown, '<!-- etiquette-disable-next-line a -->\n## x\nword\n'],
  [markdown, '<!-- etiquette-disable-next-line a --> '],
  [yaml, '# etiquette-disable a\n# etiquette-disable-next-line\n- title: x\n  body: y\n'],
])('thousands of comments are no matter (%#)', async (reader, noise) => {
  const found = conversationsOf(await readAll(reader, `words\n${noise.repeat(5000)}`.slice(reader === yaml ? 6 : 0)))
  for (const { suppressions = [] } of found.slice(0, -1)) expect(suppressions.length).toBeLessThanOrEqual(100)
})

test('a comment at the very beginning', async () => {
  expect(await inMarkdown('\n<!-- etiquette-disable-next-line a -->\nA.\nB.')).toEqual([['chat', 'a: "A.\\n"']])
  expect(await inMarkdown('<!-- etiquette-disable-line a -->A.\nB.')).toEqual([['chat', 'a: "A.\\n"']])
})

const byId = (id: string) => readers.find((reader) => reader.id === id) as (typeof readers)[number]

test('comments in the HTML of a template', async () => {
  const value = '<p>A.</p><!-- etiquette-disable-next-line a --><p>B.</p><p>C.</p><!-- etiquette-disable b --><p>D.</p>'
  const macros = JSON.stringify({ macros: [{ title: 'M', actions: [{ field: 'comment_value_html', value }] }] })
  const found = conversationsOf(await readAll(byId('zendesk-macros'), macros))
  expect(found[0]?.messages[0]?.text).toBe('A.\n\nB.\n\nC.\n\nD.')
  expect(scopes(found)).toEqual([['M', 'a: "B.\\n"', 'b: "\\n\\nD."']])
})

test('comments in the Markdown and HTML of text expansions', async () => {
  const found = conversationsOf(
    await readAll(
      byId('espanso'),
      `matches:
  # etiquette-disable-next-line a
  - trigger: ":a"
    markdown: "**A.** <!-- etiquette-disable-line b -->"
  - trigger: ":b"
    html: "<!-- etiquette-disable-template c -->B."
`,
    ),
  )
  expect(scopes(found)).toEqual([
    [':a', 'a: all', 'b: "A. "'],
    [':b', 'c: all'],
  ])
})

describe('tables', () => {
  const inTable = async (source: string) => scopes(conversationsOf(await readAll(csv, source)))

  test('a column says it for the template in its row', async () => {
    const found = await inTable(`title,body,etiquette-disable
a,A.,x
b,B.,"x ""no refunds"", y “a b” z -- the law"
c,C.,
d,D.,FALSE
e,E.,TRUE
f,F.,"x ""never closed"
g,G.,-- only a reason
h,H.,${'x'.repeat(3000)}
`)
    expect(found).toEqual([
      ['a', 'x: all'],
      ['b', 'x "no refunds": all', 'y "a b": all', 'z: all'],
      ['c'],
      ['d'],
      ['e', '*: all'],
      ['f', '* unreadable: all'],
      ['g', '* unreadable: all'],
      ['h', '* unreadable: all'],
    ])
  })

  test.each([
    ['etiquette_disable', ','],
    ['Etiquette Disable', ';'],
    ['ETIQUETTE-DISABLE', '\t'],
  ])('the column may be called %s', async (column, delimiter) => {
    const rows = [
      ['abbreviation', column, 'content', 'label'],
      ['a', 'x', 'A.', 'Title'],
    ]
    expect(await inTable(rows.map((row) => row.join(delimiter)).join('\r\n'))).toEqual([['a', 'x: all']])
  })

  test('the cell has its place, and what stands in it is no part of the text', async () => {
    const source = 'title,etiquette-disable,body\na," x ""w"" -- why",A.\n'
    const [conversation] = conversationsOf(await readAll(csv, source))
    const { suppression } = conversation?.suppressions?.[0] ?? {}
    expect(suppression).toMatchObject({ rule: 'x', phrase: 'w', reason: 'why', text: 'x "w" -- why' })
    const { start, end } = suppression?.place ?? expect.fail()
    expect([start.line, source.slice(start.offset, end.offset)]).toEqual([2, ' x ""w"" -- why'])
    expect(conversation?.messages.map((message) => message.text)).toEqual(['A.'])
    const edit = conversation?.messages[0]?.write?.([0, 1], 'B') ?? expect.fail()
    expect(withEdits(source, [edit])).toBe(source.replace('A.', 'B.'))
  })

  test('a table of messages silences nothing', async () => {
    const found = await inTable('conversation_id,role,text,etiquette-disable\n1,agent,No.,TRUE\n')
    expect(found).toEqual([['1']])
  })
})

test('slips are seen wherever comments stand', async () => {
  expect(await inMarkdown('---\ntitle: A\n---\nNo refunds. <!-- Etiquette-disable-line bare-no — law -->\n')).toEqual([
    ['A', 'bare-no: "No refunds."'],
  ])
  expect(await inYaml('# Etiquette-disable-next-line bare-no\na: No refunds.\n# etiquette disable\nb: B\n')).toEqual([
    ['a', 'bare-no: all'],
    ['b', '* unreadable: nothing'],
  ])
})
