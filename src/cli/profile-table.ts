import { SHARED, type Timings } from '../engine/profile.ts'
import { visible } from '../terminal-text.ts'
import type { Speech } from '../ui/speech.ts'
import { table } from './table.ts'

/** Where the time of rules went, the slowest first, with how much each of them found. Times of all threads are added up. */
export function profileTable(timings: Timings, violations: Readonly<Record<string, number>>, speech: Speech): string {
  const spent = Object.entries(timings).sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  const whole = spent.reduce((sum, [, ms]) => sum + ms, 0)
  const shared = new Set<string>(Object.values(SHARED))
  const row = (name: string, ms: number, found: string) => [
    visible(speech.word(name)),
    `${ms.toFixed(1)} ms`,
    `${(whole ? (ms / whole) * 100 : 0).toFixed(1)} %`,
    found,
  ]
  return table(
    [
      [speech.say('rule'), speech.say('time'), speech.say('share'), speech.say('violations')],
      ...spent.map(([name, ms]) => row(name, ms, shared.has(name) ? '' : `${violations[name] ?? 0}`)),
      row(speech.say('all'), whole, `${Object.values(violations).reduce((sum, count) => sum + count, 0)}`),
    ],
    new Set([1, 2, 3]),
  )
}
