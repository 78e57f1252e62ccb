import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { type Around, defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Zendesk Chat: chats with their history, and messages that were left offline. */
export default defineFormat({
  id: 'zendesk-chat',
  name: 'Zendesk Chat',
  groups: 'record',
  facts: {
    detected: '`history` with entries whose `type` begins with `chat.`; `type` `offline_msg` with a `message`',
    roles: "`sender_type`, else the beginning of `nick`: `agent:` or `visitor`; triggers are the bot's",
    times: '`timestamp`, ISO 8601',
    unconfirmed: ['the values of `sender_type`', 'how triggers are marked, other than by `sender_type` and `nick`'],
  },

  recognise(record) {
    const history = listAt(record, 'history')
    if (history.slice(0, 5).some((entry) => /^chat\./.test(stringAt(entry, 'type') ?? ''))) return 1
    return record.type === 'offline_msg' && has(record, 'message', 'visitor') ? 1 : 0
  },

  read(record, around) {
    const visitor = fieldsAt(record, 'visitor')
    if (record.type === 'offline_msg')
      return {
        id: stringAt(record, 'id'),
        channel: 'chat',
        messages: [
          {
            role: 'customer',
            because: 'it was left while nobody was there',
            author: person(visitor.name, visitor.id),
            at: record.timestamp,
            body: bodyAt(record, ['message']),
          },
        ],
      }
    return {
      id: stringAt(record, 'id'),
      channel: 'chat',
      closed: has(record, 'end_timestamp') ? true : undefined,
      messages: listAt(record, 'history')
        .map((entry, index) => (isFields(entry) ? messageIn(entry, index, around) : undefined))
        .filter((message) => message !== undefined),
    }
  },
})

const SENDERS: Readonly<Record<string, Role>> = { visitor: 'customer', agent: 'agent', trigger: 'bot' }

function messageIn(entry: Fields, index: number, around: Around): FoundMessage | undefined {
  const type = stringAt(entry, 'type')
  if (type !== 'chat.msg' && type !== 'chat.file') {
    around.skip('event')
    return undefined
  }
  const nick = stringAt(entry, 'nick') ?? ''
  const sender = stringAt(entry, 'sender_type')?.toLowerCase()
  const named = /^(agent|visitor|trigger)\b/.exec(nick)?.[1]
  const body = bodyAt(entry, ['msg'])
  return {
    role: SENDERS[sender ?? named ?? ''],
    because: sender ? `sender_type is "${sender}"` : `nick is "${nick}"`,
    label: stringAt(entry, 'name') ?? nick,
    author: person(entry.name, nick || undefined),
    id: stringAt(entry, 'msg_id'),
    at: entry.timestamp,
    body: type === 'chat.msg' && body ? { ...body, path: ['history', index, 'msg'] } : undefined,
  }
}
