import type { Role } from '../../conversation.ts'
import { type Body, defineFormat } from './format.ts'
import { bodyAt, fieldsAt, has, person, stringAt } from './values.ts'

/** Crisp: the messages of sessions. */
export default defineFormat({
  id: 'crisp',
  name: 'Crisp',
  groups: 'id',
  order: 'time',
  facts: {
    detected: 'messages with `session_id`, `fingerprint`, `from` and `type`',
    roles: '`from`: `user` is the customer, `operator` the agent; `automated` messages are of the bot',
    times: '`timestamp`, in seconds or milliseconds since 1970 by its size',
    unconfirmed: ['the unit of `timestamp`', 'the values of `origin` other than `chat`'],
  },

  recognise: (record) => (has(record, 'session_id', 'fingerprint', 'from', 'type') ? 0.95 : 0),

  read(record, around) {
    const id = stringAt(record, 'session_id')
    const type = stringAt(record, 'type')
    if (type === 'event') {
      around.skip('event')
      return { id, messages: [] }
    }
    const internal = type === 'note'
    if (internal) around.skip('private note')
    const user = fieldsAt(record, 'user')
    const from = stringAt(record, 'from')
    const isBot = record.automated === true
    return {
      id,
      channel: record.origin === 'email' ? 'email' : 'chat',
      messages: [
        {
          role: isBot ? 'bot' : ROLES[from ?? ''],
          because: isBot ? 'automated is true' : `from is "${from}"`,
          label: from,
          author: person(user.nickname, user.user_id),
          id: stringAt(record, 'fingerprint'),
          at: record.timestamp,
          internal,
          body: textOf(record, type),
        },
      ],
    }
  },
})

const ROLES: Readonly<Record<string, Role>> = { user: 'customer', operator: 'agent' }

/** Files and pictures have an address and a name, which nobody said. */
const textOf = (record: Readonly<Record<string, unknown>>, type: string | undefined): Body | undefined =>
  type === 'file' || type === 'animation' || type === 'audio'
    ? undefined
    : (bodyAt(record, ['content'], 'plain') ?? bodyAt(record, ['content', 'text']))
