import type { Conversation, Message, Span } from '../conversation.ts'
import type { ScopedSuppression, Suppression } from '../suppression.ts'

/** Words that the config allows. */
export interface AllowedPhrase {
  /** Every rule where left out. */
  readonly rule?: string
  readonly phrase: string
}

/**
 * Knows what is not to be reported: what the config allows, and what the author of a template suppresses. Remembers which
 * suppressions were needed.
 */
export class Suppressing {
  readonly #allow: readonly AllowedPhrase[]
  readonly #phrases = new Map<string, RegExp>()
  readonly #needed = new WeakSet<Suppression>()

  constructor(allow: readonly AllowedPhrase[] = []) {
    this.#allow = allow
  }

  /** Whether what a rule finds in a message is not to be reported. It counts as standing where it begins. */
  isSilenced({ suppressions }: Conversation, rule: string, { text }: Message, span: Span): boolean {
    const isSaid = (phrase: string | undefined) => phrase === undefined || this.#isWithin(text, phrase, span)
    if (this.#allow.some((allowed) => isFor(allowed.rule, rule) && isSaid(allowed.phrase))) return true
    let isSilenced = false
    for (const scoped of suppressions ?? []) {
      const { suppression } = scoped
      if (!isFor(suppression.rule, rule) || suppression.isUnreadable) continue
      if (!isInScope(scoped, rule, span[0]) || !isSaid(suppression.phrase)) continue
      // All of those that fit are needed: which of two is superfluous is not for us to say.
      this.#needed.add(suppression)
      isSilenced = true
    }
    return isSilenced
  }

  /** Those that end with this conversation and silenced nothing. */
  *unneeded({ suppressions = [] }: Conversation): Generator<ScopedSuppression> {
    for (const scoped of suppressions) if (scoped.isLast && !this.#needed.has(scoped.suppression)) yield scoped
  }

  #isWithin(text: string, phrase: string, [start, end]: Span): boolean {
    let pattern = this.#phrases.get(phrase)
    if (!pattern) {
      pattern = patternOf(phrase)
      this.#phrases.set(phrase, pattern)
    }
    for (const match of text.matchAll(pattern))
      if (match.index <= start && match.index + match[0].length >= end) return true
    return false
  }
}

const isFor = (written: string | undefined, rule: string): boolean => written === undefined || written === rule

function isInScope({ spans, except = [] }: ScopedSuppression, rule: string, at: number): boolean {
  if (except.some((each) => each.rule === rule && at >= each.from)) return false
  return !spans || spans.some(([start, end]) => at >= start && at < end)
}

const APOSTROPHES = "['\u2018\u2019\u02bc]"
const QUOTES = '["\u201c\u201d\u201e]'

/** Case, the shape of quotes and how words are spaced make no difference. */
function patternOf(phrase: string): RegExp {
  const words = phrase.trim().split(/\s+/)
  const written = words.map((word) =>
    word
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/['\u2018\u2019\u02bc]/g, APOSTROPHES)
      .replace(/["\u201c\u201d\u201e]/g, QUOTES),
  )
  return new RegExp(written.join('\\s+'), 'giu')
}
