/** What WhatsApp itself writes into a chat, in the languages of its users. */

/** Words for the halves of the day, before or behind the time. */
const HALVES: Readonly<Record<'am' | 'pm', readonly string[]>> = {
  am: ['a[.]?m[.]?', 'π[.]?μ[.]?', '上午', '早上', '清晨', '凌晨', '午前', '오전'],
  pm: ['p[.]?m[.]?', 'μ[.]?μ[.]?', '下午', '中午', '傍晚', '晚上', '午後', '오후'],
}

/** A pattern for any of them; between their letters there may be blanks. */
export const HALF = Object.values(HALVES)
  .flat()
  .map((word) => word.replaceAll('[.]?', '[.]?[ \\u202f\\u00a0]?'))
  .join('|')

const PM = new RegExp(`^(?:${HALVES.pm.join('|')})$`, 'iu')

/** The hour of the day by an hour and a word for the half. Noon in Chinese begins at eleven. */
export function hourIn(half: string, hour: number): number {
  const word = half.replace(/\s/g, '')
  if (!PM.test(word) || (word === '中午' && hour === 11)) return hour % 12
  return (hour % 12) + 12
}

/** Pictures that were left out stand between angle brackets, in whatever language. */
const LEFT_OUT = /^<[^<>]{1,60}>$/u
const OMITTED = /^(?:image|video|audio|sticker|GIF|document|Contact card) omitted$/iu
/** A file that is in the export beside the chat: its name, and in brackets that it is attached. */
const ATTACHED = /^\S.{0,120}\.[a-z\d]{2,5} \([^()]{3,40}\)$/iu
const DELETED = new RegExp(
  `^(?:${[
    'This message was deleted|You deleted this message',
    'Αυτό το μήνυμα (?:έχει διαγραφεί|διαγράφηκε)|Διαγράψατε αυτό το μήνυμα',
    'Ova(?: je)? poruka (?:je )?izbrisana|Izbrisali ste ovu poruku',
    '(?:此|这条|這則)(?:消息|訊息|讯息)已(?:被)?(?:删除|刪除)|[您你](?:已)?(?:删除|刪除)了?(?:此|这条|這則)(?:消息|訊息|讯息)',
    'このメッセージは削除されました|(?:あなたは)?このメッセージを削除しました|メッセージを削除しました',
    'Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht',
    'Ce message a été supprimé|Vous avez supprimé ce message',
    'Se eliminó este mensaje|Eliminaste este mensaje',
    'Questo messaggio è stato eliminato|Hai eliminato questo messaggio',
    'null',
  ].join('|')})[.。]?$`,
  'iu',
)
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Whether a line is a picture, a deleted message and the like, which nobody wrote. On iOS, a mark stands before it. */
export function saysNothing(line: string): boolean {
  if (line.startsWith('\u200e')) return true
  const words = line.replace(MARKS, '').trim()
  return [LEFT_OUT, OMITTED, ATTACHED, DELETED].some((pattern) => pattern.test(words))
}

const WAS_EDITED =
  'was edited|bearbeitet|se editó|a été modifié|modificato|editada|bewerkt|τροποποιήθηκε|έγινε επεξεργασία|uređena|izmijenjena|已编辑|已編輯|编辑过|編集'
/** What WhatsApp adds to words that were edited; on iOS, in whatever language, behind a mark that nobody types. */
const EDITED = new RegExp(`[ \\u00a0]?(?:\\u200e<[^<>]{1,60}>|<[^<>]{0,50}(?:${WAS_EDITED})[^<>]{0,20}>)$`, 'iu')

/** Where what somebody wrote ends in a line that ends a message. */
export const wordsEnd = (line: string): number => EDITED.exec(line)?.index ?? line.length
