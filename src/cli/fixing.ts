import { EtiquetteError } from '../errors.ts'
import type { FileFixed, FixOptions } from '../files/fix.ts'
import type { FileEvent, FilesOptions } from '../files.ts'
import { redactionMode } from '../redaction/mode.ts'
import { visible } from '../terminal-text.ts'
import type { Speech } from '../ui/speech.ts'
import type { Safety } from '../violation.ts'
import type { Baselines } from './baselines.ts'
import type { ExitCode, Io } from './io.ts'
import { openOutput } from './open-output.ts'
import { paintIn, wantsColour } from './paint.ts'
import { problemTeller } from './problem-lines.ts'
import { type Stage, throughStages } from './stage.ts'
import { telling } from './telling.ts'
import { speechIn } from './ui-locale.ts'

export interface FixFlags {
  readonly fix?: boolean
  readonly unsafeFixes?: boolean
  readonly diff?: boolean
  readonly fixDryRun?: boolean
}

/** What is to be fixed, and whether files are written. */
export interface FixMode {
  readonly safety: Safety
  readonly writes: boolean
}

/** What the flags ask for. */
export function fixingOf({ unsafeFixes, diff, fixDryRun }: FixFlags): FixMode {
  return { safety: unsafeFixes ? 'unsafe' : 'safe', writes: !diff && !fixDryRun }
}

/** What is to be fixed: all that a baseline does not know and that stages let through. */
type Selecting = Pick<FixOptions, 'selectIn'>

/**
 * Leaves alone what would not be told: what has been accepted, and what is kept back. Not to be the baselines that count
 * what a run meets: a fix is tried many times.
 */
export const onlyTold = (baselines: Baselines | undefined, stages: readonly Stage[]): Selecting => ({
  async selectIn(path) {
    await baselines?.start(path)
    return (conversation, violations) =>
      throughStages(stages, conversation, baselines?.apply(conversation, violations, path) ?? violations, path)
  },
})

/** The fixing that comes before checking: what came of it, for the output and for the last line. */
export class Fixing {
  readonly #mode: FixMode
  readonly #files = new Map<string, FileFixed>()
  /** The files whose refusals are in the output. */
  readonly #told = new Set<string>()

  constructor(mode: FixMode) {
    this.#mode = mode
  }

  /** Fixes the files. After an interrupt, no other file is begun. */
  static async of(
    patterns: readonly string[],
    options: FilesOptions & Selecting,
    mode: FixMode,
    io: Io,
  ): Promise<Fixing> {
    const fixing = new Fixing(mode)
    // Loaded only here: most runs fix nothing.
    const { fixFiles } = await import('../files/fix.ts')
    for await (const file of fixFiles(patterns, { ...options, ...mode })) {
      fixing.add(file)
      if (io.signal.aborted) break
    }
    return fixing
  }

  add(file: FileFixed): void {
    this.#files.set(file.path, file)
  }

  /** An event; before the end of a file, why it was not fixed, which is among its problems then. */
  withRefusals(event: FileEvent): readonly FileEvent[] {
    if (event.event !== 'end') return [event]
    const { path, problems } = event.file
    const { refusals = [] } = this.#told.has(path) ? {} : (this.#files.get(path) ?? {})
    this.#told.add(path)
    const end = { ...event, file: { ...event.file, problems: [...problems, ...refusals] } }
    return [...refusals.map((problem): FileEvent => ({ event: 'problem', path, problem })), end]
  }

  /** What was refused in files that were not read by themselves: archives. */
  rest(): readonly FileEvent[] {
    return [...this.#files.values()].flatMap(({ path, refusals }): readonly FileEvent[] => {
      if (refusals.length === 0 || this.#told.has(path)) return []
      const file = { path, conversations: 0, messages: 0, problems: [] }
      return [{ event: 'start', path }, ...this.withRefusals({ event: 'end', file })]
    })
  }

  /** One line on what was fixed and what could be; where files were read as they are staged, on what is left to do. */
  tell({ stderr }: Io, speech: Speech, { staged = false }: { readonly staged?: boolean } = {}): void {
    const files = [...this.#files.values()]
    const changed = files.flatMap(({ change }) => change ?? [])
    const fixed = changed.reduce((sum, change) => sum + change.fixed, 0)
    const unsafe = files.reduce((sum, file) => sum + file.unsafe, 0)
    const refused = files.reduce((sum, file) => sum + file.refused, 0)
    const unfinished = files.filter(({ more }) => more).length
    const [done, nothing] = this.#mode.writes
      ? (['fixed {} in {}', 'nothing was fixed'] as const)
      : (['would fix {} in {}', 'nothing would be fixed'] as const)
    const parts = [
      fixed > 0
        ? speech.say(done, speech.count(fixed, 'violation'), speech.count(changed.length, 'file'))
        : speech.say(nothing),
      ...(staged && fixed > 0 ? [speech.say('what is staged is as it was: "git add" takes the fixes over')] : []),
      ...(unsafe > 0 ? [speech.say('{} more could be fixed with --unsafe-fixes', unsafe)] : []),
      ...(refused > 0 ? [speech.say('{} left: a change would break another rule or markup', refused)] : []),
      ...(unfinished > 0
        ? [speech.say('there is more to fix in {}: run it again', speech.count(unfinished, 'file'))]
        : []),
    ]
    stderr.write(`etiquette: ${parts.join(speech.say('; '))}\n`)
  }
}

export interface DiffFlags extends FixMode {
  readonly color?: boolean
  readonly debug: boolean
  readonly outputFile?: string
  readonly redact?: boolean
  readonly uiLocale?: string | undefined
}

/**
 * Shows what would be changed, and nothing else; 1 where there is something.
 *
 * @throws EtiquetteError where people are to be hidden: a patch with other words could not be applied
 */
export async function showDiff(
  patterns: readonly string[],
  options: FilesOptions & Selecting,
  { color, debug, outputFile, redact, uiLocale, ...mode }: DiffFlags,
  io: Io,
): Promise<ExitCode> {
  if (redact)
    throw new EtiquetteError('A diff shows files as they are, so --redact cannot hide anybody in it', {
      hint: 'Leave out --diff to see what etiquette finds, with people hidden, or --redact to see what --fix would change',
    })
  const [{ fixFiles }, { unifiedDiff }] = await Promise.all([import('../files/fix.ts'), import('../fix/diff.ts')])
  const isTerminal = outputFile === undefined && io.stdout.isTTY === true
  const paint = await paintIn(wantsColour(outputFile === undefined ? io.stdout : undefined, io.env, color))
  /** What a program reads stays as it is, so that the diff can be applied. */
  const shown = (line: string): string => {
    const safe = isTerminal ? visible(line) : line
    if (/^(?:---|\+\+\+) /.test(line)) return paint.bold(safe)
    return line.startsWith('+')
      ? paint.green(safe)
      : line.startsWith('-')
        ? paint.red(safe)
        : line.startsWith('@')
          ? paint.cyan(safe)
          : safe
  }
  const fixing = new Fixing(mode)
  const told = await telling(redactionMode(redact, io.env))
  const tell = await problemTeller(uiLocale, debug)
  const output = await openOutput(io, outputFile)
  let code: ExitCode = 0
  try {
    for await (const file of fixFiles(patterns, { ...options, ...mode })) {
      if (io.signal.aborted || output.closed) break
      fixing.add(file)
      const { path, change } = file
      const problems = [...file.problems, ...file.refusals]
      // A diff shows what the file is called; where there is none, whom it is named after can be hidden.
      const nothing = { path, conversations: 0, messages: 0, problems: [] }
      const events: readonly FileEvent[] = [
        { event: 'start', path },
        ...problems.map((problem) => ({ event: 'problem', path, problem }) as const),
        { event: 'end', file: nothing },
      ]
      for (const event of change ? events : events.flatMap((each) => told(each)))
        if (event.event === 'problem') io.stderr.write(tell(event.path, event.problem))
      if (problems.some(({ warning }) => !warning)) code = 2
      if (!change) continue
      if (code === 0) code = 1
      const diff = unifiedDiff(path, change.before, change.after)
      await output.write(diff.split('\n').map(shown).join('\n'))
    }
    await (io.signal.aborted ? output.abandon() : output.finish())
  } catch (error) {
    await output.abandon().catch(() => {})
    throw error
  }
  fixing.tell(io, await speechIn(uiLocale))
  return code
}
