import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { build, root } from './build.ts'
import { fixtures, found } from './run.ts'

let folder: string

beforeAll(build, 180_000)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'etiquette-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const node = (...argv: string[]) => spawn(process.execPath, argv, { cwd: fixtures })
const etiquette = (...argv: string[]) => node(path.join(root, 'bin/etiquette.js'), ...argv)

async function outcome(child: ReturnType<typeof node>) {
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, out, err }
}

it('runs', async () => {
  const { code, out, err } = await outcome(etiquette('lint', '--format', 'jsonl', 'exports/chats.jsonl'))
  expect([code, found(out).length, err]).toEqual([1, 2, ''])
  expect(await outcome(etiquette('lint', '--only', 'nothing', 'exports'))).toMatchObject({ code: 2, out: '' })
  expect((await outcome(etiquette('--version'))).code).toBe(0)
})

it('reads standard input', async () => {
  const child = etiquette('lint', '--format', 'jsonl', '-')
  child.stdin.end('{"id":"s1","messages":[{"role":"agent","text":"Hey."}]}\n')
  expect(found((await outcome(child)).out)).toEqual(['<stdin> s1 no-hey error: Hey'])
})

it('does not mind a closed pipe', async () => {
  const line = '{"id":"s1","messages":[{"role":"agent","text":"Hey."}]}\n'
  await writeFile(path.join(folder, 'many.jsonl'), line.repeat(20_000))
  const child = etiquette('lint', '--format', 'jsonl', '--config', '.etiquetterc.yaml', path.join(folder, 'many.jsonl'))
  child.stdout.once('data', () => child.stdout.destroy())
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect([code, err]).toEqual([1, ''])
})

it('ends when all of its output has gone out, however slowly that is read', async () => {
  const line = '{"id":"s1","messages":[{"role":"agent","text":"Hey."}]}\n'
  await writeFile(path.join(folder, 'many.jsonl'), line.repeat(5_000))
  const child = etiquette('lint', '--format', 'jsonl', '--config', '.etiquetterc.yaml', path.join(folder, 'many.jsonl'))
  const ended = once(child, 'close')
  let out = ''
  for await (const piece of child.stdout) out += piece
  expect([found(out).length, (await ended)[0]]).toEqual([5_000, 1])
})

it('says the same with any number of threads', { timeout: 180_000 }, async () => {
  // Long titles make the file large enough for threads, and cost no checking.
  const title = 'x'.repeat(2000)
  const lines = [
    '{"id":"good","messages":[{"role":"agent","text":"Good day!"}]}',
    '{"id":"bad","messages":[{"role":"customer","author":"Zelda","text":"Is it open?"},{"role":"agent","text":"No, Zelda. Never, and no."}]}',
    '{"id":"closed","closed":true,"messages":[{"role":"customer","text":"Hello?"},{"role":"agent","text":"It is nine."}]}',
  ]
  const odd = [
    '{"id":"broken"',
    '{"id":"d","messages":[{"role":"Dana","text":"Never."}]}',
    '{"role":"agent","text":"No."}',
  ]
  const block = `${lines.map((line) => line.replace('{', `{"title":"${title}",`)).join('\n')}\n`.repeat(400)
  const file = path.join(folder, 'large.jsonl')
  await writeFile(file, `${block}${odd.join('\n')}\n${block}${odd.join('\n')}\n${block}`)
  const strict = ['lint', '--no-config', '--preset', 'strict', file]
  for (const [format, redact] of [
    ['jsonl', '--redact'],
    ['stylish', '--no-redact'],
  ] as const) {
    const alone = await outcome(etiquette(...strict, redact, '--format', format, '--jobs', '1'))
    expect(alone.code).toBe(2)
    expect(alone.out.length).toBeGreaterThan(1e5)
    expect(await outcome(etiquette(...strict, redact, '--format', format, '--jobs', '3'))).toEqual(alone)
  }
})

it('ends cleanly when it is interrupted while it waits for input', async () => {
  const report = path.join(folder, 'report.jsonl')
  const begun = new AbortController()
  const watcher = watch(folder, () => begun.abort())
  const child = etiquette('lint', '--format', 'jsonl', '--output-file', report, '-')
  child.stdin.write('{"id":"s1","messages":[{"role":"agent","text":"Hey."}]}\n')
  if (!begun.signal.aborted) await once(begun.signal, 'abort')
  watcher.close()
  child.kill('SIGINT')
  expect(await outcome(child)).toEqual({ code: 130, out: '', err: '' })
  expect(await readdir(folder)).toEqual([])
})

it('is a library that starts nothing when it is imported', async () => {
  const library = pathToFileURL(path.join(root, 'dist/src/index.js')).href
  const script = `
    const names = ['exit', 'beforeExit', 'SIGINT', 'SIGTERM', 'uncaughtException', 'unhandledRejection', 'warning']
    const listeners = () => names.map((name) => process.listenerCount(name)).join()
    const before = listeners()
    await import(${JSON.stringify(library)})
    const handles = new Set(process.getActiveResourcesInfo())
    handles.delete('FSReqPromise')
    if (listeners() !== before) console.log('listens', listeners())
    if (['Timeout', 'Immediate', 'TCPSocketWrap', 'FSEventWrap', 'Worker'].some((name) => handles.has(name))) console.log([...handles])
  `
  expect(await outcome(node('--input-type=module', '--eval', script))).toEqual({ code: 0, out: '', err: '' })
})
