import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, fieldsAt, listAt, person, stringAt } from './values.ts'

/** tawk.to: transcripts as its webhooks send them. */
export default defineFormat({
  id: 'tawk',
  name: 'tawk.to',
  groups: 'record',
  facts: {
    detected: '`event` that begins with `chat:`, with `property` and `chat.messages`',
    roles: '`sender.t`: `v` is the visitor, `a` the agent, `s` the system; or `sender.type` in words',
    times: '`time` of the message',
    unconfirmed: ['the format of the times of messages', 'the transcripts that the dashboard sends by mail'],
  },

  recognise: (record) => (/^chat:/.test(stringAt(record, 'event') ?? '') && isFields(record.chat) ? 1 : 0),

  read(record, around) {
    const chat = fieldsAt(record, 'chat')
    const visitor = fieldsAt(chat, 'visitor')
    if (!Array.isArray(chat.messages)) {
      around.skip('event')
      return undefined
    }
    return {
      id: stringAt(chat, 'id'),
      channel: 'chat',
      closed: record.event === 'chat:transcript_created' ? true : undefined,
      messages: listAt(chat, 'messages')
        .map((message, index) => (isFields(message) ? messageIn(message, index, visitor) : undefined))
        .filter((message) => message !== undefined),
    }
  },
})

const ROLES: Readonly<Record<string, Role>> = {
  v: 'customer',
  visitor: 'customer',
  a: 'agent',
  agent: 'agent',
  s: 'system',
  system: 'system',
}

function messageIn(message: Fields, index: number, visitor: Fields): FoundMessage {
  const sender = fieldsAt(message, 'sender')
  const type = stringAt(sender, 't') ?? stringAt(sender, 'type')
  const role = ROLES[type ?? '']
  const body = message.type === undefined || message.type === 'msg' ? bodyAt(message, ['msg']) : undefined
  return {
    role,
    because: `sender.t is "${type}"`,
    label: type,
    author: person(sender.n ?? sender.name ?? (role === 'customer' ? visitor.name : undefined), sender.id),
    at: message.time,
    body: body && { ...body, path: ['chat', 'messages', index, 'msg'] },
  }
}
