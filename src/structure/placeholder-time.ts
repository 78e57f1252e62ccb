import { asWords, type Placeholder } from './placeholders.ts'

/** `due_date`, `ticket.sla.hours`, `[delivery day]`: filled with a time or a number of days, but not with one that is past. */
export function namesTime({ name }: Placeholder): boolean {
  const words = asWords(name).toLowerCase().split(' ')
  return words.some((word) => TIMES.has(word)) && !words.some((word) => PAST.has(word))
}

/** As names of placeholders have them in whatever language the template is. */
const TIMES: ReadonlySet<string> = new Set(
  'date day days time times hour hours minutes week weeks deadline eta sla due when slot timeframe'.split(' '),
)
const PAST: ReadonlySet<string> = new Set(
  'created updated opened ordered purchased paid birth since last order purchase'.split(' '),
)
