import { type Fields, isFields } from '../record-keys.ts'
import { channelOf } from '../setting.ts'
import { defineFormat } from './format.ts'
import { bodyAt, fieldsAt, has, listAt, person, stringAt } from './values.ts'

/** Front: the messages of conversations, and the comments among them. */
export default defineFormat({
  id: 'front',
  name: 'Front',
  groups: 'id',
  order: 'time',
  unit: 'seconds',
  markup: ['html'],
  facts: {
    detected: '`is_inbound` with an id that begins with `msg_`; comments with an id that begins with `com_`',
    roles: '`is_inbound`: true is the customer, false the agent',
    times: '`created_at`, in seconds since 1970 with fractions',
    unconfirmed: ['`is_draft`, which some exports may have instead of `draft_mode`'],
  },

  recognise(record) {
    const id = stringAt(record, 'id') ?? ''
    if (/^msg_/.test(id) && typeof record.is_inbound === 'boolean') return 1
    return /^com_/.test(id) && has(record, 'posted_at') ? 0.9 : 0
  },

  read(record, around) {
    const id = conversationIn(record)
    if (record.is_draft === true || typeof record.draft_mode === 'string') {
      around.skip('draft')
      return { id, messages: [] }
    }
    const isComment = typeof record.is_inbound !== 'boolean'
    if (isComment) around.skip('private note')
    const text = bodyAt(record, ['text']) ?? bodyAt(record, ['body'], isComment ? 'plain' : 'html')
    if (text?.text.trim() === '[REDACTED]') {
      around.skip('redacted message')
      return { id, messages: [] }
    }
    const inbound = record.is_inbound === true
    const channel = channelOf(record.type) ?? CHANNELS[stringAt(record, 'type') ?? '']
    return {
      id,
      channel,
      title: stringAt(record, 'subject'),
      messages: [
        {
          role: inbound ? 'customer' : 'agent',
          because: isComment ? 'only teammates write comments' : `is_inbound is ${inbound}`,
          author: inbound ? senderOf(record) : teammateOf(record),
          id: stringAt(record, 'id'),
          at: record.created_at ?? record.posted_at,
          internal: isComment,
          body: text && { ...text, isMail: channel === 'email' },
        },
      ],
    }
  },
})

const CHANNELS: Readonly<Record<string, 'chat' | 'social' | 'voice'>> = {
  front_chat: 'chat',
  smooch: 'chat',
  intercom: 'chat',
  tweet: 'social',
  tweet_dm: 'social',
  call: 'voice',
}

const conversationIn = (record: Fields): string | undefined =>
  /\/conversations\/(\w+)/.exec(stringAt(record, '_links', 'related', 'conversation') ?? '')?.[1]

function senderOf(record: Fields) {
  const from = listAt(record, 'recipients').find((one) => isFields(one) && one.role === 'from')
  return person(fieldsAt(from).name, fieldsAt(from).handle)
}

function teammateOf(record: Fields) {
  const author = fieldsAt(record, 'author')
  const name = [author.first_name, author.last_name].filter((part) => typeof part === 'string' && part).join(' ')
  return person(name, author.id)
}
