import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CodeAction, CompletionItem, Diagnostic, Hover, TextEdit } from 'vscode-languageserver'
import { build } from '../cli/build.ts'
import { run } from '../cli/run.ts'
import { Editor, edited } from './editor.ts'

let open: string
let folder: string
let editor: Editor

beforeAll(async () => {
  build()
  open = await mkdtemp(path.join(tmpdir(), 'etiquette-lsp-'))
  editor = await Editor.start({
    folder: open,
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
      window: { showDocument: { support: true } },
    },
  })
}, 180_000)

afterAll(async () => {
  expect(await editor.end()).toBe(0)
  await rm(open, { recursive: true, force: true })
})

beforeEach(async () => {
  folder = await mkdtemp(path.join(open, 'test-'))
  editor.folder = folder
  editor.shown.length = 0
})

const reply = (text: string) => `## Saved reply\n\n\`\`\`\n${text}\n\`\`\`\n`
const NO = "I'm afraid we cannot refund opened packs."

async function actions(uri: string, only?: string[]): Promise<readonly [Diagnostic[], CodeAction[]]> {
  const diagnostics = await editor.diagnostics(uri)
  const range = { start: { line: 0, character: 0 }, end: { line: editor.document(uri).lineCount, character: 0 } }
  const context = { diagnostics, ...(only ? { only } : {}) }
  return [
    diagnostics,
    await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context }),
  ]
}

function editsOf({ edit }: CodeAction): TextEdit[] {
  const [change] = edit?.documentChanges ?? []
  return change && 'edits' in change ? (change.edits as TextEdit[]) : []
}

describe('quick fixes', () => {
  it.each([
    ['replies.md', 'markdown', reply(NO)],
    ['crlf.md', 'markdown', reply(NO).replaceAll('\n', '\r\n')],
    ['replies.yaml', 'yaml', `refund: ${NO}\nother: |\n  Hello!\n`],
    ['replies.json', 'json', `[\n  {"id": "refund", "kind": "template", "text": "${NO}"}\n]\n`],
    ['replies.csv', 'csv', `title,template\nrefund,"${NO}"\n`],
  ])('mend %s', async (name, language, text) => {
    const uri = await editor.open(name, text, language)
    const [diagnostics, all] = await actions(uri)
    expect(diagnostics.map(({ code }) => code)).toEqual(['bare-no'])
    const fixes = all.filter(({ edit, title }) => edit && !title.startsWith('Disable '))
    expect(fixes.length).toBeGreaterThan(0)
    for (const fix of fixes) {
      expect(fix).toMatchObject({ kind: 'quickfix', diagnostics })
      expect(fix.title).toMatch(/^(?:Insert|Replace|Leave out) “/)
    }
    const [first] = fixes
    await editor.change(uri, { text: edited(editor.document(uri), first ? editsOf(first) : []) })
    expect(await editor.diagnostics(uri)).toEqual([])
  })

  it('name the version that they are for', async () => {
    const uri = await editor.open('replies.md', reply(NO))
    const [, [fix]] = await actions(uri)
    expect(fix?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }])
  })

  it('are not there for a transcript, which is a record', async () => {
    const uri = await editor.open('chat.txt', 'Customer: Is it open?\nAgent: No.\n', 'plaintext')
    const [diagnostics, all] = await actions(uri)
    expect(diagnostics.map(({ code }) => code)).toContain('bare-no')
    expect(all.length).toBeGreaterThan(0)
    expect(all.every(({ edit }) => edit === undefined)).toBe(true)
  })

  it('are only those of the kind that is asked for', async () => {
    const uri = await editor.open('replies.md', reply(NO))
    expect((await actions(uri, ['refactor']))[1]).toEqual([])
    expect((await actions(uri, ['quickfix']))[1].length).toBeGreaterThan(0)
  })
})

describe('mending all', () => {
  const SAFE =
    'We will revert back to you soon. You can return it in order to get your money back. Needless to say, we utilize it.'
  const asked = (uri: string) => actions(uri, ['source.fixAll.etiquette'])

  it('does what `etiquette lint --fix` does, and only where it is asked for', async () => {
    const text = reply(SAFE).replaceAll('\n', '\r\n')
    await writeFile(path.join(folder, 'replies.md'), text)
    await run(['lint', '--fix', '--preset', 'strict', 'replies.md'], { cwd: folder })
    await writeFile(path.join(folder, '.etiquetterc.json'), '{"extends": "strict"}')
    const uri = await editor.open('replies.md', text)
    expect((await actions(uri))[1].map(({ kind }) => kind)).not.toContain('source.fixAll.etiquette')
    const [, [all, ...more]] = await asked(uri)
    expect([all?.kind, more]).toEqual(['source.fixAll.etiquette', []])
    const after = edited(editor.document(uri), all ? editsOf(all) : [])
    expect(after).not.toBe(text)
    expect(after).toBe(await readFile(path.join(folder, 'replies.md'), 'utf8'))
    await editor.change(uri, { text: after })
    expect((await asked(uri))[1]).toEqual([])
  })

  it('leaves alone what is not safe to mend, and transcripts', async () => {
    expect((await asked(await editor.open('replies.md', reply(NO))))[1]).toEqual([])
    expect((await asked(await editor.open('chat.txt', `Agent: ${SAFE}\nCustomer: No.\n`, 'plaintext')))[1]).toEqual([])
  })
})

describe('the page of a rule', () => {
  it('is explained by a command, which shows the page that came with etiquette', async () => {
    const uri = await editor.open('replies.md', reply(NO))
    const [, all] = await actions(uri)
    const command = all.map((each) => each.command).find((each) => each !== undefined)
    expect(command).toMatchObject({ title: 'Explain the rule bare-no', arguments: ['bare-no'] })
    await editor.request('workspace/executeCommand', { command: command?.command, arguments: command?.arguments })
    expect(editor.shown).toHaveLength(1)
    expect(await readFile(fileURLToPath(editor.shown[0] ?? ''), 'utf8')).toMatch(/^# bare-no\n/)
  })

  it('is refused for what is no rule', async () => {
    const ask = editor.request('workspace/executeCommand', { command: 'etiquette.explainRule', arguments: ['../nope'] })
    await expect(ask).rejects.toThrow('There is no rule "../nope"')
  })

  it('is shown where the mouse rests, below what is wrong and what could be written', async () => {
    const uri = await editor.open('replies.md', reply(`${NO} <img src=x> [a](command:b)`))
    const [diagnostic] = await editor.diagnostics(uri)
    const at = (line: number, character: number) =>
      editor.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: { line, character } })
    const hover = await at(3, 12)
    expect(hover?.range).toEqual(diagnostic?.range)
    const { kind, value } = (hover?.contents ?? {}) as { kind: string; value: string }
    expect(kind).toBe('markdown')
    expect(value).toContain('**"we cannot refund" refuses without offering a way on**')
    expect(value).toContain('- → ')
    expect(value).toContain('\n# bare-no\n')
    expect(value).not.toContain('<ins>')
    expect(await at(3, 3)).toBeNull()
    expect(await at(0, 0)).toBeNull()
  })
})

describe('completion of placeholders', () => {
  const complete = async (uri: string, marker = '|', context?: object): Promise<[CompletionItem[], string]> => {
    const text = editor.document(uri).getText()
    const at = text.indexOf(marker)
    await editor.change(uri, { text: text.slice(0, at) + text.slice(at + marker.length) })
    const position = editor.document(uri).positionAt(at)
    const items = await editor.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position,
      ...(context ? { context } : {}),
    })
    const [first] = items
    const edit = first?.textEdit as TextEdit | undefined
    return [items, edit ? edited(editor.document(uri), [edit]) : '']
  }
  const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label)

  it('offers what is used in the file, what the helpdesk has, and puts it in place of what is typed', async () => {
    await writeFile(path.join(folder, 'other.md'), reply('Dear {{ticket.requester.first_name}}, hello.'))
    const uri = await editor.open(
      'replies.md',
      reply('Hello {{ticket.id}}, we see {{ti|}} about {{ current_user.name }}.'),
    )
    const [items, after] = await complete(uri)
    expect(labels(items).slice(0, 3)).toEqual([
      '{{ticket.id}}',
      '{{ current_user.name }}',
      '{{ticket.requester.first_name}}',
    ])
    expect(after).toBe(reply('Hello {{ticket.id}}, we see {{ticket.id}} about {{ current_user.name }}.'))
    for (const { filterText } of items) expect(filterText).toMatch(/^\{\{/)
  })

  it('goes by the helpdesk of the config', async () => {
    const config = { rules: { 'placeholder-syntax': ['warn', { system: 'discourse', names: ['shop'] }] } }
    await writeFile(path.join(folder, '.etiquetterc.json'), JSON.stringify(config))
    const uri = await editor.open('replies.md', reply('Hello %{|, how are you?'))
    const [items] = await complete(uri)
    expect(labels(items)).toContain('%{reply_to_name}')
    expect(labels(items)).toContain('%{shop}')
    expect(items.find(({ label }) => label === '%{my_name}')?.detail).toBe('Discourse')
  })

  it('goes by the format, and writes quotation marks as the format wants them', async () => {
    const macro = (value: string) =>
      JSON.stringify({ macros: [{ id: 1, title: 'A', active: true, actions: [{ field: 'comment_value', value }] }] })
    const uri = await editor.open('macros.json', macro('Hi {{ticket.requester.name}}, {{|'), 'json')
    const [items] = await complete(uri)
    const fallback = items.find(({ label }) => label.includes('default'))
    expect(fallback?.label).toBe('{{ticket.requester.name | default: "there"}}')
    expect(fallback?.textEdit?.newText).toBe('{{ticket.requester.name | default: \\"there\\"}}')
    expect(items.find(({ label }) => label === '{{current_user.')?.detail).toBe('Zendesk')
  })

  it('says nothing without a mark unless asked, and nothing in a transcript', async () => {
    await mkdir(path.join(folder, 'x'))
    const uri = await editor.open('replies.md', reply('Hello {{ticket.id}}. |'))
    expect(labels((await complete(uri, '|', { triggerKind: 2, triggerCharacter: '.' }))[0])).toEqual([])
    const other = await editor.open('x/replies.md', reply('Hello {{ticket.id}}. |'))
    expect(labels((await complete(other, '|', { triggerKind: 1 }))[0])).toContain('{{ticket.id}}')
    const chat = await editor.open('chat.txt', 'Customer: Hi {{ticket.id}} {{|\nAgent: Good day to you!\n', 'plaintext')
    expect((await complete(chat))[0]).toEqual([])
  })
})
