import { type FileEvent, lintFiles } from '../../files.ts'
import type { Reporter } from '../../reporter.ts'
import { findReporter } from '../../reporters/index.ts'
import { loadWording } from '../../ui/index.ts'
import { count } from '../count.ts'
import { type FileFlags, filesOptions, patternsOf } from '../flags.ts'
import { findFormat } from '../format.ts'
import type { ExitCode, Io } from '../io.ts'
import { paintIn, wantsColour } from '../paint.ts'
import { pump } from '../pump.ts'
import { Threads } from '../threads.ts'
import { uiLocaleIn } from '../ui-locale.ts'
import { version } from '../version.ts'

export interface LintFlags extends FileFlags {
  readonly only?: readonly string[]
  readonly format: string
  readonly outputFile?: string
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly color?: boolean
  readonly jobs?: number
  readonly uiLocale?: string
}

const DEFAULT_WIDTH = 80

/** `etiquette lint`: conversations in, violations out, one conversation at a time. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const { only, outputFile, quiet = false, maxWarnings = Number.POSITIVE_INFINITY, debug = false } = flags
  const patterns = patternsOf(paths, flags)
  const format = await findFormat(flags.format, flags, io)
  // Programs that read the output count on English.
  const uiLocale = uiLocaleIn(flags, io, format.showsProblems)
  const files = { ...(await filesOptions(patterns, flags, io)), only, uiLocale }
  const colour = wantsColour(outputFile === undefined ? io.stdout : undefined, io.env, flags.color)
  const width = io.stdout.columns ?? DEFAULT_WIDTH
  const wording = uiLocale === undefined ? undefined : await loadWording(uiLocale)
  const reporter = format.create({ paint: await paintIn(colour), width, version: version(), wording })
  const text = textOf(reporter)
  const { cwd, config, preset, commandLine } = files
  const threads =
    format.isSeparate && findReporter(format.id) === format
      ? new Threads(
          {
            files: { cwd, config, preset, commandLine, only, uiLocale },
            rendering: { format: format.id, colour, width, quiet, uiLocale },
          },
          flags.jobs,
        )
      : undefined

  let warnings = 0
  const tally = await pump(counted(), {
    io,
    outputFile,
    // Where the output shows them to people, problems are not told twice.
    tellsProblems: !format.showsProblems || outputFile !== undefined,
    debug,
    text,
    end: (summary) => reporter.end?.(summary) ?? '',
  }).finally(() => threads?.close())
  if (warnings > maxWarnings)
    io.stderr.write(`etiquette: ${count(warnings, 'warning')}, --max-warnings is ${maxWarnings}\n`)
  return tally.exitCode(warnings > maxWarnings)

  /** Warnings count for `--max-warnings` even where `--quiet` keeps them from the output. */
  async function* counted(): AsyncGenerator<FileEvent> {
    for await (const event of lintFiles(patterns, { ...files, batches: threads })) {
      if (event.event === 'batch') warnings += event.batch.warnings
      if (event.event !== 'conversation' && event.event !== 'corpus') yield event
      else {
        const errors = event.violations.filter(({ severity }) => severity === 'error')
        warnings += event.violations.length - errors.length
        yield quiet ? { ...event, violations: errors } : event
      }
    }
  }
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
