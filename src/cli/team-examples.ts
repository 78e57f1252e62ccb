import type { Conversation } from '../conversation.ts'
import type { Example, Locale } from '../locale.ts'
import { type CompiledTeamRule, compileTeamRule } from '../team-rules/compile.ts'
import type { Outcome } from '../team-rules/outcomes.ts'
import { lintWith, parseExample, type Underlined } from '../testing.ts'
import type { Violation } from '../violation.ts'

/** One example of a team's own rule, and what is wrong with what came out. */
export interface TriedExample {
  readonly kind: 'pass' | 'fail'
  /** Among those of its kind, from 1. */
  readonly number: number
  readonly text: string
  /** Nothing where the rule does what the example says. */
  readonly problem?: string
}

/** Runs a rule on its own examples. */
export async function tryExamples(
  { team, source, locale: tag, examples }: CompiledTeamRule,
  locale: Locale,
): Promise<TriedExample[]> {
  let outcomes: readonly Outcome[] | undefined
  const rule = compileTeamRule(team, tag ?? locale.tag, source, (traced) => {
    outcomes = [...(outcomes ?? []), ...traced]
  })
  const tried: TriedExample[] = []
  for (const kind of ['pass', 'fail'] as const) {
    for (const [index, example] of (examples?.[kind] ?? []).entries()) {
      outcomes = undefined
      const problem = await problemOf(kind, example)
      tried.push({ kind, number: index + 1, text: example.text, ...(problem === undefined ? {} : { problem }) })
    }
  }
  return tried

  async function problemOf(kind: TriedExample['kind'], example: Example): Promise<string | undefined> {
    let parsed: ReturnType<typeof parseExample>
    try {
      parsed = parseExample(example)
    } catch (error) {
      return `cannot be read: ${(error as Error).message}`
    }
    const { conversations, expected } = parsed
    const run = (all: readonly Conversation[]) => lintWith([rule], locale, all, example)
    const violations = await run(conversations)
    const reported = violations.map((violation) => underlined(violation, conversations))
    if (kind === 'pass') {
      if (expected.length) return 'marks words with [[...]], but an example under `pass` has nothing to report'
      return reported.length ? `should be fine, but ${list(reported)} is reported` : undefined
    }
    if (reported.length === 0) return `should be reported, but is not: ${whyNot(outcomes, example)}`
    if (expected.length && JSON.stringify(expected) !== JSON.stringify(reported))
      return `marks ${list(expected)}, but ${list(reported)} is reported`
    for (const violation of violations) {
      const [rewrite] = violation.expected
      if (rewrite === undefined) continue
      const again = await run(conversations.map((each) => mended(each, violation, rewrite)))
      if (again.some((other) => other.conversation === violation.conversation && other.message === violation.message))
        return `is reported again after its rewrite: ${JSON.stringify(rewrite)}`
    }
    return undefined
  }
}

function underlined({ conversation, message, actual }: Violation, all: readonly Conversation[]): Underlined {
  return { conversation: all.findIndex(({ id }) => id === conversation), message, words: actual }
}

const list = (marks: readonly Underlined[]): string =>
  marks.map(({ message, words }) => `${JSON.stringify(words)} in message ${message + 1}`).join(' and ')

function whyNot(outcomes: readonly Outcome[] | undefined, { kind }: Example): string {
  if (!outcomes) return `the rule is not about a ${kind}`
  const reasons = outcomes.map((outcome) => {
    if (outcome.type === 'idle') return outcome.reason
    const { message, span = [0, 0] } = outcome
    return `what is required stands in message ${message.index + 1}: ${JSON.stringify(message.text.slice(...span))}`
  })
  return [...new Set(reasons)].join('; ')
}

function mended(
  conversation: Conversation,
  { conversation: id, message: index }: Violation,
  text: string,
): Conversation {
  if (conversation.id !== id) return conversation
  const messages = conversation.messages.map((message) => (message.index === index ? { ...message, text } : message))
  return { ...conversation, messages }
}
