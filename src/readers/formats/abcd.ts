import type { Role } from '../../conversation.ts'
import { defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, fieldsAt, has, listAt, stringAt } from './values.ts'

/** The Action-Based Conversations Dataset: the `original` texts, not the lower-case ones with slots. */
export default defineFormat({
  id: 'abcd',
  name: 'ABCD',
  groups: 'record',
  facts: {
    detected: '`convo_id` with `original`, a list of pairs',
    roles: 'the first of each pair: `agent`, `customer`, `action` (a notice)',
    times: 'none',
    unconfirmed: [],
  },

  recognise: (record) => (has(record, 'convo_id') && Array.isArray(record.original) ? 1 : 0),

  read(record) {
    return {
      id: stringAt(record, 'convo_id'),
      channel: 'chat',
      title: stringAt(fieldsAt(record, 'scenario'), 'subflow'),
      messages: listAt(record, 'original').map((pair, index): FoundMessage => {
        const speaker = stringAt(pair, 0)
        const body = bodyAt(pair, [1])
        return {
          role: ROLES[speaker ?? ''],
          because: `the speaker is "${speaker}"`,
          label: speaker,
          body: body && { ...body, path: ['original', index, 1] },
        }
      }),
    }
  },
})

const ROLES: Readonly<Record<string, Role>> = { agent: 'agent', customer: 'customer', action: 'system' }
