import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { SKIPPED_FILES, SKIPPED_FOLDERS } from './ignored.ts'

/**
 * All files in a folder and the folders below it, absolute and sorted, as a glob of all of them would find them: without
 * what is hidden or holds no conversations, through links. It asks the file system for nothing but the lists of the
 * folders; loading and using a library for globs takes longer than that.
 */
export function filesBelow(folder: string): string[] {
  const files: string[] = []
  const open = new Set<string>()
  const visit = (directory: string): void => {
    const real = realpathSync(directory)
    // A link back to where it stands.
    if (open.has(real)) return
    open.add(real)
    const prefix = directory.endsWith(path.sep) ? directory : directory + path.sep
    for (const entry of entriesOf(directory)) {
      const { name } = entry
      if (name.startsWith('.')) continue
      const file = prefix + name
      const kind = kindOf(entry, file)
      if (kind === 'folder' && !SKIPPED_FOLDERS.includes(name)) visit(file)
      else if (kind === 'file' && !SKIPPED_FILES.includes(name)) files.push(file)
    }
    open.delete(real)
  }
  visit(folder)
  return files.sort()
}

/** Nothing of a folder that must not be read. */
function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch {
    return []
  }
}

function kindOf(entry: Dirent, file: string): 'file' | 'folder' | undefined {
  try {
    const found = entry.isSymbolicLink() ? statSync(file) : entry
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined
  } catch {
    // A link that leads nowhere.
    return undefined
  }
}
