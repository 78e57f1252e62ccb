import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes a folder with those above it, unless it is there. Throws what the file system throws. Node's own `recursive` never
 * returns where a folder is there and yet takes none in, as in `/proc`: it makes the one above, again and again.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await make(folder)
  } catch (error) {
    const above = path.dirname(folder)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error
    if (!(await isFolder(above))) await makeFolder(above)
    // Once more even where it was there, because somebody else may have made it meanwhile.
    await make(folder)
  }
}

async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (!(await isFolder(folder))) throw error
  }
}

const isFolder = (folder: string): Promise<boolean> =>
  stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
