import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBatch, isProblem, type Reader, type ReadItem, type ReadProblem } from '../../src/reader.ts'
import { readers } from '../../src/readers/all.ts'
import { openText, type Source } from '../../src/source/source.ts'

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
