import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBatch, isProblem, type Reader, type ReadItem, type ReadProblem } from '../../src/reader.ts'
import { loadReaders } from '../../src/readers/all.ts'
import { openText, type Source } from '../../src/source/source.ts'

const readers = await loadReaders()

const options = { speakers: {} }

const LINES = {
  conversation: '{"id":"a","messages":[{"role":"agent","text":"Hello"}]}',
  other: '{"id":"b","messages":[{"role":"customer","text":"Hi","time":"2026-03-02T09:00:00Z"}]}',
  broken: '{"id":"c","messages":[',
  stranger: '{"id":"d","messages":[{"role":"Dana","text":"Hello"}]}',
  loose: '{"conversation_id":"e","role":"agent","text":"One line, one message"}',
  badTime: '{"id":"f","messages":[{"role":"agent","text":"Hello","time":"yesterday-ish"}]}',
  empty: '',
} as const

const file = fc
  .array(fc.constantFrom(...Object.values(LINES)), { maxLength: 20 })
  .map((lines) => lines.map((line) => `${line}\n`))

/** Each line is a chunk, and `pieces` joins what is too short, so the texts are made long with spaces. */
const sourceOf = (lines: readonly string[]): Source => ({
  ...openText(lines.join(''), 'test.jsonl'),
  async *chunks() {
    for (const line of lines) yield `${' '.repeat(1 << 18)}${line}`
  },
})

const shown = (item: ReadItem): unknown =>
  'problem' in item
    ? item
    : { ...item, messages: item.messages.map((message) => ({ ...message, place: message.locate([0, 1]) })) }

/** What a reader gives where `apart` says which of its pieces are read apart, and how many were. */
async function readInPieces(reader: Reader, source: Source, apart: (piece: number) => boolean) {
  const found: unknown[] = []
  let pieces = 0
  let taken = 0
  const items = reader.pieces?.read(source, options, async (piece) => {
    if (!apart(pieces++)) return undefined
    const read = reader.pieces?.readApart(piece, source.path, options)
    const held: unknown[] = []
    const problems: ReadProblem[] = []
    let next = read?.next()
    for (; next && !next.done; next = read?.next())
      if (isProblem(next.value)) problems.push(next.value)
      else held.push(shown(next.value))
    const rest = structuredClone(next?.value)
    if (rest) taken++
    return rest && { conversations: held.length, messages: 0, problems, rest, held }
  })
  for await (const item of items ?? []) {
    if (isBatch(item)) found.push(...item.held)
    else found.push(shown(item))
  }
  return { found, taken }
}

async function readWhole(reader: Reader, source: Source): Promise<unknown[]> {
  const whole: unknown[] = []
  for await (const item of reader.read(source, options)) whole.push(shown(item))
  return whole
}

const inPieces = readers.filter((each) => each.pieces)

for (const reader of inPieces.filter(({ id }) => id !== 'json')) {
  describe(`pieces of ${reader.id}`, () => {
    it('give what reading in one go gives, whichever of them are read apart', async () => {
      await fc.assert(
        fc.asyncProperty(file, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), async (lines, apart) => {
          const { found } = await readInPieces(reader, sourceOf(lines), (piece) => apart[piece] === true)
          expect(found).toEqual(await readWhole(reader, sourceOf(lines)))
        }),
        { numRuns: 60 },
      )
    })
  })
}

describe('pieces of a table', () => {
  const csv = inPieces.find(({ id }) => id === 'csv') as Reader
  const tables = {
    messages: 'id,role,text,time\n',
    pairs: 'question,answer\n',
    transcripts: 'id,transcript\n',
    templates: 'title,body\n',
  }
  /** So long that each row, or each conversation, is a piece. */
  const long = 'x'.repeat(1 << 17)
  const id = fc.constantFrom('1', '2', '3', '4')
  const rows = {
    messages: fc
      .tuple(id, fc.constantFrom('agent', 'customer', 'Dana', ''), fc.constantFrom('2026-03-02', 'soon', ''))
      .map(([own, role, time]) => `${own},${role},"Hello ""you"",\n${long}",${time}\n`),
    pairs: fc.constantFrom('Open?', '').map((question) => `${question},At nine. ${long}\n`),
    transcripts: id.map((own) => `${own},"Agent: Hi\nCustomer: Hello ${long}\n${own === '3' ? 'Dana: Oh' : ''}"\n`),
    templates: id.map((own) => `Title ${own},Hello ${long}\n`),
  }
  const odd = fc.constantFrom('\n', 'one cell\n', 'one,"never closed\n', 'a,b,c,d,e,f\n')
  for (const kind of ['messages', 'pairs', 'transcripts', 'templates'] as const)
    it(`give what reading in one go gives: ${kind}`, async () => {
      const list = fc.array(fc.oneof({ weight: 5, arbitrary: rows[kind] }, { weight: 1, arbitrary: odd }), {
        maxLength: 8,
      })
      await fc.assert(
        fc.asyncProperty(list, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), async (lines, apart) => {
          const source = () => openText(tables[kind] + lines.join(''), 'test.csv')
          const { found } = await readInPieces(csv, source(), (piece) => apart[piece] === true)
          const whole = await readWhole(csv, source())
          // What is wrong in a piece is told behind its conversations.
          const told = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort()
          expect(told(found)).toEqual(told(whole))
          const isFound = (item: unknown) => !Object.hasOwn(item as object, 'problem')
          expect(found.filter(isFound)).toEqual(whole.filter(isFound))
        }),
        { numRuns: 30 },
      )
    })

  it('are read apart', async () => {
    const text = `${tables.messages}${Array.from({ length: 6 }, (_, at) => `${at},agent,${long},\n${at},customer,Hi,\n`).join('')}`
    const { found, taken } = await readInPieces(csv, openText(text, 'test.csv'), () => true)
    expect([found.length, taken]).toEqual([6, 6])
  })
})

/** Longer than what is parsed as a whole, and items so long that a few of them are a piece. */
const listOf = (items: readonly unknown[], before = '', behind = ''): Source => {
  const texts = items.map((item) => JSON.stringify(item))
  const head = `${before}[${texts[0]}`
  return {
    ...openText('', 'test.json'),
    sample: { path: 'test.json', extension: '.json', head, complete: false },
    async *chunks() {
      yield `${head}${' '.repeat(1 << 24)}`
      for (const text of texts.slice(1)) yield `,\n${text}`
      yield `]${behind}`
    },
  }
}

const title = 'x'.repeat(50_000)
const conversations = Array.from({ length: 12 }, (_, index) => ({
  id: index % 5 === 4 ? undefined : `c${index}`,
  title,
  messages: [
    { role: index === 7 ? 'Dana' : 'customer', text: 'Hello?', time: index === 8 ? 'yesterday-ish' : undefined },
    { role: 'agent', text: 'It is nine.' },
  ],
}))
const chats = Array.from({ length: 12 }, (_, index) => ({
  id: `f${index}`,
  type: 'conversation',
  title,
  created_at: 1_772_442_000,
  source: { type: 'email', id: '1', body: '<p>It hums</p>', author: { type: index === 3 ? 'x' : 'user', id: 'u1' } },
  conversation_parts: {
    conversation_parts: [
      { type: 'conversation_part', id: '2', part_type: 'comment', body: '<p>Sorry!</p>', author: { type: 'admin' } },
    ],
  },
}))

describe('pieces of a long JSON list', () => {
  const lists = [
    ['json', [...conversations, 'no conversation', { role: 'agent', text: 'Alone.' }, ...conversations], '', ''],
    ['json', conversations, '{"count":12,"conversations":', ',"next":1}'],
    ['intercom', chats, '', ''],
    ['intercom', [...chats, { other: 1 }], '{"total_count":9,"conversations":', ',"pages":{"next":{"page":2}}}'],
  ] as const
  for (const [id, items, before, behind] of lists) {
    const reader = inPieces.find((each) => each.id === id) as Reader
    for (const every of [1, 2])
      it(`give what reading in one go gives: ${id}, ${before || 'a bare list'}, each ${every}.`, async () => {
        const whole = await readWhole(reader, listOf(items, before, behind))
        expect(whole.length).toBeGreaterThan(10)
        const { found, taken } = await readInPieces(
          reader,
          listOf(items, before, behind),
          (piece) => piece % every === 0,
        )
        expect(found).toEqual(whole)
        expect(taken).toBeGreaterThan(1)
      })
  }
})
