import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANNELS, type Conversation, ROLES } from '../../src/conversation.ts'
import { toJsonLine } from '../../src/convert.ts'
import { loadReaders } from '../../src/readers/all.ts'
import jsonl from '../../src/readers/jsonl.ts'
import { conversationsOf, fixtures, readAll, readFixture } from './fixture.ts'
import { anyText } from './position.ts'

const readers = await loadReaders()

const schema = JSON.parse(
  readFileSync(new URL('../../docs/schema/conversation.json', import.meta.url), 'utf8'),
) as object
const isValid = new Ajv.default({ allErrors: true }).compile(schema)

/** Without the functions that say where messages stand: those are different in another file. */
const plain = ({ messages, ...rest }: Conversation) => ({
  ...rest,
  messages: messages.map(({ index, id, role, author, at, internal, text }) => ({
    index,
    id,
    role,
    author,
    at,
    internal,
    text,
  })),
})

const again = async (conversations: readonly Conversation[]) => {
  const file = `${conversations.map(toJsonLine).join('\n')}\n`
  return conversationsOf(await readAll(jsonl, file)).map(plain)
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const author = fc.oneof(
  fc.record({ name: anyText }),
  fc.record({ id: anyText }),
  fc.record({ id: anyText, name: anyText }),
)

const message = fc.record({
  id: optional(anyText),
  role: fc.constantFrom(...ROLES),
  author: optional(author),
  at: optional(fc.integer({ min: -8.64e15, max: 8.64e15 })),
  internal: optional(fc.constant(true)),
  text: anyText,
})

const conversation = fc
  .record({
    id: anyText,
    kind: fc.constantFrom('transcript' as const, 'template' as const),
    channel: optional(fc.constantFrom(...CHANNELS)),
    locale: optional(fc.constantFrom('en', 'zh-Hant-TW', 'eo')),
    closed: optional(fc.boolean()),
    title: optional(anyText),
    messages: fc.array(message),
  })
  .map(
    ({ messages, ...rest }): Conversation =>
      JSON.parse(
        JSON.stringify({ ...rest, messages: messages.map((one, index) => ({ index, ...one })) }),
      ) as Conversation,
  )

describe('toJsonLine', () => {
  it('writes what reads back as the same conversations', () =>
    fc.assert(
      fc.asyncProperty(fc.array(conversation), async (conversations) => {
        expect(await again(conversations)).toEqual(conversations.map(plain))
      }),
      { numRuns: 500 },
    ))

  it.each(fixtures)('keeps $reader/$name, in lines that the schema accepts', async (fixture) => {
    const reader = readers.find(({ id }) => id === fixture.reader)
    if (!reader) throw new Error(fixture.reader)
    const conversations = conversationsOf((await readFixture(reader, fixture)).items)
    expect(await again(conversations)).toEqual(conversations.map(plain))
    for (const one of conversations) {
      isValid(JSON.parse(toJsonLine(one)))
      expect(isValid.errors).toBeNull()
    }
  })

  it('has a schema that accepts the fixture and the page of the format, and refuses what is not in it', () => {
    const lines = readFileSync(new URL('../../fixtures/readers/jsonl/own-format.jsonl', import.meta.url), 'utf8')
    const page = readFileSync(new URL('../../docs/conversation-format.md', import.meta.url), 'utf8')
    const examples = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    for (const line of `${lines}${examples}`.split('\n').filter(Boolean)) {
      isValid(JSON.parse(line))
      expect(isValid.errors).toBeNull()
    }
    expect(isValid({ messages: [{ role: 'Wizard', text: 'Hello' }] })).toBe(false)
    expect(isValid({ messages: [{ role: 'agent' }] })).toBe(false)
  })
})

it.each([0, 1, 999, 1000, 1001, 2500])('%i messages are one line that is read again', async (count) => {
  const messages = Array.from({ length: count }, (_, index) => ({ role: 'agent', text: `Line "${index}"` }))
  const [conversation] = conversationsOf(await readAll(jsonl, `${JSON.stringify({ id: 'a', messages })}\n`))
  expect(JSON.parse(toJsonLine(conversation as Conversation))).toEqual({ id: 'a', messages })
})
