import { stat } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../../src/cache/make-folder.ts'
import { sandbox } from '../config/sandbox.ts'

it('makes a folder with those above it, once or many at a time', async () => {
  const folder = path.join(await sandbox({}), 'a/b/c')
  await Promise.all([makeFolder(folder), makeFolder(folder), makeFolder(path.join(folder, 'd'))])
  await makeFolder(folder)
  expect((await stat(path.join(folder, 'd'))).isDirectory()).toBe(true)
})

it('is not put off by others who make the same folders', async () => {
  const folder = await sandbox({})
  const made = Array.from({ length: 40 }, (_, i) => path.join(folder, String(i), 'a/b/c'))
  await Promise.all(made.flatMap((each) => Array.from({ length: 12 }, () => makeFolder(each))))
  for (const each of made) expect((await stat(each)).isDirectory()).toBe(true)
})

it('says what is in the way', async () => {
  const folder = await sandbox({ file: '' })
  await expect(makeFolder(path.join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(makeFolder(path.join(folder, 'file/in'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

if (process.platform === 'linux')
  it('ends where a folder takes none in', async () => {
    await expect(makeFolder('/proc/etiquette/cache')).rejects.toMatchObject({ code: 'ENOENT' })
  })
