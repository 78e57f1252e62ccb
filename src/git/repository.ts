import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { EtiquetteError } from '../errors.ts'
import type { Git } from './git.ts'

/** The repository that a folder is in, and what goes on there. */
export interface Repository {
  /** The top of the working tree, absolute, in the spelling of the folder that was asked about. */
  readonly top: string
  /** Whether it was cloned without its whole history. */
  readonly isShallow: boolean
  /** The commits that are being merged into `HEAD`; none where no merge is in progress. */
  readonly merged: readonly string[]
}

/** Throws an `EtiquetteError` where the folder is not in a working tree. */
export async function findRepository(git: Git, cwd: string): Promise<Repository> {
  const { code, out, complaint } = await git.run(
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-cdup',
    '--absolute-git-dir',
  )
  // The folder comes last, because its name may have any character.
  const [isInside, isShallow, up = '', ...folder] = out.toString().split('\n')
  if (code !== 0 || isInside !== 'true')
    throw new EtiquetteError('Changed files can only be found in the working tree of a git repository', {
      hint: code === 0 ? 'This folder is inside the repository itself' : complaint.replace(/^fatal: /, ''),
    })
  return {
    top: path.resolve(cwd, up),
    isShallow: isShallow === 'true',
    merged: await mergedInto(folder.join('\n').replace(/\n$/, '')),
  }
}

async function mergedInto(folder: string): Promise<string[]> {
  const text = await readFile(path.join(folder, 'MERGE_HEAD'), 'utf8').catch(() => '')
  return text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line))
}
