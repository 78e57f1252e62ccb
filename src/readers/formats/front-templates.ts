import { defineFormat } from './format.ts'
import { bodyAt, has, stringAt } from './values.ts'

/** Front's message templates. */
export default defineFormat({
  id: 'front-templates',
  name: 'Front message templates',
  groups: 'record',
  markup: ['html'],
  facts: {
    detected: 'an id that begins with `rsp_`, with `name` and `body`',
    roles: 'templates',
    times: 'none',
    unconfirmed: [],
  },

  recognise: (record) => (/^rsp_/.test(stringAt(record, 'id') ?? '') && has(record, 'name', 'body') ? 1 : 0),

  read(record) {
    const body = bodyAt(record, ['body'], 'html')
    const title = stringAt(record, 'name')
    return body && { kind: 'template', id: stringAt(record, 'id'), title, messages: [{ role: 'agent', body }] }
  },
})
