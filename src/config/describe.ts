import type { ResolvedConfig, RuleSetting, ScoreSettings } from './config.ts'
import { idsOf, PARTS, type Part } from './plugins.ts'

/** What holds for a file, as `etiquette print-config` shows it: plain JSON, always in the same order. */
export interface ConfigDescription {
  /** Every rule that is on; the options that are not the rule's own defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly locale: string | null
  readonly channel: string | null
  readonly encoding: string | null
  readonly dates: string | null
  readonly speakers: Readonly<Record<string, string>>
  readonly brand: readonly string[]
  readonly allow: ResolvedConfig['allow']
  readonly unusedSuppressions: ResolvedConfig['unusedSuppressions']
  /** What configs say of scores; the rest is as docs/scorecard.md says. */
  readonly score: ScoreSettings
  readonly ignored: boolean
  /** What each plugin adds, by name; the built-in one is left out. */
  readonly plugins: readonly Readonly<Record<string, readonly string[]>>[]
  /** The config files that had a say, nearest first. */
  readonly files: readonly string[]
}

/** Describes what holds for a file. */
export function describeConfig(resolved: ResolvedConfig): ConfigDescription {
  const rules = [...resolved.rules].map(([id, { severity, options }]): [string, RuleSetting] => {
    return [id, Object.keys(options).length > 0 ? [severity, options] : severity]
  })
  const plugins = resolved.plugins.slice(1).map((plugin) => {
    const parts = (Object.keys(PARTS) as Part[]).map((part) => [part, idsOf(plugin, part)] as const)
    return Object.fromEntries(parts.filter(([, ids]) => ids.length > 0))
  })
  return {
    rules: Object.fromEntries(rules.sort(([a], [b]) => (a < b ? -1 : 1))),
    locale: resolved.locale ?? null,
    channel: resolved.channel ?? null,
    encoding: resolved.encoding ?? null,
    dates: resolved.dates ?? null,
    speakers: { ...resolved.speakers },
    brand: [...resolved.brand],
    allow: [...resolved.allow],
    unusedSuppressions: resolved.unusedSuppressions,
    score: resolved.score,
    ignored: resolved.ignored,
    plugins,
    files: [...resolved.files],
  }
}
