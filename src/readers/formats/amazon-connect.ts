import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { localeOf } from '../setting.ts'
import { type Around, defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, byId, has, listAt, person, stringAt } from './values.ts'

/** Amazon Connect: Contact Lens for chats and calls, and Transcribe Call Analytics. One file is one contact. */
export default defineFormat({
  id: 'amazon-connect',
  name: 'Amazon Connect Contact Lens, Transcribe Call Analytics',
  groups: 'record',
  unit: 'offset',
  facts: {
    detected: '`Transcript`, a list, with `Channel`, `Version` or `JobStatus`',
    roles:
      '`ParticipantRole` of the item, else of the participant: `AGENT`, `CUSTOMER`, `SYSTEM`, `CUSTOM_BOT`, `SUPERVISOR`',
    times:
      '`AbsoluteTime`, ISO 8601; of calls `BeginOffsetMillis` from the beginning, so only differences mean anything',
    unconfirmed: ['interactive messages are not read', 'messages of flows come as `SYSTEM`'],
  },

  recognise(record) {
    const isList = Array.isArray(record.Transcript)
    const isContact =
      has(record, 'Channel') || has(record, 'JobStatus') || /^CHAT-/.test(stringAt(record, 'Version') ?? '')
    return isList && isContact ? 1 : 0
  },

  read(record, around) {
    const participants = byId(record.Participants, 'ParticipantId')
    const messages = listAt(record, 'Transcript').map((item, index) =>
      isFields(item) ? messageIn(item, index, participants, around) : undefined,
    )
    return {
      id: stringAt(record, 'CustomerMetadata', 'ContactId') ?? contactIn(around.fileName),
      channel: record.Channel === 'CHAT' ? 'chat' : 'voice',
      locale: localeOf(record.LanguageCode),
      closed: true,
      messages: messages.filter((message) => message !== undefined),
    }
  },
})

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
  index: number,
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
    at: item.AbsoluteTime ?? item.BeginOffsetMillis,
    body: body && { ...body, path: ['Transcript', index, 'Content'] },
  }
}
