import type { DateOrder } from '../reader.ts'

const CLOCK_AND_ZONE =
  '(\\d{1,2}:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?)\\s*([ap]\\.?m\\.?)?\\s*(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?'
/** The year first, as programs write it, and people in China and Japan. */
const YEAR_FIRST = new RegExp(
  `^(\\d{4})(?:-(\\d\\d)-(\\d\\d)|/(\\d\\d?)/(\\d\\d?)|\\.(\\d\\d?)\\.(\\d\\d?)|年(\\d\\d?)月(\\d\\d?)日)(?:[T ,]*${CLOCK_AND_ZONE})?$`,
  'i',
)
/** Of which two are there. */
const DATE_PARTS = 8
/** `02.03.2026 09:05`, `2. 3. 2026. u 9:05`: where full stops are written, the day is first. */
const DOTTED = new RegExp(
  `^(\\d\\d?)\\. ?(\\d\\d?)\\. ?(\\d{4})\\.?(?:,? *(?:u |um )?${CLOCK_AND_ZONE}(?: Uhr)?)?$`,
  'i',
)
/** `03/04/2026 9:05 PM`, `3-4-26`: nobody knows without being told. */
const IN_SOME_ORDER = new RegExp(`^(\\d\\d?)([/-])(\\d\\d?)\\2(\\d{4}|\\d\\d)(?:,? *${CLOCK_AND_ZONE})?$`, 'i')
/** `Mar 2, 2026, 9:05 AM`, `2 March 2026 09:05`, `02-Mar-2026` */
const WITH_MONTH = new RegExp(
  `^(?:[a-z]{3,9},? )?(?:([a-z]{3,9})\\.? (\\d\\d?)(?:st|nd|rd|th)?,? |(\\d\\d?)[ -]([a-z]{3,9})\\.?,?[ -])(\\d{4})(?:,? (?:at )?${CLOCK_AND_ZONE})?$`,
  'i',
)
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
const TWITTER = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d?) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/
const NUMBER = /^\d{9,17}(?:\.\d+)?$/
const LARGEST = 8.64e15

/** What a bare number counts. `offset`: milliseconds from the start of the conversation. */
export type TimeUnit = 'seconds' | 'milliseconds' | 'microseconds' | 'offset'

const MILLISECONDS: Readonly<Record<TimeUnit, number>> = {
  seconds: 1000,
  milliseconds: 1,
  microseconds: 1 / 1000,
  offset: 1,
}

/**
 * A number in a unit that the format says, in milliseconds since the epoch; texts as in `parseTime`. An offset counts from
 * the epoch: only the differences mean anything.
 */
export function parseTimeIn(unit: TimeUnit, value: unknown): number | undefined {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value))
  if (!isNumber) return parseTime(value)
  const time = Math.round(Number(value) * MILLISECONDS[unit])
  return Number.isFinite(time) && Math.abs(time) <= LARGEST ? time : undefined
}

/**
 * A moment in milliseconds since the epoch: ISO 8601 (UTC where it names no zone) and other dates with the year first,
 * dates with full stops (the day first), dates with the English name of the month, as in mails, `Tue Oct 31 22:10:47 +0000 2017`, or a number whose magnitude tells
 * seconds, milliseconds and microseconds apart. Dates such as 03/04/2026 mean different days to different people: they are read
 * where `dates` says what comes first. Nothing for all else.
 */
export function parseTime(value: unknown, dates?: DateOrder): number | undefined {
  if (typeof value === 'number') return ofNumber(value)
  if (typeof value !== 'string' || value.length > 60) return undefined
  // What programs write, and the years that need a sign.
  if (value.endsWith('Z') && (value[10] === 'T' || value[13] === 'T')) return ofDate(value)
  const text = withPlainClock(value.trim())
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) {
    const [, year, ...rest] = yearFirst
    const [month, day] = rest.slice(0, DATE_PARTS).filter((part) => part !== undefined)
    return ofParts(year, month, day, rest.slice(DATE_PARTS))
  }
  const dotted = DOTTED.exec(text)
  if (dotted) return ofParts(dotted[3], dotted[2], dotted[1], dotted.slice(4))
  const ordered = dates && IN_SOME_ORDER.exec(text)
  if (ordered) {
    const [, first, , second, year = '', ...clock] = ordered
    const [day, month] = dates === 'day-first' ? [first, second] : [second, first]
    return ofParts(year.length === 2 ? `20${year}` : year, month, day, clock)
  }
  if (NUMBER.test(text)) return ofNumber(Number(text))
  const twitter = TWITTER.exec(text)
  if (twitter) return ofDate(`${twitter[2]} ${twitter[1]} ${twitter[5]} ${twitter[3]} ${twitter[4]}`)
  const named = WITH_MONTH.exec(text)
  if (!named) return undefined
  const [, month = named[4] ?? '', day = named[3], , , year, ...clock] = named
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  return at % 3 === 0 ? ofParts(year, String(at / 3 + 1), day, clock) : undefined
}

const IS_ASCII = /^[ -~]*$/
const WEEKDAY =
  /\s*(?:[(（][月火水木金土日一二三四五六][)）]|(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日?)\s*/
const CHARACTERS_CLOCK = /(\d{1,2})[時时点點](\d{1,2})分(?:(\d{1,2})秒)?/
const HALF_BEFORE = /(上午|午前|下午|午後)\s*(\d{1,2}:\d\d(?::\d\d)?)/

/** `2026年3月2日(月) 午後 3時05分` and `3:05 μ.μ.` with the clock of `3:05 PM`. */
function withPlainClock(text: string): string {
  if (IS_ASCII.test(text)) return text
  const part = (digits: string): string => `:${digits.padStart(2, '0')}`
  return text
    .replace(WEEKDAY, ' ')
    .replace(CHARACTERS_CLOCK, (_, hour, minute, second) => hour + part(minute) + (second ? part(second) : ''))
    .replace(HALF_BEFORE, (_, half, clock) => `${clock} ${half === '上午' || half === '午前' ? 'AM' : 'PM'}`)
    .replace(/π\.?\s?μ\.?$/i, 'AM')
    .replace(/μ\.?\s?μ\.?$/i, 'PM')
}

/** A day, and where it is told, its time, half of the day and zone. */
function ofParts(
  year = '',
  month = '',
  day = '',
  [clock = '00:00', half, zoned]: readonly (string | undefined)[] = [],
): number | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const midnight = ofDate(`${date}T00:00Z`)
  // A date that there is not, such as February 30, would become another one.
  if (midnight === undefined || new Date(midnight).getUTCDate() !== Number(day)) return undefined
  if (!half) return ofDate(`${date}T${padded(clock).replace(',', '.')}${zone(zoned)}`)
  const time = parseClock(`${clock.replace(',', '.')} ${half}`)
  const offset = ofDate(`1970-01-01T00:00${zone(zoned)}`) ?? 0
  return time === undefined ? undefined : midnight + time + offset
}

function ofNumber(value: number): number | undefined {
  if (value < 1e8 || value >= 1e17 || Number.isNaN(value)) return undefined
  if (value < 1e11) return Math.round(value * 1000)
  return Math.round(value < 1e14 ? value : value / 1000)
}

function ofDate(text: string): number | undefined {
  const time = Date.parse(text)
  return Number.isNaN(time) || Math.abs(time) > LARGEST ? undefined : time
}

function padded(clock: string): string {
  return clock.indexOf(':') === 1 ? `0${clock}` : clock
}

function zone(text: string | undefined): string {
  if (!text || /^(?:z|utc|gmt)$/i.test(text)) return 'Z'
  return text.includes(':') ? text : `${text.slice(0, 3)}:${text.slice(3) || '00'}`
}

const CLOCK = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?\s?([ap])?/i
const HALF_A_DAY = 43_200_000

/** A time of day, `10:02`, `9:05:30 pm`, in milliseconds from midnight. */
export function parseClock(text: string): number | undefined {
  const match = CLOCK.exec(text)
  if (!match) return undefined
  const [, hour, minute, second = '0', fraction = '', half] = match
  let hours = Number(hour)
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(fraction.padEnd(3, '0'))
}

/**
 * Puts times of day, which have no date, in a row: a step back of more than half a day is the next day. A smaller one is
 * a message out of order and stays what it is.
 */
export function afterMidnight(clock: number, before: number | undefined): number {
  if (before === undefined) return clock
  const days = Math.floor(before / (2 * HALF_A_DAY))
  const sameDay = days * 2 * HALF_A_DAY + clock
  return before - sameDay > HALF_A_DAY ? sameDay + 2 * HALF_A_DAY : sameDay
}
