import { type Fields, isFields } from '../record-keys.ts'
import { localeOf } from '../setting.ts'
import { type Around, type Body, defineFormat, type FoundConversation } from './format.ts'
import { at, bodyAt, has, listAt, stringAt } from './values.ts'

/** Zendesk's macros with the comment that they write, and dynamic content, each of its variants a template. */
export default defineFormat({
  id: 'zendesk-macros',
  name: 'Zendesk macros and dynamic content',
  groups: 'record',
  markup: ['html'],
  facts: {
    detected:
      '`title` with `actions` that have a `field` (of a value such as `["channel:all", "..."]` the last text is taken); `variants` with `content`, and single variants',
    roles: 'templates',
    times: 'none',
    unconfirmed: [
      'variants name their language by the number of a locale, which says no language by itself: their words tell it',
    ],
  },

  recognise(record) {
    if (has(record, 'title') && listAt(record, 'actions').some((action) => has(action, 'field', 'value'))) return 1
    return listAt(record, 'variants').some((one) => isFields(one) && has(one, 'content', 'locale_id')) ? 1 : 0
  },

  read(record, around) {
    if (Array.isArray(record.variants)) return dynamicContent(record, around)
    if (record.active === false) {
      around.skip('inactive macro')
      return undefined
    }
    const body = commentIn(record)
    if (!body) {
      around.skip('macro without a comment')
      return undefined
    }
    return template(
      stringAt(record, 'id') ?? stringAt(record, 'title'),
      stringAt(record, 'title'),
      body,
      isNote(record),
    )
  },
})

const template = (
  id: string | undefined,
  title: string | undefined,
  body: Body,
  internal = false,
): FoundConversation => ({
  kind: 'template',
  id,
  title,
  messages: [{ role: 'agent', body, internal }],
})

/** Whether the comment is a private note. */
const isNote = (record: Fields): boolean =>
  listAt(record, 'actions').some(
    (action) => stringAt(action, 'field') === 'comment_mode_is_public' && stringAt(action, 'value') === 'false',
  )

/** The comment that the macro writes; the formatted one where there are two. */
function commentIn(record: Fields): Body | undefined {
  const bodies = listAt(record, 'actions').flatMap((action, index) => {
    const field = stringAt(action, 'field')
    if (field !== 'comment_value' && field !== 'comment_value_html') return []
    const path = ['actions', index, 'value']
    const value = at(record, ...path)
    const where = Array.isArray(value) ? [...path, value.findLastIndex((one) => typeof one === 'string')] : path
    return bodyAt(record, where, field === 'comment_value_html' ? 'html' : 'plain') ?? []
  })
  return bodies.find(({ markup }) => markup === 'html') ?? bodies[0]
}

/** Each variant that is in use is a template in a language of its own; together they are one item. */
function dynamicContent(record: Fields, around: Around): readonly FoundConversation[] {
  const name = stringAt(record, 'name')
  const item = stringAt(record, 'id') ?? name
  return listAt(record, 'variants').flatMap((variant, index) => {
    if (at(variant, 'active') === false) {
      around.skip('inactive variant')
      return []
    }
    const body = bodyAt(record, ['variants', index, 'content'])
    if (!body) return []
    const locale = localeOf(at(variant, 'locale'))
    const own = locale ?? stringAt(variant, 'id') ?? stringAt(variant, 'locale_id') ?? String(index + 1)
    return { ...template(item === undefined ? own : `${item}.${own}`, name, body), locale }
  })
}
