import { type FileEvent, type FilesOptions, lintFiles } from '../../files.ts'
import { redactionMode } from '../../redaction/mode.ts'
import { findReporter } from '../../reporters/index.ts'
import { loadWording } from '../../ui/index.ts'
import type { Violation } from '../../violation.ts'
import { count } from '../count.ts'
import { filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { paintIn, wantsColour } from '../paint.ts'
import { pump } from '../pump.ts'
import { ruleFactsFor, type SinkFlags, sinkOf, type Target, targetsOf } from '../sinks.ts'
import { type Stage, throughStages } from '../stage.ts'
import { telling } from '../telling.ts'
import { Threads } from '../threads.ts'
import { uiLocaleIn } from '../ui-locale.ts'
import { version } from '../version.ts'

export interface LintFlags extends SinkFlags {
  readonly only?: readonly string[]
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly color?: boolean
  readonly jobs?: number
  readonly redact?: boolean
  readonly failUnder?: number
  readonly uiLocale?: string
}

const DEFAULT_WIDTH = 80

/** `etiquette lint`: conversations in, violations out, one conversation at a time. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const { only, quiet = false, maxWarnings = Number.POSITIVE_INFINITY, debug = false } = flags
  const patterns = patternsOf(paths, flags)
  const targets = await targetsOf(flags, io)
  // Programs that read the output count on English.
  const isForPeople = targets.every(({ format }) => format.showsProblems)
  const uiLocale = uiLocaleIn(flags, io, isForPeople)
  const files = { ...(await filesOptions(patterns, flags, io)), only, uiLocale }
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
  const [{ format }] = targets
  const stages: readonly Stage[] = []
  const redaction = redactionMode(flags.redact, io.env)
  const told = await telling(redaction)
  const gate = flags.failUnder === undefined ? undefined : await openGate(flags.failUnder, files)
  const threads =
    stages.length === 0 && !gate && targets.length === 1 && format.isSeparate && findReporter(format.id) === format
      ? new Threads(
          {
            files: { cwd, config, preset, commandLine, only, uiLocale },
            rendering: { format: format.id, colour: colourOf(targets[0]), width, quiet, redaction, uiLocale },
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
  }).finally(() => threads?.close())
  if (warnings > maxWarnings)
    io.stderr.write(`etiquette: ${count(warnings, 'warning')}, --max-warnings is ${maxWarnings}\n`)
  const below = gate?.below() ?? []
  io.stderr.write(below.join(''))
  return tally.exitCode(warnings > maxWarnings || below.length > 0)

  /** Warnings count for `--max-warnings` even where `--quiet` keeps them from the output. */
  async function* counted(): AsyncGenerator<FileEvent> {
    for await (const event of lintFiles(patterns, { ...files, batches: threads })) {
      if (event.event === 'batch') warnings += event.batch.warnings
      if (event.event === 'start') await gate?.add(event, [])
      if (event.event !== 'conversation' && event.event !== 'corpus') yield* told(event)
      else {
        const violations = throughStages(stages, event.conversation, event.violations, event.path)
        await gate?.add(event, violations)
        const errors = violations.filter(({ severity }) => severity === 'error')
        warnings += violations.length - errors.length
        yield* told({ ...event, violations: quiet ? errors : violations }, event.violations)
      }
    }
  }
}

/** What `--fail-under` needs, loaded only for it. */
async function openGate(mark: number, files: FilesOptions) {
  const [{ belowMark, ScoredFiles }, { Scoring }] = await Promise.all([
    import('../scored.ts'),
    import('../../score/scoring.ts'),
  ])
  const scoring = new Scoring()
  const scored = new ScoredFiles(scoring, files)
  return {
    add: (event: FileEvent, violations: readonly Violation[]) => scored.add(event, violations),
    below: () => belowMark(scoring, mark),
  }
}
