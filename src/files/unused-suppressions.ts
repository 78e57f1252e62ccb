import type { ResolvedConfig } from '../config/config.ts'
import { nearest } from '../config/nearest.ts'
import type { Conversation } from '../conversation.ts'
import type { Suppressing } from '../engine/suppressing.ts'
import { SUPPRESSING_URL } from '../rule-url.ts'
import type { ScopedSuppression, Suppression } from '../suppression.ts'
import { english } from '../ui/index.ts'
import type { Wording } from '../ui/wording.ts'
import type { Violation } from '../violation.ts'

/** Under this name it is told that a suppression silences nothing. No rule has it. */
export const UNUSED_SUPPRESSION = 'unused-suppression'

/** Tells of suppressions that silence nothing: not needed, for a rule that there is not, or not to be read. */
export class UnusedSuppressions {
  readonly #severity: ResolvedConfig['unusedSuppressions']
  readonly #suppressing: Suppressing
  readonly #wording: Wording
  readonly #known: ReadonlySet<string>
  /** Rules that may still say something about a conversation when all were read, or are off. */
  readonly #isOpen: (rule: string) => boolean

  constructor(
    { unusedSuppressions, plugins, rules: on }: ResolvedConfig,
    suppressing: Suppressing,
    wording: Wording = english,
  ) {
    const rules = plugins.flatMap(({ rules = [] }) => rules)
    const ofCorpora = new Set(rules.filter(({ scope }) => scope === 'corpus').map(({ id }) => id))
    this.#severity = unusedSuppressions
    this.#suppressing = suppressing
    this.#wording = wording
    this.#known = new Set(rules.map(({ id }) => id))
    this.#isOpen = (rule) => !on.has(rule) || ofCorpora.has(rule)
  }

  /** To be called when the conversation has been checked. `locale` is the tag that it goes by. */
  violations(conversation: Conversation, path: string, locale: string): Violation[] {
    const severity = this.#severity
    if (severity === 'off') return []
    return [...this.#suppressing.unneeded(conversation)].flatMap(({ suppression, at }: ScopedSuppression) => {
      const said = this.#told(suppression)
      if (!said) return []
      const { length } = conversation.messages[0]?.text ?? ''
      const offset = Math.min(at, length)
      return [
        {
          path,
          conversation: conversation.id,
          message: 0,
          rule: UNUSED_SUPPRESSION,
          severity,
          ...said,
          actual: suppression.text,
          expected: [],
          url: SUPPRESSING_URL,
          span: [offset, offset] as const,
          place: suppression.place,
          locale,
        },
      ]
    })
  }

  #told({ rule, phrase, text, place, isUnreadable }: Suppression): Pick<Violation, 'text' | 'note'> | undefined {
    const wording = this.#wording
    // Formats for people show the message, and the comment may stand in another one or in none.
    const where = `${wording.frame('line', { number: place.start.line })}: ${text}`
    if (isUnreadable) return { text: wording.frame('unreadable', { words: text }), note: where }
    if (rule !== undefined && !this.#known.has(rule)) {
      const near = nearest(rule, this.#known)
      const note = near === undefined ? where : `${wording.frame('meant', { name: near })} (${where})`
      return { text: wording.frame('unknown-rule', { rule }), note }
    }
    // What another config turns on may need it.
    if (rule !== undefined && this.#isOpen(rule)) return undefined
    const what = [rule ?? '', phrase === undefined ? '' : JSON.stringify(phrase)]
      .filter((part) => part !== '')
      .join(' ')
    return { text: wording.frame('unused', { what: what || wording.frame('everything') }), note: where }
  }
}
