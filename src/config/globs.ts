import { isAbsolute, relative, sep } from 'node:path'
import type Ignore from 'ignore'
import { requireLate } from '../require-late.ts'

/** What patterns say of an absolute path: meant, taken out again by a `!` pattern, or nothing. */
export type Globs = (file: string) => boolean | undefined

/** Patterns as in a `.gitignore` that stands in `folder`. Files outside the folder are never meant. */
export function globs(folder: string, patterns: readonly string[]): Globs {
  // Loaded only here: most runs have no patterns, and it takes as long as dozens of our own files.
  const ignore: typeof Ignore = requireLate('ignore')
  // Otherwise `A.csv` would be meant by `a.csv`, and on other people's file systems those are two files.
  const matcher = ignore({ ignoreCase: false }).add(patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1/')))
  return (file) => {
    const path = relative(folder, file)
    if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined
    const { ignored, unignored } = matcher.test(path.split(sep).join('/'))
    return ignored ? true : unignored ? false : undefined
  }
}
