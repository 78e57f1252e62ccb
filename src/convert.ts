import type { Author, Conversation, Message } from './conversation.ts'

/**
 * A conversation as one line of etiquette's own format (docs/conversation-format.md), without a line end. Read again it
 * is the same conversation; only the places in the source are those of the new file.
 */
export function toJsonLine(conversation: Conversation): string {
  const { id, kind, channel, locale, closed, title, messages } = conversation
  return JSON.stringify({
    id,
    kind: kind === 'template' ? kind : undefined,
    channel,
    locale,
    closed,
    title,
    messages: messages.map(toRecord),
  })
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
