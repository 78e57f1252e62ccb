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

it('says what is in the way', async () => {
  const folder = await sandbox({ file: '' })
  await expect(makeFolder(path.join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(makeFolder(path.join(folder, 'file/in'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

if (process.platform === 'linux')
  it('ends where a folder takes none in', async () => {
    await expect(makeFolder('/proc/etiquette/cache')).rejects.toMatchObject({ code: 'ENOENT' })
  })
