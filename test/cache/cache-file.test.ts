import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { FileCache } from '../../src/cache/file-cache.ts'
import { lintFiles } from '../../src/files.ts'
import { build, root } from '../cli/build.ts'
import { run } from '../cli/run.ts'
import { BLAME, CACHE, Library, library, template } from './library.ts'

describe('the file of the cache', () => {
  it('is ignored when it is damaged in any way, and mended', async () => {
    const made = library()
    const file = path.join(made.folder, CACHE)
    const { out } = await made.same()
    const whole = readFileSync(file)
    /** All but the sum, and what files are known by when they are no longer new. */
    const kept = (bytes: Buffer) =>
      bytes
        .toString()
        .replace(/^.*\n/, '')
        .replace(/"\d+ [\d.]+ [\d.]+ \d+"/g, '""')
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cuts) => {
        const damaged = Buffer.from(whole)
        damaged[at] = byte
        writeFileSync(file, cuts ? damaged.subarray(0, at) : damaged)
        expect((await made.lint('--cache')).out).toBe(out)
      }),
      { numRuns: 25 },
    )
    for (const text of ['', '\n', 'null', '[]\n[]', '{"a":1}\n\n'.repeat(50)]) {
      writeFileSync(file, text)
      expect((await made.lint('--cache')).out).toBe(out)
    }
    expect(kept(readFileSync(file))).toBe(kept(whole))
  })

  it('keeps what was found under the last few settings, and does not grow with each', async () => {
    const made = library()
    const settings = ['blame', 'bare-no', 'shouting', 'overpromising', 'rude-language'].map((rule) => ['--only', rule])
    const sizes: number[] = []
    for (const argv of settings) {
      await made.same(...argv)
      sizes.push(statSync(path.join(made.folder, CACHE)).size)
    }
    expect(sizes[2]).toBeGreaterThan(sizes[1] as number)
    expect(sizes[4]).toBeLessThan((sizes[2] as number) * 1.2)
    const known = made.read(CACHE)
    for (const argv of settings.slice(2)) await made.same(...argv)
    expect(made.read(CACHE)).toBe(known)
  })

  it('may be impossible to write', async () => {
    const made = library()
    made.write('taken', '')
    const { code, out, err } = await made.lint('--cache-location', 'taken/cache')
    const without = await made.lint()
    expect([code, out]).toEqual([without.code, without.out])
    expect(err).toContain('warning: the cache cannot be written')
    mkdirSync(path.join(made.folder, CACHE), { recursive: true })
    expect((await made.lint('--cache')).out).toBe(without.out)
  })

  it('is not written after an interrupt, nor when nothing is new', async () => {
    const made = library()
    const argv = ['lint', '--format', 'compact', '--cache']
    const { code } = await run(argv, { cwd: made.folder, signal: AbortSignal.abort() })
    expect([code, readdirSync(made.folder).includes('.etiquettecache')]).toEqual([130, false])
    await made.same()
    const file = path.join(made.folder, CACHE)
    utimesSync(file, new Date(0), new Date(0))
    await made.same()
    expect(made.read(CACHE)).toContain('bad.md')
    expect(statSync(file).mtimeMs).toBe(0)
  })

  it('takes what several runs at the same time have found', async () => {
    const made = library()
    const folder = path.join(made.folder, 'own')
    const runs = ['good.md', 'bad.md', 'more.yaml'].map(async (name) => {
      const cache = new FileCache(folder, made.folder, '')
      for await (const _ of lintFiles([name], { cwd: made.folder, cache }));
      return cache
    })
    for (const cache of await Promise.all(runs)) cache.save()
    expect(await made.hits()).toBe(3)
  })

  it('leaves no pieces of others lying about', async () => {
    const made = library()
    made.write('.etiquettecache/templates.1.tmp', 'left by a run that was killed')
    made.write('.etiquettecache/templates.2.tmp', 'being written')
    utimesSync(path.join(made.folder, '.etiquettecache/templates.1.tmp'), new Date(0), new Date(0))
    await made.same()
    const left = readdirSync(path.join(made.folder, '.etiquettecache')).sort()
    expect(left).toEqual(['.gitignore', 'CACHEDIR.TAG', 'templates', 'templates.2.tmp'])
  })
})

it('does not take the place of a file that has its name', async () => {
  const made = new Library()
  made.write('a.md', template('A', BLAME))
  made.write('own/templates', 'a list of our templates')
  const { err } = await made.lint('--cache-location', 'own')
  expect([made.read('own/templates'), err]).toEqual([
    'a list of our templates',
    expect.stringContaining('cannot be written'),
  ])
  expect(readdirSync(path.join(made.folder, 'own'))).toEqual(['templates'])
})

describe('processes at the same time', () => {
  beforeAll(build, 180_000)

  it('do not disturb each other', async () => {
    const made = library()
    const lint = (...argv: string[]) =>
      spawn(process.execPath, [path.join(root, 'bin/etiquette.js'), 'lint', ...argv], {
        cwd: made.folder,
        stdio: 'ignore',
      })
    const codes = await Promise.all(
      [1, 2, 3, 4].map(async (number) => {
        const [code] = await once(lint('--cache', number % 2 ? '.' : 'bad.md'), 'close')
        return code
      }),
    )
    expect(new Set(codes).size).toBe(1)
    expect(readdirSync(path.join(made.folder, '.etiquettecache')).sort()).toEqual([
      '.gitignore',
      'CACHEDIR.TAG',
      'templates',
    ])
  })
})
