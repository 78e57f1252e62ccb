import type { Conversation, Message, Role, Span } from './conversation.ts'
import { Linter } from './engine/lint.ts'
import type { Corpora } from './engine/settings.ts'
import { createParser } from './language/parse.ts'
import type { Example, Locale } from './locale.ts'
import type { AnyRule } from './rule.ts'
import { Points } from './source/points.ts'
import type { Violation } from './violation.ts'

/** The words that an example marks, or that a rule reported: where they stand. */
export interface Underlined {
  /** Number of the conversation in the example, from 0. */
  readonly conversation: number
  readonly message: number
  readonly words: string
}

/** What an example shows and what the rule made of it. They are equal when the rule does what the example says. */
export interface ExampleResult {
  readonly expected: readonly Underlined[]
  readonly reported: readonly Underlined[]
  readonly violations: readonly Violation[]
  readonly conversations: readonly Conversation[]
}

/** Runs a rule on an example of a locale pack. */
export async function tryExample(rule: AnyRule, locale: Locale, example: Example): Promise<ExampleResult> {
  const { conversations, expected } = parseExample(example)
  const violations = await lintWith([rule], locale, conversations, example)
  return {
    expected,
    reported: violations.map((violation) => underlined(violation, conversations)),
    violations,
    conversations,
  }
}

/** The words themselves, which `actual` does not show where they are secret. */
function underlined({ conversation, message, span }: Violation, conversations: readonly Conversation[]): Underlined {
  const at = conversations.findIndex(({ id }) => id === conversation)
  return { conversation: at, message, words: conversations[at]?.messages[message]?.text.slice(...span) ?? '' }
}

/** Checks conversations, one after the other, with some rules, all as errors. */
export async function lintWith(
  rules: readonly AnyRule[],
  locale: Locale,
  conversations: readonly Conversation[],
  example: Partial<Example> = {},
): Promise<Violation[]> {
  const linter = new Linter({
    rules: rules.map((rule) => ({ rule, severity: 'error', options: example.options ?? {} })),
    locale,
    channel: example.channel,
    brand: example.brand ?? [],
    parse: createParser(locale),
    tools: new Map(
      await Promise.all(rules.map(async (rule) => [rule.id, await rule.load?.(example.options ?? {})] as const)),
    ),
  })
  const corpora: Corpora = new Map()
  const found = conversations.flatMap((conversation) => linter.lint(conversation, 'example', { corpora }))
  return [...found, ...linter.end(corpora).flatMap(({ violations }) => violations)]
}

/** The conversations that an example describes, and the words that it marks with `[[...]]`. */
export function parseExample(example: Example): {
  readonly conversations: readonly [Conversation, ...Conversation[]]
  readonly expected: readonly Underlined[]
} {
  const expected: Underlined[] = []
  const { kind = 'transcript', channel, closed } = example
  const conversations = example.text.split(NEXT).map((text, number): Conversation => {
    const messages = split(text, kind).map(({ marked, ...about }, index): Message => {
      for (const [, words] of marked.matchAll(MARK))
        expected.push({ conversation: number, message: index, words: words as string })
      const message = marked.replace(MARK, '$1')
      const points = new Points(message)
      return { index, ...about, text: message, locate: (span: Span) => points.place(span) }
    })
    return {
      kind,
      id: number === 0 ? 'example' : `example ${number + 1}`,
      ...(channel === undefined ? {} : { channel }),
      ...(closed === undefined ? {} : { closed }),
      messages,
    }
  })
  return { conversations: conversations as [Conversation, ...Conversation[]], expected }
}

const MARK = /\[\[([\s\S]*?)\]\]/g
/** Between conversations. */
const NEXT = /\n---\n/
/** "Agent: ", "[10:02] Agent (Dana): ", "[2026-03-02 10:02:30] Customer: ". */
const LABEL = /^(?:\[(?:(\d{4}-\d\d-\d\d) )?(\d\d:\d\d(?::\d\d)?)\] )?(Agent|Customer|Bot|System)(?: \(([^)\n]+)\))?: /
/** The day of times without one: a Monday. */
const DAY = '2026-03-02'

type Part = Pick<Message, 'role' | 'author' | 'at'> & { marked: string }

/** A new message begins at a label; other lines belong to the message before. */
function split(text: string, kind: Conversation['kind']): Part[] {
  if (kind === 'template') return [{ role: 'agent', marked: text }]
  const messages: Part[] = []
  for (const line of text.split('\n')) {
    const label = LABEL.exec(line)
    const last = messages.at(-1)
    if (label) messages.push({ ...aboutMessage(label), marked: line.slice(label[0].length) })
    else if (last) last.marked += `\n${line}`
    else throw new Error(`An example must begin with a label such as "Agent: ", not with ${JSON.stringify(line)}`)
  }
  return messages
}

function aboutMessage([, day = DAY, time, role = '', name]: RegExpExecArray): Omit<Part, 'marked'> {
  return {
    role: role.toLowerCase() as Role,
    ...(name === undefined ? {} : { author: { name } }),
    ...(time === undefined ? {} : { at: Date.parse(`${day}T${time}Z`) }),
  }
}
