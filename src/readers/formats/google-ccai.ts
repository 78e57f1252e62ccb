import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { localeOf } from '../setting.ts'
import { defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Google's Contact Center AI (CX Insights): files to be taken in, and conversations as its interface gives them. */
export default defineFormat({
  id: 'google-ccai',
  name: 'Google CCAI, CX Insights',
  groups: 'record',
  unit: 'offset',
  facts: {
    detected: '`entries` with `role` and `start_timestamp_usec`; `transcript.transcriptSegments`',
    roles: '`AGENT` and `HUMAN_AGENT` are agents, `CUSTOMER` and `END_USER` customers, `AUTOMATED_AGENT` is the bot',
    times: '`start_timestamp_usec`, in microseconds; `messageTime`, ISO 8601',
    unconfirmed: ['lists of messages of Dialogflow are read as generic JSON'],
  },

  recognise(record) {
    const entries = listAt(record, 'entries')
    if (entries.slice(0, 3).some((entry) => isFields(entry) && has(entry, 'start_timestamp_usec', 'text'))) return 1
    return Array.isArray(fieldsAt(record, 'transcript').transcriptSegments) ? 1 : 0
  },

  read(record, around) {
    const isIngest = Array.isArray(record.entries)
    const path = isIngest ? ['entries'] : ['transcript', 'transcriptSegments']
    const items = isIngest ? record.entries : fieldsAt(record, 'transcript').transcriptSegments
    const medium = stringAt(record, 'medium')
    return {
      id: stringAt(record, 'name')?.split('/').at(-1) ?? stringAt(record, 'conversation_info', 'id') ?? around.fileName,
      channel: medium === 'CHAT' ? 'chat' : medium === 'PHONE_CALL' ? 'voice' : undefined,
      locale: localeOf(record.languageCode),
      messages: (Array.isArray(items) ? items : [])
        .map((item, index) => (isFields(item) ? messageIn(item, [...path, index]) : undefined))
        .filter((message) => message !== undefined),
    }
  },
})

const ROLES: Readonly<Record<string, Role>> = {
  AGENT: 'agent',
  HUMAN_AGENT: 'agent',
  AUTOMATED_AGENT: 'bot',
  CUSTOMER: 'customer',
  END_USER: 'customer',
}

function messageIn(item: Fields, path: readonly (string | number)[]): FoundMessage {
  const participant = fieldsAt(item, 'segmentParticipant')
  const role = stringAt(item, 'role') ?? stringAt(participant, 'role')
  const user = item.user_id ?? participant.userId
  const body = bodyAt(item, ['text'])
  return {
    role: ROLES[role ?? ''],
    because: `role is "${role}"`,
    label: role,
    author: person(undefined, user),
    at: item.start_timestamp_usec === undefined ? item.messageTime : microseconds(item.start_timestamp_usec),
    body: body && { ...body, path: [...path, 'text'] },
  }
}

/** Small numbers count from the beginning of the call. */
const microseconds = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value / 1000) : value)
