import { isFields } from '../record-keys.ts'
import { localeOf } from '../setting.ts'
import { defineFormat } from './format.ts'
import { at, bodyAt, has, listAt, stringAt } from './values.ts'

/** Gorgias' macros, by the response that they set. */
export default defineFormat({
  id: 'gorgias-macros',
  name: 'Gorgias macros',
  groups: 'record',
  markup: ['html'],
  facts: {
    detected: '`name` with `actions` that have `arguments`',
    roles: 'templates',
    times: 'none',
    unconfirmed: ['the name of the action that sets the response: any with a text is taken'],
  },

  recognise: (record) =>
    has(record, 'name') && listAt(record, 'actions').some((one) => isFields(one) && isFields(one.arguments)) ? 0.95 : 0,

  read(record, around) {
    const index = listAt(record, 'actions').findIndex(
      (one) => at(one, 'arguments', 'body_text') !== undefined || at(one, 'arguments', 'body_html') !== undefined,
    )
    const path = ['actions', index, 'arguments']
    const body = bodyAt(record, [...path, 'body_html'], 'html') ?? bodyAt(record, [...path, 'body_text'])
    if (!body) {
      around.skip('macro without a response')
      return undefined
    }
    const title = stringAt(record, 'name')
    return {
      kind: 'template',
      id: stringAt(record, 'id') ?? title,
      title,
      locale: localeOf(record.language),
      messages: [{ role: 'agent', body }],
    }
  },
})
