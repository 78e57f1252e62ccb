import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { EtiquetteError } from '../errors.ts'
import type { Environment, Git } from './git.ts'

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
    merged: mergedInto(folder.join('\n').replace(/\n$/, '')),
  }
}

/** What tells git where a repository is, besides the folders above. */
const PLACES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_CEILING_DIRECTORIES'] as const

/**
 * The same without asking git, which takes as long as all else that it is asked: of a repository as `git init` and `git
 * clone` make it. Nothing where it could be otherwise. Whether git agrees shows when it is asked for something else.
 */
export function plainRepository(cwd: string, env: Environment): Repository | undefined {
  if (PLACES.some((name) => env[name] !== undefined)) return undefined
  try {
    if (realpathSync(cwd) !== path.resolve(cwd)) return undefined
    for (let top = path.resolve(cwd); ; top = path.dirname(top)) {
      const folder = path.join(top, '.git')
      const found = statSync(folder, { throwIfNoEntry: false })
      if (found) return found.isDirectory() && isPlain(folder) ? inside(top, folder) : undefined
      // A repository without a working tree, or the inside of one.
      if (existsSync(path.join(top, 'HEAD')) || path.dirname(top) === top) return undefined
    }
  } catch {
    return undefined
  }
}

/** A config can move the working tree elsewhere. */
const isPlain = (folder: string): boolean =>
  ['HEAD', 'objects', 'refs'].every((name) => existsSync(path.join(folder, name))) &&
  !/worktree|\bbare\b(?!\s*=\s*false\b)/i.test(readFileSync(path.join(folder, 'config'), 'utf8'))

const inside = (top: string, folder: string): Repository => ({
  top,
  isShallow: existsSync(path.join(folder, 'shallow')),
  merged: mergedInto(folder),
})

function mergedInto(folder: string): string[] {
  const file = path.join(folder, 'MERGE_HEAD')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line))
}
