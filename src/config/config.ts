import type { Channel, Role } from '../conversation.ts'
import type { AllowedPhrase } from '../engine/suppressing.ts'
import type { Plugin } from '../plugin.ts'
import type { DateOrder } from '../reader.ts'
import type { LegacyEncoding } from '../source/legacy-encoding.ts'
import type { TeamRule } from '../team-rules/team-rule.ts'
import type { Severity } from '../violation.ts'

/** The locale that stands for the one that a conversation is written in. */
export const AUTO = 'auto'

/** How conversations are scored. What is left out is as `score/scorecard.ts` says. */
export interface ScoreSettings {
  /** The score from which on a conversation passes, 0 to 100. */
  readonly passMark?: number
  /** Rule id to what keeping to the rule is worth; 0 leaves it out. */
  readonly weights?: Readonly<Record<string, number>>
  /** Rules of which one violation fails the conversation. */
  readonly critical?: readonly string[]
}

export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>]

/** The part of a config that may differ from file to file. */
export interface ConfigPart {
  /** Rule id to severity, or to severity and options. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /**
   * BCP 47 tag of conversations that do not say their own and do not show it; `auto` looks at all, whatever they say.
   */
  readonly locale?: string
  /** Channel of conversations that do not say their own. */
  readonly channel?: Channel
  /** How files are written that are neither UTF-8 nor UTF-16. */
  readonly encoding?: LegacyEncoding
  /** What comes first in dates such as 03/04/2026. */
  readonly dates?: DateOrder
  /** Speaker name or label to role. */
  readonly speakers?: Readonly<Record<string, Role>>
  /** Names of the company and its products. */
  readonly brand?: readonly string[]
  /** Words that are never reported: by any rule, or by the rules under whose ids they stand. */
  readonly allow?: readonly (string | Readonly<Record<string, string | readonly string[]>>)[]
  /** How severe a suppression in a template is that silences nothing. */
  readonly unusedSuppressions?: Severity | 'off'
  /** How conversations are scored. */
  readonly score?: ScoreSettings
}

/** Settings for files that match one of the globs. */
export interface Override extends ConfigPart {
  /** As in a `.gitignore`, relative to the config's folder. */
  readonly files: string | readonly string[]
}

/** A config as it is written. */
export interface Config extends ConfigPart {
  /** The JSON Schema that editors check the file against; etiquette itself does not read it. */
  readonly $schema?: string
  /** Configs in folders above are not looked at. */
  readonly root?: boolean
  /** Presets ("recommended"), files ("./base.yaml") or npm packages, later ones winning over earlier ones. */
  readonly extends?: string | readonly string[]
  /** Settings for some of the files; later ones win. */
  readonly overrides?: readonly Override[]
  /** Globs, as in a `.gitignore`, relative to the config's folder. */
  readonly ignorePatterns?: readonly string[]
  /** npm packages or files that add rules, locales, readers or formats. */
  readonly plugins?: readonly string[]
  /** Rules without code, or files of them relative to the config's folder. */
  readonly teamRules?: readonly (string | TeamRule)[]
}

/** What holds for one file: all configs above it, `extends`, `overrides` and the command line taken together. */
export interface ResolvedConfig {
  /** Every rule that is on. */
  readonly rules: ReadonlyMap<
    string,
    { readonly severity: Severity; readonly options: Readonly<Record<string, unknown>> }
  >
  readonly locale: string | undefined
  readonly channel: Channel | undefined
  readonly encoding: LegacyEncoding | undefined
  readonly dates: DateOrder | undefined
  readonly speakers: Readonly<Record<string, Role>>
  readonly brand: readonly string[]
  readonly allow: readonly AllowedPhrase[]
  readonly unusedSuppressions: Severity | 'off'
  readonly score: ScoreSettings
  /** Whether `ignorePatterns` leave the file out. */
  readonly ignored: boolean
  /** The built-in one first. */
  readonly plugins: readonly Plugin[]
  /** The files that the plugins were loaded from, and those of team rules; absolute. */
  readonly pluginFiles: readonly string[]
  /** The config files that had a say, nearest first; empty where there are none. */
  readonly files: readonly string[]
}
