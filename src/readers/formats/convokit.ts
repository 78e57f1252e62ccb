import type { Role } from '../../conversation.ts'
import { defineFormat } from './format.ts'
import { bodyAt, fieldsAt, has, person, stringAt } from './values.ts'

/** ConvoKit corpora: the lines of `utterances.jsonl`. */
export default defineFormat({
  id: 'convokit',
  name: 'ConvoKit',
  groups: 'id',
  facts: {
    detected: 'utterances with `speaker`, `conversation_id` (or `root`), `reply_to` and `text`',
    roles: '`meta.role`, where it says agent or customer; else the speakers must be named',
    times: '`timestamp`, in seconds since 1970',
    unconfirmed: ['the names `root`, `reply-to` and `user` of older corpora'],
  },
  unit: 'seconds',

  recognise(record) {
    const replies = has(record, 'reply_to') || has(record, 'reply-to')
    const rooted = has(record, 'conversation_id') || has(record, 'root')
    return replies && rooted && has(record, 'text') && (has(record, 'speaker') || has(record, 'user')) ? 0.95 : 0
  },

  read(record) {
    const speaker = stringAt(record, 'speaker') ?? stringAt(record, 'speaker', 'id') ?? stringAt(record, 'user')
    const role = stringAt(fieldsAt(record, 'meta'), 'role')?.toLowerCase()
    return {
      id: stringAt(record, 'conversation_id') ?? stringAt(record, 'root'),
      messages: [
        {
          role: ROLES[role ?? ''],
          because: `meta.role is "${role}"`,
          label: speaker,
          author: person(speaker),
          id: stringAt(record, 'id'),
          at: record.timestamp,
          body: bodyAt(record, ['text']),
        },
      ],
    }
  },
})

const ROLES: Readonly<Record<string, Role>> = {
  agent: 'agent',
  support: 'agent',
  customer: 'customer',
  user: 'customer',
  bot: 'bot',
}
