import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Baseline } from '../baseline/baseline.ts'
import { type Entry, today } from '../baseline/entry.ts'
import { displayPath } from '../config/config-file.ts'
import { createConfigLoader } from '../config/load.ts'
import type { Conversation } from '../conversation.ts'
import { EtiquetteError } from '../errors.ts'
import type { FileSummary } from '../reporter.ts'
import { visible } from '../terminal-text.ts'
import type { Speech } from '../ui/speech.ts'
import type { Violation } from '../violation.ts'
import type { Stage } from './stage.ts'

/** The name of a baseline, beside a config. */
export const BASELINE_NAME = '.etiquette-baseline.json'

export interface BaselinePlaces {
  /** The working directory, absolute. */
  readonly cwd: string
  /** Exactly this file, for all that is checked. */
  readonly file?: string | undefined
  /** The config of `--config`; `false` for none. */
  readonly config?: string | false | undefined
}

/**
 * The baselines of a run: that of a file is found as configs are, in its folder or above; where a config is named, beside
 * that. As a stage it keeps back what is known.
 */
export class Baselines implements Stage {
  readonly #places: BaselinePlaces
  readonly #found = new Map<string, string | undefined>()
  readonly #isThere = new Map<string, boolean>()
  #last: { readonly folder: string; readonly found: string | undefined } | undefined
  readonly #loaded = new Map<string, Baseline>()
  #known = 0
  #expired = 0

  constructor(places: BaselinePlaces) {
    this.#places = places
  }

  /** Whether there is a baseline for a file (as shown to people), so that its violations must come by here. */
  concerns(file: string): boolean {
    return this.#find(file) !== undefined
  }

  /**
   * To be called before the violations of a file are asked about; nothing to wait for where there is no promise.
   *
   * @throws EtiquetteError where its baseline cannot be read, or the one that was named is not there
   */
  start(file: string): Promise<unknown> | undefined {
    const found = this.#find(file)
    return found === undefined || this.#loaded.has(found) ? undefined : this.#load(found)
  }

  apply(conversation: Conversation, violations: readonly Violation[], file: string): readonly Violation[] {
    const baseline = this.of(file)
    if (!baseline) return violations
    const known = baseline.look(conversation, violations, path.resolve(this.#places.cwd, file))
    return violations.filter((_, index) => {
      if (known[index] === 'expired') this.#expired++
      if (known[index] === 'known') this.#known++
      return known[index] !== 'known'
    })
  }

  /** To be called when a file was read to its end. */
  end({ path: file, problems }: FileSummary): void {
    if (problems.every(({ warning }) => warning)) this.of(file)?.readFile(path.resolve(this.#places.cwd, file))
  }

  /** Whether a file, by its absolute path, is a baseline that was read, or has the name of one. */
  isBaseline(file: string): boolean {
    return path.basename(file) === BASELINE_NAME || file === this.#places.file || this.#loaded.has(file)
  }

  /** The baseline of a file, once it is loaded. */
  of(file: string): Baseline | undefined {
    const found = this.#find(file)
    return found === undefined ? undefined : this.#loaded.get(found)
  }

  /** The same, and where there is none, a new one: beside the config of the file, or in the working directory. */
  async ofOrNew(file: string): Promise<Baseline> {
    const { cwd, config } = this.#places
    const found = this.#places.file === undefined ? this.#find(file) : path.resolve(cwd, this.#places.file)
    if (found !== undefined) return this.#load(found, true)
    const [nearest] =
      config === undefined ? (await createConfigLoader({ cwd }).resolve(path.resolve(cwd, file))).files : []
    const beside = typeof config === 'string' ? path.resolve(cwd, config) : nearest
    const target = path.join(beside === undefined ? cwd : path.dirname(beside), BASELINE_NAME)
    this.#found.set(path.dirname(path.resolve(cwd, file)), target)
    this.#last = undefined
    return this.#load(target, true)
  }

  get all(): readonly Baseline[] {
    return [...this.#loaded.values()]
  }

  /** What people are told of the baselines at the end of a run. */
  report(folders: readonly string[], isOn: (rule: string) => boolean, speech: Speech): string {
    const lines = [
      ...(this.#known
        ? [speech.say('{} in the baseline not shown (--no-baseline shows all)', speech.count(this.#known, 'violation'))]
        : []),
      ...(this.#expired
        ? [speech.say('{} shown again: the day in the baseline is past', speech.count(this.#expired, 'violation'))]
        : []),
      ...this.all.flatMap((baseline) => {
        const fixed = baseline.fixed(folders, isOn)
        if (fixed.length === 0) return []
        const name = displayPath(baseline.file, this.#places.cwd)
        return [
          speech.say(
            '{} of {} fixed ({}): `etiquette baseline --prune` removes them',
            speech.count(fixed.length, 'entry'),
            name,
            told(fixed, speech),
          ),
        ]
      }),
    ]
    return lines.map((line) => `etiquette: ${visible(line)}\n`).join('')
  }

  #find(file: string): string | undefined {
    const folder = folderOf(file)
    if (folder === undefined) return this.#search(file)
    // Asked several times of each file, and most files are in the folder of the one before.
    if (this.#last?.folder !== folder) this.#last = { folder, found: this.#search(file) }
    return this.#last.found
  }

  #search(file: string): string | undefined {
    const { cwd, config } = this.#places
    if (this.#places.file !== undefined) return path.resolve(cwd, this.#places.file)
    if (typeof config === 'string') return this.#in(path.dirname(path.resolve(cwd, config)))
    return this.#above(path.dirname(path.resolve(cwd, file))) ?? this.#in(cwd)
  }

  /** In a folder or the nearest one above it. */
  #above(folder: string): string | undefined {
    if (this.#found.has(folder)) return this.#found.get(folder)
    const parent = path.dirname(folder)
    const found = this.#in(folder) ?? (parent === folder ? undefined : this.#above(parent))
    this.#found.set(folder, found)
    return found
  }

  #in(folder: string): string | undefined {
    const file = path.join(folder, BASELINE_NAME)
    if (this.#loaded.has(file)) return file
    if (!this.#isThere.has(file)) this.#isThere.set(file, existsSync(file))
    return this.#isThere.get(file) ? file : undefined
  }

  async #load(file: string, mayBeNew = false): Promise<Baseline> {
    const known = this.#loaded.get(file)
    if (known) return known
    const { cwd } = this.#places
    const isThere = existsSync(file)
    if (!isThere && !mayBeNew)
      throw new EtiquetteError('There is no such baseline', {
        at: displayPath(file, cwd),
        hint: 'Write it with `etiquette baseline --baseline FILE`',
      })
    const [{ Baseline }, { readBaseline }] = await Promise.all([
      import('../baseline/baseline.ts'),
      import('../baseline/file.ts'),
    ])
    const baseline = new Baseline(file, isThere ? await readBaseline(file, cwd) : { entries: [] }, today())
    this.#loaded.set(file, baseline)
    return baseline
  }
}

/** What stands before the name of a file, as it is written; nothing where what stands last is no name. */
function folderOf(file: string): string | undefined {
  const name = file.lastIndexOf('/') + 1
  return /^\.{0,2}$/.test(file.slice(name)) ? undefined : file.slice(0, name)
}

const MOST_TOLD = 5

/** Which entries: the rules, and of templates the files. */
export function told(entries: readonly Entry[], speech: Speech): string {
  const names = entries.map(({ rule, file }) => (file === undefined ? rule : speech.say('{} in {}', rule, file)))
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const shown = [...counts]
    .map(([name, number]) => (number === 1 ? name : speech.say('{}, {} times', name, number)))
    .sort()
  return shown.length > MOST_TOLD
    ? `${shown.slice(0, MOST_TOLD).join(speech.say('; '))}${speech.say('; ')}${speech.say('and {} more', shown.length - MOST_TOLD)}`
    : shown.join(speech.say('; '))
}
