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
