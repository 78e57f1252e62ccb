import { defineFormat } from './format.ts'
import { bodyAt, has, stringAt } from './values.ts'

/** Intercom's macros, by their plain text, which shows the placeholders. */
export default defineFormat({
  id: 'intercom-macros',
  name: 'Intercom macros',
  groups: 'record',
  markup: ['html'],
  facts: {
    detected: '`type` is `macro`, with `body` or `body_text`',
    roles: 'templates',
    times: 'none',
    unconfirmed: ['the interface for macros is a preview'],
  },

  recognise: (record) => (record.type === 'macro' && (has(record, 'body_text') || has(record, 'body')) ? 1 : 0),

  read(record) {
    const body = bodyAt(record, ['body_text']) ?? bodyAt(record, ['body'], 'html')
    const title = stringAt(record, 'name')
    return body && { kind: 'template', id: stringAt(record, 'id') ?? title, title, messages: [{ role: 'agent', body }] }
  },
})
