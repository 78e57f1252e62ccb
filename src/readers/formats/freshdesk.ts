import { isFields } from '../record-keys.ts'
import { closedOf } from '../setting.ts'
import { type Body, defineFormat } from './format.ts'
import { at, bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Freshdesk (and Freshservice): tickets with their opening text, and the conversations of tickets. */
export default defineFormat({
  id: 'freshdesk',
  name: 'Freshdesk',
  groups: 'id',
  order: 'time',
  markup: ['html'],
  facts: {
    detected:
      'conversations with `incoming`, `private` and `body_text`; tickets with `description_text` and `requester_id`',
    roles: "`incoming`: true is the customer, false the agent; the opening text of a ticket is the customer's",
    times: '`created_at`, ISO 8601',
    unconfirmed: [
      'the codes of `source`',
      'the layout of exports of a whole account',
      'where tickets and their conversations stand in one file, `conversations` is expected within the ticket, or `notes` as in older exports',
    ],
  },

  recognise(record) {
    if (typeof record.incoming === 'boolean' && typeof record.private === 'boolean' && has(record, 'body_text'))
      return 0.95
    return isTicket(record) ? 0.9 : 0
  },

  read(record, around) {
    if (!isTicket(record)) {
      const message = said(record, [], around)
      return { id: stringAt(record, 'ticket_id') ?? stringAt(around.page, 'id'), messages: [message] }
    }
    const opening = textAt(record, 'description')
    const requester = fieldsAt(record, 'requester')
    return {
      id: stringAt(record, 'id'),
      channel: CHANNELS[stringAt(record, 'source') ?? ''],
      closed: typeof record.status === 'number' ? record.status >= RESOLVED : closedOf(record.status),
      title: stringAt(record, 'subject'),
      messages: [
        {
          role: 'customer',
          because: 'the text of the ticket is from its requester',
          author: person(requester.name, record.requester_id),
          at: record.created_at,
          body: opening && { ...opening, isMail: true },
        },
        ...['conversations', 'notes', 'helpdesk_notes'].flatMap((key) =>
          listAt(record, key).map((conversation, index) => {
            // Older exports have notes, each under a key of its own.
            const inside = ['note', 'helpdesk_note'].filter((name) => isFields(at(conversation, name)))
            return said(fieldsAt(conversation, ...inside), [key, index, ...inside], around)
          }),
        ),
      ],
    }
  },
})

/** A text without its tags where there is one. Older exports keep those under a key of their own. */
function textAt(record: Readonly<Record<string, unknown>>, key: string): Body | undefined {
  const isPlain = has(record, `${key}_html`)
  return bodyAt(record, [`${key}_text`]) ?? bodyAt(record, [key], isPlain ? 'plain' : 'html')
}

/** Statuses from here on are closed: 4 resolved, 5 closed. */
const RESOLVED = 4

const CHANNELS: Readonly<Record<string, 'email' | 'voice' | 'chat'>> = { 1: 'email', 3: 'voice', 7: 'chat' }

function isTicket(record: Readonly<Record<string, unknown>>): boolean {
  const hasText = has(record, 'description_text') || typeof record.description === 'string'
  return hasText && has(record, 'requester_id') && has(record, 'responder_id')
}

function said(
  record: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  around: { skip(what: string): void },
) {
  const incoming = typeof record.incoming === 'boolean' ? record.incoming : undefined
  const internal = record.private === true
  if (internal) around.skip('private note')
  const body = textAt(record, 'body')
  return {
    role: incoming === undefined ? undefined : incoming ? ('customer' as const) : ('agent' as const),
    because: `incoming is ${incoming}`,
    label: 'a conversation without "incoming"',
    author: person(undefined, record.user_id),
    id: stringAt(record, 'id'),
    at: record.created_at,
    internal,
    body: body && { ...body, path: [...path, ...body.path], isMail: true },
  }
}
