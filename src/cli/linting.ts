import path from 'node:path'
import type { Batches } from '../files/batch.ts'
import type { FilesOptions } from '../files/options.ts'
import { type FileEvent, lintInLots } from '../files.ts'
import type { ChangedFiles } from '../git/select.ts'
import { redactionMode } from '../redaction/mode.ts'
import { findReporter } from '../reporters/index.ts'
import { loadWording } from '../ui/index.ts'
import type { Speech } from '../ui/speech.ts'
import type { Violation } from '../violation.ts'
import { Baselines } from './baselines.ts'
import { type CacheFlags, openCache, saveCache } from './cache.ts'
import { type ChangedFlags, onTouchedLines } from './changed.ts'
import type { FixFlags } from './fixing.ts'
import { filesOptions } from './flags.ts'
import type { ExitCode, Io } from './io.ts'
import { paintIn, wantsColour } from './paint.ts'
import { pump } from './pump.ts'
import { ruleFactsFor, type SinkFlags, sinkOf, type Target, targetsOf } from './sinks.ts'
import { type Stage, throughStages } from './stage.ts'
import { telling } from './telling.ts'
import type { ThreadSettings, Threads } from './threads.ts'
import { speechIn, uiLocaleIn } from './ui-locale.ts'
import { version } from './version.ts'

export interface LintFlags extends SinkFlags, FixFlags, ChangedFlags, CacheFlags {
  readonly only?: readonly string[]
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly color?: boolean
  readonly jobs?: number
  readonly redact?: boolean
  readonly failUnder?: number
  /** A file; `false` from `--no-baseline`, `true` where neither was given. */
  readonly baseline?: string | boolean
  readonly profileRules?: boolean
  readonly watch?: boolean
}

const DEFAULT_WIDTH = 80

/**
 * Checks once, one conversation at a time: only what has changed, where `changing` says what that is. `own` is what earlier
 * runs have written, absolute, where that was looked at already: it is not read.
 */
export async function lintOnce(
  patterns: readonly string[],
  flags: LintFlags,
  io: Io,
  changing?: Promise<ChangedFiles | undefined>,
  own?: readonly string[],
): Promise<ExitCode> {
  const { only, quiet = false, maxWarnings = Number.POSITIVE_INFINITY, debug = false } = flags
  const fixes = await fixesOf(flags)
  const mode = fixes?.fixingOf(flags)
  const [targets, changed] = await Promise.all([targetsOf(flags, io), changing])
  // Programs that read the output count on English.
  const isForPeople = targets.every(({ format }) => format.showsProblems)
  const uiLocale = uiLocaleIn(flags, io, isForPeople)
  const speaking = () => speechIn(uiLocale)
  const profile = flags.profileRules ? new (await import('../engine/profile.ts')).Profile() : undefined
  const among = changed?.selection
  const files = { ...(await filesOptions(patterns, flags, io)), only, uiLocale, profile, among, without: own }
  if (!own) await refuseInputs(patterns, files, flags, io)
  const stages: readonly Stage[] = changed?.touched ? [onTouchedLines(changed.touched)] : []
  const fixed = { ...files, ...fixes?.onlyTold(baselinesOf(flags, files, io), stages) }
  if (fixes && mode?.writes === false)
    return fixes.showDiff(patterns, fixed, { ...flags, ...mode, debug, uiLocale }, io).finally(() => changed?.close())
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
  // What is measured must be done.
  const cache = profile ? undefined : await openCache({ ...flags, uiLocale }, io)
  const [{ format }] = targets
  const baselines = baselinesOf(flags, files, io)
  const redaction = redactionMode(flags.redact, io.env)
  const told = await telling(redaction)
  const gate = flags.failUnder === undefined ? undefined : await openGate(flags.failUnder, files)
  const threads =
    stages.length === 0 &&
    !gate &&
    targets.length === 1 &&
    format.isSeparate &&
    (await findReporter(format.id)) === format
      ? new LazyThreads(
          {
            files: { cwd, config, preset, commandLine, only, uiLocale },
            rendering: { format: format.id, colour: colourOf(targets[0]), width, quiet, redaction, uiLocale },
            profiled: profile !== undefined,
          },
          flags.jobs,
        )
      : undefined

  const fixing = fixes && mode && (await fixes.Fixing.of(patterns, fixed, mode, io))
  let warnings = 0
  const tally = await pump(counted(), {
    io,
    sinks,
    // Where the output shows them to people, problems are not told twice.
    tellsProblems: !targets.some(({ format, file }) => format.showsProblems && file === undefined),
    debug,
    uiLocale,
  }).finally(() => {
    changed?.close()
    return threads?.close()
  })
  if (baselines && !quiet && !io.signal.aborted) {
    const folders = patterns.map((pattern) => path.resolve(io.cwd, pattern))
    io.stderr.write(baselines.report(folders, (rule) => !only || only.includes(rule), await speaking()))
  }
  if (profile) {
    const { profileTable } = await import('./profile-table.ts')
    io.stderr.write(profileTable(profile.take(), tally.summary().rules, await speaking()))
  }
  if (cache && !io.signal.aborted) await saveCache(cache, io, speaking)
  if (warnings > maxWarnings) {
    const speech = await speaking()
    const text = speech.say('{}, --max-warnings is {}', speech.count(warnings, 'warning'), maxWarnings)
    io.stderr.write(`etiquette: ${text}\n`)
  }
  fixing?.tell(io, await speaking(), flags)
  const verdict = gate?.verdict(await speaking())
  if (verdict) io.stderr.write(verdict.text)
  return tally.exitCode(warnings > maxWarnings || verdict?.isBelow === true)

  /** Warnings count for `--max-warnings` even where `--quiet` keeps them from the output. */
  async function* counted(): AsyncGenerator<readonly FileEvent[]> {
    const besideThreads = threads && besides(threads, baselines)
    for await (const lot of lintInLots(patterns, { ...files, cache, batches: besideThreads })) {
      const events: FileEvent[] = []
      for (const event of fixing ? lot.flatMap((each) => fixing.withRefusals(each)) : lot) {
        if (event.event === 'start') {
          const loading = baselines?.start(event.path)
          if (loading) await loading
          if (gate) await gate.add(event, [])
        }
        if (event.event === 'end') baselines?.end(event.file)
        if (event.event === 'batch') {
          warnings += event.batch.warnings
          profile?.add(event.batch.timings ?? {})
        }
        if (event.event !== 'conversation' && event.event !== 'corpus') events.push(...told(event))
        else {
          const found = baselines?.apply(event.conversation, event.violations, event.path) ?? event.violations
          const violations = throughStages(stages, event.conversation, found, event.path)
          if (gate) await gate.add(event, violations)
          const errors = violations.filter(({ severity }) => severity === 'error')
          warnings += violations.length - errors.length
          events.push(...told({ ...event, violations: quiet ? errors : violations }, event.violations))
        }
      }
      yield events.some(hasProblems) ? await inLanguage(events) : events
    }
    if (fixing) yield await inLanguage(fixing.rest().flatMap((event) => told(event)))
  }

  /** Last, because what is hidden of people is found in English. */
  async function inLanguage(events: readonly FileEvent[]): Promise<readonly FileEvent[]> {
    if (uiLocale === undefined) return events
    return (await import('./problem-language.ts')).withProblemsIn(uiLocale, events)
  }
}

/** Whether an event says that something is wrong with a file. */
const hasProblems = (event: FileEvent): boolean =>
  event.event === 'problem' || (event.event === 'end' && event.file.problems.length > 0)

/**
 * The files that these flags write, absolute.
 *
 * @throws EtiquetteError where one of them is read, too
 */
export async function refuseInputs(
  patterns: readonly string[],
  options: FilesOptions,
  flags: LintFlags,
  io: Io,
): Promise<readonly string[]> {
  const files = (await targetsOf(flags, io)).flatMap(({ file }) => file ?? [])
  if (files.length === 0) return []
  const { baseline } = flags
  // Loaded only where a file is written.
  const { refuseToOverwrite } = await import('./overwriting.ts')
  await refuseToOverwrite(files, { patterns, options, others: typeof baseline === 'string' ? [baseline] : [] }, io)
  return files.map((file) => path.resolve(io.cwd, file))
}

function baselinesOf({ baseline = true }: LintFlags, { config }: FilesOptions, { cwd }: Io): Baselines | undefined {
  return baseline === false
    ? undefined
    : new Baselines({ cwd, config, file: typeof baseline === 'string' ? baseline : undefined })
}

/** Files that a baseline knows are not checked in batches: each violation must be compared. */
const besides = (threads: Batches, baselines: Baselines | undefined): Batches => ({
  for: (target, ...more) => (baselines?.concerns(target.path) ? async () => undefined : threads.for(target, ...more)),
})

/** What fixing takes, loaded only for it. */
async function fixesOf({ fix, unsafeFixes, diff, fixDryRun }: FixFlags) {
  return fix || unsafeFixes || diff || fixDryRun ? import('./fixing.ts') : undefined
}

/** Threads whose code is loaded when there is a file that can be read in pieces. */
class LazyThreads implements Batches {
  readonly #start: () => Promise<Threads>
  #threads: Promise<Threads> | undefined

  constructor(settings: ThreadSettings, jobs: number | undefined) {
    this.#start = async () => new (await import('./threads.ts')).Threads(settings, jobs)
  }

  for(...file: Parameters<Batches['for']>): ReturnType<Batches['for']> {
    this.#threads ??= this.#start()
    const checking = this.#threads.then((threads) => threads.for(...file))
    return async (piece) => (await checking)(piece)
  }

  async close(): Promise<void> {
    await (await this.#threads)?.close()
  }
}

/** What `--fail-under` needs, loaded only for it. */
async function openGate(mark: number, files: FilesOptions) {
  const [{ againstMark, ScoredFiles }, { Scoring }] = await Promise.all([
    import('./scored.ts'),
    import('../score/scoring.ts'),
  ])
  const scoring = new Scoring()
  const scored = new ScoredFiles(scoring, files)
  return {
    add: (event: FileEvent, violations: readonly Violation[]) => scored.add(event, violations),
    verdict: (speech: Speech) => againstMark(scoring, mark, speech),
  }
}
