import type { PresetName } from '../preset.ts'
import type { Severity } from '../violation.ts'
import type { ConfigPart } from './config.ts'
import type { Globs } from './globs.ts'
import type { LoadedPlugin } from './plugins.ts'

/**
 * One thing that a config says. What holds for a file is the layers that apply to it, each laid over those before it.
 */
export type Layer =
  | { readonly preset: PresetName }
  /** The team's own rules and plugins of retext, each as severe as it says itself. */
  | { readonly team: Readonly<Record<string, Severity>> }
  | {
      readonly part: ConfigPart
      /** The files of an override; everything where left out. */
      readonly files?: Globs
    }

/** What all the configs for a folder say. */
export interface Layers {
  /** The weakest first. */
  readonly layers: readonly Layer[]
  readonly ignores: readonly Globs[]
  /** The built-in one first. */
  readonly plugins: readonly LoadedPlugin[]
  /** The files that were read, nearest first. */
  readonly files: readonly string[]
}
