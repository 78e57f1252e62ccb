import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../src/files.ts'
import { isArchive, openAny, readText } from '../../src/source/source.ts'

const line = (id: string) => `{"id":"${id}","messages":[{"role":"agent","text":"Hello"}]}\n`
const bytes = (text: string) => new TextEncoder().encode(text)

async function* stream(data: Uint8Array, size = 1000) {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size)
}

async function read(data: Uint8Array, size?: number) {
  const ids: string[] = []
  const problems: string[] = []
  for await (const event of readFiles(['-'], { config: false, stdin: stream(data, size), stdinName: 'export.zip' })) {
    if (event.event === 'conversation') ids.push(`${event.path} ${event.conversation.id}`)
    if (event.event === 'problem') problems.push(`${event.path}: ${event.problem.problem}`)
  }
  return { ids, problems }
}

async function readOnDisk(cwd: string, data: Uint8Array) {
  await writeFile(path.join(cwd, 'export.zip'), data)
  const ids: string[] = []
  const problems: string[] = []
  for await (const event of readFiles(['export.zip'], { config: false, cwd })) {
    if (event.event === 'conversation') ids.push(`${event.path} ${event.conversation.id}`)
    if (event.event === 'problem') problems.push(`${event.path}: ${event.problem.problem}`)
  }
  return { ids, problems }
}

describe('zip archives', () => {
  it('are read file by file, pictures and hidden files passed over', async () => {
    const data = zipSync({
      'chats/a.jsonl': bytes(line('a')),
      'chats/lamp.png': new Uint8Array([0x89, 0x50, 0, 0, 0]),
      '__MACOSX/chats/a.jsonl': bytes('rubbish'),
      'ünïcode.json': [bytes(`[${line('b')}]`), { level: 0 }],
    })
    for (const size of [7, 1000, 100_000])
      expect(await read(data, size)).toEqual({
        ids: ['export.zip/chats/a.jsonl a', 'export.zip/ünïcode.json b'],
        problems: [],
      })
  })

  it('on disk are read in the order of the names, with the same problems', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'etiquette-'))
    try {
      const data = zipSync({
        'b.jsonl': bytes(line('b')),
        'a.jsonl': [bytes(line('a')), { level: 0 }],
        'lamp.png': bytes('x'),
        'ünïcode.json': bytes(`[${line('c')}]`),
      })
      const ids = ['a.jsonl a', 'b.jsonl b', 'ünïcode.json c'].map((id) => `export.zip/${id}`)
      expect(await readOnDisk(folder, data)).toEqual({ ids, problems: [] })
      // Without its directory an archive is read in its own order, as far as it goes.
      const cut = await readOnDisk(folder, data.subarray(0, data.length - 60))
      expect(cut.ids).toEqual([ids[1], ids[0], ids[2]])
      expect(cut.problems).toEqual([])
      const shorter = await readOnDisk(folder, data.subarray(0, 60))
      expect(shorter.problems.join()).toContain('the zip archive is damaged')
      const wrong = data.slice()
      wrong[45] = (wrong[45] as number) ^ 0xff
      const { problems } = await readOnDisk(folder, wrong)
      expect(problems.join()).toMatch(
        /export\.zip\/b\.jsonl: this entry of the archive could not be unpacked|not valid JSON/,
      )
      expect((await readOnDisk(folder, zipSync({ 'x.png': bytes('x') }))).problems).toEqual([
        'export.zip: there is no file in this archive that etiquette can read',
      ])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('that are damaged or hold nothing are problems', async () => {
    const data = zipSync({
      'a.jsonl': bytes(Array.from({ length: 5000 }, (_, id) => line(String(id * 7919))).join('')),
    })
    const cut = await read(data.subarray(0, data.length / 2))
    expect(cut.ids.length).toBeGreaterThan(10)
    expect(cut.problems.join()).toContain('export.zip/a.jsonl: the zip archive is damaged')
    expect((await read(zipSync({ 'x.png': bytes('x') }))).problems).toEqual([
      'export.zip: there is no file in this archive that etiquette can read',
    ])
    for (const seed of [3, 17, 40, 90, 200]) {
      const bad = data.slice()
      for (let at = seed; at < bad.length; at += 211) bad[at] = (bad[at] as number) ^ 0x55
      await read(bad)
    }
  })

  it('that are made to fill the memory are left', async () => {
    const bomb = zipSync({ 'bomb.jsonl': new Uint8Array(150_000_000), 'b.jsonl': bytes(line('b')) })
    const opened = await openAny(stream(bomb), 'bomb.zip')
    if (!isArchive(opened)) throw new Error('not an archive')
    const found: string[] = []
    for await (const entry of opened.entries(() => true)) {
      if ('problem' in entry) found.push(entry.problem)
      else {
        const source = await entry.open(entry.name)
        await readText(source)
        found.push(entry.name, ...source.problems.map(({ problem }) => problem))
      }
    }
    expect(found).toEqual(['bomb.jsonl', expect.stringContaining('binary'), 'b.jsonl'])
  })

  it('that are not read to their end go on with the next file', async () => {
    const opened = await openAny(stream(zipSync({ 'a.txt': bytes('a'.repeat(1e6)), 'b.txt': bytes('b') })), 'x.zip')
    if (!isArchive(opened)) throw new Error('not an archive')
    const names: string[] = []
    for await (const entry of opened.entries(() => true)) if ('name' in entry) names.push(entry.name)
    expect(names).toEqual(['a.txt', 'b.txt'])
  })
})
