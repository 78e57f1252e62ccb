import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver'
import { build } from '../cli/build.ts'
import { Editor, edited } from './editor.ts'

let folder: string
let editor: Editor

beforeAll(async () => {
  build()
  folder = await mkdtemp(path.join(tmpdir(), 'etiquette-lsp-'))
  await writeFile(
    path.join(folder, '.etiquetterc.json'),
    JSON.stringify({ root: true, rules: { 'bare-no': 'error', blame: 'error' }, unusedSuppressions: 'error' }),
  )
  editor = await Editor.start({ folder })
}, 180_000)

afterAll(async () => {
  expect(await editor.end()).toBe(0)
  await rm(folder, { recursive: true, force: true })
})

const NO = "I'm afraid we cannot refund opened packs."
const BOTH = `${NO} You failed to tell us.`

/** The ways to suppress a diagnostic that the editor is offered: by what they are called, the document as it would be. */
async function offered(uri: string, diagnostic: Diagnostic): Promise<Map<string, string>> {
  const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  })
  const own = actions.filter(({ title }) => title.startsWith('Disable '))
  expect(own.every(({ kind, isPreferred }) => kind === 'quickfix' && !isPreferred)).toBe(true)
  const edits = (action: CodeAction): TextEdit[] => action.edit?.changes?.[uri] ?? []
  return new Map(own.map((action) => [action.title, edited(editor.document(uri), edits(action))]))
}

/** What the file is after each of them; every one leaves the other diagnostics as they are, and nothing unused. */
async function ways(name: string, text: string, rule = 'bare-no'): Promise<Record<string, string>> {
  const uri = await editor.open(name, text)
  const before = await editor.diagnostics(uri)
  const diagnostic = before.find(({ code }) => code === rule) ?? expect.fail()
  const found = await offered(uri, diagnostic)
  for (const [title, after] of found) {
    await editor.change(uri, { text: after })
    const left = (await editor.diagnostics(uri)).map(({ code }) => code)
    expect([title, left]).toEqual([title, before.map(({ code }) => code).filter((code) => code !== rule)])
    await editor.change(uri, { text })
  }
  return Object.fromEntries(found)
}

const LINE = 'Disable bare-no for this line'
const BLOCK = 'Disable bare-no for this block'
const TEMPLATE = 'Disable bare-no for this template'

describe('a rule is disabled', () => {
  it('in Markdown, for a line or a template', async () => {
    expect(await ways('a.md', `# Replies\n\n## Refunds\n\nHello!\n${BOTH}\n\n## Other\n\nHello!\n`)).toEqual({
      [LINE]: `# Replies\n\n## Refunds\n\nHello!\n<!-- etiquette-disable-next-line bare-no -->\n${BOTH}\n\n## Other\n\nHello!\n`,
      [TEMPLATE]: `# Replies\n\n## Refunds\n\n<!-- etiquette-disable-template bare-no -->\nHello!\n${BOTH}\n\n## Other\n\nHello!\n`,
    })
  })

  it('in Markdown with front matter, in a list, with line ends of Windows', async () => {
    const text = `---\ntitle: Refunds\n---\n\nHello!\n\n- Hello again!\n- ${NO}\n`.replaceAll('\n', '\r\n')
    expect(await ways('b.md', text)).toEqual({
      [LINE]: text.replace('- I', '<!-- etiquette-disable-next-line bare-no -->\r\n- I'),
      [TEMPLATE]: text.replace('Hello', '<!-- etiquette-disable-template bare-no -->\r\nHello'),
    })
  })

  it('above a fenced block, in which everything is sent', async () => {
    const text = `## Saved reply\n\n\`\`\`\nHello!\n\n${BOTH}\n\`\`\`\n`
    expect(await ways('c.md', text)).toEqual({
      [BLOCK]: text.replace('```\nH', '<!-- etiquette-disable-next-line bare-no -->\n```\nH'),
      [TEMPLATE]: text.replace('```\nH', '<!-- etiquette-disable-template bare-no -->\n```\nH'),
    })
  })

  it('beside another rule', async () => {
    const text = `## Refunds\n\n<!-- etiquette-disable-next-line blame -- agreed -->\n${BOTH}\n`
    expect((await ways('d.md', text))[LINE]).toBe(
      text.replace('I’m'.replace('’', "'"), "<!-- etiquette-disable-next-line bare-no -->\nI'm"),
    )
  })

  it.each([
    ['a map', `refund: ${BOTH}\nother: Hello!\n`, 'refund'],
    [
      'a block',
      `- title: Refunds\n  body: |\n    ${BOTH}\n\n    Hello!\n- title: Other\n  body: Hello!\n`,
      '  body: |',
    ],
    ['a folded text', `- title: Refunds\n  body: >-\n    Hello!\n    ${BOTH}\n`, '  body: >'],
    ['quotes', `replies:\n  - name: "Refunds"\n    text: "${BOTH}"\n`, '    text: "I'],
  ])('in YAML, for a text: %s', async (name, text, line) => {
    const indent = /^ */.exec(line)?.[0]
    expect(await ways(`${name}.yaml`, text)).toEqual({
      [TEMPLATE]: text.replace(line, `${indent}# etiquette-disable-next-line bare-no\n${line}`),
    })
  })

  it.each([
    [
      'one line',
      `[{"title":"Refunds","body":"${BOTH}"},{"title":"Other","body":"Hello!"}]`,
      `"},{`,
      `","etiquette":{"disable":["bare-no"]}},{`,
    ],
    [
      'many',
      `[\n  {\n    "title": "Refunds {",\n    "body": "${BOTH}"\n  }\n]\n`,
      `"\n  }`,
      `",\n    "etiquette": { "disable": ["bare-no"] }\n  }`,
    ],
    [
      'a list that is there',
      `[{ "etiquette": { "disable": ["blame -- agreed"] }, "title": "Refunds", "body": "${BOTH}" }]`,
      'agreed"]',
      'agreed", "bare-no"]',
    ],
    [
      'the native format',
      `[{"id": "a", "kind": "template", "text": "${BOTH}"}]`,
      '"}]',
      '", "etiquette": { "disable": ["bare-no"] }}]',
    ],
  ])('in JSON, for a template: %s', async (name, text, from, to) => {
    expect(await ways(`${name}.json`, text)).toEqual({ [TEMPLATE]: text.replace(from, to) })
  })

  it('in JSON lines, for the template and not the message', async () => {
    const text = `{"kind":"template","id":"a","messages":[{"role":"agent","text":"${BOTH}"}]}\n{"kind":"template","id":"b","messages":[{"role":"agent","text":"Hello!"}]}\n`
    expect(await ways('a.jsonl', text)).toEqual({
      [TEMPLATE]: text.replace('"}]}\n{', '"}],"etiquette":{"disable":["bare-no"]}}\n{'),
    })
  })

  it('in a table, in the column that is there, or a new one', async () => {
    const text = `title,body\nRefunds,"${BOTH}"\n"Two\nlines",Hello!\n`.replaceAll('\n', '\r\n')
    expect(await ways('a.csv', text)).toEqual({
      [TEMPLATE]: `title,body,etiquette-disable\nRefunds,"${BOTH}",bare-no\n"Two\nlines",Hello!,\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    })
    const table = (cell: string) => `title;etiquette-disable;body\nRefunds;${cell};${BOTH}\nOther;;Hello!\n`
    expect(await ways('b.csv', table(''))).toEqual({ [TEMPLATE]: table('bare-no') })
    expect(await ways('c.csv', table('FALSE'))).toEqual({ [TEMPLATE]: table('bare-no') })
    expect(await ways('d.csv', table('blame -- agreed'))).toEqual({ [TEMPLATE]: table('bare-no, blame -- agreed') })
    expect(await ways('f.csv', table('“you failed to”'))).toEqual({ [TEMPLATE]: table('“you failed to”, bare-no') })
  })
})

describe('it is not offered', () => {
  const titles = async (name: string, text: string) => {
    const uri = await editor.open(name, text)
    const [first] = await editor.diagnostics(uri)
    return [...(await offered(uri, first ?? expect.fail())).keys()]
  }

  it.each([
    ['in a transcript, which is a record', 'chat.txt', 'Customer: Is it open?\nAgent: No.\n'],
    ['in a table of messages', 'chat.csv', 'conversation_id,role,text\n1,customer,Is it open?\n1,agent,No.\n'],
    ['where no field can be', 'map.json', `{"refund": "${NO}", "other": "Hello!"}`],
    ['for a suppression that is not needed', 'unused.md', '## A\n\n<!-- etiquette-disable blame -->\nHello!\n'],
    ['where rows are not whole', 'ragged.csv', `title,body\nRefunds,"${NO}",\n`],
  ])('%s', async (_, name, text) => {
    expect(await titles(name, text)).toEqual([])
  })
})
