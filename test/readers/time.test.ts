import { expect, it } from 'vitest'
import type { DateOrder } from '../../src/reader.ts'
import { parseTime } from '../../src/readers/time.ts'

const read = (text: unknown, dates?: DateOrder) => {
  const time = parseTime(text, dates)
  return time === undefined ? undefined : new Date(time).toISOString()
}

it.each([
  '2026-03-02T09:05:00Z',
  '2026-03-02T09:05:00.000000Z',
  '2026-03-02T10:05:00+01:00',
  '2026-03-02 09:05',
  '2026-03-02 9:05:00',
  '2026-03-02 09:05:00 UTC',
  '2026-03-02 09:05:00.000 UTC',
  '2026-03-02 10:05:00 +0100',
  '2026-03-02 10:05:00+01',
  '2026-03-02 09:05:00,000',
  '2026-03-02 9:05 AM',
  '2026/03/02 09:05',
  '2026/3/2 9:05:00',
  '2026年3月2日 9:05',
  '2026年03月02日09:05',
  '2026年3月2日(月) 9時05分',
  '2026/03/02（月）09:05',
  '2026年3月2日 星期一 上午9:05',
  '2026/3/2 上午 9:05:00',
  '2026年3月2日 午前9時05分00秒',
  '2026.3.2 9:05',
  '2.3.2026 9:05',
  '02.03.2026, 09:05 Uhr',
  '2. 3. 2026. u 9:05',
  '02.03.2026 09:05 π.μ.',
  'Mar 2, 2026, 9:05 AM',
  'March 2, 2026 9:05 am',
  'March 2nd, 2026 at 9:05 a.m.',
  'Monday, March 2, 2026 9:05 AM',
  '2 Mar 2026 09:05',
  '2 March 2026, 09:05',
  '02-Mar-2026 09:05:00',
  'Mon, 2 Mar 2026 09:05:00 +0000',
  'Mon, 02 Mar 2026 09:05:00 GMT',
  '2 Mar 2026 10:05:00 +0100',
  'Mon Mar 02 09:05:00 +0000 2026',
  '1772442300',
  1772442300000,
])('%s is a moment', (text) => {
  expect(read(text)).toBe('2026-03-02T09:05:00.000Z')
})

it('has noon and midnight where they are', () => {
  expect(read('2026-03-02 12:05 AM')).toBe('2026-03-02T00:05:00.000Z')
  expect(read('2026-03-02 12:05 PM +0100')).toBe('2026-03-02T11:05:00.000Z')
  expect(read('2026/3/2 下午 12:05')).toBe('2026-03-02T12:05:00.000Z')
  expect(read('2026年3月2日 午前0時05分')).toBe('2026-03-02T00:05:00.000Z')
  expect(read('2026-03-02 3:05 μμ')).toBe('2026-03-02T15:05:00.000Z')
  expect(read('2026-03-02')).toBe('2026-03-02T00:00:00.000Z')
})

it.each([
  '03/04/2026 09:05',
  '3/2/2026 9:05 AM',
  '03.14.2026 09:05',
  '2026-02-30 09:05',
  '2026/13/02',
  '31 Apr 2026',
  'Foo 2, 2026',
  'arm 2, 2026',
  '2026-03-02 25:05',
  '2026-03-02 9:65 PM',
  'yesterday',
  '46083.375',
])('%s is not guessed', (text) => {
  expect(read(text)).toBeUndefined()
})

it.each([
  ['day-first', '02/03/2026 09:05'],
  ['day-first', '2/3/26 9:05'],
  ['day-first', '2-3-2026, 9:05:00'],
  ['day-first', '02/03/2026 9:05 π.μ.'],
  ['month-first', '03/02/2026 09:05'],
  ['month-first', '3/2/26 9:05 AM'],
] as const)('%s, %s is a moment', (dates, text) => {
  expect(read(text, dates)).toBe('2026-03-02T09:05:00.000Z')
})

it('is no day that there is not, in the order that was told', () => {
  expect(read('13/03/2026', 'month-first')).toBeUndefined()
  expect(read('31/02/2026', 'day-first')).toBeUndefined()
})
