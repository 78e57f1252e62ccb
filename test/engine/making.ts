import type { Conversation, Message, Span } from '../../src/conversation.ts'
import type { Finding, Rewrite } from '../../src/rule.ts'

/** A message of an agent, unless said otherwise. */
export const messageOf = (text: string, more: Partial<Message> = {}): Message => ({
  index: 0,
  role: 'agent',
  text,
  locate: ([start, end]) => ({ start: pointAt(start), end: pointAt(end) }),
  ...more,
})

const pointAt = (offset: number) => ({ line: 1, column: offset + 1, offset })

/** A transcript of these messages, numbered. */
export const transcriptOf = (messages: readonly Message[], more: Partial<Conversation> = {}): Conversation => ({
  kind: 'transcript',
  id: 'c',
  messages: messages.map((message, index) => ({ ...message, index })),
  ...more,
})

/** A finding with rewrites. */
export const findingOf = (message: Message, rewrites: readonly Rewrite[], span: Span = [0, 1]): Finding => ({
  messageId: 'm',
  data: {},
  message,
  span,
  rewrites,
})
