import { DateTime } from 'luxon'

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const DAY = 86_400_000

/** How opening hours are written: days, from when, until when. An end at or before its beginning is on the next day. */
export interface Schedule {
  /** "mon-fri 09:00-17:00", "sat 10:00-14:00"; none: round the clock. */
  readonly hours: readonly string[]
  /** Days on which nobody works, "2026-12-25". */
  readonly closedOn: readonly string[]
  /** IANA name. */
  readonly timeZone: string
}

/** From when to when somebody is there, in milliseconds since the epoch; the end is not part of it. */
interface Shift {
  readonly opens: number
  readonly closes: number
}

/** Minutes of the local day. */
interface Line {
  readonly days: ReadonlySet<number>
  readonly from: number
  readonly to: number
}

/** Further than this nobody looks for the next opening, nor measures. */
const MAX_DAYS = 366
const MAX_KNOWN = 5000

/**
 * When a team works. Local days are numbered by their date (days since 1970-01-01); the time zone's rules say when such a
 * day's hours begin and end, so that days of 23 and 25 hours count as what they are.
 */
export class BusinessHours {
  readonly #zone: string
  readonly #isAlwaysOpen: boolean
  readonly #lines: readonly Line[]
  readonly #closed: ReadonlySet<number>
  readonly #known = new Map<number, readonly Shift[]>()

  constructor({ hours, closedOn, timeZone }: Schedule) {
    this.#zone = timeZone
    this.#isAlwaysOpen = hours.length === 0 && closedOn.length === 0
    this.#lines = (hours.length ? hours : ['mon-sun 00:00-24:00']).map(lineOf)
    this.#closed = new Set(closedOn.map((date) => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY)))
  }

  /** The first moment, from `at` on, at which somebody is there; nothing where there is none within a year. */
  opening(at: number): number | undefined {
    for (const { opens, closes } of this.#shifts(at, Number.POSITIVE_INFINITY))
      if (closes > at) return Math.max(opens, at)
    return undefined
  }

  /** For how long somebody was there between two moments; not more than what a year has. */
  elapsed(from: number, to: number): number {
    if (this.#isAlwaysOpen) return Math.max(0, to - from)
    let sum = 0
    for (const { opens, closes } of this.#shifts(from, to))
      sum += Math.max(0, Math.min(closes, to) - Math.max(opens, from))
    return sum
  }

  /** The end of the working day in which a moment falls, or of the one that comes so many working days later. */
  endOfDay(at: number, later: number): number | undefined {
    const opening = this.opening(at)
    if (opening === undefined) return undefined
    const first = this.#dayOf(opening)
    let left = later
    for (let day = first; day < first + MAX_DAYS; day++) {
      if (day > first && this.#shiftsOf(day).length > 0) left--
      if (left === 0) return this.#instant(day + 1, 0)
    }
    return undefined
  }

  /** The shifts that end behind `from` and begin before `to`, in order, none overlapping another. */
  *#shifts(from: number, to: number): Iterable<Shift> {
    const first = this.#dayOf(from) - 1
    const end = Math.min(first + MAX_DAYS, to === Number.POSITIVE_INFINITY ? to : this.#dayOf(to))
    let last = Number.NEGATIVE_INFINITY
    for (let day = first; day <= end; day++) {
      for (const { opens, closes } of this.#shiftsOf(day)) {
        if (opens >= to) return
        if (closes > Math.max(from, last)) yield { opens: Math.max(opens, last), closes }
        last = Math.max(last, closes)
      }
    }
  }

  /** The shifts that begin on a local day. */
  #shiftsOf(day: number): readonly Shift[] {
    const known = this.#known.get(day)
    if (known) return known
    if (this.#known.size >= MAX_KNOWN) this.#known.clear()
    // 1970-01-01 was a Thursday.
    const weekday = (((day + 4) % 7) + 7) % 7
    const shifts = this.#closed.has(day)
      ? []
      : this.#lines
          .filter(({ days }) => days.has(weekday))
          .map(({ from, to }) => ({ opens: this.#instant(day, from), closes: this.#instant(day, to) }))
          .filter(({ opens, closes }) => closes > opens)
          .sort((a, b) => a.opens - b.opens)
    this.#known.set(day, shifts)
    return shifts
  }

  #dayOf(at: number): number {
    const { year, month, day } = DateTime.fromMillis(at, { zone: this.#zone })
    return Date.UTC(year, month - 1, day) / DAY
  }

  /** A minute of a local day; minutes from 1440 on are on the next one. A time that a clock change skips is an hour later. */
  #instant(day: number, minute: number): number {
    const date = new Date((day + Math.floor(minute / 1440)) * DAY)
    return DateTime.fromObject(
      {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: Math.floor((minute % 1440) / 60),
        minute: minute % 60,
      },
      { zone: this.#zone },
    ).toMillis()
  }
}

/** A line as the option of the rule lets it pass. */
function lineOf(line: string): Line {
  const [, first = '', last = first, from = '', to = ''] = LINE.exec(line) ?? []
  const days = new Set<number>()
  const end = DAYS.indexOf(last)
  for (let day = DAYS.indexOf(first); !days.has(day); day = (day + 1) % 7) {
    days.add(day)
    if (day === end) break
  }
  const opens = minutes(from)
  const closes = minutes(to)
  return { days, from: opens, to: closes > opens ? closes : closes + 1440 }
}

const LINE = /^(\w{3})(?:-(\w{3}))? (\d\d:\d\d)-(\d\d:\d\d)$/

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return hour * 60 + minute
}
