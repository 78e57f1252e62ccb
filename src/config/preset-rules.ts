import type { PresetName } from '../preset.ts'
import type { RuleSource } from '../rule.ts'
import type { RuleSetting } from './config.ts'

/** What a preset says of the rules: each rule that is in it, with its severity there. */
export function presetRules(
  name: PresetName,
  rules: Iterable<Pick<RuleSource, 'id' | 'presets'>>,
): Readonly<Record<string, RuleSetting>> {
  const settings: [string, RuleSetting][] = []
  for (const { id, presets } of rules) {
    const severity = Object.hasOwn(presets, name) ? presets[name] : undefined
    if (severity) settings.push([id, severity])
  }
  return Object.fromEntries(settings)
}
