import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Reader, Sample } from '../../src/reader.ts'
import { loadReader } from '../../src/reader.ts'
import { loadReaders } from '../../src/readers/all.ts'
import { chooseReader } from '../../src/readers/choose.ts'
import { formatReaders } from '../../src/readers/formats/index.ts'
import { readerSources } from '../../src/readers/index.ts'
import { isArchive, openAny, openText } from '../../src/source/source.ts'

const readers = await loadReaders()

const SRC = new URL('../../src/readers/', import.meta.url).pathname
const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname

const isReader = (value: unknown): value is Reader =>
  typeof value === 'object' && value !== null && 'detect' in value && 'read' in value

const isFormat = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'recognise' in value && 'id' in value

/** All that the files of a folder export of one kind. */
async function exportedIn<T>(folder: string, isOne: (value: unknown) => value is T): Promise<T[]> {
  const found = new Set<T>()
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts') && !/^(?:all|index)\.ts$/.test(file))) {
    const exported: Record<string, unknown> = await import(path.join(folder, name))
    for (const value of Object.values(exported)) if (isOne(value)) found.add(value)
  }
  return [...found]
}

describe('the list of readers', () => {
  it.each(readerSources.map((source) => [source.id, source] as const))(
    'says of %s what it says itself',
    async (_, source) => {
      const { id, extensions } = await loadReader(source)
      expect({ id, extensions }).toEqual({ id: source.id, extensions: source.extensions })
    },
  )

  it('has every reader that there is, once, by id', async () => {
    const exported = await exportedIn(SRC, isReader)
    const formats = await exportedIn(path.join(SRC, 'formats'), isFormat)
    const ids = readerSources.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(exported.map(({ id }) => id).sort()).toEqual(ids)
    expect(formats.map(({ id }) => id).sort()).toEqual(formatReaders.map(({ id }) => id))
    expect(readers.map(({ id }) => id)).toEqual([...exported, ...formats].map(({ id }) => id).sort())
    expect(exported.filter((reader) => !readers.includes(reader))).toEqual([])
  })
})

/** What a look at all readers gives. */
function surestOfAll(sample: Sample): Reader | undefined {
  const sure = readers.map((reader) => ({ reader, confidence: reader.detect(sample) }))
  const best = sure.reduce((one, other) => (other.confidence > one.confidence ? other : one))
  return best.confidence >= 0.3 ? best.reader : undefined
}

const files = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.snap'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort()

async function sampleOf(file: string): Promise<Sample | undefined> {
  const opened = await openAny(file, path.basename(file))
  return isArchive(opened) ? undefined : opened.sample
}

describe('the choice of a reader', () => {
  it.each(files.map((file) => path.relative(FIXTURES, file)))('is that of all readers: %s', async (name) => {
    const sample = await sampleOf(path.join(FIXTURES, name))
    if (!sample) return
    if (sample.complete && sample.head.trim() === '') return
    expect((await chooseReader(sample)).reader?.id).toBe(surestOfAll(sample)?.id)
    // The beginning of a larger file.
    for (const length of [200, 2000]) {
      const beginning = { ...sample, head: sample.head.slice(0, length), complete: false }
      expect((await chooseReader(beginning)).reader?.id).toBe(surestOfAll(beginning)?.id)
    }
  })

  it('is that of all readers where the extension is another one', async () => {
    const extensions = new Set(readers.flatMap((reader) => reader.extensions))
    const wrong: string[] = []
    for (const file of files) {
      const sample = await sampleOf(file)
      if (!sample || sample.head.trim() === '') continue
      for (const extension of [...extensions, '']) {
        const renamed = { ...sample, extension }
        const [narrow, full] = [(await chooseReader(renamed)).reader?.id, surestOfAll(renamed)?.id]
        if (narrow !== full) wrong.push(`${path.relative(FIXTURES, file)} as ${extension}: ${narrow}, not ${full}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

const line = (id: string, text = 'words') => JSON.stringify({ id, messages: [{ role: 'agent', text }] })

describe('chooseReader', () => {
  const choose = (path: string, text: string, format?: string) => chooseReader(openText(text, path).sample, format)

  it('goes by the content where the extension misleads', async () => {
    expect((await choose('export.json', `${line('a')}\n${line('b')}\n`)).reader?.id).toBe('jsonl')
    expect((await choose('one.json', line('a'))).reader?.id).toBe('json')
    expect((await choose('one.jsonl', line('a'))).reader?.id).toBe('jsonl')
    expect((await choose('chat.md', 'Agent: Hello\nCustomer: Hello\n')).reader?.id).toBe('text')
    expect((await choose('replies.md', '# Replies\n\n## One\n\nHello.\n')).reader?.id).toBe('markdown-templates')
    expect((await choose('<stdin>', 'role,text\nagent,Hello\n')).reader?.id).toBe('csv')
    expect((await choose('<stdin>', 'Agent: Hello\nCustomer: Hello\n')).reader?.id).toBe('text')
    expect((await choose('<stdin>', `${line('a')}\n${line('b')}\n`)).reader?.id).toBe('jsonl')
  })

  it('does as it is told', async () => {
    expect((await choose('chat.md', 'Agent: Hello', 'markdown-templates')).reader?.id).toBe('markdown-templates')
    expect(await choose('chat.md', 'Agent: Hello', 'docx')).toMatchObject({ reason: 'there is no input format "docx"' })
  })

  it('leaves alone what is no export, though it has the extension of one', async () => {
    for (const [path, text] of [
      ['package.json', '{"name": "x", "version": "1.0.0", "license": "MIT", "scripts": {"test": "vitest"}}'],
      ['tsconfig.json', '{"compilerOptions": {"strict": true}, "include": ["src"], "exclude": ["dist"]}'],
      ['compose.yml', 'version: "3"\nservices:\n  web:\n    image: nginx\n'],
      ['README.md', '# x\n\n## Install\n\n```\nnpm i x\n```\n'],
      ['requirements.txt', 'one==1.0\ntwo==2.0\n'],
    ] as const)
      expect((await choose(path, text)).reader).toBeUndefined()
    expect(await choose('requirements.txt', 'one==1.0\n')).toMatchObject({
      reason: 'nothing in it looks like labelled text that can be read',
    })
  })

  it('gives a reason where nothing fits', async () => {
    expect(await choose('<stdin>', 'Nobody says anything here.\n')).toMatchObject({
      reason: 'its format was not recognised',
    })
  })
})
