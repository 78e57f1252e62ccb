import { statSync } from 'node:fs'
import path from 'node:path'
import { attempt } from '../attempt.ts'
import type { ReadProblem } from '../reader.ts'
import { extensionOf, meantAmong } from './among.ts'
import { IgnoreFiles, SKIPPED_FILES, SKIPPED_FOLDERS } from './ignored.ts'
import { filesBelow } from './search.ts'
import type { SelectedFile, Selection } from './selection.ts'
import { STDIN } from './stdin.ts'

/** A file to be read. */
export interface Found {
  /** Absolute; for standard input, where its name would put it. */
  readonly file: string
  /** As shown to people: relative to the working directory, with `/`. */
  readonly path: string
  /** `searched` files were not asked for one by one, so those in no known format are passed over. */
  readonly origin: 'named' | 'searched' | 'stdin'
  /** What is read in place of the file. */
  readonly content?: SelectedFile['content']
}

/** A pattern that leads nowhere, or a named file that is left out. */
export interface NotFound {
  readonly path: string
  readonly problem: ReadProblem
}

export interface FindOptions {
  readonly cwd: string
  /** The name that standard input is given. */
  readonly stdinName: string
  /** The only files that are looked at, where not all are. */
  readonly among?: Selection | undefined
  /** The extensions, with their dot, that a folder is searched for. */
  extensions(folder: string): Promise<ReadonlySet<string>>
}

/** The files that the patterns name, each once, in the order of the patterns; those of one pattern sorted by path. */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<(Found | NotFound)[]> {
  const ignored = new IgnoreFiles(path.resolve(options.cwd))
  const found = new Map<string, Found | NotFound>()
  for (const pattern of patterns) {
    for (const entry of await expand(pattern, options, ignored)) {
      const key = 'file' in entry ? entry.file : `missing ${entry.path}`
      if (!found.has(key)) found.set(key, entry)
    }
  }
  return [...(options.among?.problems ?? []), ...found.values()]
}

async function expand(pattern: string, options: FindOptions, ignored: IgnoreFiles): Promise<(Found | NotFound)[]> {
  const { cwd, stdinName, among } = options
  const file = path.resolve(cwd, pattern === STDIN ? stdinName : pattern)
  if (pattern === STDIN) return [named(file, stdinName, 'stdin')]
  const shown = shownPath(cwd, file)
  if (among) {
    const meant = await meantAmong(pattern, among, options)
    if (!meant) return [nothing(pattern, 'no such file or directory')]
    const [first] = meant.files
    return meant.isNamed && first ? [named(file, shown, 'named', first)] : offered(meant.files, meant.searched)
  }
  const kind = attempt(() => statSync(file))
  if (kind?.isDirectory()) {
    const extensions = await options.extensions(file)
    const files = filesBelow(file).filter((each) => extensions.has(extensionOf(each)))
    return files.length
      ? offered(files.map(plain), file)
      : [nothing(shown, 'there is no file here that etiquette can read')]
  }
  if (kind) return [named(file, shown, 'named')]
  const { isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return [nothing(pattern, 'no such file or directory')]
  const files = await search(pattern.split(path.sep).join('/'), cwd)
  return files.length ? offered(files.map(plain), cwd) : [nothing(pattern, 'no file matches this pattern')]

  function named(each: string, as: string, origin: Found['origin'], selected?: SelectedFile): Found | NotFound {
    const reason = ignored.reason(each)
    return reason ? leftOut(as, shownPath(cwd, reason)) : { ...(selected ?? plain(each)), path: as, origin }
  }

  function offered(files: readonly SelectedFile[], searched: string): Found[] {
    return files
      .filter(({ file }) => !ignored.reason(file, searched))
      .map((each) => ({ ...each, path: shownPath(cwd, each.file), origin: 'searched' as const }))
  }
}

const plain = (file: string): SelectedFile => ({ file })

async function search(pattern: string, folder: string): Promise<string[]> {
  const named = pattern.split('/')
  const unnamed = (name: string) => !named.includes(name)
  const skipped = [
    ...SKIPPED_FOLDERS.filter(unnamed).map((name) => `**/${name}/**`),
    ...SKIPPED_FILES.filter(unnamed).map((name) => `**/${name}`),
  ]
  // Only here, because a single file needs none of it.
  const { glob } = await import('tinyglobby')
  const files = await glob(pattern, { cwd: folder, absolute: true, expandDirectories: false, ignore: skipped })
  return files.map((file) => path.resolve(file)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function shownPath(cwd: string, file: string): string {
  // Nearly always; working it out takes longer than all else that is done with the path.
  if (file.startsWith(cwd) && file[cwd.length] === path.sep && path.sep === '/') return file.slice(cwd.length + 1)
  return (path.relative(cwd, file) || '.').split(path.sep).join('/')
}

const nothing = (shown: string, problem: string): NotFound => ({
  path: shown,
  problem: { problem, hint: 'Name a file, a folder or a quoted glob such as "exports/**/*.jsonl".' },
})

/** What to say of a named file that is left out. */
export const leftOut = (shown: string, reason: string): NotFound => ({
  path: shown,
  problem: { problem: `left out by ${reason}`, hint: `Take it off ${reason} to have it checked.`, warning: true },
})
