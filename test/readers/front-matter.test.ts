import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { readFrontMatter } from '../../src/readers/front-matter.ts'

const key = fc.constantFrom('title', 'channel', 'locale', 'id', 'tags')
const value = fc
  .array(
    fc.constantFrom('a', 'Late order', 'true', 'no', '1', ' ', ',', '.', '-', '!', '#', ':', '"', '2026-03-02', 'null'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''))

const lineEnd = fc.constantFrom('\n', '\r\n')

it('says what YAML says, whether the library is asked or not', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, minLength: 1 }),
      lineEnd,
      (entries, end) => {
        const body = entries.map(([name, text]) => `${name}: ${text}`).join('\n')
        let expected: unknown
        try {
          expected = parse(body, { logLevel: 'silent' })
        } catch {
          return
        }
        if (typeof expected !== 'object' || expected === null) return
        const { facts, problem } = readFrontMatter(['---', body, '---', ''].join('\n').replaceAll('\n', end))
        if (problem) return
        for (const [name] of entries) {
          const said = (expected as Record<string, unknown>)[name]
          if (typeof said === 'string') expect(facts.value([name])).toBe(said)
        }
      },
    ),
    { numRuns: 500 },
  )
})

it.each([
  ['title = "Late order"\nlocale = "hr"', 'Late order', 'hr'],
  ["title = 'Kašnjenje'", 'Kašnjenje', undefined],
  ['title = """\nDva\nretka"""\ntags = [\n  "a", # b\n  "c",\n]\ndate = 2026-03-02', 'Dva\nretka', undefined],
  ['[params]\nx = 1\n[etiquette]\ndisable = true', undefined, undefined],
])('reads TOML between plus signs: %j', (body, title, locale) => {
  for (const end of ['\n', '\r\n']) {
    const text = ['+++', body, '+++', 'Hello', ''].join('\n').replaceAll('\n', end)
    const { facts, end: behind, problem } = readFrontMatter(text)
    expect(problem).toBeUndefined()
    const said = facts.text(['title'])
    expect([said?.replaceAll('\r', ''), facts.value(['locale']), text.slice(behind)]).toEqual([
      title,
      locale,
      `Hello${end}`,
    ])
  }
})

it('says what is wrong with TOML, and reads the rest', () => {
  const { problem, end } = readFrontMatter('+++\ntitle = "A"\nlocale = hr\n+++\nHello')
  expect(problem).toMatchObject({ problem: expect.stringContaining('the front matter is not valid TOML'), line: 3 })
  expect(end).toBe('+++\ntitle = "A"\nlocale = hr\n+++\n'.length)
})

it.each(['+++\nAgent: Hello\n+++\nCustomer: Hi\n', '+++\nx = 1\n+++\nHello\n', '+++\ntitle = "A"\nHello\n'])(
  'takes %j for no front matter',
  (text) => {
    expect(readFrontMatter(text).end).toBe(0)
  },
)

it.each([
  ['title: A\r\nlocale: hr', 'A', 'hr'],
  ['title: Kašnjenje', 'Kašnjenje', undefined],
  ['agents: [Iris]\r\ntitle: 延迟\r\nlocale: zh', '延迟', 'zh'],
])('takes no part of a Windows line end into %j', (body, title, locale) => {
  const text = `---\r\n${body}\r\n---\r\nHello\r\n`
  const { facts, end } = readFrontMatter(text)
  expect([facts.value(['title']), facts.value(['locale']), text.slice(end)]).toEqual([title, locale, 'Hello\r\n'])
})
