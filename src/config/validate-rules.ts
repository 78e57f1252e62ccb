import { optionProblem } from '../option.ts'
import { type AnyRule, loadRule, type RuleSource } from '../rule.ts'
import { SEVERITIES } from './keys.ts'
import { didYouMean } from './nearest.ts'
import { formatPath, type KeyPath, oneOf, type Problem, quoteValue } from './problem.ts'
import { isRecord } from './record.ts'

/** The rules that a config can name. */
export interface KnownRules {
  /** Loaded are those whose options are set, as `withOptions` does it. */
  readonly byId: ReadonlyMap<string, AnyRule | RuleSource>
  /** Whether these are all: where a plugin could not be loaded, no id can be called unknown. */
  readonly complete: boolean
  /** What the whole is called, where it is no config. */
  readonly whole?: string
}

/** The rules, those loaded whose options a config, or a part of one, seems to set: it is not checked yet. */
export async function withOptions(
  rules: ReadonlyMap<string, AnyRule | RuleSource>,
  config: unknown,
): Promise<ReadonlyMap<string, AnyRule | RuleSource>> {
  const parts = isRecord(config) ? [config, ...(Array.isArray(config.overrides) ? config.overrides : [])] : []
  const settings = parts.flatMap((part) => (isRecord(part) && isRecord(part.rules) ? Object.entries(part.rules) : []))
  const named = new Set(settings.flatMap(([id, setting]) => (Array.isArray(setting) ? [id] : [])))
  const loaded = [...rules].map(async ([id, rule]) => [id, named.has(id) ? await loadRule(rule) : rule] as const)
  return new Map(await Promise.all(loaded))
}

/** Everything that is wrong with what one rule is set to. */
export function ruleProblems(setting: unknown, id: string, rules: KnownRules, path: KeyPath): Problem[] {
  const rule = rules.byId.get(id)
  const unknown = unknownRuleProblems(id, rules, path, 'key')
  if (!Array.isArray(setting)) return [...unknown, ...severityProblems(setting, path)]
  if (setting.length !== 2) {
    const text = `${formatPath(path)} must be a severity, or a list of severity and options, not ${quoteValue(setting)}`
    return [...unknown, { path, part: 'value', text }]
  }
  const [severity, options] = setting as [unknown, unknown]
  return [...unknown, ...severityProblems(severity, [...path, 0]), ...problemsOfOptions(options, rule, [...path, 1])]
}

/** That there is no such rule, where all are known. */
export function unknownRuleProblems(id: string, rules: KnownRules, path: KeyPath, part: Problem['part']): Problem[] {
  if (!rules.complete || rules.byId.has(id)) return []
  const text = `Unknown rule ${JSON.stringify(id)}${where(path)}${didYouMean(id, rules.byId.keys())}`
  return [{ path, part, text }]
}

function where(path: KeyPath): string {
  return path.length > 2 ? ` in ${formatPath(path.slice(0, -1))}` : ''
}

function severityProblems(severity: unknown, path: KeyPath): Problem[] {
  const words: readonly unknown[] = SEVERITIES
  if (words.includes(severity)) return []
  if (severity === true || (typeof severity === 'string' && severity.toLowerCase() === 'on'))
    return [{ path, part: 'value', text: severityText(severity, path, ' — write "warn" or "error" to turn it on') }]
  // Other linters number their severities, and YAML 1.1 turned a bare `off` into false.
  const meant = typeof severity === 'number' ? words[severity] : severity === false ? 'off' : undefined
  const near = typeof severity === 'string' ? didYouMean(severity, SEVERITIES) : ''
  const advice = meant === undefined ? near : ` — write ${JSON.stringify(meant)}`
  return [{ path, part: 'value', text: severityText(severity, path, advice) }]
}

const severityText = (severity: unknown, path: KeyPath, advice: string): string =>
  `${formatPath(path)} must be ${oneOf(SEVERITIES)}, not ${quoteValue(severity)}${advice}`

function problemsOfOptions(options: unknown, rule: AnyRule | RuleSource | undefined, path: KeyPath): Problem[] {
  if (!isRecord(options)) {
    return [
      { path, part: 'value', text: `${formatPath(path)} must be options with values, not ${quoteValue(options)}` },
    ]
  }
  // Which options the library behind such a rule takes shows when it is given all of them.
  if (!rule || 'rule' in rule || rule.optionsProblem) return []
  return Object.entries(options).flatMap(([name, value]): Problem[] => {
    const here = [...path, name]
    if (value === undefined) return []
    if (!Object.hasOwn(rule.options, name)) {
      const known = Object.keys(rule.options)
      const advice = known.length ? didYouMean(name, known) || ` — write ${oneOf(known)}` : ': it has none'
      return [{ path: here, part: 'key', text: `Unknown option ${JSON.stringify(name)} of rule "${rule.id}"${advice}` }]
    }
    const { schema, check } = rule.options[name]
    const problem = optionProblem(schema, value) ?? check?.(value)
    return problem ? [{ path: here, part: 'value', text: `Option "${name}" of rule "${rule.id}" ${problem}` }] : []
  })
}
