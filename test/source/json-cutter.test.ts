import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonCutter } from '../../src/source/json-cutter.ts'
import { parseJsonHead } from '../../src/source/json-head.ts'
import { expectNoHang } from '../no-hang.ts'

const isList = (key: string) => key === 'list'

function cut(chunks: readonly string[], opensObjects = true, maxChars?: number) {
  const cutter = new JsonCutter({ opensObjects, isList, ...(maxChars !== undefined && { maxChars }) })
  const items = [...chunks.flatMap((chunk) => [...cutter.take(chunk)]), ...cutter.end()]
  return { items, isComplete: cutter.isComplete }
}

/** The text in chunks whose lengths repeat. */
function chunksOf(text: string, lengths: readonly number[]): string[] {
  const chunks: string[] = []
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1
    chunks.push(text.slice(at, at + length))
    at += length
  }
  return chunks
}

const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })

describe('JsonCutter', () => {
  it('cuts any list into its items, wherever its chunks end', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(2), lengths, (values, indent, sizes) => {
        const text = `\uFEFF${JSON.stringify(values, null, indent)}\n`
        const { items, isComplete } = cut(chunksOf(text, sizes))
        expect(isComplete).toBe(true)
        expect(items.map((item) => JSON.parse(item.text))).toEqual(JSON.parse(JSON.stringify(values)))
        for (const { text: own, offset, line, column } of items) {
          expect(text.slice(offset, offset + own.length)).toBe(own)
          const before = text.slice(0, offset)
          expect(line).toBe(before.split('\n').length)
          expect(column).toBe(offset - before.lastIndexOf('\n'))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('cuts the lists in an object, and gives what stands beside them', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), fc.nat(2), lengths, (values, other, indent, sizes) => {
        const text = JSON.stringify({ before: other, list: values, after: other }, null, indent)
        const { items } = cut(chunksOf(text, sizes))
        const own = items.filter(({ kind }) => kind === 'item')
        expect(own.map((item) => JSON.parse(item.text))).toEqual(JSON.parse(JSON.stringify(values)))
        expect(own.every(({ key }) => key === 'list')).toBe(true)
        const members = items.filter(({ kind }) => kind === 'member')
        expect(members.map(({ key }) => key)).toEqual(['before', 'after'])
      }),
      { numRuns: 500 },
    )
  })

  it('cuts values that stand after one another', () => {
    const { items, isComplete } = cut(['{"a":1}\n{"b":', '[2]} {"c":3}'], false)
    expect(items.map(({ text }) => text)).toEqual(['{"a":1}', '{"b":[2]}', '{"c":3}'])
    expect(isComplete).toBe(true)
  })

  it('does not hold what is too long', () => {
    const { items } = cut(['[1, "', 'x'.repeat(50), 'x'.repeat(50), '", {"a": 2}]'], true, 60)
    expect(items.map(({ text, tooLong }) => [text, tooLong])).toEqual([
      ['1', undefined],
      ['', true],
      ['{"a": 2}', undefined],
    ])
  })

  it('says where a text is cut off, and gets past what is no JSON', () => {
    expect(cut(['[{"a":1},{"b"']).isComplete).toBe(false)
    expect(cut(['[{"a":1},{"b"']).items).toHaveLength(2)
    expect(cut(['[{"a":}, oh, {"b":2}]']).items.map(({ text }) => text)).toEqual(['{"a":}', 'oh', '{"b":2}'])
    for (const text of [']', '}', ']]]{', '"', '\\', ',,,:::', '[[[[', '{"list":[', '{"list"']) cut([text])
  })

  it('looks at each character once, whatever the text', () => {
    for (const noise of ['[', '{', '"', '\\"', ']', '{"list":[', ',1', '"\\', '{"a":1},']) {
      const done = expectNoHang(5_000)
      cut(chunksOf(noise.repeat(300_000), [4096]))
      done()
    }
  })
})

describe('parseJsonHead', () => {
  it('gives the beginning of any value, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, part) => {
          const text = JSON.stringify(value)
          const head = text.slice(0, Math.max(1, Math.floor(part * text.length)))
          expect(parseJsonHead(head)).toBeTypeOf('object')
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('keeps what is complete', () => {
    expect(parseJsonHead('{"a": [1, {"b": "c"}, {"d": "e')).toEqual({ a: [1, { b: 'c' }, {}] })
    expect(parseJsonHead('[{"a": 1}, {"b"')).toEqual([{ a: 1 }, {}])
    expect(parseJsonHead('{"a": 12')).toEqual({})
    expect(parseJsonHead('{"a": 1}{"b": 2}')).toEqual({ a: 1 })
    expect(parseJsonHead('nothing')).toBeUndefined()
  })
})
