import type { Role } from '../../conversation.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { channelOf, closedOf, localeOf } from '../setting.ts'
import { type Around, defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Gorgias: messages of tickets, alone or within their ticket. */
export default defineFormat({
  id: 'gorgias',
  name: 'Gorgias',
  groups: 'id',
  order: 'time',
  markup: ['html'],
  facts: {
    detected: 'messages with `from_agent`, `channel` and `body_text`, `stripped_text` or `body_html`',
    roles: "`from_agent`; what a rule sent is the bot's",
    times: '`sent_datetime`, else `created_datetime`; those without a zone are UTC',
    unconfirmed: [
      '`stripped_text` is taken for the text without quoted history',
      'messages with `rule_id` or `via` `rule` are taken for those of a bot',
      "the names of the pages' keys",
    ],
  },

  recognise(record) {
    if (isMessage(record)) return 0.95
    return listAt(record, 'messages')
      .slice(0, 3)
      .some((message) => isFields(message) && isMessage(message))
      ? 0.95
      : 0
  },

  read(record, around) {
    if (isMessage(record)) {
      const message = messageIn(record, [], around)
      const channel = channelOf(record.channel) ?? channelOf(record.via)
      return { id: stringAt(record, 'ticket_id'), channel, messages: message ? [message] : [] }
    }
    const messages = listAt(record, 'messages').map((message, index) =>
      isFields(message) ? messageIn(message, ['messages', index], around) : undefined,
    )
    return {
      id: stringAt(record, 'id'),
      isWhole: true,
      channel: channelOf(record.channel) ?? channelOf(record.via),
      locale: localeOf(record.language),
      closed: closedOf(record.status),
      title: stringAt(record, 'subject'),
      messages: messages.filter((message) => message !== undefined),
    }
  },
})

const isMessage = (record: Fields): boolean =>
  typeof record.from_agent === 'boolean' &&
  has(record, 'channel') &&
  (has(record, 'body_text') || has(record, 'stripped_text') || has(record, 'body_html'))

function messageIn(record: Fields, path: readonly (string | number)[], around: Around): FoundMessage | undefined {
  if (typeof record.failed_datetime === 'string') {
    around.skip('message that was not delivered')
    return undefined
  }
  const internal = record.public === false || record.channel === 'internal-note'
  if (internal) around.skip('private note')
  const body =
    bodyAt(record, ['stripped_text']) ?? bodyAt(record, ['body_text']) ?? bodyAt(record, ['body_html'], 'html')
  const sender = fieldsAt(record, 'sender')
  return {
    ...roleOf(record),
    author: person(sender.name, sender.id),
    id: stringAt(record, 'id'),
    at: record.sent_datetime ?? record.created_datetime,
    internal,
    body: body && { ...body, path: [...path, ...body.path], isMail: true },
  }
}

function roleOf(record: Fields): { role: Role; because: string } {
  if (typeof record.rule_id === 'number' || record.via === 'rule') return { role: 'bot', because: 'a rule sent it' }
  return { role: record.from_agent === true ? 'agent' : 'customer', because: `from_agent is ${record.from_agent}` }
}
