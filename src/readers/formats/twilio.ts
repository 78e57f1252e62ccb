import type { Role } from '../../conversation.ts'

import { defineFormat } from './format.ts'
import { bodyAt, has, person, stringAt } from './values.ts'

/** Twilio Conversations and Flex: messages, in the names of the interface or of the libraries. */
export default defineFormat({
  id: 'twilio',
  name: 'Twilio Conversations',
  groups: 'id',
  order: 'time',
  facts: {
    detected: 'messages with `conversation_sid` (or `conversationSid`) and a `sid` that begins with `IM`',
    roles:
      'phone numbers and addresses of messengers are customers, `system` is the system; all other authors must be named as agents',
    times: '`date_created` (or `dateCreated`), ISO 8601',
    unconfirmed: ['the older Programmable Chat is not read', 'sentences of Voice Intelligence are not read'],
  },

  recognise: (record) =>
    /^IM/.test(stringAt(record, 'sid') ?? '') && (has(record, 'conversation_sid') || has(record, 'conversationSid'))
      ? 1
      : 0,

  read(record) {
    const author = stringAt(record, 'author')
    return {
      id: stringAt(record, 'conversation_sid') ?? stringAt(record, 'conversationSid'),
      channel: 'chat',
      messages: [
        {
          ...roleOf(author),
          label: author,
          author: person(author),
          id: stringAt(record, 'sid'),
          at: record.date_created ?? record.dateCreated,
          body: bodyAt(record, ['body']),
        },
      ],
    }
  },
})

function roleOf(author: string | undefined): { role: Role | undefined; because: string } {
  if (author === 'system') return { role: 'system', because: 'the author is "system"' }
  const isAddress = /^(?:\w+:.|\+?\d[\d ]{5,})/.test(author ?? '')
  return { role: isAddress ? 'customer' : undefined, because: 'the author is a phone number or an address' }
}
