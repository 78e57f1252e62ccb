import type { Role } from '../../conversation.ts'
import { isFields } from '../record-keys.ts'
import { closedOf } from '../setting.ts'
import { type Around, type Body, defineFormat, type FoundMessage } from './format.ts'
import { at, bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Freshchat: messages of one conversation id, or conversations with their messages. */
export default defineFormat({
  id: 'freshchat',
  name: 'Freshchat',
  groups: 'id',
  order: 'time',
  facts: {
    detected: 'messages with `message_parts` and `actor_type`, alone or in the `messages` of a conversation',
    roles: '`actor_type`: `user` is the customer, `agent` the agent, `system` the system',
    times: '`created_time`, ISO 8601',
    unconfirmed: ['the actor type `bot`', 'messages with several text parts are joined by line ends'],
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
    const whole = listAt(record, 'messages')
    const id = stringAt(record, 'conversation_id')
    if (isMessage(record)) {
      const message = messageIn(record, [], around)
      return { id: id ?? stringAt(around.page, 'conversation_id'), channel: 'chat', messages: message ? [message] : [] }
    }
    return {
      id: id ?? stringAt(record, 'id'),
      isWhole: true,
      channel: 'chat',
      closed: closedOf(record.status),
      messages: whole
        .map((message, index) => (isFields(message) ? messageIn(message, ['messages', index], around) : undefined))
        .filter((message) => message !== undefined),
    }
  },
})

const isMessage = (record: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(record.message_parts) && has(record, 'actor_type')

const ROLES: Readonly<Record<string, Role>> = { user: 'customer', agent: 'agent', bot: 'bot', system: 'system' }

function messageIn(
  record: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  around: Around,
): FoundMessage | undefined {
  const parts = listAt(record, 'message_parts')
  const body = parts
    .map((_, index): Body | undefined => bodyAt(record, ['message_parts', index, 'text', 'content']))
    .filter((part) => part !== undefined)
    .map((part) => ({ ...part, path: [...path, ...part.path] }))
  const type = stringAt(record, 'message_type')
  if (type === 'system') around.skip('event')
  if (type === 'private') around.skip('private note')
  const actor = stringAt(record, 'actor_type')
  return {
    role: type === 'system' ? 'system' : ROLES[actor ?? ''],
    because: `actor_type is "${actor}"`,
    label: actor,
    author: person(at(fieldsAt(record, 'actor'), 'first_name') ?? record.actor_name, record.actor_id),
    id: stringAt(record, 'id'),
    at: record.created_time,
    internal: type === 'private',
    body: body.length ? body : undefined,
  }
}
