import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { openOutput } from '../../src/cli/open-output.ts'
import { fixtures, found, run } from './run.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'etiquette-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

it('listens to a stream once, however many outputs are written to it', async () => {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done() })
  const io = { stdout } as unknown as Io
  for (let time = 0; time < 20; time++) {
    const output = await openOutput(io, undefined)
    await output.write('text')
    await output.finish()
  }
  expect(stdout.listenerCount('error')).toBe(1)
})

describe('--output-file', () => {
  it('writes there and tells problems on standard error', async () => {
    const file = path.join(folder, 'report.json')
    const { code, out, err } = await run(['lint', '--format', 'json', '--output-file', file, 'broken/cut.jsonl'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('broken/cut.jsonl:2: ')
    const { summary } = JSON.parse(await readFile(file, 'utf8'))
    expect(summary).toMatchObject({ conversations: 2, errors: 2 })
    expect(await readdir(folder)).toEqual(['report.json'])
  })

  it('writes through a link', async () => {
    await writeFile(path.join(folder, 'real.jsonl'), 'old')
    await symlink('real.jsonl', path.join(folder, 'link.jsonl'))
    await run(['lint', '--format', 'jsonl', '--output-file', path.join(folder, 'link.jsonl'), 'exports/chats.jsonl'])
    expect(found(await readFile(path.join(folder, 'real.jsonl'), 'utf8'))).toHaveLength(2)
  })

  it('keeps what was there where the work cannot begin', async () => {
    const file = path.join(folder, 'report.json')
    await writeFile(file, 'old')
    expect((await run(['lint', '--output-file', file, '--only', 'no-such-rule', 'exports'])).code).toBe(2)
    expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual(['old', ['report.json']])
  })

  it('says why it cannot write', async () => {
    const file = path.join(folder, 'no', 'report.json')
    const { code, err } = await run(['lint', '--output-file', file, 'exports'])
    expect([code, err]).toEqual([2, `etiquette: Cannot write to ${file}: its folder is not there\n`])
  })

  it('is not there after an interrupt', async () => {
    const interrupt = new AbortController()
    const file = path.join(folder, 'report.jsonl')
    const stdin = Readable.from(
      (function* () {
        const line = JSON.stringify({ id: 's', messages: [{ role: 'agent', text: 'Hey.' }] })
        for (let at = 0; at < 3; at++) yield Buffer.from(`${line}\n`.repeat(8_000))
        interrupt.abort()
        yield Buffer.from(`${line}\n`)
      })(),
    )
    const { code, err } = await run(['lint', '--format', 'jsonl', '--output-file', file, '-'], {
      stdin,
      signal: interrupt.signal,
    })
    expect([code, err, await readdir(folder)]).toEqual([130, '', []])
  })
})

describe('standard output', () => {
  it('may be closed by its reader', async () => {
    let pieces = 0
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        pieces++
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      },
    })
    const line = `${JSON.stringify({ id: 's', messages: [{ role: 'agent', text: 'Hey.' }] })}\n`
    const { code, err } = await run(['lint', '--format', 'jsonl', '-'], { stdout, stdin: line.repeat(5000) })
    expect([code, err, pieces]).toEqual([1, '', 1])
  })

  it.each([
    ['lint', 'exports'],
    ['rules'],
    ['explain', 'bare-no'],
    ['locales'],
    ['print-config', 'a.txt'],
    ['completion', 'bash'],
    ['--version'],
    ['lint', '--help'],
  ])('says so where it cannot be written: %s %s', async (...args) => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }))
      },
    })
    const { code, err } = await run(args, { stdout })
    expect([code, err]).toEqual([2, 'etiquette: Cannot write to standard output: the disk is full\n'])
  })

  it('waits for a slow reader', async () => {
    let waiting = 0
    let most = 0
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        most = Math.max(most, ++waiting)
        setImmediate(() => {
          waiting--
          done()
        })
      },
    })
    const line = `${JSON.stringify({ id: 's', messages: [{ role: 'agent', text: 'Hey.' }] })}\n`
    await run(['lint', '--format', 'jsonl', '-'], { stdout, stdin: line.repeat(5000) })
    expect([most, stdout.writableLength]).toEqual([1, 0])
  })

  it.each([
    { tty: true, env: {}, argv: [], coloured: true },
    { tty: true, env: { NO_COLOR: '1' }, argv: [], coloured: false },
    { tty: true, env: { TERM: 'dumb' }, argv: [], coloured: false },
    { tty: true, env: {}, argv: ['--no-color'], coloured: false },
    { tty: false, env: {}, argv: [], coloured: false },
    { tty: false, env: { FORCE_COLOR: '1' }, argv: [], coloured: true },
    { tty: false, env: { FORCE_COLOR: '0' }, argv: [], coloured: false },
    { tty: false, env: { NO_COLOR: '1' }, argv: ['--color'], coloured: true },
  ])('is coloured: $coloured (terminal: $tty, $env, $argv)', async ({ tty, env, argv, coloured }) => {
    const { out } = await run(['lint', ...argv, 'exports/chats.jsonl'], { tty, env })
    expect(out.includes('\u001b[')).toBe(coloured)
  })

  it('is for people unless said otherwise', async () => {
    const { out } = await run(['lint', 'exports/chats.jsonl'])
    await expect(out).toMatchFileSnapshot(path.join(fixtures, 'exports.stylish.txt'))
  })
})
