import type { Span } from '../conversation.ts'
import type { Violation } from '../violation.ts'
import type { Checked } from './choose.ts'
import type { Change } from './hunks.ts'

/** No rule stops telling more of one message before it has told so much. */
const LEAST_TOLD = 10
/** With so many of all rules, the rest of a message is left out, whatever rule it is of. */
const LEAST_TOLD_OF_ALL = 100
/** How near to a change, in characters, a violation may be due to it. */
const NEAR = 10

/** A change of one message. */
export interface MessageChange {
  readonly message: number
  readonly changes: readonly Change[]
}

/**
 * The violations after some changes that were there before them and not told: rules tell only so much of one message.
 * Their words and those around them are not touched by any change, and their rule has told much of the message.
 */
export function untoldIn(before: Checked, after: Checked, changed: readonly MessageChange[]): ReadonlySet<Violation> {
  const untold = new Set<Violation>()
  for (const message of new Set(changed.map((each) => each.message))) {
    const told = before.violations.filter((each) => each.message === message)
    const rules = rulesThatStop(told)
    if (rules.size === 0) continue
    const known = new Set(told.map(({ rule, span }) => `${rule} ${span.join(' ')}`))
    const origin = new Origins(changed.filter((each) => each.message === message).flatMap((each) => each.changes))
    const found = after.violations.filter((each) => each.message === message && rules.has(each.rule))
    for (const violation of found.sort((a, b) => a.span[0] - b.span[0])) {
      const span = origin.of(violation.span)
      if (span && !known.has(`${violation.rule} ${span.join(' ')}`)) untold.add(violation)
    }
  }
  return untold
}

/** The rules that may know more of a message than they told. */
function rulesThatStop(told: readonly Violation[]): { readonly size: number; has(rule: string): boolean } {
  if (told.length >= LEAST_TOLD_OF_ALL) return { size: told.length, has: () => true }
  const counts = new Map<string, number>()
  for (const { rule } of told) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= LEAST_TOLD).map(([rule]) => rule))
}

/** Where words of a changed text stood before; to be asked in the order of the text. */
class Origins {
  readonly #changes: readonly Change[]
  #next = 0
  /** By how much the text is longer than before behind the changes passed so far. */
  #longer = 0

  constructor(changes: readonly Change[]) {
    this.#changes = [...changes].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  }

  /** The span before; nothing for words with a change near them. */
  of([start, end]: Span): Span | undefined {
    for (;;) {
      const change = this.#changes[this.#next]
      if (!change) break
      const behind = change.span[0] + this.#longer + change.text.length
      if (behind + NEAR > start) break
      this.#longer += change.text.length - (change.span[1] - change.span[0])
      this.#next++
    }
    const next = this.#changes[this.#next]
    if (next && next.span[0] + this.#longer < end + NEAR) return undefined
    return [start - this.#longer, end - this.#longer]
  }
}
