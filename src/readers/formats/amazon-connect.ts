import type { Role } from '../../conversation.ts'
import type { JsonPath } from '../../source/json-positions.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { localeOf } from '../setting.ts'
import { type Around, defineFormat, type FoundMessage } from './format.ts'
import { at, bodyAt, byId, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/**
 * Amazon Connect: Contact Lens for chats and calls, what its real-time interface answers, and Transcribe Call Analytics. One
 * file is one contact.
 */
export default defineFormat({
  id: 'amazon-connect',
  name: 'Amazon Connect Contact Lens, Transcribe Call Analytics',
  groups: 'record',
  unit: 'offset',
  facts: {
    detected: '`Transcript`, a list, with `Channel`, `Version` or `JobStatus`; in real time `Segments[].Transcript`',
    roles:
      '`ParticipantRole` of the item, else of the participant: `AGENT`, `CUSTOMER`, `SYSTEM`, `CUSTOM_BOT`, `SUPERVISOR`',
    times:
      '`AbsoluteTime`, ISO 8601; of calls `BeginOffsetMillis` from the beginning, so only differences mean anything',
    unconfirmed: ['interactive messages are not read', 'messages of flows come as `SYSTEM`'],
  },

  recognise(record) {
    if (listAt(record, 'Segments').some((segment) => isFields(at(segment, 'Transcript')))) return 1
    const isList = Array.isArray(record.Transcript)
    const isContact =
      has(record, 'Channel') || has(record, 'JobStatus') || /^CHAT-/.test(stringAt(record, 'Version') ?? '')
    return isList && isContact ? 1 : 0
  },

  read(record, around) {
    const participants = byId(record.Participants, 'ParticipantId')
    const messages = itemsIn(record).map(({ item, path }) =>
      isFields(item) ? messageIn(item, path, participants, around) : undefined,
    )
    return {
      id: stringAt(record, 'CustomerMetadata', 'ContactId') ?? contactIn(around.fileName),
      channel: record.Channel === 'CHAT' || isRealTimeChat(record) ? 'chat' : 'voice',
      locale: localeOf(record.LanguageCode),
      closed: record.Status !== 'IN_PROGRESS',
      messages: messages.filter((message) => message !== undefined),
    }
  },
})

interface Item {
  readonly item: unknown
  readonly path: JsonPath
}

/** What was said. In real time, each segment holds that, an event, or what was found out about the contact. */
function itemsIn(record: Fields): Item[] {
  if (Array.isArray(record.Transcript))
    return record.Transcript.map((item, index) => ({ item, path: ['Transcript', index] }))
  return listAt(record, 'Segments').flatMap((segment, index) =>
    has(segment, 'Transcript') ? [{ item: at(segment, 'Transcript'), path: ['Segments', index, 'Transcript'] }] : [],
  )
}

/** In real time, only what is written has a time of day. */
const isRealTimeChat = (record: Fields): boolean =>
  itemsIn(record).some(({ item }) => has(fieldsAt(item, 'Time'), 'AbsoluteTime'))

/** `<contact>_analysis_<time>`, `<contact>_analysis_redacted_<time>`. */
const contactIn = (fileName: string | undefined): string | undefined =>
  /^(.+?)_(?:call_)?analysis_/.exec(fileName ?? '')?.[1] ?? fileName

const ROLES: Readonly<Record<string, Role>> = {
  AGENT: 'agent',
  SUPERVISOR: 'agent',
  CUSTOMER: 'customer',
  CUSTOM_BOT: 'bot',
  SYSTEM: 'system',
}

function messageIn(
  item: Fields,
  path: JsonPath,
  participants: ReadonlyMap<string, Fields>,
  around: Around,
): FoundMessage | undefined {
  const type = stringAt(item, 'ContentType') ?? 'text/plain'
  if ((has(item, 'Type') && item.Type !== 'MESSAGE') || !/^text\/(?:plain|markdown)/.test(type)) {
    around.skip('event')
    return undefined
  }
  const participant = stringAt(item, 'ParticipantId')
  const role =
    stringAt(item, 'ParticipantRole') ??
    stringAt(participants.get(participant ?? ''), 'ParticipantRole') ??
    participant?.toUpperCase()
  const body = bodyAt(item, ['Content'])
  return {
    role: ROLES[role ?? ''],
    because: `ParticipantRole is "${role}"`,
    label: participant,
    author: person(item.DisplayName, participant),
    id: stringAt(item, 'Id'),
    at: item.AbsoluteTime ?? at(item, 'Time', 'AbsoluteTime') ?? item.BeginOffsetMillis,
    body: body && { ...body, path: [...path, 'Content'] },
  }
}
