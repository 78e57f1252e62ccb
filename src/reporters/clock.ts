const DAY_MS = 24 * 60 * 60 * 1000
/** The last moment that a `Date` can hold. */
const LATEST_MS = 8.64e15

/**
 * A moment (milliseconds since 1970) as people read it, in UTC and to the minute: "2026-03-02 09:05". Exports without dates
 * give times since midnight; those are less than a day, and shown as "09:05". Empty for what is no moment.
 */
export function shownTime(at: number): string {
  if (!(Math.abs(at) <= LATEST_MS)) return ''
  const utc = new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/:\d\d\.\d+Z$/, '')
  return at >= 0 && at < DAY_MS ? utc.slice(-5) : utc
}
