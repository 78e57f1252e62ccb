import { type Fields, isFields } from '../record-keys.ts'
import { defineFormat } from './format.ts'
import { bodyAt, fieldsAt, has, person, stringAt } from './values.ts'

/** Slack exports: the messages of one channel and day; a thread is a conversation. */
export default defineFormat({
  id: 'slack',
  name: 'Slack',
  groups: 'id',
  order: 'time',
  unit: 'seconds',
  facts: {
    detected: 'messages with `type` `message` and a `ts` of seconds with six decimals',
    roles: 'bots by `bot_id`; nothing tells agents from customers, so they must be named, by name or id',
    times: '`ts`, in seconds since 1970',
    unconfirmed: [
      'how guests are marked in `users.json`, which is not read',
      'escaped characters (`&amp;`, `<@U1>`) stay in the text as they are',
      'a thread that goes on in the file of another day is a conversation of its own there',
    ],
  },

  recognise: (record) =>
    record.type === 'message' && /^\d{10}\.\d{6}$/.test(String(record.ts)) && has(record, 'text') ? 0.95 : 0,

  read(record, around) {
    const id = stringAt(record, 'thread_ts') ?? stringAt(record, 'ts')
    const subtype = stringAt(record, 'subtype')
    if (subtype !== undefined && !SAID.has(subtype)) {
      around.skip('event')
      return { id, messages: [] }
    }
    const isBot = has(record, 'bot_id') || subtype === 'bot_message'
    const name = nameOf(record)
    const user = stringAt(record, 'user') ?? stringAt(record, 'bot_id')
    return {
      id,
      channel: 'chat',
      messages: [
        {
          role: isBot ? 'bot' : undefined,
          because: 'it has a bot_id',
          label: name ?? user,
          author: person(name, user),
          id: stringAt(record, 'ts'),
          at: record.ts,
          body: bodyAt(record, ['text']) ?? attachmentText(record),
        },
      ],
    }
  },
})

/** Subtypes of what somebody said. */
const SAID = new Set(['bot_message', 'thread_broadcast', 'file_share', 'me_message'])

const nameOf = (record: Fields): string | undefined =>
  stringAt(fieldsAt(record, 'user_profile'), 'real_name') ?? stringAt(record, 'username')

function attachmentText(record: Fields) {
  const attachments = Array.isArray(record.attachments) ? record.attachments : []
  const index = attachments.findIndex((one) => isFields(one) && (one.text || one.fallback))
  if (index < 0) return undefined
  return bodyAt(record, ['attachments', index, 'text']) ?? bodyAt(record, ['attachments', index, 'fallback'])
}
