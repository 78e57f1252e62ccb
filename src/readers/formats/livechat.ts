import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { type Around, type Body, defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, byId, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** LiveChat archives: chats with one thread (`thread`) or several (`threads`); each thread is a conversation. */
export default defineFormat({
  id: 'livechat',
  name: 'LiveChat',
  groups: 'id',
  order: 'time',
  facts: {
    detected: '`users[].type` with `thread.events` or `threads[].events`',
    roles: '`users[].type` of the `author_id`: `agent` or `customer`; system messages have no author',
    times: '`created_at`, ISO 8601 with microseconds',
    unconfirmed: [
      'bots are users of the type `agent`: name them as bots under `speakers`',
      'all threads of a chat are one conversation',
    ],
  },

  recognise(record) {
    const users = listAt(record, 'users')
    const typed = users.some((user) => isFields(user) && (user.type === 'agent' || user.type === 'customer'))
    const hasEvents = Array.isArray(fieldsAt(record, 'thread').events) || threadsOf(record).length > 0
    return typed && hasEvents ? 0.95 : has(record, 'thread', 'users') ? 0.5 : 0
  },

  read(record, around) {
    const users = byId(record.users)
    const messages = threadsOf(record).flatMap(({ thread, path }) =>
      listAt(thread, 'events').map((event, index) =>
        isFields(event) ? messageIn(event, [...path, 'events', index], users, around) : undefined,
      ),
    )
    const threads = threadsOf(record)
    const last = threads.at(-1)?.thread
    const thread = threads.length === 1 ? stringAt(last, 'id') : undefined
    const chat = stringAt(record, 'id')
    return {
      id: thread === undefined ? chat : `${chat}/${thread}`,
      isWhole: true,
      channel: 'chat',
      closed: typeof last?.active === 'boolean' ? !last.active : undefined,
      messages: messages.filter((message) => message !== undefined),
    }
  },
})

interface Thread {
  readonly thread: Fields
  readonly path: readonly (string | number)[]
}

function threadsOf(record: Fields): Thread[] {
  const single = fieldsAt(record, 'thread')
  const list = listAt(record, 'threads').map((thread, index) => ({ thread, path: ['threads', index] }))
  const all = [{ thread: single as unknown, path: ['thread'] as (string | number)[] }, ...list]
  return all.filter(
    (one): one is Thread & { path: (string | number)[] } => isFields(one.thread) && Array.isArray(one.thread.events),
  )
}

const ROLES: Readonly<Record<string, Role>> = { agent: 'agent', customer: 'customer' }

function messageIn(
  event: Fields,
  path: readonly (string | number)[],
  users: ReadonlyMap<string, Fields>,
  around: Around,
): FoundMessage | undefined {
  const type = stringAt(event, 'type')
  if (event.deleted === true) {
    around.skip('deleted message')
    return undefined
  }
  if (type === 'system_message') around.skip('event')
  const author = stringAt(event, 'author_id')
  const user = users.get(author ?? '')
  const internal = event.visibility === 'agents' || event.recipients === 'agents'
  if (internal) around.skip('private note')
  return {
    role: type === 'system_message' ? 'system' : ROLES[stringAt(user, 'type') ?? ''],
    because: `the user's type is "${stringAt(user, 'type')}"`,
    label: author,
    author: person(user?.name, author),
    id: stringAt(event, 'id'),
    at: event.created_at,
    internal,
    body: bodiesOf(event).map((body) => ({ ...body, path: [...path, ...body.path] })),
  }
}

/** The text; of cards their titles, of forms the answers. */
function bodiesOf(event: Fields): Body[] {
  const paths: (string | number)[][] = [['text']]
  if (event.type === 'rich_message')
    for (let i = 0; i < listAt(event, 'elements').length; i++)
      paths.push(['elements', i, 'title'], ['elements', i, 'subtitle'])
  if (event.type === 'filled_form')
    for (let i = 0; i < listAt(event, 'fields').length; i++) paths.push(['fields', i, 'answer'])
  return paths.map((path) => bodyAt(event, path)).filter((body) => body !== undefined)
}
