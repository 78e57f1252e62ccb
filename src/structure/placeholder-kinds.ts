import { asWords, type Placeholder } from './placeholders.ts'

/** `due_date`, `ticket.sla.hours`, `[delivery day]`: filled with a time or a number of days, but not with one that is past. */
export function namesTime({ name }: Placeholder): boolean {
  const words = wordsOf(name)
  return words.some((word) => TIMES.has(word)) && !words.some((word) => PAST.has(word))
}

/** `ticket.id`, `Case.CaseNumber`, `[reference]`, `conversation.number`: what the customer names when asking again. */
export function namesReference({ name }: Placeholder): boolean {
  const words = wordsOf(name)
  if (words.some((word) => REFERENCES.has(word))) return true
  return words.some((word) => CASES.has(word)) && words.some((word) => NUMBERS.has(word))
}

const wordsOf = (name: string): string[] =>
  asWords(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)

/** As names of placeholders have them in whatever language the template is. */
const TIMES: ReadonlySet<string> = new Set(
  'date day days time times hour hours minutes week weeks deadline eta sla due when slot timeframe'.split(' '),
)
const PAST: ReadonlySet<string> = new Set(
  'created updated opened ordered purchased paid birth since last order purchase'.split(' '),
)
const REFERENCES: ReadonlySet<string> = new Set('reference ref casenumber ticketnumber ticketid caseid'.split(' '))
const CASES: ReadonlySet<string> = new Set(
  'ticket case conversation request issue incident claim complaint inquiry enquiry investigation'.split(' '),
)
const NUMBERS: ReadonlySet<string> = new Set('id no nr number num link url'.split(' '))
