import type { Span } from '../conversation.ts'
import { HALF, hourIn } from './whatsapp-words.ts'

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
/** In some languages a point stands behind the year, and a word before the time: `31. 12. 2025. u 21:04`. */
const DATE = `(\\d{1,4})[./-]${SPACE}?(\\d{1,2})[./-]${SPACE}?(\\d{1,4})\\.?,?${SPACE}(?:\\p{L}{1,4}\\.?${SPACE})?`
const TIME = `(?:(${HALF})${SPACE}?)?(\\d{1,2})(?:[:.]|${SPACE}h${SPACE})(\\d{2})(?:[:.](\\d{2})|${SPACE}min${SPACE}(\\d{2})${SPACE}s)?(?:${SPACE}?(${HALF}))?`
const ANDROID = new RegExp(`^${MARKS}${DATE}${TIME}${SPACE}?-${SPACE}`, 'iu')
const IOS = new RegExp(`^${MARKS}\\[${DATE}${TIME}\\]${SPACE}?`, 'iu')
const AUTHOR = new RegExp(`^${MARKS}([^:\\n]{1,80}):(?: |$)`, 'u')
/** A notice that quotes the name of a group, which may hold a colon. */
const OPEN_QUOTE = /["“„«「『][^"“”»」』]*$/u
const ONLY_MARKS = new RegExp(MARKS, 'gu')
/** What stands before the words is short. */
const LONGEST_HEAD = 60

/** The beginning of a message; nothing for a line that goes on with the one before. */
export function whatsAppLine(line: string): WhatsAppLine | undefined {
  const head = line.slice(0, LONGEST_HEAD)
  const match = ANDROID.exec(head) ?? IOS.exec(head)
  if (!match) return undefined
  const [whole, first, second, third, before, hour, minute, seconds, spelt, behind] = match
  const half = before ?? behind
  const hours = half ? hourIn(half, Number(hour)) : Number(hour)
  if (hours > 23 || Number(minute) > 59) return undefined
  const rest = line.slice(whole.length, whole.length + 100)
  const named = AUTHOR.exec(rest)
  const author = named && !OPEN_QUOTE.test(named[1] as string) ? named : undefined
  const start = whole.length + (author?.[0].length ?? 0)
  return {
    date: [Number(first), Number(second), Number(third)],
    clock: ((hours * 60 + Number(minute)) * 60 + Number(seconds ?? spelt ?? 0)) * 1000,
    author: author?.[1]?.replace(ONLY_MARKS, '').trim(),
    words: [start, line.length],
  }
}

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
