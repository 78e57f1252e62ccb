import { EtiquetteError } from '../errors.ts'
import { STDIN } from '../files/stdin.ts'
import type { ChangedFiles } from '../git/select.ts'
import type { Io } from './io.ts'
import type { Stage } from './stage.ts'

/** Options that restrict a run to what has changed. */
export interface ChangedFlags {
  readonly staged?: boolean
  readonly changed?: boolean
  /** A branch, a tag or a commit. */
  readonly since?: string
  readonly changedLines?: boolean
}

/**
 * The files that have changed, where the options ask for them only. Throws an `EtiquetteError` where that cannot be said:
 * outside of a repository, for standard input, for a commit that there is not.
 */
export async function changedFiles(
  patterns: readonly string[],
  { staged, changed, since, changedLines = false }: ChangedFlags,
  { cwd, env }: Io,
): Promise<ChangedFiles | undefined> {
  if (!staged && !changed && since === undefined && !changedLines) return undefined
  if (patterns.includes(STDIN))
    throw new EtiquetteError('Nobody can say what has changed in standard input', {
      hint: 'Name files or folders, or leave them out for the working directory',
    })
  // It would be taken for an option of git.
  if (since !== undefined && !/^[^-]/.test(since))
    throw new EtiquetteError(`--since ${JSON.stringify(since)} is no commit`, {
      hint: 'Name a branch, a tag or a commit, as in: --since origin/main',
    })
  const { selectChanged } = await import('../git/select.ts')
  return selectChanged(staged ? 'staged' : since === undefined ? 'changed' : { since }, {
    cwd,
    env,
    lines: changedLines,
  })
}

/** Lets through the violations on lines that were touched: those with a touched line from their beginning to their end. */
export function onTouchedLines(touched: NonNullable<ChangedFiles['touched']>): Stage {
  return {
    apply(_conversation, violations) {
      return violations.filter(({ path, place: { start, end } }) =>
        (touched.get(path) ?? []).every(
          (side) =>
            side === 'all' ||
            side.some(
              // Lines that are gone touch what stands on both sides of the gap, such as a message that lost its end.
              ({ from, to, isGap }) => start.line <= to && end.line >= from && (!isGap || end.line > start.line),
            ),
        ),
      )
    },
  }
}
