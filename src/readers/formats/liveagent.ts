import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { type Around, defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, has, listAt, person, stringAt } from './values.ts'

/** LiveAgent: the message groups of a ticket. */
export default defineFormat({
  id: 'liveagent',
  name: 'LiveAgent',
  groups: 'id',
  order: 'time',
  markup: ['html'],
  facts: {
    detected: 'groups with `datecreated`, `user_full_name` and `messages` that have `format` and `visibility`',
    roles:
      "the `type` of the group for mails (3 incoming, 4 outgoing); else the ticket's `owner_contactid` and `agentid`; else the user must be named",
    times: '`datecreated`; without a zone it is taken for UTC',
    unconfirmed: [
      'the zone of `datecreated`',
      'the codes of `type`, `format` and `visibility` of single messages: only `H` is read as HTML',
    ],
  },

  recognise(record) {
    const hasMessages = listAt(record, 'messages').some((one) => isFields(one) && has(one, 'format', 'visibility'))
    return has(record, 'datecreated', 'user_full_name') && hasMessages ? 0.95 : 0
  },

  read(record, around) {
    const id = stringAt(around.page, 'ticketid') ?? stringAt(around.page, 'id') ?? stringAt(record, 'ticketid')
    const type = stringAt(record, 'type') ?? ''
    if (DELETED.has(stringAt(record, 'status') ?? '')) {
      around.skip('deleted message')
      return { id, messages: [] }
    }
    const isTalk = TALK.has(type)
    if (!isTalk) {
      around.skip('event')
      return { id, messages: [] }
    }
    const messages = listAt(record, 'messages').map((message, index) =>
      isFields(message) ? messageIn(message, index, record, around) : undefined,
    )
    return {
      id,
      channel: CHANNELS[type],
      messages: messages.filter((message) => message !== undefined),
    }
  },
})

const DELETED = new Set(['D'])
const NOTES = new Set(['I', 'U', 'Z'])
/** Groups in which somebody says something; all others are steps of the ticket. */
const TALK = new Set(['M', 'C', 'P', 'V', 'F', 'W', '3', '4', '5', 'I', 'U', 'Z'])
const CHANNELS: Readonly<Record<string, 'chat' | 'email' | 'voice' | 'social'>> = {
  C: 'chat',
  P: 'voice',
  V: 'voice',
  F: 'social',
  W: 'social',
  3: 'email',
  4: 'email',
  5: 'email',
}

function messageIn(message: Fields, index: number, group: Fields, around: Around): FoundMessage {
  const type = stringAt(group, 'type') ?? ''
  const internal = NOTES.has(type)
  if (internal) around.skip('private note')
  const user = stringAt(message, 'userid') ?? stringAt(group, 'userid')
  const body = bodyAt(message, ['message'], message.format === 'H' ? 'html' : 'plain')
  return {
    ...roleOf(type, user, around.page),
    label: stringAt(group, 'user_full_name') ?? user,
    author: person(user === stringAt(group, 'userid') ? group.user_full_name : undefined, user),
    id: stringAt(message, 'id'),
    at: message.datecreated ?? group.datecreated,
    internal,
    body: body && { ...body, path: ['messages', index, 'message'], isMail: type === '3' || type === '4' },
  }
}

function roleOf(type: string, user: string | undefined, ticket: Fields): { role: Role | undefined; because: string } {
  if (type === '3') return { role: 'customer', because: 'it is an incoming mail' }
  if (type === '4') return { role: 'agent', because: 'it is an outgoing mail' }
  if (NOTES.has(type)) return { role: 'agent', because: 'only agents write notes' }
  if (user !== undefined && user === stringAt(ticket, 'owner_contactid'))
    return { role: 'customer', because: 'the user owns the ticket' }
  if (user !== undefined && user === stringAt(ticket, 'agentid'))
    return { role: 'agent', because: 'the ticket is assigned to the user' }
  return { role: undefined, because: 'nothing tells' }
}
