import type { Span } from '../conversation.ts'

/** A line of a WhatsApp export that begins a message. */
export interface WhatsAppLine {
  /** The three numbers of the date as they stand there. */
  readonly date: readonly [number, number, number]
  /** Milliseconds from midnight. */
  readonly clock: number
  /** Nothing for a notice of WhatsApp itself. */
  readonly author: string | undefined
  /** Where the words are in the line. */
  readonly words: Span
}

/** Direction marks that WhatsApp puts around names and before its own words. */
const MARKS = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*'
const SPACE = '[ \\u202f\\u00a0]'
const DATE = `(\\d{1,4})[./-]${SPACE}?(\\d{1,2})[./-]${SPACE}?(\\d{1,4})`
const TIME = `(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:${SPACE}?([ap])\\.?${SPACE}?m\\.?)?`
const ANDROID = new RegExp(`^${MARKS}${DATE},?${SPACE}${TIME}${SPACE}-${SPACE}`, 'iu')
const IOS = new RegExp(`^${MARKS}\\[${DATE},?${SPACE}${TIME}\\]${SPACE}?`, 'iu')
const AUTHOR = new RegExp(`^${MARKS}([^:\\n]{1,80}): `, 'u')
const ONLY_MARKS = new RegExp(MARKS, 'gu')
/** What stands before the words is short. */
const LONGEST_HEAD = 60

/** The beginning of a message; nothing for a line that goes on with the one before. */
export function whatsAppLine(line: string): WhatsAppLine | undefined {
  const head = line.slice(0, LONGEST_HEAD)
  const match = ANDROID.exec(head) ?? IOS.exec(head)
  if (!match) return undefined
  const [whole, first, second, third, hour, minute, seconds = '0', half] = match
  let hours = Number(hour)
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hours > 23 || Number(minute) > 59) return undefined
  const rest = line.slice(whole.length, whole.length + 100)
  const author = AUTHOR.exec(rest)
  const start = whole.length + (author?.[0].length ?? 0)
  return {
    date: [Number(first), Number(second), Number(third)],
    clock: ((hours * 60 + Number(minute)) * 60 + Number(seconds)) * 1000,
    author: author?.[1]?.replace(ONLY_MARKS, '').trim(),
    words: [start, line.length],
  }
}

/** Pictures, deleted messages and the like, which nobody wrote. */
const NOT_WORDS =
  /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]*(?:<[^<>]{1,60}(?:omitted|weggelassen|omis|omitido|omesso|attached:[^<>]*)>|(?:image|video|audio|sticker|GIF|document|Contact card) omitted|<attached: [^<>]*>|.{1,120} \(file attached\)|This message was deleted\.?|You deleted this message\.?|null)$/iu

/** On iOS, WhatsApp's own words begin with a mark that nobody types. */
export const saysNothing = (words: string): boolean => words.startsWith('\u200e') || NOT_WORDS.test(words.trim())

/** What WhatsApp adds to words that were edited; on iOS, in whatever language, behind a mark that nobody types. */
const EDITED = /[ \u00a0]?(?:\u200e<[^<>]{1,60}>|<This message was edited>)$/u

/** Where what somebody wrote ends in a line that ends a message. */
export const wordsEnd = (line: string): number => EDITED.exec(line)?.index ?? line.length

export type DateOrder = 'day' | 'month' | 'year'

/**
 * Whether the dates of a file begin with the day, the month or the year: a number above 12 decides, else that the dates
 * must not go back. Nothing where both ways would do: no time is better than a wrong one.
 */
export function dateOrder(dates: readonly (readonly [number, number, number])[]): DateOrder | undefined {
  if (dates.some(([first]) => first > 31)) return 'year'
  const isDayFirst = dates.some(([first]) => first > 12)
  const isMonthFirst = dates.some(([, second]) => second > 12)
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'day' : 'month'
  if (isDayFirst) return undefined
  const falls = (order: DateOrder): number => {
    const times = dates.map((date) => dayOf(date, order) ?? 0)
    return times.filter((time, index) => time < (times[index - 1] ?? time)).length
  }
  const [day, month] = [falls('day'), falls('month')]
  if (day !== month) return day < month ? 'day' : 'month'
  return dates.every(([first, second]) => first === second) && dates.length > 0 ? 'day' : undefined
}

/** Midnight of a date in milliseconds, as if it were in UTC; nothing for a date that there is not. */
export function dayOf([first, second, third]: readonly [number, number, number], order: DateOrder): number | undefined {
  const [year, month, day] =
    order === 'year' ? [first, second, third] : order === 'day' ? [third, second, first] : [third, first, second]
  const whole = year < 100 ? 2000 + year : year
  const time = Date.UTC(whole, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : undefined
}
