import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJsonLine } from '../../src/convert.ts'
import { lintFiles } from '../../src/files.ts'
import { loadReaders } from '../../src/readers/all.ts'
import { chooseReader } from '../../src/readers/choose.ts'
import { look } from '../../src/readers/formats/detection.ts'
import { formatReaders, formats } from '../../src/readers/formats/index.ts'
import jsonl from '../../src/readers/jsonl.ts'
import { openFile, openStream, openText } from '../../src/source/source.ts'
import type { Violation } from '../../src/violation.ts'
import { expectNoHang } from '../no-hang.ts'
import { collect, conversationsOf, fixtures as genericFixtures, problemsOf, readFixture, show } from './fixture.ts'

const readers = await loadReaders()

const ROOT = new URL('../../fixtures/formats/', import.meta.url).pathname

/** All exports of helpdesks: the folder is the id of the reader. */
const fixtures = readdirSync(ROOT)
  .sort()
  .flatMap((reader) =>
    readdirSync(`${ROOT}${reader}`)
      .filter((name) => extname(name) !== '.snap')
      .sort()
      .map((name) => ({ reader, name, file: `${ROOT}${reader}/${name}` })),
  )

const readerOf = (id: string) => {
  const reader = readers.find((one) => one.id === id)
  if (!reader) throw new Error(`There is no reader ${id}.`)
  return reader
}

describe.each(fixtures)('$reader/$name', (fixture) => {
  const reader = readerOf(fixture.reader)

  it('is read as its snapshot says', async () => {
    const { text, items } = await readFixture(reader, fixture)
    await expect(show(items, text)).toMatchFileSnapshot(`${fixture.file}.snap`)
  })

  it('is taken by its reader, and no other claims it', async () => {
    const { sample } = await openFile(fixture.file, fixture.name)
    const confidences = readers.map((one) => [one.id, one.detect(sample)] as const)
    const [best, second] = [...confidences].sort((one, other) => other[1] - one[1])
    expect(best?.[0]).toBe(reader.id)
    expect(best?.[1]).toBeGreaterThan(second?.[1] as number)
    const claims = formats.filter((format) => look(format, sample).confidence >= 0.5).map(({ id }) => id)
    expect(claims.filter((id) => id !== reader.id)).toEqual([])
    expect((await chooseReader(sample)).reader?.id).toBe(reader.id)
  })

  it('is taken by its reader without a file name', async () => {
    const { sample } = await openFile(fixture.file, fixture.name)
    expect((await chooseReader({ ...sample, path: '<stdin>', extension: '' })).reader?.id).toBe(reader.id)
  })

  it('has places that hold the words that they are the places of', async () => {
    const { text, items } = await readFixture(reader, fixture)
    for (const { messages } of conversationsOf(items))
      for (const message of messages)
        for (const match of message.text.matchAll(/[\p{L}\p{N}]+/gu)) {
          const { start, end } = message.locate([match.index, match.index + match[0].length])
          expect(plainWords(text.slice(start.offset, end.offset))).toBe(match[0])
          const before = text.slice(0, start.offset)
          expect(start.line).toBe(before.split('\n').length)
          expect(start.column).toBe(start.offset - before.lastIndexOf('\n'))
        }
  })

  it('gives the same conversations in pieces of any size', async () => {
    const whole = (await readFixture(reader, fixture)).items
    const bytes = Buffer.from((await readFixture(reader, fixture)).text)
    async function* small() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    }
    const source = await openStream(small(), fixture.name)
    const sample = (await openFile(fixture.file, fixture.name)).sample
    const again = await collect(reader.read({ ...source, sample }, { speakers: {} }))
    expect(again.map(shown)).toEqual(whole.map(shown))
  })

  it('never throws, hangs or points outside the file, however it is damaged', async () => {
    const { text } = await readFixture(reader, fixture)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.constantFrom(...DAMAGE)), {
          minLength: 1,
          maxLength: 6,
        }),
        async (damages) => {
          let damaged = text
          for (const [where, length, put] of damages) {
            const from = Math.floor(where * damaged.length)
            damaged = damaged.slice(0, from) + put + damaged.slice(from + length)
          }
          const done = expectNoHang(2_000)
          await chooseReader(openText(damaged, fixture.name).sample)
          const items = await collect(reader.read(openText(damaged, fixture.name), { speakers: {} }))
          done()
          for (const { messages } of conversationsOf(items))
            for (const message of messages) {
              const { start, end } = message.locate([0, message.text.length])
              expect(start.offset).toBeGreaterThanOrEqual(0)
              expect(end.offset).toBeGreaterThanOrEqual(start.offset)
              expect(end.offset).toBeLessThanOrEqual(damaged.length)
            }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is linted as its conversion is', async () => {
    const conversations = conversationsOf((await readFixture(reader, fixture)).items)
    const lines = conversations.map(toJsonLine).join('\n')
    const converted = await violationsOf({ stdin: lines, inputFormat: 'jsonl' })
    expect(converted).toEqual(await violationsOf({ file: fixture.file, inputFormat: reader.id }))
  })
})

/** What is put in the place of parts of an export, to damage it. */
const DAMAGE = [
  '',
  'null',
  '7',
  '"x"',
  '[]',
  '{}',
  '"',
  '{',
  '}',
  ']',
  ',',
  '\n',
  '\\u0000',
  '<blockquote>',
  '&',
  '\uFEFF',
  'true',
  '-1',
  '1e999',
]

/** The words of a stretch of a file, escapes, tags and marks taken away. */
function plainWords(cut: string): string {
  return cut
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString())
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/[*_`\\]/g, '')
}

function shown(item: Awaited<ReturnType<typeof readFixture>>['items'][number]): unknown {
  if ('problem' in item) return item
  return { ...item, messages: item.messages.map((message) => ({ ...message, place: message.locate([0, 1]) })) }
}

async function violationsOf({ file, stdin, inputFormat }: { file?: string; stdin?: string; inputFormat: string }) {
  const found: unknown[] = []
  const input = stdin === undefined ? [] : [Buffer.from(stdin)]
  const events = lintFiles([file ?? '-'], {
    config: false,
    preset: 'strict',
    inputFormat,
    stdin: (async function* () {
      yield* input
    })(),
  })
  for await (const event of events)
    if (event.event === 'conversation' || event.event === 'corpus')
      found.push(...event.violations.map(({ path: _path, place: _place, ...rest }: Violation) => rest))
  return JSON.parse(JSON.stringify(found)) as unknown
}

describe('formats', () => {
  it.each(formats.map(({ id }) => id))('%s has an export that is read, and one that is broken', async (id) => {
    const own = fixtures.filter(({ reader }) => reader === id)
    expect(own.some(({ name }) => name.startsWith('broken.'))).toBe(true)
    let conversations = 0
    for (const fixture of own) {
      const { items } = await readFixture(readerOf(id), fixture)
      conversations += conversationsOf(items).length
      if (fixture.name.startsWith('broken.')) expect(problemsOf(items)).not.toHaveLength(0)
    }
    expect(conversations).toBeGreaterThan(1)
  })

  it('are in the list once, by id', () => {
    const ids = formats.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it.each(genericFixtures)('do not claim $reader/$name', async (fixture) => {
    const { sample } = await openFile(fixture.file, fixture.name)
    expect(formatReaders.filter((reader) => reader.detect(sample) > 0.2).map(({ id }) => id)).toEqual([])
  })

  it('may be read as JSON Lines after conversion', () => {
    expect(jsonl.extensions).toContain('.jsonl')
  })
})
