import type { ResolvedConfig, ScoreSettings } from '../config/config.ts'
import { type AnyRule, loadRule } from '../rule.ts'
import type { Severity } from '../violation.ts'

/** What keeping to a rule is worth where the config does not say. */
export const DEFAULT_WEIGHTS: Readonly<Record<Severity, number>> = { error: 5, warn: 1 }
/** A conversation that keeps four fifths of what could be kept is fine. */
export const DEFAULT_PASS_MARK = 80
/** What no good conversation makes up for. */
export const DEFAULT_CRITICAL: readonly string[] = ['exposed-data', 'rude-language']

/** One line of a scorecard. */
export interface Criterion {
  readonly rule: AnyRule
  readonly weight: number
  readonly critical: boolean
}

/** What the conversations of a file are scored by. */
export interface Scorecard {
  readonly criteria: readonly Criterion[]
  readonly passMark: number
}

/**
 * The scorecard that a config comes to. Rules that are off or weigh nothing are not on it, unless they are critical; nor are rules
 * about many conversations, which no single one can keep.
 */
export async function scorecardOf({ rules, plugins, score }: ResolvedConfig): Promise<Scorecard> {
  const { passMark = DEFAULT_PASS_MARK, weights = {}, critical = DEFAULT_CRITICAL }: ScoreSettings = score
  const on = plugins.flatMap((plugin) => plugin.rules ?? []).filter(({ id }) => rules.has(id))
  const criteria = (await Promise.all(on.map(loadRule))).flatMap((rule): Criterion[] => {
    const severity = rules.get(rule.id)?.severity
    if (!severity || rule.scope === 'corpus') return []
    const weight = Object.hasOwn(weights, rule.id) ? (weights[rule.id] as number) : DEFAULT_WEIGHTS[severity]
    const isCritical = critical.includes(rule.id)
    return weight > 0 || isCritical ? [{ rule, weight, critical: isCritical }] : []
  })
  return { criteria, passMark }
}

/** How far a conversation, or one agent in it, kept to a scorecard. */
export interface Score {
  /** 0 to 100; nothing where there was nothing to judge. */
  readonly score: number | undefined
  readonly passed: boolean
  /** The ids of the rules that were broken, in the order of the scorecard. */
  readonly broken: readonly string[]
  /** Those of them that are critical. */
  readonly critical: readonly string[]
}

/**
 * The share of the weights that was kept, of the rules that had something to judge: each rule is kept or broken, however
 * often. Nothing is left where a critical rule is broken.
 */
export function scoreOf(applicable: readonly Criterion[], brokenRules: ReadonlySet<string>, passMark: number): Score {
  const broken = applicable.filter(({ rule }) => brokenRules.has(rule.id))
  const possible = sum(applicable)
  // Summed up, not taken away: no rounding makes it less than nothing.
  const kept = sum(applicable.filter(({ rule }) => !brokenRules.has(rule.id)))
  const critical = broken.filter((criterion) => criterion.critical)
  const score = critical.length > 0 ? 0 : possible > 0 ? Math.min(100, (100 * kept) / possible) : undefined
  return {
    score,
    passed: score !== undefined && score >= passMark && critical.length === 0,
    broken: broken.map(({ rule }) => rule.id),
    critical: critical.map(({ rule }) => rule.id),
  }
}

const sum = (criteria: readonly Criterion[]): number => criteria.reduce((total, { weight }) => total + weight, 0)
