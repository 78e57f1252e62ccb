import type { Channel } from '../conversation.ts'

const CHANNEL_OF_WORD = new Map<string, Channel>(
  Object.entries({
    chat: 'chat webchat livechat messenger messaging widget web sms whatsapp telegram line inapp',
    email: 'email mail',
    social: 'social twitter x facebook instagram tweet mastodon forum',
    voice: 'voice phone call telephone ivr',
  }).flatMap(([channel, words]) => words.split(' ').map((word) => [word, channel as Channel] as const)),
)

/** The channel that a source names, in its words or ours; nothing for an unknown one. */
export function channelOf(value: unknown): Channel | undefined {
  return typeof value === 'string' ? CHANNEL_OF_WORD.get(value.toLowerCase().replace(/[\s_-]+/g, '')) : undefined
}

const CLOSED = new Set(['true', 'closed', 'solved', 'resolved', 'done', 'archived'])
const OPEN = new Set(['false', 'open', 'pending', 'new', 'active', 'hold'])

/** Whether a conversation is closed, by a truth value or by the name of a state. */
export function closedOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return undefined
  const state = value.trim().toLowerCase()
  return CLOSED.has(state) ? true : OPEN.has(state) ? false : undefined
}

/** A language tag, `pt_BR` written as `pt-BR`; nothing for what is no tag. */
export function localeOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(value)) return undefined
  return value.replaceAll('_', '-')
}

const TRUE = new Set(['true', 'yes', '1', 'internal', 'private', 'note'])
const FALSE = new Set(['false', 'no', '0', 'public', 'external', 'reply'])

/** A truth value as people and programs write it. */
export function truthOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  const word = String(value).trim().toLowerCase()
  return TRUE.has(word) ? true : FALSE.has(word) ? false : undefined
}

/** What exports call a message that only agents see, where they name the kinds of messages. */
export const NOTE = /^(?:internal|private)?[\s_-]*note$/i
