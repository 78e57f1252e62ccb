import { type Keys, NAMES } from './record-keys.ts'
import { parseClock } from './time.ts'

const DAY = ['date', 'messagedate', 'createddate', 'day']

/** The time of a record; a time of day goes with the day that stands under a key or in a column of its own. */
export function timeIn(keys: Keys): unknown {
  const time = keys.value(NAMES.time)
  if (typeof time !== 'string' || parseClock(time.trim()) === undefined) return time
  const day = keys.text(DAY)
  return day === undefined ? time : `${day} ${time}`
}
