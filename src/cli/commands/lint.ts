import type { Selection } from '../../files/selection.ts'
import { type FileEvent, lintFiles } from '../../files.ts'
import { findReporter } from '../../reporters/index.ts'
import { loadWording } from '../../ui/index.ts'
import { type CacheFlags, openCache, saveCache } from '../cache.ts'
import { type ChangedFlags, changedFiles, onTouchedLines } from '../changed.ts'
import { count } from '../count.ts'
import { filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { paintIn, wantsColour } from '../paint.ts'
import { pump } from '../pump.ts'
import { ruleFactsFor, type SinkFlags, sinkOf, type Target, targetsOf } from '../sinks.ts'
import { type Stage, throughStages } from '../stage.ts'
import { Threads } from '../threads.ts'
import { uiLocaleIn } from '../ui-locale.ts'
import { version } from '../version.ts'

export interface LintFlags extends SinkFlags, ChangedFlags, CacheFlags {
  readonly only?: readonly string[]
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly color?: boolean
  readonly jobs?: number
  readonly uiLocale?: string
  readonly watch?: boolean
}

const DEFAULT_WIDTH = 80

/** `etiquette lint`: conversations in, violations out, one conversation at a time. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  if (!flags.watch) return lintOnce(paths, flags, io)
  const patterns = patternsOf(paths, flags)
  const files = await filesOptions(patterns, flags, io)
  const { watchFiles } = await import('../watch/watch.ts')
  return watchFiles({ patterns, files, flags, io }, (among) => lintOnce(paths, flags, io, among))
}

/** Checks once; only the selected files where there is a selection. */
async function lintOnce(paths: readonly string[], flags: LintFlags, io: Io, selection?: Selection): Promise<ExitCode> {
  const { only, quiet = false, maxWarnings = Number.POSITIVE_INFINITY, debug = false } = flags
  const patterns = patternsOf(paths, flags)
  // Git works while everything else is loaded.
  const [targets, changed] = await Promise.all([targetsOf(flags, io), changedFiles(patterns, flags, io)])
  // Programs that read the output count on English.
  const isForPeople = targets.every(({ format }) => format.showsProblems)
  const uiLocale = uiLocaleIn(flags, io, isForPeople)
  const files = { ...(await filesOptions(patterns, flags, io)), only, uiLocale, among: selection ?? changed?.selection }
  const width = io.stdout.columns ?? DEFAULT_WIDTH
  const wording = uiLocale === undefined ? undefined : await loadWording(uiLocale)
  const ruleFacts = await ruleFactsFor(targets, flags, io)
  const colourOf = ({ file }: Target) => wantsColour(file === undefined ? io.stdout : undefined, io.env, flags.color)
  const sinks = await Promise.all(
    targets.map(async (target) => {
      const paint = await paintIn(colourOf(target))
      return sinkOf(target, { paint, width, version: version(), wording, ruleFacts })
    }),
  )
  const { cwd, config, preset, commandLine } = files
  const cache = await openCache({ ...flags, uiLocale }, io)
  const [{ format }] = targets
  const stages: readonly Stage[] = changed?.touched ? [onTouchedLines(changed.touched)] : []
  const threads =
    stages.length === 0 && targets.length === 1 && format.isSeparate && findReporter(format.id) === format
      ? new Threads(
          {
            files: { cwd, config, preset, commandLine, only, uiLocale },
            rendering: { format: format.id, colour: colourOf(targets[0]), width, quiet, uiLocale },
          },
          flags.jobs,
        )
      : undefined

  let warnings = 0
  const tally = await pump(counted(), {
    io,
    sinks,
    // Where the output shows them to people, problems are not told twice.
    tellsProblems: !targets.some(({ format, file }) => format.showsProblems && file === undefined),
    debug,
  }).finally(() => {
    changed?.close()
    return threads?.close()
  })
  if (cache && !io.signal.aborted) await saveCache(cache, io)
  if (warnings > maxWarnings)
    io.stderr.write(`etiquette: ${count(warnings, 'warning')}, --max-warnings is ${maxWarnings}\n`)
  return tally.exitCode(warnings > maxWarnings)

  /** Warnings count for `--max-warnings` even where `--quiet` keeps them from the output. */
  async function* counted(): AsyncGenerator<FileEvent> {
    for await (const event of lintFiles(patterns, { ...files, cache, batches: threads })) {
      if (event.event === 'batch') warnings += event.batch.warnings
      if (event.event !== 'conversation' && event.event !== 'corpus') yield event
      else {
        const violations = throughStages(stages, event.conversation, event.violations, event.path)
        const errors = violations.filter(({ severity }) => severity === 'error')
        warnings += violations.length - errors.length
        yield { ...event, violations: quiet ? errors : violations }
      }
    }
  }
}
