import path from 'node:path'
import type { Selection } from '../files/selection.ts'
import { type Changes, findChanges, PLAIN_DIFF, type Wanted } from './changes.ts'
import { type Environment, Git } from './git.ts'
import { readPatch, type Touched } from './patch.ts'
import { findRepository, plainRepository, type Repository } from './repository.ts'

export interface SelectOptions {
  readonly cwd: string
  readonly env: Environment
  /** Whether the lines that were touched are asked for, too. */
  readonly lines: boolean
}

/** The files that have changed. */
export interface ChangedFiles {
  readonly selection: Selection
  /**
   * The touched lines of files, by their path as shown to people; in a merge, against each side. A file that is not
   * there was changed as a whole. Nothing where lines were not asked for.
   */
  readonly touched: ReadonlyMap<string, readonly Touched[]> | undefined
  /** To be called when all was read. */
  close(): void
}

/** Asks git which files have changed. Throws an `EtiquetteError` that says what is missing. */
export async function selectChanged(wanted: Wanted, { cwd, env, lines }: SelectOptions): Promise<ChangedFiles> {
  const git = new Git(cwd, env)
  const plain = plainRepository(cwd, env)
  const finding = plain ? Promise.resolve(plain) : findRepository(git, cwd)
  // That there is no repository explains whatever else fails.
  const [repository, changes, { Blobs }] = await Promise.all([
    finding,
    findChanges(git, wanted, finding).catch(later(() => (plain ? findRepository(git, cwd) : finding))),
    // While git works: it takes a library.
    import('./blobs.ts'),
  ])
  const blobs = new Blobs(git)
  const inTree = (name: string): string => path.join(repository.top, name)
  const shown = (name: string): string => path.relative(cwd, inTree(name)).split(path.sep).join('/')
  return {
    selection: {
      files: changes.files.map(({ name, object }) => ({
        file: inTree(name),
        ...(object === undefined ? {} : { content: () => blobs.content(object, inTree(name)) }),
      })),
      gone: new Set(changes.gone.map(inTree)),
      problems: [
        ...(changes.warning === undefined ? [] : [{ path: '.', problem: { problem: changes.warning, warning: true } }]),
        ...changes.conflicts.map((name) => ({ path: shown(name), problem: IN_CONFLICT })),
      ],
    },
    touched: lines ? await touchedLines(git, wanted, changes, repository, shown) : undefined,
    close: () => blobs.close(),
  }
}

const IN_CONFLICT = {
  problem: 'not checked: it has a merge conflict',
  hint: 'Resolve it and "git add" the file.',
  warning: true,
}

/** Waits for another failure, which says more. */
const later =
  (first: () => Promise<unknown>) =>
  async (error: unknown): Promise<never> => {
    await first()
    throw error
  }

async function touchedLines(
  git: Git,
  wanted: Wanted,
  { base, files, untracked }: Changes,
  { merged }: Repository,
  shown: (name: string) => string,
): Promise<ReadonlyMap<string, readonly Touched[]>> {
  const isStaged = wanted === 'staged'
  if (!isStaged && base === undefined) return new Map()
  const bases = [base, ...(typeof wanted === 'string' ? merged : [])]
  const sides = await Promise.all(
    bases.map(async (commit) =>
      readPatch(
        await git.output(
          // Comparing must not write the index, as it does by itself where only the time of a file has changed.
          ...['-c', 'diff.autoRefreshIndex=false', 'diff', '--unified=0', '--inter-hunk-context=0'],
          ...['--src-prefix=a/', '--dst-prefix=b/', ...PLAIN_DIFF],
          ...(isStaged ? ['--cached'] : []),
          ...(commit === undefined ? [] : [commit]),
          '--',
        ),
      ),
    ),
  )
  const whole = new Set(untracked)
  return new Map(
    files.flatMap(({ name }) =>
      whole.has(name) ? [] : [[shown(name), sides.map((side) => side.get(name) ?? [])] as const],
    ),
  )
}
