import type { FileCache } from '../cache/file-cache.ts'
import type { ConfigPart } from '../config/config.ts'
import type { Profile } from '../engine/profile.ts'
import type { PresetName } from '../preset.ts'
import type { Batches } from './batch.ts'
import type { Selection } from './selection.ts'

export interface FilesOptions {
  /** The working directory: paths and patterns are relative to it. The process's own where left out. */
  readonly cwd?: string | undefined
  /** A config file that is used instead of those found beside the files, or `false` for none at all. */
  readonly config?: string | false | undefined
  /** The preset that applies where no config says otherwise. */
  readonly preset?: PresetName | undefined
  /** Settings that win over every config. */
  readonly commandLine?: ConfigPart | undefined
  /** The language in which the rules speak, such as `el`; English where left out. */
  readonly uiLocale?: string | undefined
  /** Exactly these rules, whatever configs and presets say. */
  readonly only?: readonly string[] | undefined
  /** The id of the reader for all files, instead of the one that each file looks like. */
  readonly inputFormat?: string | undefined
  /** Read for the pattern `-`. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  /** What standard input is called, for its config, its format and in violations: `<stdin>` where left out. */
  readonly stdinName?: string | undefined
  /** Measures what each rule takes. */
  readonly profile?: Profile | undefined
  /** Only these among the files that the patterns mean. */
  readonly among?: Selection | undefined
  /** Files, absolute, that are passed over where they are come across: what earlier runs have written. */
  readonly without?: readonly string[] | undefined
  /** The identity of the file that the run itself writes to, which is passed over where it is come across. */
  readonly output?: string | undefined
  /** What is known of templates from earlier runs. Nothing of it is written before `FileCache.save`. */
  readonly cache?: FileCache | undefined
  /** How conversations of large files are checked in batches. Without it, each comes with its violations. */
  readonly batches?: Batches | undefined
}
