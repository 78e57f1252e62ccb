import { defineFormat } from './format.ts'
import { bodyAt, has, stringAt } from './values.ts'

/** Help Scout's saved replies. */
export default defineFormat({
  id: 'help-scout-replies',
  name: 'Help Scout saved replies',
  groups: 'record',
  markup: ['html'],
  facts: {
    detected: '`name` with `text` and `chatText`, or with their previews',
    roles: 'templates',
    times: 'none',
    unconfirmed: [],
  },

  recognise(record) {
    if (has(record, 'name', 'text', 'chatText')) return 0.95
    return has(record, 'name', 'preview', 'chatPreview') ? 0.95 : 0
  },

  read(record, around) {
    const body = bodyAt(record, ['text'], 'html') ?? bodyAt(record, ['chatText'])
    if (!body) {
      around.warn('this reply has only a preview, which is cut off', 'Export the saved replies one by one.')
      return undefined
    }
    const title = stringAt(record, 'name')
    return { kind: 'template', id: stringAt(record, 'id') ?? title, title, messages: [{ role: 'agent', body }] }
  },
})
