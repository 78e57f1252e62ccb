import { existsSync } from 'node:fs'
import path from 'node:path'
import { SKIPPED_FILES, SKIPPED_FOLDERS } from './ignored.ts'
import type { SelectedFile, Selection } from './selection.ts'

/** What a pattern means of a selection. */
export interface Meant {
  readonly files: readonly SelectedFile[]
  /** Whether the pattern is the name of the one file. */
  readonly isNamed: boolean
  /** The folder that would have been searched; absolute. */
  readonly searched: string
}

export interface AmongOptions {
  readonly cwd: string
  extensions(folder: string): Promise<ReadonlySet<string>>
}

/**
 * The files of a selection that a pattern means: the file of that name, those in the folder, or those that match the glob,
 * as if the folders had been searched. Files that are not there any more count as there. Nothing where the pattern names
 * what never was.
 */
export async function meantAmong(
  pattern: string,
  { files, gone }: Selection,
  { cwd, extensions }: AmongOptions,
): Promise<Meant | undefined> {
  const file = path.resolve(cwd, pattern)
  const same = files.find((each) => each.file === file)
  if (same) return { files: [same], isNamed: true, searched: path.dirname(file) }
  const inside = files.filter((each) => isInside(each.file, file))
  if (inside.length > 0) {
    const known = await extensions(file)
    const wanted = inside.filter(
      (each) => known.has(extensionOf(each.file)) && isSearched(path.relative(file, each.file)),
    )
    return { files: sorted(wanted), isNamed: false, searched: file }
  }
  const { default: picomatch } = await import('picomatch')
  const glob = pattern.split(path.sep).join('/')
  if (existsSync(file) || gone.has(file)) return { files: [], isNamed: false, searched: file }
  if (!picomatch.scan(glob).isGlob) return undefined
  const matches = picomatch(glob.replace(/^(?:\.\/)+/, ''))
  const matching = files.filter((each) => {
    const name = path.relative(cwd, each.file).split(path.sep).join('/')
    return matches(name) && isSearched(name, glob.split('/'))
  })
  return { files: sorted(matching), isNamed: false, searched: cwd }
}

const isInside = (file: string, folder: string): boolean =>
  file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)

/** Whether a search comes across a file, by its path from where the search begins; `named` are parts of the pattern. */
function isSearched(name: string, named: readonly string[] = []): boolean {
  const parts = name.split(/[\\/]/)
  const isSkipped = (part: string, index: number) =>
    index === parts.length - 1 ? SKIPPED_FILES.includes(part) : SKIPPED_FOLDERS.includes(part)
  const isHidden = (part: string) => part.startsWith('.') && !/^\.{1,2}$/.test(part)
  return !parts.some((part, index) => !named.includes(part) && (isSkipped(part, index) || isHidden(part)))
}

/** Lower case, that of the unpacked file for `.gz`. */
export function extensionOf(file: string): string {
  return path.extname(file.toLowerCase().replace(/\.gz$/, ''))
}

const sorted = (files: readonly SelectedFile[]): SelectedFile[] =>
  [...files].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
