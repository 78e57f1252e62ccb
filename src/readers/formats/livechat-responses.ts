import { defineFormat } from './format.ts'
import { bodyAt, has, stringAt } from './values.ts'

/** LiveChat's canned responses; they have no title, so the first tag is their name. */
export default defineFormat({
  id: 'livechat-responses',
  name: 'LiveChat canned responses',
  groups: 'record',
  facts: {
    detected: '`text` and `tags` with `group` or `group_id`',
    roles: 'templates',
    times: 'none',
    unconfirmed: ['the syntax of variables'],
  },

  recognise: (record) =>
    typeof record.text === 'string' && Array.isArray(record.tags) && (has(record, 'group') || has(record, 'group_id'))
      ? 0.9
      : 0,

  read(record) {
    const body = bodyAt(record, ['text'])
    const title = stringAt(record, 'tags', 0)
    return body && { kind: 'template', id: stringAt(record, 'id') ?? title, title, messages: [{ role: 'agent', body }] }
  },
})
