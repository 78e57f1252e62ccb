import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { attempt } from '../attempt.ts'

/**
 * Makes a folder with those above it, unless it is there. Throws what the file system throws. Node's own `recursive` never
 * returns where a folder is there and yet takes none in, as in `/proc`: it makes the one above, again and again.
 */
export function makeFolder(folder: string): void {
  try {
    make(folder)
  } catch (error) {
    const above = path.dirname(folder)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error
    if (!isFolder(above)) makeFolder(above)
    // Once more even where it was there, because somebody else may have made it meanwhile.
    make(folder)
  }
}

function make(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!isFolder(folder)) throw error
  }
}

const isFolder = (folder: string): boolean => attempt(() => statSync(folder))?.isDirectory() === true
