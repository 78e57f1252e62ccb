import type { Conversation } from '../conversation.ts'
import type { Violation } from '../violation.ts'
import type { Label, Labels } from './labels.ts'

/** These say something about a conversation as a whole, so that it matters that they fire, and not at which message. */
const BY_CONVERSATION: ReadonlySet<string> = new Set([
  'closing-question',
  'closing-phrase',
  'greeting-missing',
  'premature-close',
])

/** A false alarm or a miss. */
export interface Disagreement {
  readonly kind: 'false alarm' | 'miss'
  readonly rule: string
  readonly conversation: string
  /** Index over all messages, from 0. */
  readonly message: number
  /** The text of the message; empty where the conversation has no such message. */
  readonly text: string
  /** The words underlined, by the rule for a false alarm and by the reviewer for a miss. */
  readonly words: string
}

/** How far one rule agrees with the labels. A ratio is absent where nothing was found or labelled. */
export interface RuleScore {
  readonly rule: string
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly precision?: number
  readonly recall?: number
  readonly f1?: number
}

export interface Result {
  readonly scores: readonly RuleScore[]
  readonly disagreements: readonly Disagreement[]
  /** Ids of conversations that were labelled and did not come up; their labels do not count. */
  readonly absent: readonly string[]
}

interface Count {
  truePositives: number
  falsePositives: number
  falseNegatives: number
}

/** Compares violations with labels, conversation by conversation. */
export class Agreement {
  readonly #read: ReadonlySet<string>
  readonly #seen = new Set<string>()
  readonly #labels = new Map<string, Label[]>()
  readonly #counts: ReadonlyMap<string, Count>
  readonly #disagreements: Disagreement[] = []

  /** `rules`: those that are compared, of those that were labelled. */
  constructor({ read, labels }: Labels, rules: readonly string[]) {
    this.#read = read
    this.#counts = new Map(rules.map((rule) => [rule, { truePositives: 0, falsePositives: 0, falseNegatives: 0 }]))
    for (const label of labels) {
      const known = this.#labels.get(label.id)
      if (known) known.push(label)
      else this.#labels.set(label.id, [label])
    }
  }

  /**
   * Conversations that were not labelled are passed over. `show` says how one is told of where there is a disagreement; as
   * it is where left out.
   */
  add(conversation: Conversation, violations: readonly Violation[], show?: () => ShownConversation): void {
    const { id } = conversation
    if (!this.#read.has(id) || this.#seen.has(id)) return
    this.#seen.add(id)
    const labels = this.#labels.get(id) ?? []
    let shown: ShownConversation | undefined
    const disagree = (kind: Disagreement['kind'], rule: string, message: number, words: string): void => {
      shown ??= show?.() ?? asItIs(conversation)
      const text = shown.text(message)
      this.#disagreements.push({
        kind,
        rule,
        conversation: shown.id,
        message,
        text,
        words: shown.words(message, words),
      })
    }
    for (const [rule, count] of this.#counts) {
      const labelled = byUnit(
        rule,
        labels.filter((label) => label.rule === rule),
        ({ msg }) => msg,
      )
      const found = byUnit(
        rule,
        violations.filter((each) => each.rule === rule),
        ({ message }) => message,
      )
      for (const [unit, { message, actual }] of found) {
        if (labelled.has(unit)) count.truePositives++
        else {
          count.falsePositives++
          disagree('false alarm', rule, message, actual)
        }
      }
      for (const [unit, { msg, span }] of labelled) {
        if (found.has(unit)) continue
        count.falseNegatives++
        disagree('miss', rule, msg, span)
      }
    }
  }

  result(): Result {
    return {
      scores: [...this.#counts].map(([rule, count]) => ({ rule, ...count, ...ratios(count) })),
      disagreements: this.#disagreements,
      absent: [...this.#read].filter((id) => !this.#seen.has(id)),
    }
  }
}

/** How a conversation is told of. */
export interface ShownConversation {
  readonly id: string
  /** The text of the message with this index; empty where there is none. */
  text(message: number): string
  /** Words of it, or what a reviewer has taken for them. */
  words(message: number, words: string): string
}

const asItIs = ({ id, messages }: Conversation): ShownConversation => ({
  id,
  text: (message) => messages.find(({ index }) => index === message)?.text ?? '',
  words: (_, words) => words,
})

/** One item for each unit of scoring: the message, or the conversation for rules about the whole of it. */
function byUnit<T>(rule: string, items: readonly T[], message: (item: T) => number): Map<number, T> {
  const whole = BY_CONVERSATION.has(rule)
  return new Map(items.map((item) => [whole ? 0 : message(item), item]))
}

function ratios({ truePositives, falsePositives, falseNegatives }: Count): Partial<RuleScore> {
  const found = truePositives + falsePositives
  const labelled = truePositives + falseNegatives
  return {
    ...(found ? { precision: truePositives / found } : {}),
    ...(labelled ? { recall: truePositives / labelled } : {}),
    ...(found + labelled ? { f1: (2 * truePositives) / (found + labelled) } : {}),
  }
}
