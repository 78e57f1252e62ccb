import type { ResolvedConfig } from '../config/config.ts'
import type { Conversation, Kind } from '../conversation.ts'
import type { Violation } from '../violation.ts'
import { applicableTo } from './applicable.ts'
import { type Score, type Scorecard, scorecardOf, scoreOf } from './scorecard.ts'

/** A conversation or template with its score. */
export interface Scored extends Score {
  readonly kind: Kind
  readonly path: string
  /** Where its first violation is, from 1. */
  readonly line: number | undefined
  readonly id: string
  readonly agents: readonly AgentScore[]
}

/** How one agent did in one conversation: only the agent's own messages count. */
export interface AgentScore extends Score {
  readonly agent: string
}

/** An average that grows. */
export interface Average {
  /** How many there are, scored or not. */
  readonly count: number
  readonly scored: number
  readonly passed: number
  /** How many broke a critical rule. */
  readonly failed: number
  /** Nothing where nothing was scored. */
  readonly average: number | undefined
}

export interface AgentTotal extends Average {
  readonly agent: string
}

export interface RuleTotal {
  readonly rule: string
  /** In how many conversations and templates it had something to judge. */
  readonly applicable: number
  readonly broken: number
}

class Mean implements Average {
  count = 0
  scored = 0
  passed = 0
  failed = 0
  #sum = 0

  add({ score, passed, critical }: Score): void {
    this.count++
    if (passed) this.passed++
    if (critical.length) this.failed++
    if (score === undefined) return
    this.scored++
    this.#sum += score
  }

  get average(): number | undefined {
    return this.scored ? this.#sum / this.scored : undefined
  }
}

/**
 * Scores conversations one by one. Remembered are sums only: one entry for each agent and each rule, however many
 * conversations there are.
 */
export class Scoring {
  readonly kinds: Readonly<Record<Kind, Average>> = { transcript: new Mean(), template: new Mean() }
  readonly #agents = new Map<string, Mean>()
  readonly #rules = new Map<string, { applicable: number; broken: number }>()
  readonly #scorecards = new WeakMap<ResolvedConfig, Scorecard>()

  /** `locale` is the tag that the conversation goes by. */
  async add(
    conversation: Conversation,
    violations: readonly Violation[],
    path: string,
    config: ResolvedConfig,
    locale: string,
  ): Promise<Scored> {
    const scorecard = this.#scorecards.get(config) ?? (await scorecardOf(config))
    this.#scorecards.set(config, scorecard)
    const broken = new Set(violations.map(({ rule }) => rule))
    const applicable = await applicableTo(conversation, config, scorecard, locale, broken)
    const { kind, id } = conversation
    const score = scoreOf(applicable, broken, scorecard.passMark)
    ;(this.kinds[kind] as Mean).add(score)
    for (const { rule } of applicable) {
      const total = this.#rules.get(rule.id) ?? { applicable: 0, broken: 0 }
      total.applicable++
      if (broken.has(rule.id)) total.broken++
      this.#rules.set(rule.id, total)
    }
    const agents = agentsIn(conversation).map((agent): AgentScore => {
      const own = new Set(violations.filter((violation) => violation.agent === agent).map(({ rule }) => rule))
      return { agent, ...scoreOf(applicable, own, scorecard.passMark) }
    })
    for (const { agent, ...own } of agents) {
      const mean = this.#agents.get(agent) ?? new Mean()
      mean.add(own)
      this.#agents.set(agent, mean)
    }
    const [first] = violations
    return { ...score, kind, path: first?.path ?? path, line: first?.place.start.line, id, agents }
  }

  /** Worst first. */
  get agents(): AgentTotal[] {
    const totals = [...this.#agents].map(([agent, { count, scored, passed, failed, average }]) => {
      return { agent, count, scored, passed, failed, average }
    })
    return totals.sort((a, b) => worstFirst(a.average, b.average) || (a.agent < b.agent ? -1 : 1))
  }

  /** Those that are broken in most of the conversations that they judge first. */
  get rules(): RuleTotal[] {
    const share = ({ applicable, broken }: RuleTotal) => broken / applicable
    return [...this.#rules]
      .map(([rule, total]): RuleTotal => ({ rule, ...total }))
      .sort((a, b) => share(b) - share(a) || b.broken - a.broken || (a.rule < b.rule ? -1 : 1))
  }

  /** The averages that are below a mark. */
  below(mark: number): Kind[] {
    return (['transcript', 'template'] as const).filter((kind) => (this.kinds[kind].average ?? 100) < mark)
  }
}

/** What was not scored comes last. */
export const worstFirst = (a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY): number => (a === b ? 0 : a - b)

/** Names, else ids, as violations have them; agents whom nothing names have no score of their own. */
function agentsIn({ kind, messages }: Conversation): string[] {
  if (kind === 'template') return []
  const names = messages.flatMap(({ role, internal, author }) =>
    role === 'agent' && !internal ? [author?.name ?? author?.id ?? ''] : [],
  )
  return [...new Set(names)].filter((name) => name !== '')
}
