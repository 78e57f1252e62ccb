import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from './git.ts'

/**
 * The environment for git. What a hook sets (`GIT_DIR`, `GIT_INDEX_FILE`) holds: a commit of some files has an index of
 * its own.
 */
export function environmentFor(cwd: string, env: Environment): NodeJS.ProcessEnv {
  return {
    ...env,
    ...workTree(cwd, env),
    // Otherwise `git status` writes the index to remember the times of files.
    GIT_OPTIONAL_LOCKS: '0',
    // Nobody is there to answer.
    GIT_TERMINAL_PROMPT: '0',
    // What is matched are whole names.
    GIT_LITERAL_PATHSPECS: undefined,
  }
}

/**
 * A hook in a linked working tree is given `GIT_DIR` alone, and git then takes the working directory for the top of the
 * working tree, whatever it is. Where the folders above lead to the same repository, they say where the top is.
 */
function workTree(cwd: string, { GIT_DIR, GIT_WORK_TREE }: Environment): NodeJS.ProcessEnv {
  if (!GIT_DIR || GIT_WORK_TREE) return {}
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const link = path.join(folder, '.git')
    const found = statSync(link, { throwIfNoEntry: false })
    if (found) {
      const isSame = real(found.isDirectory() ? link : target(link)) === real(path.resolve(cwd, GIT_DIR))
      return isSame ? { GIT_WORK_TREE: folder } : {}
    }
    if (path.dirname(folder) === folder) return {}
  }
}

/** Where the file `.git` of a linked working tree or a submodule leads to. */
function target(link: string): string {
  const [, written = ''] = /^gitdir: (.*)/.exec(readFileSync(link, 'utf8')) ?? []
  return path.resolve(path.dirname(link), written)
}

function real(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
