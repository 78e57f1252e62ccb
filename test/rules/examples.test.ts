import { describe, expect, test } from 'vitest'
import { loadLocales } from '../../locales/index.ts'
import { rules } from '../../rules/all.ts'
import { canServe } from '../../src/engine/rule-context.ts'
import { messageRulesOf } from '../../src/locale-check/check.ts'
import { isBad, rewriteProblems } from '../../src/locale-check/examples.ts'
import type { AnyRule } from '../../src/rule.ts'
import { tryExample } from '../../src/testing.ts'

/** Packs that hold little more than forms of address, greetings and farewells. */
const SMALL: readonly string[] = ['de', 'es', 'fr', 'it']

for (const locale of await loadLocales()) {
  const all = await locale.examples()
  // A small pack has examples for what it is there for.
  const isTried = ({ id }: AnyRule) => !SMALL.includes(locale.tag) || all[id] !== undefined
  for (const rule of rules.filter((rule) => canServe(locale, rule) && isTried(rule))) {
    describe(`${rule.id} (${locale.tag})`, () => {
      const examples = all[rule.id] ?? []

      test('has at least three good and three bad examples, none of them twice', () => {
        expect(examples.filter(isBad).length).toBeGreaterThanOrEqual(3)
        expect(examples.filter((example) => !isBad(example)).length).toBeGreaterThanOrEqual(3)
        expect(new Set(examples.map((example) => JSON.stringify(example))).size).toBe(examples.length)
      })

      test.each(examples)('$text', async (example) => {
        const { expected, reported } = await tryExample(rule, locale, example)
        expect(reported).toEqual(expected)
      })

      test.each(examples.filter(isBad))('the rewrite passes: $text', async (example) => {
        const result = await tryExample(rule, locale, example)
        expect(await rewriteProblems(rule, locale, example, result, messageRules)).toEqual([])
      })

      // Some kinds of message depend on the language: an article, a dictionary, a grade of reading.
      if (locale.tag === 'en')
        test('uses every kind of message that the rule has in some example', async () => {
          const results = await Promise.all(examples.map((example) => tryExample(rule, locale, example)))
          const texts = results.flatMap(({ violations }) => violations.map(({ text }) => text))
          for (const template of Object.values<string>(rule.messages)) {
            const pattern = new RegExp(
              `^${template
                .split(/\{\w+\}/)
                .map(literally)
                .join('[^]*')}$`,
            )
            expect(
              texts.some((text) => pattern.test(text)),
              template,
            ).toBe(true)
          }
        })
    })
  }
}

const messageRules = messageRulesOf(rules)

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
