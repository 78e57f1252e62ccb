import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { channelOf, closedOf } from '../setting.ts'
import { type Around, defineFormat, type FoundConversation, type FoundMessage } from './format.ts'
import { at, bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Help Scout: the threads of a conversation, newest first, alone or within their conversation. */
export default defineFormat({
  id: 'help-scout',
  name: 'Help Scout',
  groups: 'id',
  order: 'time',
  markup: ['html'],
  facts: {
    detected: 'threads with `createdBy.type`, `state` and `source.via`, in `_embedded.threads` or alone',
    roles: '`createdBy.type`: `customer`, `user` (an agent), `system_user` (a bot)',
    times: '`createdAt`, ISO 8601; threads come newest first and are put in order',
    unconfirmed: [
      'thread types other than `customer`, `message`, `note` and `lineitem`',
      'the list of states that are not sent',
    ],
  },

  recognise(record) {
    if (isThread(record)) return 0.95
    return threadsOf(record)
      .slice(0, 3)
      .some((thread) => isFields(thread) && isThread(thread))
      ? 0.95
      : 0
  },

  read(record, around) {
    if (isThread(record)) {
      const message = messageIn(record, [], around)
      const id = conversationIn(record) ?? conversationIn(around.page) ?? stringAt(around.page, 'id')
      return { id, ...factsOf(around.page), messages: message ? [message] : [] }
    }
    const path = has(record, 'threads') ? ['threads'] : ['_embedded', 'threads']
    const messages = threadsOf(record).map((thread, index) =>
      isFields(thread) ? messageIn(thread, [...path, index], around) : undefined,
    )
    return {
      id: stringAt(record, 'id') ?? conversationIn(record),
      isWhole: has(record, 'id'),
      ...factsOf(record),
      messages: messages.filter((message) => message !== undefined),
    }
  },
})

const isThread = (record: Fields): boolean =>
  typeof at(record, 'createdBy', 'type') === 'string' && has(record, 'state') && has(record, 'type')

const threadsOf = (record: Fields): readonly unknown[] =>
  Array.isArray(record.threads) ? record.threads : listAt(record, '_embedded', 'threads')

/** The number in a link to the conversation. */
function conversationIn(record: Fields): string | undefined {
  for (const name of ['conversation', 'self']) {
    const id = /\/conversations\/(\d+)/.exec(stringAt(record, '_links', name, 'href') ?? '')?.[1]
    if (id) return id
  }
  return undefined
}

const factsOf = (record: Fields): Pick<FoundConversation, 'channel' | 'closed' | 'title'> => ({
  channel: channelOf(record.type),
  closed: closedOf(record.status),
  title: stringAt(record, 'subject'),
})

const ROLES: Readonly<Record<string, Role>> = { customer: 'customer', user: 'agent', system_user: 'bot' }
/** States of threads that nobody was sent. */
const UNSENT = new Set(['draft', 'hidden', 'review'])

function messageIn(thread: Fields, path: readonly (string | number)[], around: Around): FoundMessage | undefined {
  if (thread.type === 'lineitem') {
    around.skip('event')
    return undefined
  }
  if (UNSENT.has(stringAt(thread, 'state') ?? '')) {
    around.skip('draft')
    return undefined
  }
  const internal = thread.type === 'note'
  if (internal) around.skip('private note')
  const author = fieldsAt(thread, 'createdBy')
  const name = [author.first, author.last].filter((part) => typeof part === 'string' && part).join(' ')
  const body = bodyAt(thread, ['body'], 'html')
  return {
    role: ROLES[stringAt(author, 'type') ?? ''],
    because: `createdBy.type is "${stringAt(author, 'type')}"`,
    label: stringAt(author, 'type'),
    author: person(name, author.id),
    id: stringAt(thread, 'id'),
    at: thread.createdAt,
    internal,
    body: body && { ...body, path: [...path, 'body'] },
  }
}
