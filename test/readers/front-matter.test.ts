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

it('says what YAML says, whether the library is asked or not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, minLength: 1 }), (entries) => {
      const body = entries.map(([name, text]) => `${name}: ${text}`).join('\n')
      let expected: unknown
      try {
        expected = parse(body, { logLevel: 'silent' })
      } catch {
        return
      }
      if (typeof expected !== 'object' || expected === null) return
      const { facts, problem } = readFrontMatter(`---\ntitle: x\n---\n`.replace('title: x', body))
      if (problem) return
      for (const [name] of entries) {
        const said = (expected as Record<string, unknown>)[name]
        if (typeof said === 'string') expect(facts.value([name])).toBe(said)
      }
    }),
    { numRuns: 500 },
  )
})
