import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { channelOf, localeOf } from '../setting.ts'
import { defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, has, listAt, stringAt } from './values.ts'

/** Genesys Cloud transcripts: one file for each leg of a conversation. */
export default defineFormat({
  id: 'genesys',
  name: 'Genesys Cloud',
  groups: 'id',
  order: 'time',
  unit: 'milliseconds',
  facts: {
    detected: '`transcripts[].phrases` with `participantPurpose`',
    roles:
      '`participantPurpose`: `external` and `customer` are customers, `internal`, `agent` and `user` agents, `acd`, `ivr` and `voicemail` the system',
    times: '`conversationStartTime` and `startTimeMs` from there, in milliseconds',
    unconfirmed: [
      '`internal` may be a recorded announcement',
      '`startTimeMs` that is as large as a date is taken for one',
    ],
  },

  recognise: (record) =>
    listAt(record, 'transcripts').some((one) => isFields(one) && Array.isArray(one.phrases)) &&
    has(record, 'conversationId')
      ? 1
      : 0,

  read(record) {
    const start = typeof record.conversationStartTime === 'number' ? record.conversationStartTime : 0
    const messages = listAt(record, 'transcripts').flatMap((transcript, at) =>
      listAt(transcript, 'phrases').map((phrase, index) =>
        isFields(phrase) ? messageIn(phrase, ['transcripts', at, 'phrases', index], start) : undefined,
      ),
    )
    return {
      id: stringAt(record, 'conversationId'),
      channel: channelOf(record.mediaType),
      locale: localeOf(stringAt(record, 'transcripts', 0, 'language')),
      messages: messages.filter((message) => message !== undefined),
    }
  },
})

const ROLES: Readonly<Record<string, Role>> = {
  external: 'customer',
  customer: 'customer',
  internal: 'agent',
  agent: 'agent',
  user: 'agent',
  bot: 'bot',
  acd: 'system',
  ivr: 'system',
  voicemail: 'system',
}

/** Milliseconds since 1970 from here on; smaller numbers count from the beginning. */
const A_DATE = 1e12

function messageIn(phrase: Fields, path: readonly (string | number)[], start: number): FoundMessage {
  const purpose = stringAt(phrase, 'participantPurpose')
  // Without capitals and marks, rules about sentences would go wrong.
  const body = bodyAt(phrase, ['decoratedText']) ?? bodyAt(phrase, ['text'])
  // Some have their words one by one only.
  const words = body
    ? [body]
    : listAt(phrase, 'words').flatMap((_, index) => bodyAt(phrase, ['words', index, 'word']) ?? [])
  const offset = phrase.startTimeMs ?? phrase.offsetMs
  return {
    role: ROLES[purpose ?? ''],
    because: `participantPurpose is "${purpose}"`,
    label: purpose,
    at: typeof offset === 'number' && offset < A_DATE ? start + offset : offset,
    body: words.map((each) => ({ ...each, path: [...path, ...each.path] })),
    joint: ' ',
  }
}
