import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CodeAction } from 'vscode-languageserver'
import { build } from '../cli/build.ts'
import { run } from '../cli/run.ts'
import { Editor } from './editor.ts'

const REPLIES = `## Refunds

I'm afraid we cannot refund opened packs.

## Callbacks

You can return it in order to get your money back.
`
const NEW = "\n## Boxes\n\nI'm afraid we cannot refund the box.\n"

let folder: string
let editor: Editor | undefined

beforeAll(build, 180_000)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'etiquette-lsp-'))
  await writeFile(path.join(folder, '.etiquetterc.json'), '{"extends": "strict"}')
  await writeFile(path.join(folder, 'replies.md'), REPLIES)
})

afterEach(async () => {
  expect(await editor?.end()).toBe(0)
  editor = undefined
  await rm(folder, { recursive: true, force: true })
})

const record = (...argv: readonly string[]) => run(['baseline', ...argv, 'replies.md'], { cwd: folder })
const codes = (diagnostics: readonly { readonly code?: unknown }[]) => diagnostics.map(({ code }) => code)
const saved = async (started: Editor, name: string, type: 1 | 2 | 3) =>
  started.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: started.uri(name), type }],
  })

describe('what a baseline knows', () => {
  it('is not shown, and what is new is, as on the command line', async () => {
    await record()
    editor = await Editor.start({ folder })
    const uri = await editor.open('replies.md', REPLIES)
    expect(await editor.diagnostics(uri)).toEqual([])
    await editor.change(uri, { text: REPLIES + NEW })
    await writeFile(path.join(folder, 'replies.md'), REPLIES + NEW)
    const { out } = await run(['lint', '--format', 'compact', 'replies.md'], { cwd: folder })
    const shown = await editor.diagnostics(uri)
    expect(codes(shown)).toContain('bare-no')
    expect(shown.map(({ code, range: { start } }) => `${start.line + 1}:${start.character + 1} ${code}`)).toEqual(
      out.split('\n').flatMap((line) => /:(\d+:\d+) \w+ (\S+)/.exec(line)?.slice(1).join(' ') ?? []),
    )
  })

  it('is left alone when all is mended', async () => {
    await record()
    const more = `${REPLIES}\nYou can call us in order to get help.\n`
    editor = await Editor.start({ folder })
    const uri = await editor.open('replies.md', more)
    await editor.diagnostics(uri)
    const end = { line: editor.document(uri).lineCount, character: 0 }
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end },
      context: { diagnostics: [], only: ['source.fixAll.etiquette'] },
    })
    const edits = actions.flatMap(({ edit }) => edit?.changes?.[uri] ?? [])
    expect(edits.length).toBeGreaterThan(0)
    expect(edits.every(({ range }) => range.start.line === 8)).toBe(true)
  })

  it('changes with the file', async () => {
    editor = await Editor.start({ folder })
    const uri = await editor.open('replies.md', REPLIES)
    const before = codes(await editor.diagnostics(uri))
    expect(before).toContain('bare-no')
    await record()
    await saved(editor, '.etiquette-baseline.json', 1)
    await editor.many(uri, 0)
    await rm(path.join(folder, '.etiquette-baseline.json'))
    await saved(editor, '.etiquette-baseline.json', 3)
    await editor.many(uri, before.length)
  })

  it('is shown with --no-baseline, and stands where --baseline says', async () => {
    await record()
    editor = await Editor.start({ folder, argv: ['--no-baseline'] })
    const uri = await editor.open('replies.md', REPLIES)
    expect(codes(await editor.diagnostics(uri))).toContain('bare-no')
    expect(await editor.end()).toBe(0)

    await record('--baseline', 'known.json')
    await rm(path.join(folder, '.etiquette-baseline.json'))
    editor = await Editor.start({ folder, argv: ['--baseline', 'known.json'] })
    expect(await editor.diagnostics(await editor.open('replies.md', REPLIES))).toEqual([])
    await writeFile(path.join(folder, 'known.json'), '{"version": "1", "entries": []}')
    await saved(editor, 'known.json', 2)
    await editor.until(() => true)
    expect(codes(await editor.next(uri))).toContain('bare-no')
  })

  it('is asked for again where the file is none', async () => {
    await record()
    const file = path.join(folder, '.etiquette-baseline.json')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('"version": "1"', '"version": 1'))
    editor = await Editor.start({ folder })
    const uri = await editor.open('replies.md', REPLIES)
    const { messages } = editor
    await editor.until(() => messages.length > 0)
    expect(messages[0]).toContain('.etiquette-baseline.json')
    await writeFile(file, text)
    await saved(editor, '.etiquette-baseline.json', 2)
    expect(await editor.next(uri)).toEqual([])
  })
})
