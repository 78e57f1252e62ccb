import { constants } from 'node:fs'
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises'
import { temporaryFor } from './temporary.ts'

/** The file was changed by somebody else in the meantime. */
export class ChangedMeanwhile extends Error {}

/**
 * Puts new contents into a file that is there, all at once: they are written beside it and take its place when they are
 * complete. Its mode stays, and a link stays a link. Throws what the file system throws where it may not be written, and
 * `ChangedMeanwhile` where the file does not hold `before` any more; then it stays as it is.
 */
export async function replaceFile(file: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const target = await realpath(file)
  // A file that is read-only could be replaced all the same.
  await access(target, constants.W_OK)
  const { mode } = await stat(target)
  const temporary = temporaryFor(target)
  const handle = await open(temporary, 'wx', mode)
  try {
    try {
      await handle.writeFile(after)
      await handle.chmod(mode & 0o7777)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (!(await readFile(target)).equals(before)) throw new ChangedMeanwhile()
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
}
