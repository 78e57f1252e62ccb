import { type Fields, isFields } from '../record-keys.ts'
import { defineFormat, type FoundMessage } from './format.ts'
import { bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Discord channels and threads, as DiscordChatExporter writes them. */
export default defineFormat({
  id: 'discord',
  name: 'Discord (DiscordChatExporter)',
  groups: 'record',
  markup: ['markdown'],
  facts: {
    detected: '`guild`, `channel` and `messages` whose author has `isBot`',
    roles:
      'bots by `isBot`; messages of another type than `Default` and `Reply` are notices; nothing tells agents from customers, so they must be named',
    times: '`timestamp`, ISO 8601',
    unconfirmed: [],
  },

  recognise: (record) =>
    has(record, 'guild', 'channel') &&
    listAt(record, 'messages')
      .slice(0, 3)
      .some((one) => isFields(one) && has(fieldsAt(one, 'author'), 'isBot'))
      ? 1
      : 0,

  read(record) {
    const channel = fieldsAt(record, 'channel')
    return {
      id: stringAt(channel, 'id'),
      channel: 'chat',
      title: stringAt(channel, 'name'),
      messages: listAt(record, 'messages')
        .map((message, index) => (isFields(message) ? messageIn(message, index) : undefined))
        .filter((message) => message !== undefined),
    }
  },
})

function messageIn(message: Fields, index: number): FoundMessage {
  const author = fieldsAt(message, 'author')
  const isNotice = has(message, 'type') && message.type !== 'Default' && message.type !== 'Reply'
  const body = bodyAt(message, ['content'], 'markdown')
  return {
    role: isNotice ? 'system' : author.isBot === true ? 'bot' : undefined,
    because: isNotice ? `type is "${stringAt(message, 'type')}"` : `isBot is ${author.isBot}`,
    label: isNotice ? undefined : (stringAt(author, 'nickname') ?? stringAt(author, 'name')),
    // Who is named as an agent has not written what Discord says of them.
    author: isNotice ? undefined : person(author.nickname ?? author.name, author.id),
    id: stringAt(message, 'id'),
    at: message.timestamp,
    body: body && { ...body, path: ['messages', index, 'content'] },
  }
}
