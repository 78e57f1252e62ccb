import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { build, root } from '../cli/build.ts'
import { run } from '../cli/run.ts'
import { temporaryFolder } from '../git/repository.ts'

beforeAll(build, 180_000)

const template = (text: string) => `---\ntitle: T\n---\n${text}\n`
const BLAME = 'You failed to tell us.'
const WATCHING = 'Watching for changes.'

/** Text that arrives bit by bit, to be waited for. */
class Heard extends Writable {
  #text = ''
  #wake = () => {}

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#text += chunk.toString()
    this.#wake()
    done()
  }

  /** All up to the end of these words, taken away. */
  async until(words: string): Promise<string> {
    while (!this.#text.includes(words))
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    const end = this.#text.indexOf(words) + words.length
    const text = this.#text.slice(0, end)
    this.#text = this.#text.slice(end)
    return text
  }
}

/** Watches a folder with two templates, in this process; both streams are heard as one. */
function watching({ tty = false, argv = [] as readonly string[] } = {}) {
  const folder = temporaryFolder()
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  write('one.md', template(BLAME))
  write('two.md', template('Here it is.'))
  const heard = new Heard()
  const end = new AbortController()
  const ended = main(['lint', '--watch', '--format', 'compact', ...argv], {
    stdin: process.stdin,
    stdout: Object.assign(heard, { isTTY: tty, columns: 80 }),
    stderr: Object.assign(heard, { isTTY: tty, columns: 80 }),
    cwd: folder,
    env: {},
    signal: end.signal,
  })
  onTestFinished(() => {
    end.abort()
    return ended.then(() => {})
  })
  return { folder, write, heard, end, ended }
}

it('checks everything, then what changes', async () => {
  const { folder, write, heard, end, ended } = watching()
  expect(await heard.until(WATCHING)).toContain('one.md:4:1 warn blame')
  write('two.md', template(BLAME))
  const changed = await heard.until(WATCHING)
  expect(changed).toContain('two.md changed')
  expect(changed).toContain('two.md:4:1 warn blame')
  expect(changed).not.toContain('one.md')
  mkdirSync(path.join(folder, 'sub'))
  write('sub/new.md', template(BLAME))
  expect(await heard.until(WATCHING)).toContain('sub/new.md:4:1 warn blame')
  end.abort()
  expect(await ended).toBe(130)
})

it('survives deletions, and editors that replace files', async () => {
  const { folder, write, heard } = watching()
  await heard.until(WATCHING)
  rmSync(path.join(folder, 'one.md'))
  expect(await heard.until(WATCHING)).toContain('one.md is gone')
  write('.two.md.swp', 'not for us')
  write('two.md~', template(BLAME))
  renameSync(path.join(folder, 'two.md~'), path.join(folder, 'two.md'))
  expect(await heard.until(WATCHING)).toContain('two.md:4:1 warn blame')
  write('one.md', template(BLAME))
  expect(await heard.until(WATCHING)).toContain('one.md:4:1 warn blame')
})

it('checks everything again where the settings change, also after a mistake in them', async () => {
  const { folder, write, heard } = watching()
  await heard.until(WATCHING)
  write('.etiquetterc.json', '{ "rules": { "blam": "off" } }')
  expect(await heard.until(WATCHING)).toMatch(/\.etiquetterc\.json changed: everything[\s\S]*Unknown rule "blam"/)
  write('.etiquetterc.json', '{ "extends": "recommended", "rules": { "blame": "error" } }')
  expect(await heard.until(WATCHING)).toContain('one.md:4:1 error blame')
  write('.etiquetteignore', 'one.md\n')
  expect(await heard.until(WATCHING)).not.toContain('one.md')
  rmSync(path.join(folder, '.etiquetterc.json'))
  write('two.md', template(BLAME))
  expect(await heard.until('two.md:4:1 warn blame')).not.toContain('one.md')
})

it.each([
  ['right', '{ "rules": { "blame": "error" } }'],
  ['wrong', '{ "rules": { "blam": "off" } }'],
])('does not look at what it writes itself where the settings are %s', async (_, settings) => {
  const argv = ['--output-file', 'report.txt', '--reporter', 'markdown:report.md']
  const { write, heard } = watching({ argv })
  await heard.until(WATCHING)
  write('.etiquetterc.json', settings)
  await heard.until(WATCHING)
  const more = heard.until(WATCHING)
  expect(await Promise.race([more, setTimeout(1000, 'quiet')])).toBe('quiet')
  write('two.md', template(BLAME))
  expect(await more).toContain('two.md changed')
})

it('clears a terminal before each run but the first', async () => {
  const { write, heard } = watching({ tty: true, argv: ['one.md', '*.md'] })
  expect(await heard.until(WATCHING)).not.toContain('\u001b[2J')
  write('one.md', template(`Sorry. ${BLAME}`))
  const again = await heard.until(WATCHING)
  expect(again).toContain('\u001b[2J')
  expect(again).toMatch(/one\.md changed[\s\S]*one\.md:4:8/)
})

it('refuses what cannot be watched', async () => {
  const stdin = await run(['lint', '--watch', '-'])
  expect([stdin.code, stdin.err]).toEqual([2, expect.stringContaining('Standard input cannot be watched')])
  expect((await run(['lint', '--watch', '--staged'])).code).toBe(2)
})

it('ends when it is interrupted', async () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'one.md'), template(BLAME))
  const child = spawn(process.execPath, [path.join(root, 'bin/etiquette.js'), 'lint', '--watch'], { cwd: folder })
  const heard = new Heard()
  child.stderr.pipe(heard)
  child.stdout.resume()
  await heard.until(WATCHING)
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([130, null])
})
