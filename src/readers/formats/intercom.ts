import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { channelOf, closedOf, localeOf } from '../setting.ts'
import { type Around, defineFormat, type FoundMessage } from './format.ts'
import { at, bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Intercom's conversations: the opening message is the `source`, all others are parts. */
export default defineFormat({
  id: 'intercom',
  name: 'Intercom',
  groups: 'record',
  unit: 'seconds',
  markup: ['html'],
  facts: {
    detected: '`type` is `conversation`, with `source` and `conversation_parts.conversation_parts`',
    roles:
      '`author.type`: `admin` and `team` are agents, `user`, `lead` and `contact` customers; answers of the AI agent are of the bot',
    times: '`created_at`, in seconds since 1970',
    unconfirmed: [],
  },

  recognise(record) {
    if (record.type !== 'conversation') return 0
    if (isFields(at(record, 'conversation_parts'))) return 1
    const isListed = has(record, 'source', 'statistics') || has(record, 'source', 'admin_assignee_id')
    return isListed || isFields(at(record, 'source', 'author')) ? 0.7 : 0
  },

  read(record, around) {
    const parts = listAt(record, 'conversation_parts', 'conversation_parts')
    warnOfMissingParts(record, parts, around)
    const source = fieldsAt(record, 'source')
    const opening = messageIn(source, ['source'], around)
    const messages = parts.map((part, index) =>
      isFields(part) ? messageIn(part, ['conversation_parts', 'conversation_parts', index], around) : undefined,
    )
    return {
      id: stringAt(record, 'id'),
      channel: CHANNELS[stringAt(source, 'type') ?? ''] ?? channelOf(source.type),
      locale: localeOf(at(record, 'custom_attributes', 'Language') ?? at(source, 'author', 'locale')),
      closed: closedOf(record.state),
      title: stringAt(record, 'title'),
      // The opening has no time of its own: the conversation begins with it.
      messages: [opening && { ...opening, at: source.created_at ?? record.created_at }, ...messages].filter(
        (message) => message !== undefined,
      ),
    }
  },
})

const CHANNELS: Readonly<Record<string, 'chat' | 'voice'>> = {
  conversation: 'chat',
  push: 'chat',
  phone_call: 'voice',
  phone_switch: 'voice',
}

function messageIn(part: Fields, path: readonly (string | number)[], around: Around): FoundMessage | undefined {
  const body = bodyAt(part, ['body'], 'html')
  if (part.redacted === true) {
    around.skip('redacted message')
    return undefined
  }
  const hasFiles = listAt(part, 'attachments').length > 0
  // Parts without words are events: assignments, snoozes, changes of attributes.
  if (!body && !hasFiles) {
    if (path.length > 1) around.skip('event')
    return undefined
  }
  const author = fieldsAt(part, 'author')
  const type = stringAt(author, 'type')
  const isBot = author.from_ai_agent === true || author.is_ai_answer === true || part.is_ai_answer === true
  if (part.part_type === 'note') around.skip('private note')
  return {
    role: isBot ? 'bot' : ROLES[type ?? ''],
    because: isBot ? 'the author is an AI agent' : `author.type is "${type}"`,
    label: type,
    author: person(author.name, author.id),
    id: stringAt(part, 'id'),
    at: part.created_at,
    internal: part.part_type === 'note',
    body: body && { ...body, path: [...path, 'body'] },
  }
}

const ROLES: Readonly<Record<string, Role>> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  visitor: 'customer',
  admin: 'agent',
  team: 'agent',
  bot: 'bot',
}

const MOST_PARTS = 500

function warnOfMissingParts(record: Fields, parts: readonly unknown[], around: Around): void {
  const total = at(record, 'conversation_parts', 'total_count')
  if (!has(record, 'conversation_parts'))
    around.warn(
      'this conversation has no parts: lists and searches leave them out',
      'Export each conversation by itself.',
    )
  else if (parts.length >= MOST_PARTS || (typeof total === 'number' && total > parts.length))
    around.warn('not all parts of this conversation are in the file, so it is cut')
}
