import type { Conversation } from '../conversation.ts'
import type { Example, Locale } from '../locale.ts'
import type { AnyRule } from '../rule.ts'
import { type ExampleResult, lintWith, tryExample } from '../testing.ts'
import type { Violation } from '../violation.ts'

export const isBad = ({ text }: Pick<Example, 'text'>): boolean => text.includes('[[')

/** What is wrong with an example of a rule: it is not reported as it is marked, or its rewrite is no better. */
export async function exampleProblems(
  rule: AnyRule,
  locale: Locale,
  example: Example,
  messageRules: readonly AnyRule[],
): Promise<string[]> {
  const result = await tryExample(rule, locale, example)
  const shown = (list: ExampleResult['expected']) =>
    list.map(({ message, words }) => `message ${message + 1} "${words}"`)
  const [expected, reported] = [shown(result.expected), shown(result.reported)]
  const missing = expected.filter((each) => !reported.includes(each)).map((each) => `does not report ${each}`)
  const added = reported.filter((each) => !expected.includes(each)).map((each) => `reports ${each}`)
  if (missing.length + added.length > 0) return [...missing, ...added]
  return rewriteProblems(rule, locale, example, result, messageRules)
}

/** What rules still say when a violation is mended as it is suggested. */
export async function rewriteProblems(
  rule: AnyRule,
  locale: Locale,
  example: Example,
  { violations, conversations }: ExampleResult,
  messageRules: readonly AnyRule[],
): Promise<string[]> {
  const problems: string[] = []
  for (const violation of violations) {
    if (!violation.expected.length && !violation.note?.length) problems.push('comes with neither a rewrite nor advice')
    const conversation = conversations.find(({ id }) => id === violation.conversation) as Conversation
    for (const rewrite of violation.expected) {
      const mended = mend(conversation, violation, rewrite)
      const left = [
        ...(await lintWith(messageRules, locale, [mended], optionless(example))),
        ...(await lintWith([rule], locale, [mended], example)),
      ].filter(({ message }) => message === violation.message)
      for (const { rule: id, actual } of left) problems.push(`the rewrite "${rewrite}": ${id} reports "${actual}"`)
    }
  }
  return [...new Set(problems)]
}

/** The options of an example are those of its own rule. */
const optionless = ({ options: _, ...example }: Example): Partial<Example> => example

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
