import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lintFiles } from '../../src/index.ts'
import { build, root } from '../cli/build.ts'
import { Editor, words } from './editor.ts'

beforeAll(build, 180_000)

const reply = (text: string) => `## Saved reply\n\n\`\`\`\n${text}\n\`\`\`\n`
const BAD = reply("I'm afraid we cannot refund opened packs.")

describe('diagnostics', () => {
  let open: string
  let folder: string
  let editor: Editor

  beforeAll(async () => {
    open = await mkdtemp(path.join(tmpdir(), 'etiquette-lsp-'))
    editor = await Editor.start({ folder: open })
  }, 180_000)

  beforeEach(async () => {
    folder = await mkdtemp(path.join(open, 'test-'))
    editor.folder = folder
  })

  afterAll(async () => {
    expect(await editor.end()).toBe(0)
    expect(editor.errorOutput).toBe('')
    await rm(open, { recursive: true, force: true })
  })

  it('say what is wrong, where, and where more about it stands', async () => {
    const uri = await editor.open('replies.md', BAD)
    const diagnostics = await editor.diagnostics(uri)
    expect(diagnostics).toEqual([
      {
        range: { start: { line: 3, character: 11 }, end: { line: 3, character: 27 } },
        severity: 1,
        source: 'etiquette',
        code: 'bare-no',
        codeDescription: { href: expect.stringMatching(/^https:\/\/.*\/rules\/bare-no$/) },
        message: '"we cannot refund" refuses without offering a way on',
      },
    ])
  })

  it('follow what is typed', async () => {
    const uri = await editor.open('replies.md', BAD)
    for (const letter of ' Ok') {
      const end = { line: 3, character: (editor.document(uri).getText().split('\n')[3] ?? '').length }
      await editor.change(uri, { range: { start: end, end }, text: letter })
    }
    expect((await editor.diagnostics(uri)).map((each) => words(editor.document(uri), each))).toEqual([
      'we cannot refund',
    ])
    await editor.change(uri, { text: reply('Hello, you can send it back.') })
    expect(await editor.diagnostics(uri)).toEqual([])
  })

  it('count in UTF-16 units, whatever comes before, and know line ends of all kinds', async () => {
    for (const end of ['\n', '\r\n']) {
      const uri = await editor.open(
        `${end.length}.md`,
        reply("👩‍💻 𝒳! I'm afraid we cannot refund opened packs.").replaceAll('\n', end),
      )
      const diagnostics = await editor.diagnostics(uri)
      expect(diagnostics.map((each) => words(editor.document(uri), each))).toContain('we cannot refund')
      expect(diagnostics.every(({ range }) => range.start.line === 3)).toBe(true)
    }
  })

  it('come for documents that were never saved', async () => {
    const markdown = await editor.open('untitled:Untitled-1', BAD)
    expect((await editor.diagnostics(markdown)).map(({ code }) => code)).toEqual(['bare-no'])
    const yaml = await editor.open('untitled:Untitled-2', 'refund: |\n  We cannot refund it.\n', 'yaml')
    expect((await editor.diagnostics(yaml)).map(({ code }) => code)).toEqual(['bare-no'])
  })

  it('go when the document is closed', async () => {
    const uri = await editor.open('replies.md', BAD)
    await editor.diagnostics(uri)
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    expect(await editor.next(uri)).toEqual([])
  })

  it('tell what cannot be read at its line', async () => {
    const uri = await editor.open(
      'chats.jsonl',
      '{"id":"a","messages":[{"role":"agent","text":"Hello!"}]}\n{"id":\n',
      'jsonl',
    )
    expect((await editor.diagnostics(uri)).filter(({ source, code }) => source && code === 'unreadable')).toMatchObject(
      [
        {
          code: 'unreadable',
          severity: 1,
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
        },
      ],
    )
  })

  it('do not come for files that hold no conversations', async () => {
    for (const [name, text] of [
      ['README.md', BAD],
      ['package.json', '{"name": "we cannot refund"}'],
      ['node_modules/x/replies.md', BAD],
      ['script.js', 'const text = "we cannot refund"'],
      ['empty.md', ''],
    ] as const)
      expect([name, await editor.diagnostics(await editor.open(name, text))]).toEqual([name, []])
  })

  it("do not come for a team's own rules, which look like templates", async () => {
    const rules = '- name: no-asap\n  message: We cannot refund it.\n  forbid: {phrases: [asap]}\n'
    await writeFile(
      path.join(folder, '.etiquetterc.yaml'),
      'root: true\nextends: recommended\nteamRules: [./ours.yaml]\n',
    )
    await writeFile(path.join(folder, 'ours.yaml'), rules)
    expect(await editor.diagnostics(await editor.open('ours.yaml', rules))).toEqual([])
    expect(await editor.diagnostics(await editor.open('others.yaml', rules))).toHaveLength(1)
  })

  it('respect .etiquetteignore, and follow it when it changes', async () => {
    await mkdir(path.join(folder, 'old'))
    await writeFile(path.join(folder, '.etiquetteignore'), 'old/\n')
    const uri = await editor.open('old/replies.md', BAD)
    expect(await editor.diagnostics(uri)).toEqual([])
    await writeFile(path.join(folder, '.etiquetteignore'), '')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uri('.etiquetteignore'), type: 2 }],
    })
    expect(await editor.next(uri)).toHaveLength(1)
  })
})

describe('every format', () => {
  let editor: Editor

  beforeAll(async () => {
    editor = await Editor.start({ folder: root })
  }, 180_000)

  afterAll(() => editor.end())

  it.each(['formats', 'readers'])('of fixtures/%s shows what `etiquette lint` finds', async (kind) => {
    const top = path.join(root, 'fixtures', kind)
    const names = await readdir(top, { recursive: true, withFileTypes: true })
    const files = names.filter((each) => each.isFile() && !each.name.endsWith('.snap'))
    let templates = 0
    for (const { parentPath, name } of files) {
      const file = path.join(parentPath, name)
      const bytes = await readFile(file)
      const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8', { ignoreBOM: true }).decode(bytes)
      const found: string[] = []
      for await (const event of lintFiles([file], { cwd: root })) {
        if (event.event === 'conversation' && event.conversation.kind === 'template') templates++
        if (event.event !== 'conversation' && event.event !== 'corpus') continue
        for (const { rule, place } of event.violations)
          found.push(`${rule} ${text.slice(place.start.offset, place.end.offset)}`)
      }
      // Editors take the byte order mark away.
      const uri = await editor.open(path.relative(root, file), text.replace(/^\uFEFF/, ''), 'plaintext')
      const shown = (await editor.diagnostics(uri)).filter(({ code }) => code !== 'unreadable')
      expect([name, shown.map((each) => `${each.code} ${words(editor.document(uri), each)}`)]).toEqual([name, found])
    }
    expect(templates).toBeGreaterThan(10)
  })
})
