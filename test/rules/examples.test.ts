import { describe, expect, test } from 'vitest'
import { loadLocales } from '../../locales/index.ts'
import { rules } from '../../rules/index.ts'
import type { Conversation } from '../../src/conversation.ts'
import { canServe } from '../../src/engine/lint.ts'
import { type Example, MODEL_SENTENCES, type ModelSentence } from '../../src/locale.ts'
import { lintWith, parseExample, tryExample } from '../../src/testing.ts'
import type { Violation } from '../../src/violation.ts'

const isBad = (example: Example): boolean => example.text.includes('[[')

for (const locale of await loadLocales()) {
  const all = await locale.examples()
  for (const rule of rules.filter((rule) => canServe(locale, rule))) {
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
        const { violations, conversations } = await tryExample(rule, locale, example)
        for (const violation of violations) {
          // A rewrite, or advice where none can be mechanical.
          expect(violation.expected.length || violation.note?.length).toBeGreaterThan(0)
          const conversation = conversations.find(({ id }) => id === violation.conversation) as Conversation
          for (const rewrite of violation.expected) {
            const mended = mend(conversation, violation, rewrite)
            const left = (await lintWith(messageRules, locale, [mended], optionless(example))).filter(
              ({ message }) => message === violation.message,
            )
            expect(
              left.map(({ rule, actual }) => ({ rule, actual })),
              rewrite,
            ).toEqual([])
            const again = (await lintWith([rule], locale, [mended], example)).filter(
              ({ message }) => message === violation.message,
            )
            expect(
              again.map(({ rule, actual }) => ({ rule, actual })),
              rewrite,
            ).toEqual([])
          }
        }
      })

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

  describe(`sentences to send (${locale.tag})`, () => {
    test.each(Object.keys(MODEL_SENTENCES) as ModelSentence[])('%s passes every rule about words', async (name) => {
      expect(locale.models[name]?.length).toBeGreaterThan(0)
      for (const text of locale.models[name] ?? []) {
        const { conversations } = parseExample({ text, kind: 'template' })
        expect(await lintWith(messageRules, locale, conversations), text).toEqual([])
      }
    })
  })
}

const messageRules = rules.filter(({ scope }) => scope === 'message' || scope === 'turn')

/** The options of an example are those of its own rule. */
const optionless = ({ options: _, ...example }: Example): Partial<Example> => example

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The conversation with the message rewritten; what is to be added is put before the greeting-less and behind all others. */
function mend(conversation: Conversation, violation: Violation, rewrite: string): Conversation {
  const text = conversation.messages[violation.message]?.text ?? ''
  const isAddition = violation.rule === 'greeting-missing' || violation.rule.startsWith('closing-')
  const whole = !isAddition
    ? rewrite
    : violation.rule === 'greeting-missing'
      ? `${rewrite} ${text}`
      : `${text} ${rewrite}`
  return {
    ...conversation,
    messages: conversation.messages.map((message) =>
      message.index === violation.message ? { ...message, text: whole } : message,
    ),
  }
}
