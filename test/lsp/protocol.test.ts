import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CancellationTokenSource } from 'vscode-jsonrpc/node'
import type { ClientCapabilities, DocumentDiagnosticReport } from 'vscode-languageserver'
import { build, root } from '../cli/build.ts'
import { run } from '../cli/run.ts'
import { Editor, words } from './editor.ts'

let folder: string
let editor: Editor

beforeAll(build, 180_000)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'etiquette-lsp-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const start = async (capabilities: ClientCapabilities = {}, argv: readonly string[] = [], locale?: string) => {
  editor = await Editor.start({ folder, capabilities, argv, ...(locale ? { locale } : {}) })
}
const reply = (text: string) => `## Saved reply\n\n\`\`\`\n${text}\n\`\`\`\n`
const BAD = reply("I'm afraid we cannot refund opened packs.")
const write = (name: string, content: string) => writeFile(path.join(folder, name), content)
const changed = (name: string) =>
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: editor.uri(name), type: 2 }],
  })

describe('a session', () => {
  it('counts in UTF-16 even with an editor that likes UTF-8 better', async () => {
    await start({ general: { positionEncodings: ['utf-8', 'utf-16'] } })
    expect(editor.initialized.capabilities.positionEncoding).toBe('utf-16')
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined()
    expect(await editor.end()).toBe(0)
  })

  it('ends with 1 where the editor leaves without a word', async () => {
    await start()
    const left = once(editor.server, 'close')
    await editor.connection.sendNotification('exit')
    expect((await left)[0]).toBe(1)
    await start()
    const gone = once(editor.server, 'close')
    editor.server.stdin?.end()
    expect((await gone)[0]).toBe(1)
  })

  it('takes no requests before the beginning and behind the end', async () => {
    const server = spawn(process.execPath, [path.join(root, 'bin/etiquette.js'), 'lsp'], { cwd: folder })
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'textDocument/hover', params: {} })
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
    server.stdout.once('data', () => server.stdin.end())
    const [out, [code]] = await Promise.all([text(server.stdout), once(server, 'close')])
    expect(out).toContain('"code":-32002')
    expect(code).toBe(1)
    await start()
    await editor.connection.sendRequest('shutdown')
    const late = editor.request('textDocument/hover', { textDocument: { uri: 'file:///x' }, position: {} })
    await expect(late).rejects.toMatchObject({ code: -32600 })
    const left = once(editor.server, 'close')
    await editor.connection.sendNotification('exit')
    expect((await left)[0]).toBe(0)
  })

  it('outlives nonsense', async () => {
    await start()
    editor.server.stdin?.write('Content-Length: 5\r\n\r\n{"a":')
    await expect(editor.request('etiquette/unknown', {})).rejects.toMatchObject({ code: -32601 })
    const uri = await editor.open('replies.md', BAD)
    expect(await editor.diagnostics(uri)).toHaveLength(1)
    expect(await editor.end()).toBe(0)
    expect(editor.errorOutput).toMatch(/^etiquette: .*JSON/)
  })

  it('speaks the language of the editor, or the one that it is told', async () => {
    await start({}, [], 'el-GR')
    const greek = await editor.diagnostics(await editor.open('replies.md', BAD))
    expect(greek[0]?.message).toMatch(/\p{Script=Greek}/u)
    await editor.end()
    await start({}, ['--ui-locale', 'ja'], 'el')
    const japanese = await editor.diagnostics(await editor.open('replies.md', BAD))
    expect(japanese[0]?.message).toMatch(/\p{Script=Hiragana}/u)
    await editor.end()
  })

  it('is not meant for a terminal', async () => {
    const { code, err } = await run(['lsp'], { tty: true })
    expect(code).toBe(2)
    expect(err).toContain('docs/editors.md')
  })
})

describe('settings', () => {
  it('are those of the folder of the document, and followed when they change', async () => {
    await start({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } })
    const uri = await editor.open('replies.md', BAD)
    expect(await editor.diagnostics(uri)).toMatchObject([{ code: 'bare-no', severity: 1 }])
    expect(JSON.stringify(editor.registered)).toContain('workspace/didChangeWatchedFiles')
    await write('.etiquetterc.yaml', 'rules: {bare-no: warn}\n')
    await changed('.etiquetterc.yaml')
    expect(await editor.next(uri)).toMatchObject([{ code: 'bare-no', severity: 2 }])
    await mkdir(path.join(folder, 'a'))
    await write('a/.etiquetterc.yaml', 'rules: {bare-no: off}\n')
    expect(await editor.diagnostics(await editor.open('a/replies.md', BAD))).toEqual([])
    await editor.end()
  })

  it("follow files of the team's own rules and of configs that are extended", async () => {
    const rule = (words: string) => `- name: our-words\n  message: Not our words\n  forbid: {phrases: ["${words}"]}\n`
    await write('rules.yaml', rule('opened packs'))
    await write('base.json', '{"rules": {"bare-no": "warn"}}')
    await write('.etiquetterc.yaml', 'extends: ./base.json\nteamRules: [./rules.yaml]\n')
    await start()
    const uri = await editor.open('replies.md', BAD)
    const codes = (all: readonly { code?: unknown; severity?: unknown }[]) =>
      all.map((each) => `${each.code} ${each.severity}`)
    expect([codes(await editor.diagnostics(uri)), editor.messages]).toEqual([['bare-no 2', 'our-words 2'], []])
    await write('base.json', '{"rules": {"bare-no": "off"}}')
    await changed('base.json')
    expect(codes(await editor.next(uri))).toEqual(['our-words 2'])
    await write('rules.yaml', rule('closed packs'))
    await changed('rules.yaml')
    expect(await editor.next(uri)).toEqual([])
    await editor.end()
  })

  it('that are wrong are shown where they are wrong, until they are mended', async () => {
    await write('.etiquetterc.json', '{\n  "rules": {\n    "bare-know": "error",\n    "blame": "loud"\n  }\n}\n')
    await start()
    const uri = await editor.open('replies.md', BAD)
    const config = editor.uri('.etiquetterc.json')
    expect(await editor.diagnostics(config)).toMatchObject([
      { code: 'config', severity: 1, range: { start: { line: 2, character: 4 } } },
      { code: 'config', severity: 1, range: { start: { line: 3 } } },
    ])
    expect(await editor.diagnostics(uri)).toEqual([])
    expect(editor.messages).toHaveLength(1)
    expect(editor.messages[0]).toContain('did you mean "bare-no"?')
    await write('.etiquetterc.json', '{\n  "rules":\n}\n')
    await changed('.etiquetterc.json')
    await editor.until(() => editor.messages.length === 2)
    expect(editor.messages[1]).toContain('.etiquetterc.json:3:1')
    await write('.etiquetterc.json', '{}')
    await changed('.etiquetterc.json')
    expect(await editor.many(uri, 1)).toHaveLength(1)
    expect(await editor.many(config, 0)).toEqual([])
    await editor.end()
  })

  it('may be named on the command line', async () => {
    await write('.etiquetterc.json', '{"rules": {"bare-no": "off"}}')
    await start({}, ['--no-config'])
    expect(await editor.diagnostics(await editor.open('replies.md', BAD))).toHaveLength(1)
    await editor.end()
  })

  it('follow the folders of the workspace', async () => {
    await mkdir(path.join(folder, 'a'))
    await write('.etiquetteignore', 'a/\n')
    await start({ workspace: { workspaceFolders: true } })
    const uri = await editor.open('a/replies.md', BAD)
    expect(await editor.diagnostics(uri)).toEqual([])
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [{ uri: editor.uri('a'), name: 'a' }],
        removed: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
      },
    })
    expect(await editor.next(uri)).toHaveLength(1)
    await editor.end()
  })
})

describe('an editor that asks for diagnostics', () => {
  const pull = (uri: string, previousResultId?: string) =>
    editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    })

  it('is given them, is not sent them, and is told when they have changed', async () => {
    await start({ textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } })
    expect(editor.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false })
    const uri = await editor.open('replies.md', BAD)
    const report = await pull(uri)
    if (report.kind !== 'full') throw new Error('not whole')
    expect(report.items.map((each) => words(editor.document(uri), each))).toEqual(['we cannot refund'])
    expect(await pull(uri, report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId })
    await write('.etiquetterc.yaml', 'rules: {bare-no: off}\n')
    await changed('.etiquetterc.yaml')
    await editor.until(() => editor.shown.includes('refresh'))
    expect(await pull(uri, report.resultId)).toMatchObject({ kind: 'full', items: [] })
    expect(editor.isPublished(uri)).toBe(false)
    expect(await pull(editor.uri('closed.md'))).toEqual({ kind: 'full', items: [] })
    await editor.end()
  })
})

describe('what goes on meanwhile', () => {
  const MANY = Array.from(
    { length: 1500 },
    (_, at) => `## Reply ${at}\n\n\`\`\`\nWe cannot refund pack ${at}.\n\`\`\`\n`,
  ).join('\n')

  it('is answered at once where a request is cancelled', async () => {
    await start()
    const uri = await editor.open('many.md', MANY)
    const cancel = new CancellationTokenSource()
    const position = { line: 3, character: 4 }
    const asked = editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }, cancel.token)
    cancel.cancel()
    await expect(asked).rejects.toMatchObject({ code: -32800 })
    expect(await editor.diagnostics(uri)).toHaveLength(1500)
    await editor.end()
  })

  it('is not waited for by the next version of a document', async () => {
    await start()
    const uri = await editor.open('many.md', MANY)
    const position = { line: 3, character: 4 }
    const asked = editor.request('textDocument/hover', { textDocument: { uri }, position })
    await editor.change(uri, { text: BAD })
    await expect(asked).rejects.toMatchObject({ code: -32801 })
    expect(await editor.diagnostics(uri)).toHaveLength(1)
    await editor.end()
  })

  it('with a document that cannot be checked keeps nobody from checking others', async () => {
    await mkdir(path.join(folder, 'broken'))
    const plugin = `export default { rules: [{ id: 'fails', category: 'words', scope: 'message', kinds: ['template'],
      summary: '', why: '', source: '', decisions: [], topics: [], requires: [], presets: {}, options: {}, messages: {},
      async load() { throw new TypeError('out of order') }, *check(_, { tools }) {} }] }`
    await write('broken/plugin.mjs', plugin)
    await write('broken/.etiquetterc.yaml', 'plugins: [./plugin.mjs]\nrules: {fails: error}\n')
    await start()
    const broken = await editor.open('broken/replies.md', BAD)
    const good = await editor.open('replies.md', BAD)
    expect(await editor.diagnostics(good)).toHaveLength(1)
    expect(await editor.diagnostics(broken)).toEqual([])
    expect(editor.messages.join()).toContain('out of order')
    expect(await editor.end()).toBe(0)
  })
})
