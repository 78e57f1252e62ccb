import { defineFormat } from './format.ts'
import { bodyAt, has, stringAt } from './values.ts'

/** Chatwoot's canned responses. */
export default defineFormat({
  id: 'chatwoot-responses',
  name: 'Chatwoot canned responses',
  groups: 'record',
  markup: ['markdown'],
  facts: {
    detected: '`short_code` with `content`',
    roles: 'templates',
    times: 'none',
    unconfirmed: [],
  },

  recognise: (record) => (has(record, 'short_code', 'content') ? 0.95 : 0),

  read(record) {
    const body = bodyAt(record, ['content'], 'markdown')
    const title = stringAt(record, 'short_code')
    return body && { kind: 'template', id: stringAt(record, 'id') ?? title, title, messages: [{ role: 'agent', body }] }
  },
})
