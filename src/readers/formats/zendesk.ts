import type { Channel, Role } from '../../conversation.ts'
import type { JsonPath } from '../../source/json-positions.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { closedOf, localeOf } from '../setting.ts'
import { type Around, defineFormat, type FoundConversation, type FoundMessage } from './format.ts'
import { at, bodyAt, byId, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Zendesk Support: comments of a ticket, tickets with their comments (one per line or in a list), incremental events. */
export default defineFormat({
  id: 'zendesk',
  name: 'Zendesk Support',
  groups: 'id',
  markup: ['html'],
  facts: {
    detected:
      'comments with `author_id`, `public` and `html_body` or `plain_body`; tickets with `requester` and `comments`; `ticket_events` with `child_events`; messages of messaging webhooks',
    roles:
      "the sideloaded `users[].role`; else the requester of the ticket is the customer, and all others are agents; writers of private comments are agents; comments whose `via.channel` is `rule` (or 8), a trigger or automation, are a bot's; the records of calls, `VoiceComment`, are not judged",
    times: '`created_at`, ISO 8601',
    unconfirmed: ['the values of `via.channel` for messengers and social networks'],
  },

  recognise(record) {
    if (typeof record.type === 'string' && record.type.startsWith(WEBHOOK)) return 1
    if (isComment(record)) return 0.95
    if (isTicket(record)) {
      const comments = listAt(record, 'comments')
      if (comments.length === 0) return 0.4
      return comments.slice(0, 5).some((comment) => isFields(comment) && isComment(comment)) ? 1 : 0
    }
    const children = listAt(record, 'child_events')
    return has(record, 'ticket_id') && children.some((child) => has(child, 'event_type')) ? 1 : 0
  },

  read(record, around) {
    if (typeof record.type === 'string' && record.type.startsWith(WEBHOOK)) return webhook(record, around)
    if (isComment(record)) {
      const message = messageIn(record, [], ticketAround(around), around)
      return { id: ticketIdOf(record, around), channel: channelIn(record), messages: message ? [message] : [] }
    }
    if (has(record, 'child_events')) return eventsOf(record, around)
    return ticketOf(record, around)
  },
})

const WEBHOOK = 'zen:event-type:messaging_ticket.'

function isComment(record: Fields): boolean {
  const hasText = has(record, 'html_body') || has(record, 'plain_body')
  const isPlain = typeof record.body === 'string' && (record.type === 'Comment' || record.type === 'VoiceComment')
  const isSent = has(record, 'audit_id') || has(record, 'via') || has(record, 'type')
  return has(record, 'author_id') && typeof record.public === 'boolean' && (hasText || isPlain) && isSent
}

function isTicket(record: Fields): boolean {
  return Array.isArray(record.comments) && (has(record, 'requester') || has(record, 'requester_id'))
}

/** What is known of the people of a ticket. */
interface Ticket {
  readonly users: ReadonlyMap<string, Fields>
  readonly requester: string | undefined
}

const ticketAround = ({ page }: Around): Ticket => ({
  users: byId(page.users),
  requester: stringAt(page, 'ticket', 'requester_id') ?? stringAt(page, 'requester_id'),
})

function ticketIdOf(record: Fields, { page }: Around): string | undefined {
  return stringAt(record, 'ticket_id') ?? stringAt(page, 'ticket', 'id') ?? stringAt(page, 'ticket_id')
}

function ticketOf(record: Fields, around: Around): FoundConversation {
  const requester = fieldsAt(record, 'requester')
  const users = [...listAt(record, 'users'), requester, fieldsAt(record, 'submitter'), fieldsAt(record, 'assignee')]
  const ticket: Ticket = {
    users: new Map([...byId(around.page.users), ...byId(users)]),
    requester: stringAt(record, 'requester_id') ?? stringAt(requester, 'id'),
  }
  const messages = listAt(record, 'comments').map((comment, index) =>
    isFields(comment) ? messageIn(comment, ['comments', index], ticket, around) : undefined,
  )
  return {
    id: stringAt(record, 'id'),
    isWhole: true,
    channel: channelIn(record),
    locale: localeOf(at(record, 'requester', 'locale')),
    closed: closedOf(record.status),
    title: stringAt(record, 'subject'),
    messages: messages.filter((message) => message !== undefined),
  }
}

function eventsOf(record: Fields, around: Around): FoundConversation {
  const messages = listAt(record, 'child_events').map((child, index) => {
    if (!isFields(child) || child.event_type !== 'Comment') {
      around.skip('event')
      return undefined
    }
    if (!has(child, 'body') && !has(child, 'html_body') && !has(child, 'plain_body')) {
      around.warn(
        'comments without their text: the events were exported without them',
        'Export the incremental events with include=comment_events.',
      )
      return undefined
    }
    const whole = { author_id: record.updater_id, created_at: record.created_at ?? record.timestamp, ...child }
    return messageIn(whole, ['child_events', index], ticketAround(around), around)
  })
  return { id: stringAt(record, 'ticket_id'), messages: messages.filter((message) => message !== undefined) }
}

function messageIn(comment: Fields, path: JsonPath, ticket: Ticket, around: Around): FoundMessage | undefined {
  if (comment.type === 'VoiceComment') {
    around.skip('record of a call')
    return undefined
  }
  const isMail = viaOf(comment) === 'email'
  const plain = bodyAt(comment, ['plain_body']) ?? bodyAt(comment, ['html_body'], 'html') ?? bodyAt(comment, ['body'])
  if (plain && /^[\s▇]*$/.test(plain.text)) {
    around.skip('redacted message')
    return undefined
  }
  const id = stringAt(comment, 'author_id')
  const user = ticket.users.get(id ?? '')
  const internal = comment.public === false
  if (internal) around.skip('private note')
  // A chat that became a ticket stands in one comment, with all its speakers.
  const isChat = plain !== undefined && (plain.text.match(CHAT_LINES)?.length ?? 0) > 1
  if (isChat) around.skip('chat in a comment')
  return {
    ...(isChat ? { role: 'system' } : roleOf(comment, user, ticket, internal)),
    author: person(user?.name, id),
    id: stringAt(comment, 'id'),
    at: comment.created_at,
    internal,
    body: plain && { ...plain, path: [...path, ...plain.path], isMail },
  }
}

const CHAT_LINES = /^\(\d{1,2}:\d{2}:\d{2}(?: ?[AP]M)?\) [^\n]{1,80}/gm

const ROLES: Readonly<Record<string, Role>> = { 'end-user': 'customer', agent: 'agent', admin: 'agent' }

function roleOf(
  comment: Fields,
  user: Fields | undefined,
  { requester }: Ticket,
  internal: boolean,
): Pick<FoundMessage, 'role' | 'because'> {
  const id = stringAt(comment, 'author_id')
  if (id === '-1') return { role: 'system', because: 'author_id is -1' }
  if (viaOf(comment) === 'rule') return { role: 'bot', because: 'via.channel is "rule"' }
  const role = stringAt(user, 'role')
  if (role !== undefined && ROLES[role]) return { role: ROLES[role], because: `users[].role is "${role}"` }
  if (internal) return { role: 'agent', because: 'the comment is private' }
  if (requester === undefined) return { role: undefined }
  return id === requester
    ? { role: 'customer', because: 'the requester of the ticket' }
    : { role: 'agent', because: 'not the requester of the ticket' }
}

const CHANNELS: Readonly<Record<string, Channel>> = {
  email: 'email',
  chat: 'chat',
  native_messaging: 'chat',
  messaging: 'chat',
  whatsapp: 'chat',
  sms: 'chat',
  voice: 'voice',
  phone: 'voice',
  twitter: 'social',
  facebook: 'social',
  instagram_dm: 'social',
}

/** Ways in which a ticket or comment was made, where they are written as numbers or in the words of older exports. */
const VIA: Readonly<Record<string, string>> = { '0': 'web', '4': 'email', '5': 'api', '8': 'rule', mail: 'email' }

function viaOf(record: Fields): string {
  const channel = stringAt(record, 'via', 'channel') ?? ''
  return VIA[channel] ?? channel
}

const channelIn = (record: Fields): Channel | undefined => CHANNELS[viaOf(record)]

const ACTORS: Readonly<Record<string, Role>> = {
  end_user: 'customer',
  agent: 'agent',
  trigger: 'bot',
  system: 'system',
}

function webhook(record: Fields, around: Around): FoundConversation | undefined {
  const body = bodyAt(record, ['event', 'message', 'body'])
  if (!body) {
    around.skip('event')
    return undefined
  }
  const actor = fieldsAt(record, 'event', 'actor')
  const type = stringAt(actor, 'type')
  const message: FoundMessage = {
    role: ACTORS[type ?? ''],
    because: `actor.type is "${type}"`,
    label: type,
    author: person(actor.name, actor.id),
    id: stringAt(record, 'event', 'message', 'id'),
    at: record.time ?? record.created_at,
    body,
  }
  const ticket = /^zen:ticket:(.+)$/.exec(stringAt(record, 'subject') ?? '')?.[1]
  return { id: ticket ?? stringAt(record, 'event', 'conversation_id'), channel: 'chat', messages: [message] }
}
