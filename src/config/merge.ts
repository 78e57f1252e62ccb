import type { AllowedPhrase } from '../engine/suppressing.ts'
import type { PresetName } from '../preset.ts'
import type { AnyRule, RuleSource } from '../rule.ts'
import type { Severity } from '../violation.ts'
import { AUTO, type ConfigPart, type ResolvedConfig, type RuleSetting, type ScoreSettings } from './config.ts'
import type { Layer } from './layer.ts'
import { presetRules } from './preset-rules.ts'

/** The preset that applies where no config says which rules are on. */
const DEFAULT_PRESET: PresetName = 'recommended'

type Merged = Pick<
  ResolvedConfig,
  | 'rules'
  | 'locale'
  | 'channel'
  | 'encoding'
  | 'dates'
  | 'speakers'
  | 'brand'
  | 'allow'
  | 'unusedSuppressions'
  | 'score'
>
/** What is as the last layer says that says it. */
const SAID_LAST = ['channel', 'encoding', 'dates', 'brand', 'unusedSuppressions'] as const
type Last = { -readonly [K in 'locale' | (typeof SAID_LAST)[number]]?: ConfigPart[K] | undefined }
type Setting = { readonly severity: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> }

/**
 * What layers come to, the weakest first: rules one by one, and of each rule its options one by one; speakers one by
 * one; allowed words added up; everything else as the last that says it. `preset` takes the place of every preset in the layers.
 */
export function mergeLayers(
  layers: readonly Layer[],
  rules: ReadonlyMap<string, AnyRule | RuleSource>,
  preset: PresetName | undefined,
  commandLine: ConfigPart,
): Merged {
  const settings = new Map<string, Setting>()
  const speakers = new Map<string, readonly [string, NonNullable<ConfigPart['speakers']>[string]]>()
  const last: Last = {}
  const allow = new Map<string, AllowedPhrase>()
  let score: ScoreSettings = {}
  const ground: Layer[] = preset ? [{ preset }] : saysRules(layers) ? [] : [{ preset: DEFAULT_PRESET }]
  const above = preset ? layers.filter((layer) => !('preset' in layer)) : layers
  for (const layer of [...ground, ...above, { part: commandLine }]) {
    const part = partOf(layer, rules)
    for (const [id, setting] of Object.entries(part.rules ?? {}))
      settings.set(id, mergeSetting(settings.get(id), setting))
    // Readers compare names without case, so two spellings of a name are one speaker.
    for (const [name, role] of Object.entries(part.speakers ?? {})) speakers.set(name.toLowerCase(), [name, role])
    if (part.locale !== undefined) last.locale = part.locale === AUTO ? AUTO : Intl.getCanonicalLocales(part.locale)[0]
    for (const allowed of allowedBy(part.allow)) allow.set(JSON.stringify(allowed), allowed)
    for (const key of SAID_LAST) if (part[key] !== undefined) Object.assign(last, { [key]: part[key] })
    if (part.score) score = { ...score, ...part.score, weights: { ...score.weights, ...part.score.weights } }
  }
  return {
    rules: active(settings, rules.keys()),
    locale: last.locale,
    channel: last.channel,
    encoding: last.encoding,
    dates: last.dates,
    // No prototype: a speaker may be called "constructor".
    speakers: Object.freeze(
      Object.assign(Object.create(null), Object.fromEntries(speakers.values())),
    ) as Merged['speakers'],
    brand: last.brand ?? [],
    allow: [...allow.values()],
    unusedSuppressions: last.unusedSuppressions ?? 'warn',
    score,
  }
}

function allowedBy(allow: ConfigPart['allow'] = []): AllowedPhrase[] {
  return allow.flatMap((entry) =>
    typeof entry === 'string'
      ? [{ phrase: entry }]
      : Object.entries(entry).flatMap(([rule, phrases]) => [phrases].flat().map((phrase) => ({ rule, phrase }))),
  )
}

function partOf(layer: Layer, rules: ReadonlyMap<string, AnyRule | RuleSource>): ConfigPart {
  if ('preset' in layer) return { rules: presetRules(layer.preset, rules.values()) }
  return 'team' in layer ? { rules: layer.team } : layer.part
}

/**
 * Rules of the team leave the default preset in place, because they come on top of it; so does an override alone: it
 * speaks of some files, not of all.
 */
function saysRules(layers: readonly Layer[]): boolean {
  return layers.some(
    (layer) => 'preset' in layer || ('part' in layer && !layer.files && Object.keys(layer.part.rules ?? {}).length > 0),
  )
}

function mergeSetting(before: Setting | undefined, setting: RuleSetting): Setting {
  const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting
  return { severity, options: { ...before?.options, ...options } }
}

/** The rules that are on, in the order in which plugins list them. */
function active(settings: ReadonlyMap<string, Setting>, ids: Iterable<string>): ResolvedConfig['rules'] {
  const on = new Map<string, { readonly severity: Severity; readonly options: Setting['options'] }>()
  for (const id of ids) {
    const setting = settings.get(id)
    if (setting && setting.severity !== 'off') on.set(id, { severity: setting.severity, options: setting.options })
  }
  return on
}
