import { defineFormat } from './format.ts'
import { bodyAt, has, stringAt } from './values.ts'

/** Discourse's canned replies: a map from ids to replies, or a list. */
export default defineFormat({
  id: 'discourse-replies',
  name: 'Discourse canned replies',
  groups: 'record',
  markup: ['markdown'],
  facts: {
    detected: '`title` and `content` with a hexadecimal `id`, or with `usages`',
    roles: 'templates',
    times: 'none',
    unconfirmed: [
      'the list `replies` of its pages',
      'the newer Templates plugin keeps them as topics, which are not read',
    ],
  },

  recognise: (record) =>
    has(record, 'title', 'content', 'id') &&
    (has(record, 'usages') || /^[\da-f]{16,}$/.test(stringAt(record, 'id') ?? ''))
      ? 0.9
      : 0,

  read(record) {
    const body = bodyAt(record, ['content'], 'markdown')
    const title = stringAt(record, 'title')
    return body && { kind: 'template', id: stringAt(record, 'id') ?? title, title, messages: [{ role: 'agent', body }] }
  },
})
