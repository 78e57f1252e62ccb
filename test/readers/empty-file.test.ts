import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFile, readText } from '../../src/source/source.ts'

test('an empty file is an empty text', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'etiquette-'))
  try {
    const file = path.join(folder, 'empty.jsonl')
    await writeFile(file, '')
    const source = await openFile(file)
    expect(source.sample).toMatchObject({ head: '', complete: true, extension: '.jsonl' })
    expect(await readText(source)).toBe('')
    expect(source.problems).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
})
