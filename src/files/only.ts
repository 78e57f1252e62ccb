import type { ConfigPart, ResolvedConfig } from '../config/config.ts'
import { didYouMean } from '../config/nearest.ts'
import { EtiquetteError } from '../errors.ts'

/**
 * The config with exactly these rules on, whatever presets and files say: at their severity in `recommended`, or as
 * warnings where they are not in it. Options stay as configured. What is suppressed for other rules is no matter then. `commandLine` may set another severity.
 * Throws an `EtiquetteError` for a rule that there is not.
 */
export function onlyRules(
  config: ResolvedConfig,
  ids: readonly string[],
  commandLine: ConfigPart = {},
): ResolvedConfig {
  const all = new Map(config.plugins.flatMap(({ rules = [] }) => rules.map((rule) => [rule.id, rule] as const)))
  const rules = ids.map((id) => {
    const rule = all.get(id)
    if (!rule) throw unknownRule(id, [...all.keys()])
    const given = [commandLine.rules?.[id]].flat()[0]
    const severity = given === 'error' || given === 'warn' ? given : (rule.presets.recommended ?? 'warn')
    return [id, { severity, options: config.rules.get(id)?.options ?? {} }] as const
  })
  return { ...config, rules: new Map(rules), unusedSuppressions: 'off' }
}

/** What to say of a rule that there is not. */
export function unknownRule(id: string, known: readonly string[]): EtiquetteError {
  return new EtiquetteError(`Unknown rule ${JSON.stringify(id)}${didYouMean(id, known)}`, {
    hint: '`etiquette rules` lists them',
  })
}
