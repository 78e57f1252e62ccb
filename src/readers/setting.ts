import type { Channel } from '../conversation.ts'

const CHANNEL_OF_WORD = new Map<string, Channel>(
  Object.entries({
    chat: `chat webchat livechat messenger messaging widget web sms whatsapp telegram line inapp viber wechat
      微信 在线聊天 在线客服 網頁聊天 線上客服 チャット`,
    email:
      'email mail epost epošta correo courriel ηλεκτρονικόταχυδρομείο retmesaĝo 邮件 电子邮件 邮箱 郵件 電子郵件 メール 電子メール',
    social: 'social twitter x facebook instagram tweet mastodon forum weibo 微博',
    voice:
      'voice phone call telephone ivr telefon teléfono telefono téléphone poziv τηλέφωνο κλήση 电话 电话客服 電話 通話',
  }).flatMap(([channel, words]) => words.split(/\s+/).map((word) => [word, channel as Channel] as const)),
)

/** The channel that a source names, in its words or ours; nothing for an unknown one. */
export function channelOf(value: unknown): Channel | undefined {
  return typeof value === 'string' ? CHANNEL_OF_WORD.get(value.toLowerCase().replace(/[\s_-]+/g, '')) : undefined
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const CLOSED =
  set(`true closed solved resolved done archived geschlossen gelöst erledigt fermé résolu cerrado resuelto chiuso risolto
  zatvoreno zatvoren riješeno riješen κλειστό κλειστή επιλύθηκε λύθηκε fermita solvita 已关闭 已解决 已结束 已完成 已關閉 已解決
  已結束 解決済み 解決済 完了 終了 対応済み 対応済 クローズ`)
const OPEN =
  set(`false open pending new active hold offen neu ouvert nouveau abierto nuevo aperto nuovo otvoreno otvoren novo
  ανοιχτό ανοιχτή εκκρεμεί νέο malfermita nova 未关闭 未解决 处理中 进行中 待处理 未關閉 未解決 處理中 進行中 待處理 未対応 対応中 新規
  オープン`)

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
