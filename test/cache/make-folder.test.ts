import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { makeFolder } from '../../src/cache/make-folder.ts'
import { build, root } from '../cli/build.ts'
import { sandbox } from '../config/sandbox.ts'

beforeAll(build, 180_000)

it('makes a folder with those above it', async () => {
  const folder = path.join(await sandbox({}), 'a/b/c')
  makeFolder(folder)
  makeFolder(folder)
  makeFolder(path.join(folder, 'd'))
  expect(statSync(path.join(folder, 'd')).isDirectory()).toBe(true)
})

it('is not put off by others who make the same folders', async () => {
  const folder = await sandbox({})
  const made = Array.from({ length: 200 }, (_, i) => path.join(folder, String(i), 'a/b/c'))
  const module = pathToFileURL(path.join(root, 'dist/src/cache/make-folder.js')).href
  const script = `
    const { makeFolder } = await import(${JSON.stringify(module)})
    for (const folder of ${JSON.stringify(made)}) makeFolder(folder)`
  const codes = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const [code] = await once(spawn(process.execPath, ['--input-type=module', '--eval', script]), 'close')
      return code
    }),
  )
  expect(codes).toEqual([0, 0, 0, 0, 0, 0])
  for (const each of made) expect(statSync(each).isDirectory()).toBe(true)
})

it('says what is in the way', async () => {
  const folder = await sandbox({ file: '' })
  expect(() => makeFolder(path.join(folder, 'file'))).toThrow('EEXIST')
  expect(() => makeFolder(path.join(folder, 'file/in'))).toThrow('ENOTDIR')
})

if (process.platform === 'linux')
  it('ends where a folder takes none in', () => {
    expect(() => makeFolder('/proc/etiquette/cache')).toThrow('ENOENT')
  })
