import { type Fields, isFields } from '../record-keys.ts'
import { type Body, defineFormat, type FoundMessage, type Person } from './format.ts'
import { bodyAt, fieldsAt, has, person, stringAt } from './values.ts'

/** Slack exports: the messages of one channel and day in a file; a thread is a conversation, over as many days as it takes. */
export default defineFormat({
  id: 'slack',
  name: 'Slack',
  groups: 'id',
  order: 'time',
  unit: 'seconds',
  markup: ['slack'],
  facts: {
    detected: 'messages with `type` `message` and a `ts` of seconds with six decimals',
    roles:
      'bots by `bot_id` and `is_bot` in `users.json`, guests and people of other organisations in `users.json` are customers; all others must be named as agents, by name or id',
    times: '`ts`, in seconds since 1970',
    unconfirmed: ['exports of one member as text files are not read'],
  },

  recognise: (record) =>
    record.type === 'message' && /^\d{10}\.\d{6}$/.test(String(record.ts)) && has(record, 'text') ? 0.95 : 0,

  read(record, around) {
    const ts = stringAt(record, 'ts')
    const thread = stringAt(record, 'thread_ts') ?? ts
    const id = around.folder === undefined || thread === undefined ? thread : `${around.folder}/${thread}`
    const last = stringAt(record, 'latest_reply')
    const about = { id, channel: 'chat', isWhole: last === undefined && !has(record, 'thread_ts'), last } as const
    const subtype = stringAt(record, 'subtype')
    if (subtype !== undefined && !SAID.has(subtype)) {
      around.skip(subtype === 'tombstone' ? 'deleted message' : 'event')
      return { ...about, messages: [] }
    }
    const user = stringAt(record, 'user') ?? stringAt(record, 'bot_id')
    const known = user === undefined ? undefined : around.people.get(user)
    const name = known?.name ?? nameOf(record)
    const message: FoundMessage = {
      ...roleOf(record, known),
      label: known?.alias ?? name ?? user,
      author: person(name, user),
      id: ts,
      at: record.ts,
      body: bodyOf(record, around.people),
    }
    return { ...about, messages: [message] }
  },

  person(record) {
    const id = stringAt(record, 'id')
    if (id === undefined) return undefined
    const profile = fieldsAt(record, 'profile')
    const alias = stringAt(profile, 'display_name') ?? stringAt(record, 'name')
    const name = stringAt(profile, 'real_name') ?? stringAt(record, 'real_name') ?? alias
    const [role, because] = roleIn(record)
    return { id, name, alias, role, because }
  },
})

/** Subtypes of what somebody said. */
const SAID = new Set([
  'bot_message',
  'thread_broadcast',
  'file_share',
  'me_message',
  'file_comment',
  'slackbot_response',
])

/** Slack's own bot, which `users.json` does not call one. */
const SLACKBOT = 'USLACKBOT'

function roleIn(user: Fields): readonly [role: Person['role'], because: string] | readonly [] {
  if (user.is_bot === true || user.id === SLACKBOT) return ['bot', 'users.json says that it is a bot']
  if (user.is_restricted === true || user.is_ultra_restricted === true)
    return ['customer', 'users.json says that they are a guest']
  if (user.is_stranger === true) return ['customer', 'users.json says that they are of another organisation']
  return []
}

function roleOf(record: Fields, known: Person | undefined): Pick<FoundMessage, 'role' | 'because'> {
  if (has(record, 'bot_id') || record.subtype === 'bot_message') return { role: 'bot', because: 'it has a bot_id' }
  if (record.user === SLACKBOT) return { role: 'bot', because: 'it is of Slackbot' }
  return { role: known?.role, because: known?.because }
}

const nameOf = (record: Fields): string | undefined =>
  stringAt(fieldsAt(record, 'user_profile'), 'real_name') ?? stringAt(record, 'username')

function bodyOf(record: Fields, names: ReadonlyMap<string, Person>): Body | undefined {
  const body = bodyAt(record, ['text'], 'slack') ?? attachmentText(record)
  return body && { ...body, names }
}

function attachmentText(record: Fields): Body | undefined {
  const attachments = Array.isArray(record.attachments) ? record.attachments : []
  const index = attachments.findIndex((one) => isFields(one) && (one.text || one.fallback))
  if (index < 0) return undefined
  return (
    bodyAt(record, ['attachments', index, 'text'], 'slack') ??
    bodyAt(record, ['attachments', index, 'fallback'], 'slack')
  )
}
