import type { Locale } from '../locale.ts'
import { Matcher } from '../phrase/matcher.ts'
import type { Placeholder } from './placeholder.ts'
import { asWords } from './placeholders.ts'

/**
 * `due_date`, `ticket.sla.hours`, `[delivery day]`: filled with a time or a number of days, but not with one that is past. Named
 * in English, as helpdesks do, or in the words that the pack's topic `placeholder-time` has.
 */
export function namesTime({ name }: Placeholder, locale: Locale): boolean {
  const words = wordsOf(name)
  if (words.some((word) => PAST.has(word))) return false
  return words.some((word) => TIMES.has(word)) || timesIn(locale).find(asWords(name)).length > 0
}

const byLocale = new WeakMap<Locale, Matcher>()

/** Finds the words for times in the names of placeholders; made when first asked for. */
function timesIn(locale: Locale): Matcher {
  const known = byLocale.get(locale)
  if (known) return known
  const { topics, lists, variants, folding, ready } = locale
  const times = topics['placeholder-time']
  const made = new Matcher({
    topics: times ? { time: times } : {},
    lists,
    variants,
    folding,
    compiled: times && ready?.compiled['placeholder-time'],
  })
  byLocale.set(locale, made)
  return made
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
