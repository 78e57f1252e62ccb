import { realpathSync } from 'node:fs'
import path from 'node:path'
import { attempt } from '../attempt.ts'
import { loadRules } from '../config/plugins.ts'
import { EtiquetteError } from '../errors.ts'
import type { FileEvent } from '../files.ts'
import type { Reporter, ReporterFormat, ReporterOptions } from '../reporter.ts'
import { configOf } from './config-of.ts'
import type { FileFlags } from './flags.ts'
import { findFormat, formatFor } from './format.ts'
import type { Io } from './io.ts'
import type { Sink } from './pump.ts'

export interface SinkFlags extends FileFlags {
  readonly format?: string
  readonly outputFile?: string
  /** `name` or `name:file`. */
  readonly reporter?: readonly string[]
}

/** A format and where it is written to: a file, or standard output where none is named. */
export interface Target {
  readonly format: ReporterFormat
  readonly file: string | undefined
}

/**
 * What is to be written where: `--format` to `--output-file`, and every `--reporter`. Where there are reporters only,
 * nothing else is written.
 */
export async function targetsOf(flags: SinkFlags, io: Io): Promise<readonly [Target, ...Target[]]> {
  const { format, outputFile, reporter = [] } = flags
  const more = await Promise.all(
    reporter.map(async (written): Promise<Target> => {
      const colon = written.indexOf(':')
      const file = colon < 0 ? undefined : written.slice(colon + 1)
      if (file === '')
        throw new EtiquetteError(`--reporter ${JSON.stringify(written)} names no file`, {
          hint: 'Write it as name:file, or as name alone for standard output',
        })
      return { format: await findFormat(colon < 0 ? written : written.slice(0, colon), flags, io), file }
    }),
  )
  const [first, ...rest] = more
  const usesFormat = !first || format !== undefined || outputFile !== undefined
  const targets: readonly [Target, ...Target[]] = usesFormat
    ? [{ format: await findFormat(format ?? formatFor(io.env), flags, io), file: outputFile }, ...more]
    : [first, ...rest]
  const places = new Set<string>()
  for (const { file } of targets) {
    const place = file === undefined ? 'standard output' : placeOf(path.resolve(io.cwd, file))
    if (places.has(place))
      throw new EtiquetteError(`Two formats would be written to ${file ?? place}`, {
        hint: 'Give all but one a file of its own: --reporter name:file',
      })
    places.add(place)
  }
  return targets
}

/** Where a file is, or would be, whatever links lead to it. */
const placeOf = (file: string): string =>
  realIfThere(file) ?? path.join(realIfThere(path.dirname(file)) ?? path.dirname(file), path.basename(file))

const realIfThere = (file: string): string | undefined => attempt(() => realpathSync.native(file))

/** What formats may say of rules, where one of them does. */
export async function ruleFactsFor(
  targets: readonly Target[],
  flags: FileFlags,
  io: Io,
): Promise<ReporterOptions['ruleFacts']> {
  if (!targets.some(({ format }) => format.explainsRules)) return undefined
  const { plugins } = await configOf(flags, io)
  const rules = new Map((await loadRules(plugins)).map((rule) => [rule.id, rule]))
  return (id) => rules.get(id)
}

/** Writes with a format. */
export function sinkOf({ format, file }: Target, options: ReporterOptions): Sink {
  const reporter = format.create(options)
  return { file, text: textOf(reporter), end: (summary) => reporter.end?.(summary) ?? '' }
}

/** What a reporter makes of an event; its start comes with the first one, so that there is none after a wrong option. */
function textOf(reporter: Reporter): (event: FileEvent) => string {
  let start = () => {
    start = () => ''
    return reporter.start?.() ?? ''
  }
  return (event) => {
    switch (event.event) {
      case 'start':
        return start() + (reporter.fileStart?.(event.path) ?? '')
      case 'conversation':
        return event.violations.length ? (reporter.conversation?.(event.conversation, event.violations) ?? '') : ''
      case 'batch':
        return event.batch.text
      case 'corpus':
        return corpusText(reporter, event)
      case 'problem':
        return ''
      case 'end':
        return reporter.fileEnd?.(event.file) ?? ''
    }
  }
}

/** As a part of its own for the file: what was read of it has been told. */
function corpusText(reporter: Reporter, { path, conversation, violations }: FileEvent & { event: 'corpus' }): string {
  if (violations.length === 0) return ''
  return [
    reporter.fileStart?.(path),
    reporter.conversation?.(conversation, violations),
    reporter.fileEnd?.({ path, conversations: 0, messages: 0, problems: [] }),
  ].join('')
}
