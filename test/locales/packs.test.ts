import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLocales, locales as sources } from '../../locales/index.ts'
import { rules } from '../../rules/all.ts'
import { canServe } from '../../src/engine/rule-context.ts'
import type { ModelSentence } from '../../src/locale.ts'
import { messageRulesOf } from '../../src/locale-check/check.ts'
import { checkWords } from '../../src/locale-check/words.ts'
import { MODEL_SENTENCES } from '../../src/topics/index.ts'

/** Packs that hold little more than forms of address, greetings and farewells. */
const SMALL: readonly string[] = ['de', 'es', 'fr', 'it']

const locales = await loadLocales()

test('the list of packs says what the packs say themselves', () => {
  expect(sources.map(({ tag, name }) => ({ tag, name }))).toEqual(locales.map(({ tag, name }) => ({ tag, name })))
  expect(sources.map(({ tag }) => tag)).toEqual(sources.map(({ tag }) => tag).sort())
})

test.each(sources.map(({ tag }) => tag))(
  'the pack %s imports its examples outside of the call, where the compiler sees it',
  (tag) => {
    const source = readFileSync(new URL(`../../locales/${tag}/index.ts`, import.meta.url), 'utf8')
    expect(source.slice(source.indexOf('defineLocale('))).not.toContain('import(')
  },
)

for (const locale of locales) {
  const examples = await locale.examples()

  describe(`the pack ${locale.tag} (${locale.tag})`, () => {
    test('keeps to what every pack must keep to', async () => {
      const failed = (await checkWords(locale, messageRulesOf(rules))).filter(({ problems }) => problems.length > 0)
      expect(Object.fromEntries(failed.map(({ name, problems }) => [name, problems]))).toEqual({})
    })

    test('has no examples for a rule that there is not', () => {
      expect(Object.keys(examples).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
    })

    if (SMALL.includes(locale.tag)) return

    test.each(Object.keys(MODEL_SENTENCES) as ModelSentence[])('has sentences for %s', (name) => {
      expect(locale.models[name]?.length ?? 0).toBeGreaterThan(0)
    })

    test.each(rules.filter((rule) => canServe(locale, rule)).map(({ id }) => id))('has examples for %s', (id) => {
      expect(examples[id]?.length ?? 0).toBeGreaterThan(0)
    })
  })
}
