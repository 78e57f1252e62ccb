import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BusinessHours, type Schedule } from '../../src/structure/business-hours.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const hoursOf = (schedule: Partial<Schedule> = {}): BusinessHours =>
  new BusinessHours({ hours: [], closedOn: [], timeZone: 'UTC', ...schedule })
const office: Partial<Schedule> = { hours: ['mon-fri 09:00-17:00'], timeZone: 'Europe/Zagreb' }
const at = (time: string): number => Date.parse(time)
const shown = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 16)

describe('the next opening', () => {
  test.each([
    ['in hours it is now', '2026-03-02T10:00Z', '2026-03-02T10:00'],
    ['at night it is in the morning', '2026-03-02T20:00Z', '2026-03-03T08:00'],
    ['before hours it is the same day', '2026-03-03T04:00Z', '2026-03-03T08:00'],
    ['the moment of closing is outside', '2026-03-02T16:00Z', '2026-03-03T08:00'],
    ['on Friday evening it is on Monday', '2026-03-06T17:00Z', '2026-03-09T08:00'],
    ['behind the change to summer time it is an hour earlier in UTC', '2026-03-27T20:00Z', '2026-03-30T07:00'],
    ['behind the change to winter time it is an hour later in UTC', '2026-10-23T20:00Z', '2026-10-26T08:00'],
  ])('%s', (_, from, expected) => {
    expect(shown(hoursOf(office).opening(at(from)))).toBe(expected)
  })

  test('is behind a holiday', () => {
    const hours = hoursOf({ ...office, closedOn: ['2026-12-25'] })
    expect(shown(hours.opening(at('2026-12-24T18:00Z')))).toBe('2026-12-28T08:00')
  })

  test('of a night shift may have been yesterday', () => {
    const hours = hoursOf({ hours: ['fri 22:00-06:00'] })
    expect(shown(hours.opening(at('2026-03-07T02:00Z')))).toBe('2026-03-07T02:00')
    expect(shown(hours.opening(at('2026-03-07T06:00Z')))).toBe('2026-03-13T22:00')
  })

  test('is nothing where all days are closed', () => {
    const closedOn = Array.from({ length: 800 }, (_, i) =>
      new Date(i * DAY + at('2026-01-01')).toISOString().slice(0, 10),
    )
    expect(hoursOf({ closedOn }).opening(at('2026-03-02T10:00Z'))).toBeUndefined()
    expect(hoursOf({ closedOn }).endOfDay(at('2026-03-02T10:00Z'), 0)).toBeUndefined()
  })
})

describe('the time that passes in hours', () => {
  test.each([
    ['a weekend is nothing', '2026-03-06T17:00Z', '2026-03-09T08:00Z', 0],
    ['a week is five days of eight hours', '2026-03-02T00:00Z', '2026-03-09T00:00Z', 40],
    ['a night counts from the opening', '2026-03-02T15:30Z', '2026-03-03T08:30Z', 1],
    ['a week with a change of the clock is like any other', '2026-03-27T00:00Z', '2026-04-03T00:00Z', 40],
  ])('%s', (_, from, to, expected) => {
    expect(hoursOf(office).elapsed(at(from), at(to)) / HOUR).toBe(expected)
  })

  test.each([
    ['spring', '2026-03-28T23:00Z', 23],
    ['autumn', '2026-10-24T22:00Z', 25],
  ])('a whole Sunday in %s', (_, from, expected) => {
    const hours = hoursOf({ hours: ['sun 00:00-24:00'], timeZone: 'Europe/Zagreb' })
    expect(hours.elapsed(at(from) - DAY, at(from) + 3 * DAY) / HOUR).toBe(expected)
  })

  test('shifts that overlap count once', () => {
    const hours = hoursOf({ hours: ['mon-sun 08:00-12:00', 'mon 10:00-14:00', 'sun 22:00-09:00'] })
    expect(hours.elapsed(at('2026-03-02T00:00Z'), at('2026-03-03T00:00Z')) / HOUR).toBe(14)
  })

  test('days may run over the end of the week', () => {
    const hours = hoursOf({ hours: ['sat-mon 10:00-11:00'] })
    expect(hours.elapsed(at('2026-03-02T00:00Z'), at('2026-03-09T00:00Z')) / HOUR).toBe(3)
  })
})

describe('the end of the working day', () => {
  test.each([
    ['a mail in the evening is due on the next day', '2026-03-02T20:00Z', 0, '2026-03-03T23:00'],
    ['a mail in the morning on the same day', '2026-03-02T10:00Z', 0, '2026-03-02T23:00'],
    ['weekends do not count', '2026-03-06T10:00Z', 1, '2026-03-09T23:00'],
    ['summer time', '2026-03-30T10:00Z', 0, '2026-03-30T22:00'],
  ])('%s', (_, from, later, expected) => {
    expect(shown(hoursOf(office).endOfDay(at(from), later))).toBe(expected)
  })
})

const ZONES = [
  'UTC',
  'Europe/Zagreb',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
]
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const moment = fc.integer({ min: at('2010-01-01'), max: at('2030-01-01') })
const time = fc.integer({ min: 0, max: 95 }).map((i) => `${pad(Math.floor(i / 4))}:${pad((i % 4) * 15)}`)
const pad = (number: number): string => String(number).padStart(2, '0')
const line = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), time, time)
  .map(([first, last, from, to]) => `${first}-${last} ${from}-${to}`)
const schedule: fc.Arbitrary<Schedule> = fc.record({
  hours: fc.array(line, { maxLength: 3 }),
  closedOn: fc.array(
    moment.map((when) => new Date(when).toISOString().slice(0, 10)),
    { maxLength: 3 },
  ),
  timeZone: fc.constantFrom(...ZONES),
})

describe('whatever the hours, the zone and the clock changes', () => {
  test('time in hours is no longer than time, and adds up', () => {
    fc.assert(
      fc.property(schedule, moment, fc.nat(20 * DAY), fc.nat(20 * DAY), (given, from, one, two) => {
        const hours = new BusinessHours(given)
        const first = hours.elapsed(from, from + one)
        const second = hours.elapsed(from + one, from + one + two)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(first).toBeLessThanOrEqual(one)
        expect(hours.elapsed(from, from + one + two)).toBe(first + second)
      }),
    )
  })

  test('no time passes before the opening, and some does behind it', () => {
    fc.assert(
      fc.property(schedule, moment, (given, from) => {
        const hours = new BusinessHours(given)
        const opening = hours.opening(from) as number
        expect(opening).toBeGreaterThanOrEqual(from)
        expect(hours.elapsed(from, opening)).toBe(0)
        expect(hours.elapsed(opening, opening + 1)).toBe(1)
        expect(hours.opening(opening)).toBe(opening)
      }),
    )
  })

  test('it counts the minutes of the wall clock', () => {
    const wall = (zone: string) =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moment, (timeZone, from) => {
        const hours = new BusinessHours({ hours: ['mon-fri 09:00-17:00'], closedOn: [], timeZone })
        const parts = wall(timeZone).formatToParts(from)
        const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
        const isOpen = !get('weekday').startsWith('S') && Number(get('hour')) >= 9 && Number(get('hour')) < 17
        expect(hours.opening(from) === from).toBe(isOpen)
      }),
      { numRuns: 300 },
    )
  })

  test('the day ends at midnight of the zone, later than it begins', () => {
    fc.assert(
      fc.property(schedule, moment, fc.nat(3), (given, from, later) => {
        const hours = new BusinessHours(given)
        const end = hours.endOfDay(from, later) as number
        expect(end).toBeGreaterThan(hours.opening(from) as number)
        expect(hours.endOfDay(from, later + 1)).toBeGreaterThan(end)
      }),
    )
  })
})
