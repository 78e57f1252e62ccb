import { didYouMean } from '../config/nearest.ts'
import { EtiquetteError } from '../errors.ts'
import { loadReporter, type ReporterFormat } from '../reporter.ts'
import { findReporter, reporters } from '../reporters/index.ts'
import { configOf } from './config-of.ts'
import type { FileFlags } from './flags.ts'
import type { Io } from './io.ts'

/**
 * The output format of that name: a built-in one, else one from a plugin of the working directory's config.
 * Throws an `EtiquetteError` where there is none.
 */
export async function findFormat(id: string, flags: FileFlags, io: Io): Promise<ReporterFormat> {
  const builtin = await findReporter(id)
  if (builtin) return builtin
  const { plugins } = await configOf(flags, io)
  const all = new Map(
    [...reporters, ...plugins.flatMap((plugin) => plugin.reporters ?? [])].map((each) => [each.id, each]),
  )
  const format = all.get(id)
  if (format) return loadReporter(format)
  throw new EtiquetteError(`There is no output format ${JSON.stringify(id)}${didYouMean(id, all.keys())}`, {
    hint: `The formats are ${[...all.keys()].join(', ')}`,
  })
}

/** What coding agents set for the commands that they run. */
const AGENTS = ['AGENT', 'AI_AGENT', 'CLAUDECODE', 'CODEX_SANDBOX', 'CURSOR_AGENT', 'GEMINI_CLI'] as const

/** The format where none is asked for: the one for coding agents where such a one runs the command. */
export const formatFor = (env: Io['env']): string =>
  AGENTS.some((name) => env[name] && env[name] !== '0' && env[name] !== 'false') ? 'agent' : 'stylish'
