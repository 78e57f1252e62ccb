import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { channelOf, closedOf } from '../setting.ts'
import { type Around, defineFormat, type FoundMessage } from './format.ts'
import { at, bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Chatwoot: messages of conversations, from its interface (numbers) or its webhooks (words). */
export default defineFormat({
  id: 'chatwoot',
  name: 'Chatwoot',
  groups: 'id',
  order: 'time',
  markup: ['markdown'],
  facts: {
    detected: 'messages with `message_type`, `private` and `content_attributes`',
    roles:
      '`message_type`: 0 or `incoming` is the customer, 1 or `outgoing` the agent, 2 or `activity` the system, 3 or `template` the bot',
    times: '`created_at`, in seconds since 1970 or ISO 8601',
    unconfirmed: ['the sender type `agent_bot`'],
  },

  recognise(record) {
    if (isMessage(record)) return 0.95
    return listAt(record, 'messages')
      .slice(0, 3)
      .some((message) => isFields(message) && isMessage(message))
      ? 0.95
      : 0
  },

  read(record, around) {
    const conversation = fieldsAt(record, 'conversation')
    if (isMessage(record)) {
      const message = messageIn(record, [], around)
      const id = stringAt(record, 'conversation_id') ?? stringAt(conversation, 'id') ?? stringAt(around.page, 'id')
      return { id, channel: channelIn(conversation), messages: message ? [message] : [] }
    }
    const messages = listAt(record, 'messages').map((message, index) =>
      isFields(message) ? messageIn(message, ['messages', index], around) : undefined,
    )
    return {
      id: stringAt(record, 'id'),
      isWhole: true,
      channel: channelIn(record),
      closed: closedOf(record.status),
      messages: messages.filter((message) => message !== undefined),
    }
  },
})

const isMessage = (record: Fields): boolean =>
  has(record, 'message_type', 'private', 'content_attributes') && has(record, 'content')

/** `Channel::WebWidget` and the like. */
const channelIn = (record: Fields) => channelOf(stringAt(record, 'channel')?.replace(/^Channel::(?:Web)?/, ''))

const ROLES: Readonly<Record<string, Role>> = {
  0: 'customer',
  incoming: 'customer',
  1: 'agent',
  outgoing: 'agent',
  2: 'system',
  activity: 'system',
  3: 'bot',
  template: 'bot',
}

function messageIn(record: Fields, path: readonly (string | number)[], around: Around): FoundMessage | undefined {
  if (at(record, 'content_attributes', 'deleted') === true) {
    around.skip('deleted message')
    return undefined
  }
  const type = stringAt(record, 'message_type')
  const role = ROLES[type ?? '']
  if (role === 'system') around.skip('event')
  const internal = record.private === true
  if (internal) around.skip('private note')
  const sender = fieldsAt(record, 'sender')
  const isBot = sender.type === 'agent_bot'
  const body = bodyAt(record, ['content'], role === 'agent' ? 'markdown' : 'plain')
  return {
    role: isBot ? 'bot' : role,
    because: isBot ? 'the sender is a bot' : `message_type is ${type}`,
    label: type,
    author: person(sender.name, sender.id),
    id: stringAt(record, 'id'),
    at: record.created_at,
    internal,
    body: body && { ...body, path: [...path, 'content'], isMail: record.content_type === 'incoming_email' },
  }
}
