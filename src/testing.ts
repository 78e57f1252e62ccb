import type { Conversation, Role, Span } from './conversation.ts'
import { Linter } from './engine/lint.ts'
import { createParser } from './language/parse.ts'
import type { Example, Locale } from './locale.ts'
import type { AnyRule } from './rule.ts'
import { Points } from './source/points.ts'
import type { Violation } from './violation.ts'

/** The words that an example marks, or that a rule reported: where they stand. */
export interface Underlined {
  readonly message: number
  readonly words: string
}

/** What an example shows and what the rule made of it. They are equal when the rule does what the example says. */
export interface ExampleResult {
  readonly expected: readonly Underlined[]
  readonly reported: readonly Underlined[]
  readonly violations: readonly Violation[]
  readonly conversation: Conversation
}

/** Runs a rule on an example of a locale pack. */
export function tryExample(rule: AnyRule, locale: Locale, example: Example): ExampleResult {
  const { conversation, expected } = parseExample(example)
  const violations = lintWith([rule], locale, conversation, example)
  return {
    expected,
    reported: violations.map(({ message, actual }) => ({ message, words: actual })),
    violations,
    conversation,
  }
}

/** Checks a conversation with some rules, all as errors. */
export function lintWith(
  rules: readonly AnyRule[],
  locale: Locale,
  conversation: Conversation,
  example: Partial<Example> = {},
): Violation[] {
  const linter = new Linter({
    rules: rules.map((rule) => ({ rule, severity: 'error', options: example.options ?? {} })),
    locale,
    channel: example.channel,
    brand: example.brand ?? [],
    parse: createParser(locale),
  })
  return linter.lint(conversation, 'example')
}

/** The conversation that an example describes, and the words that it marks with `[[...]]`. */
export function parseExample(example: Example): {
  readonly conversation: Conversation
  readonly expected: readonly Underlined[]
} {
  const expected: Underlined[] = []
  const messages = split(example).map(({ role, marked }, index) => {
    for (const [, words] of marked.matchAll(MARK)) expected.push({ message: index, words: words as string })
    const text = marked.replace(MARK, '$1')
    const points = new Points(text)
    return { index, role, text, locate: (span: Span) => points.place(span) }
  })
  const { kind = 'transcript', channel, closed } = example
  return {
    conversation: {
      kind,
      id: 'example',
      ...(channel === undefined ? {} : { channel }),
      ...(closed === undefined ? {} : { closed }),
      messages,
    },
    expected,
  }
}

const MARK = /\[\[([\s\S]*?)\]\]/g
const LABEL = /^(Agent|Customer|Bot|System): /

/** A new message begins at a label; other lines belong to the message before. */
function split({ text, kind }: Example): { readonly role: Role; readonly marked: string }[] {
  if (kind === 'template') return [{ role: 'agent', marked: text }]
  const messages: { role: Role; marked: string }[] = []
  for (const line of text.split('\n')) {
    const label = LABEL.exec(line)
    const last = messages.at(-1)
    if (label) messages.push({ role: (label[1] as string).toLowerCase() as Role, marked: line.slice(label[0].length) })
    else if (last) last.marked += `\n${line}`
    else throw new Error(`An example must begin with a label such as "Agent: ", not with ${JSON.stringify(line)}`)
  }
  return messages
}
