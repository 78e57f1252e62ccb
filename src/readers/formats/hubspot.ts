import type { Role } from '../../conversation.ts'
import type { Fields } from '../record-keys.ts'
import { defineFormat } from './format.ts'
import { at, bodyAt, fieldsAt, has, person, stringAt } from './values.ts'

/** HubSpot conversations: the messages of threads, in any order. */
export default defineFormat({
  id: 'hubspot',
  name: 'HubSpot',
  groups: 'id',
  order: 'time',
  markup: ['html'],
  facts: {
    detected: '`conversationsThreadId` with `senders`',
    roles:
      'the beginning of the actor id: `V-` and `E-` are customers, `A-` agents, `L-` and `I-` bots, `S-` the system; else `direction`',
    times: '`createdAt`, ISO 8601',
    unconfirmed: ["comments that an integration writes may be an agent's"],
  },

  recognise: (record) =>
    has(record, 'conversationsThreadId') && (Array.isArray(record.senders) || has(record, 'createdBy')) ? 0.95 : 0,

  read(record, around) {
    const id = stringAt(record, 'conversationsThreadId')
    const type = stringAt(record, 'type')
    const body = bodyAt(record, ['text']) ?? bodyAt(record, ['richText'], 'html')
    const channel = CHANNELS[stringAt(record, 'channelId') ?? '']
    if (!body && type !== 'MESSAGE' && type !== 'COMMENT' && type !== 'WELCOME_MESSAGE') {
      around.skip('event')
      return { id, channel, messages: [] }
    }
    if (record.archived === true) {
      around.skip('deleted message')
      return { id, channel, messages: [] }
    }
    if (has(record, 'truncationStatus') && record.truncationStatus !== 'NOT_TRUNCATED')
      around.warn('the text of some messages is cut off in the export', 'Ask for their original content.')
    const internal = type === 'COMMENT'
    if (internal) around.skip('private note')
    const actor = stringAt(record, 'senders', 0, 'actorId') ?? stringAt(record, 'createdBy')
    return {
      id,
      channel,
      messages: [
        {
          ...roleOf(record, actor, type),
          label: actor,
          author: person(fieldsAt(record, 'senders', 0).name, actor),
          id: stringAt(record, 'id'),
          at: record.createdAt,
          internal,
          body: body && { ...body, isMail: channel === 'email' },
        },
      ],
    }
  },
})

const CHANNELS: Readonly<Record<string, 'chat' | 'email'>> = { 1000: 'chat', 1001: 'chat', 1002: 'email' }

const ACTORS: Readonly<Record<string, Role>> = {
  V: 'customer',
  E: 'customer',
  A: 'agent',
  L: 'bot',
  I: 'bot',
  S: 'system',
}

function roleOf(record: Fields, actor = '', type = ''): { role: Role | undefined; because: string } {
  if (type === 'WELCOME_MESSAGE') return { role: 'bot', because: 'it is a welcome message' }
  const kind = /^([A-Z])-/.exec(actor)?.[1]
  if (kind && ACTORS[kind]) return { role: ACTORS[kind], because: `the actor id begins with "${kind}-"` }
  const direction = at(record, 'direction')
  return {
    role: direction === 'INCOMING' ? 'customer' : direction === 'OUTGOING' ? 'agent' : undefined,
    because: `direction is "${direction}"`,
  }
}
