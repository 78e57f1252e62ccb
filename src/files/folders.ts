import { type FolderLayout, folderLayouts } from '../readers/folders.ts'
import type { NotFound } from './find.ts'
import type { Target } from './plan.ts'

/** Files of one folder that may be parts of one export. */
export interface Folder<T> {
  /** As its files are shown to people, with `/`. */
  readonly path: string
  readonly layout: FolderLayout
  /** In the order of their names. */
  readonly files: readonly T[]
}

export const isFolder = <T extends object>(item: T | Folder<T>): item is Folder<T> => 'layout' in item

export interface Grouping<T> {
  /** As shown to people, with `/`. Nothing where a file is read by itself whatever its name. */
  pathOf(item: T): string | undefined
  /** Files that are told apart by this are not read together. */
  keyOf?(item: T): unknown
  /** Whether a file was only come across, so that it is passed over where it holds no conversations. */
  isSearched(item: T): boolean
}

/** What tells files of a run that are read together. */
export const TARGETS: Grouping<Target | NotFound> = {
  pathOf: (target) => ('problem' in target || target.origin === 'stdin' ? undefined : target.path),
  keyOf: (target) => 'config' in target && target.config,
  isSearched: (target) => 'origin' in target && target.origin === 'searched',
}

/**
 * Puts files together that may be parts of one export, at the place of the first of them. Files beside them that hold no
 * conversations are left out.
 */
export function byFolder<T extends object>(
  items: readonly T[],
  { pathOf, keyOf, isSearched }: Grouping<NoInfer<T>>,
): (T | Folder<T>)[] {
  interface Group {
    readonly path: string
    readonly layout: FolderLayout
    readonly key: unknown
    readonly files: T[]
  }
  const groups = new Map<string, Group[]>()
  const found: (T | Group)[] = []
  for (const item of items) {
    const { folder, name } = split(pathOf(item) ?? '')
    const layout = layoutOf(name)
    if (!layout) {
      found.push(item)
      continue
    }
    const inFolder = groups.get(folder) ?? []
    groups.set(folder, inFolder)
    const key = keyOf?.(item)
    const group = inFolder.find((each) => each.key === key)
    if (group) group.files.push(item)
    else {
      const first: Group = { path: folder, layout, key, files: [item] }
      inFolder.push(first)
      found.push(first)
    }
  }
  const beside = new Set([...groups.values()].flat().flatMap(({ path, layout }) => besides(path, layout)))
  return found.flatMap((item): (T | Folder<T>)[] => {
    if (!('layout' in item)) return isSearched(item) && beside.has(pathOf(item) ?? '') ? [] : [item]
    const { path, layout, files } = item
    files.sort((one, other) => ((pathOf(one) ?? '') < (pathOf(other) ?? '') ? -1 : 1))
    return [{ path, layout, files }]
  })
}

/** Whether a file may be a part of an export, by its path. */
export const isPart = (path: string): boolean => layoutOf(split(path).name) !== undefined

const layoutOf = (name: string): FolderLayout | undefined => folderLayouts.find((layout) => layout.isPart(name))

/** The folder that a folder is in, and the name of a file or folder. */
function split(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? { folder: '.', name: path } : { folder: path.slice(0, slash), name: path.slice(slash + 1) }
}

/** The path of a file beside a folder, both as shown to people. */
export function pathBeside(folder: string, name: string): string {
  if (folder === '.') return `../${name}`
  const { folder: above } = split(folder)
  return above === '.' ? name : `${above}/${name}`
}

const besides = (folder: string, { people, others }: FolderLayout): string[] =>
  [...people, ...others].map((name) => pathBeside(folder, name))
