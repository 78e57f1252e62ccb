import type { ConfigPart, RuleSetting } from '../config/config.ts'
import type { Channel, Role } from '../conversation.ts'
import { EtiquetteError } from '../errors.ts'
import { identityOfStream } from '../files/identity.ts'
import { STDIN } from '../files/stdin.ts'
import type { FilesOptions } from '../files.ts'
import type { PresetName } from '../preset.ts'
import type { DateOrder } from '../reader.ts'
import type { LegacyEncoding } from '../source/legacy-encoding.ts'
import type { Io } from './io.ts'

/** Options of every command that reads conversations, as the program declares them. */
export interface FileFlags {
  /** A file; `false` from `--no-config`, `true` where neither was given. */
  readonly config?: string | boolean
  readonly preset?: PresetName
  /** `id: severity` or `id: [severity, {options}]`. */
  readonly rule?: readonly string[]
  readonly locale?: string
  readonly channel?: Channel
  readonly encoding?: LegacyEncoding
  readonly dates?: DateOrder
  /** Names. */
  readonly agent?: readonly string[]
  /** Names. */
  readonly customer?: readonly string[]
  /** Label to role. */
  readonly role?: Readonly<Record<string, Role>>
  readonly inputFormat?: string
  readonly stdinFilename?: string
  readonly debug?: boolean
  /** The language of etiquette's own messages. */
  readonly uiLocale?: string
}

/** What to read: the paths given, else standard input where it was given a name, else the working directory. */
export function patternsOf(paths: readonly string[], { stdinFilename }: FileFlags): readonly string[] {
  return paths.length ? paths : [stdinFilename === undefined ? '.' : STDIN]
}

/** Throws an `EtiquetteError` for a `--rule` that cannot be read. */
export async function filesOptions(patterns: readonly string[], flags: FileFlags, io: Io): Promise<FilesOptions> {
  const { config, preset, inputFormat, stdinFilename } = flags
  return {
    cwd: io.cwd,
    config: config === true ? undefined : config,
    preset,
    commandLine: await configPart(flags, io.cwd),
    inputFormat,
    stdin: patterns.includes(STDIN) ? io.stdin : undefined,
    stdinName: stdinFilename,
    output: await outputOf(patterns, io),
  }
}

/** The file that standard output goes to. */
async function outputOf(patterns: readonly string[], io: Io): Promise<string | undefined> {
  const output = identityOfStream(io.stdout)
  // Nearly always it goes to a terminal or another program.
  if (output !== undefined) await (await import('./overwriting.ts')).refuseOwnOutput(output, patterns, io)
  return output
}

/** The settings among the flags, as the config file would say them. */
async function configPart(flags: FileFlags, cwd: string): Promise<ConfigPart> {
  const { rule = [], locale, channel, encoding, dates, agent = [], customer = [], role = {} } = flags
  const speakers: Record<string, Role> = { ...role }
  for (const name of agent) speakers[name] = 'agent'
  for (const name of customer) speakers[name] = 'customer'
  return {
    ...(rule.length ? { rules: await ruleSettings(rule, cwd) } : {}),
    ...(locale === undefined ? {} : { locale }),
    ...(channel === undefined ? {} : { channel }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(dates === undefined ? {} : { dates }),
    ...(Object.keys(speakers).length ? { speakers } : {}),
  }
}

/** What the config would say under `rules`; whether there are such rules and options is checked with the config. */
async function ruleSettings(written: readonly string[], cwd: string): Promise<Record<string, RuleSetting>> {
  const { readText } = await import('../config/text.ts')
  const settings: Record<string, RuleSetting> = {}
  for (const text of written) {
    const parsed = await readText('--rule', text, cwd).catch(() => undefined)
    if (
      parsed === undefined ||
      typeof parsed.value !== 'object' ||
      parsed.value === null ||
      Array.isArray(parsed.value)
    ) {
      throw new EtiquetteError(`Cannot read --rule ${JSON.stringify(text)}`, {
        hint: "Write it as in a config: --rule 'bare-no: error', or --rule 'greeting-length: [warn, {maxWords: 40}]'",
      })
    }
    Object.assign(settings, parsed.value)
  }
  return settings
}
