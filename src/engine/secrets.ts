import type { Conversation, Message } from '../conversation.ts'
import type { Finding } from '../rule.ts'
import { cover, coverSpans } from '../structure/cover.ts'
import { ibansIn } from '../structure/iban.ts'
import { cardNumbersIn } from '../structure/payment-cards.ts'
import type { Violation } from '../violation.ts'

/** The rule that knows what may be shown to nobody. */
export const SECRETS_RULE = 'exposed-data'

/** A stretch of a text and what stands for it, as long as it is. */
interface Cover {
  readonly start: number
  readonly text: string
}

function coveredBy(text: string, covers: readonly Cover[]): string {
  return covers.reduce(
    (covered, { start, text: over }) => covered.slice(0, start) + over + covered.slice(start + over.length),
    text,
  )
}

/** The violations of one message, none of which shows what may be shown to nobody, whichever rule has found it. */
export function withSecretsCovered(violations: Violation[], findings: readonly Finding[]): Violation[] {
  const secrets = findings.flatMap(({ message, span, cover }) =>
    cover === undefined ? [] : [{ start: span[0], text: cover, value: message.text.slice(...span) }],
  )
  const [first] = findings
  if (secrets.length === 0 || !first) return violations
  const text = coveredBy(first.message.text, secrets)
  const hide = (shown: string): string =>
    secrets.reduce((hidden, { value, text: cover }) => (value ? hidden.replaceAll(value, cover) : hidden), shown)
  return violations.map((violation) => ({
    ...violation,
    text: hide(violation.text),
    actual: text.slice(...violation.span),
    expected: violation.expected.map(hide),
    ...(violation.note === undefined ? {} : { note: hide(violation.note) }),
  }))
}

/**
 * The same for what rules about many conversations say, where nothing is known of what other rules have found: card and
 * account numbers are covered.
 */
export function withNumbersCovered(
  conversation: Conversation,
  violations: readonly Violation[],
): { readonly conversation: Conversation; readonly violations: readonly Violation[] } {
  const told = new Set(violations.map(({ message }) => message))
  const secrets = conversation.messages.flatMap(({ index, text }) =>
    told.has(index)
      ? [...cardNumbersIn(text), ...ibansIn(text)].map((span) => ({ index, span, value: text.slice(...span) }))
      : [],
  )
  if (secrets.length === 0) return { conversation, violations }
  const hide = (shown: string): string =>
    secrets.reduce((hidden, { value }) => hidden.replaceAll(value, cover(value)), shown)
  const messages = conversation.messages.map((message) => {
    const spans = secrets.filter(({ index }) => index === message.index).map(({ span }) => span)
    return spans.length ? withText(message, coverSpans(message.text, spans)) : message
  })
  return {
    conversation: { ...conversation, messages },
    violations: violations.map((violation) => ({
      ...violation,
      text: hide(violation.text),
      actual: messages[violation.message]?.text.slice(...violation.span) ?? hide(violation.actual),
      expected: violation.expected.map(hide),
      ...(violation.note === undefined ? {} : { note: hide(violation.note) }),
    })),
  }
}

const withText = (message: Message, text: string): Message => ({
  ...message,
  text,
  locate: (span) => message.locate(span),
})

/**
 * A conversation as it may be shown: what its violations call secret is covered in its messages as well. `violations` are
 * all that were found in it, also those that are not told.
 */
export function withoutSecrets(conversation: Conversation, violations: readonly Violation[]): Conversation {
  const covers = new Map<number, Cover[]>()
  for (const { secret, message, span, actual } of violations)
    if (secret) covers.set(message, [...(covers.get(message) ?? []), { start: span[0], text: actual }])
  if (covers.size === 0) return conversation
  return {
    ...conversation,
    messages: conversation.messages.map((message) => {
      const own = covers.get(message.index)
      return own ? withText(message, coveredBy(message.text, own)) : message
    }),
  }
}
