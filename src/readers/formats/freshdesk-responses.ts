import { defineFormat } from './format.ts'
import { bodyAt, has, stringAt } from './values.ts'

/** Freshdesk's canned responses. */
export default defineFormat({
  id: 'freshdesk-responses',
  name: 'Freshdesk canned responses',
  groups: 'record',
  markup: ['html'],
  facts: {
    detected: '`title` with `folder_id` and `content` or `content_html`',
    roles: 'templates',
    times: 'none',
    unconfirmed: ['lists of a folder leave the content out'],
  },

  recognise: (record) =>
    has(record, 'title', 'folder_id') && (has(record, 'content') || has(record, 'content_html')) ? 0.95 : 0,

  read(record, around) {
    const body = bodyAt(record, ['content_html'], 'html') ?? bodyAt(record, ['content'])
    if (!body) {
      around.warn('this response has no content: lists of a folder leave it out', 'Export the responses one by one.')
      return undefined
    }
    const title = stringAt(record, 'title')
    return { kind: 'template', id: stringAt(record, 'id') ?? title, title, messages: [{ role: 'agent', body }] }
  },
})
