import { describe, expect, test } from 'vitest'
import { loadLocales } from '../../locales/index.ts'
import { rules } from '../../rules/all.ts'
import { canServe } from '../../src/engine/rule-context.ts'
import { tryExample } from '../../src/testing.ts'

const packs = await Promise.all((await loadLocales()).map(async (locale) => [locale, await locale.examples()] as const))

// What is only there for speed must change nothing.
for (const rule of rules) {
  if (!rule.onlyWith) continue
  const { onlyWith, ...asked } = rule
  describe(`${rule.id} says nothing where no agent has one of its phrases`, () => {
    test('and its phrases are among its topics', () => {
      expect(rule.topics).toEqual(expect.arrayContaining([...onlyWith]))
    })

    for (const [locale, examples] of packs.filter(([locale]) => canServe(locale, rule)))
      test(`asked or not (${locale.tag})`, async () => {
        for (const example of Object.values(examples).flat()) {
          const { reported } = await tryExample(asked, locale, example)
          expect(await tryExample(rule, locale, example), example.text).toMatchObject({ reported })
        }
      })
  })
}
