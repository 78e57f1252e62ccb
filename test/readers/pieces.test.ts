import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadItem } from '../../src/reader.ts'
import { isBatch } from '../../src/reader.ts'
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

for (const reader of readers.filter((each) => each.pieces)) {
  describe(`pieces of ${reader.id}`, () => {
    it('give what reading in one go gives, whichever of them are read apart', async () => {
      await fc.assert(
        fc.asyncProperty(file, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), async (lines, apart) => {
          const whole: unknown[] = []
          for await (const item of reader.read(sourceOf(lines), options)) whole.push(shown(item))
          const found: unknown[] = []
          let piece = 0
          const items = reader.pieces?.read(sourceOf(lines), options, async (each) => {
            if (!apart[piece++]) return undefined
            const read = reader.pieces?.readApart(each, 'test.jsonl', options)
            const conversations = []
            let next = read?.next()
            for (; next && !next.done; next = read?.next()) conversations.push(shown(next.value))
            return next?.value ? { conversations: conversations.length, messages: 0, held: conversations } : undefined
          })
          for await (const item of items ?? []) {
            if (isBatch(item)) found.push(...item.held)
            else found.push(shown(item))
          }
          expect(found).toEqual(whole)
        }),
        { numRuns: 60 },
      )
    })
  })
}
