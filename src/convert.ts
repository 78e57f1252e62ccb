import type { Author, Conversation, Message } from './conversation.ts'
import type { ScopedSuppression } from './suppression.ts'

/**
 * A conversation as one line of etiquette's own format (docs/conversation-format.md), without a line end. Read again it
 * is the same conversation; only the places in the source are those of the new file.
 */
export function toJsonLine(conversation: Conversation): string {
  return [...jsonLineParts(conversation)].join('')
}

/** The same in parts, of which none is long: there are exports in which a single conversation has a million messages. */
export function* jsonLineParts(conversation: Conversation): Generator<string> {
  const { id, kind, channel, locale, closed, title, helpdesk, messages, suppressions } = conversation
  const record = {
    id,
    kind: kind === 'template' ? kind : undefined,
    channel,
    locale,
    closed,
    title,
    helpdesk,
    etiquette: suppressions && toField(suppressions),
    messages: messages.slice(0, MESSAGES_OF_PART).map(toRecord),
  }
  const line = JSON.stringify(record)
  if (messages.length <= MESSAGES_OF_PART) {
    yield line
    return
  }
  yield line.slice(0, -']}'.length)
  for (let from = MESSAGES_OF_PART; from < messages.length; from += MESSAGES_OF_PART) {
    const list = JSON.stringify(messages.slice(from, from + MESSAGES_OF_PART).map(toRecord))
    yield `,${list.slice(1, -1)}`
  }
  yield ']}'
}

const MESSAGES_OF_PART = 1000

/** What holds for all of a template; comments about a part of it have no place in the format. */
function toField(suppressions: readonly ScopedSuppression[]): { readonly disable: unknown } | undefined {
  const whole = suppressions.filter((scoped) => !scoped.spans && !scoped.except && !scoped.suppression.isUnreadable)
  if (whole.length === 0) return undefined
  const entries = whole.map(({ suppression: { rule, phrase, reason } }) => ({ rule, phrase, reason }))
  const isAll = entries.some(({ rule, phrase }) => rule === undefined && phrase === undefined)
  return { disable: isAll ? true : entries }
}

function toRecord({ id, role, author, at, internal, text }: Message) {
  return {
    id,
    role,
    author: author && toAuthor(author),
    time: at === undefined ? undefined : new Date(at).toISOString(),
    text,
    internal: internal || undefined,
  }
}

function toAuthor({ id, name }: Author): Author | string | undefined {
  if (id === undefined) return name
  return { id, ...(name !== undefined && { name }) }
}
