import { EtiquetteError } from '../errors.ts'

/** Where results go. Text is collected and written in large pieces. */
export interface Output {
  /** To be awaited where it returns a promise: the other side takes no more for now. */
  write(text: string): Promise<void> | undefined
  /** Whether nobody reads any more, as behind `| head`. */
  readonly closed: boolean
  /** Writes what is left; only now does an output file appear under its name. */
  finish(): Promise<void>
  /** Ends without results: what was there before stays. */
  abandon(): Promise<void>
}

/** What is written at once, in characters. */
export const PIECE_CHARS = 1 << 16

/** Says why something cannot be written. */
export function unwritable(what: string, error: unknown): EtiquetteError {
  const { code, message } = error as NodeJS.ErrnoException
  const why = (code && WHY[code]) ?? message
  return new EtiquetteError(`Cannot write to ${what}: ${why}`, { cause: error })
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  EISDIR: 'this is a folder',
  ENOSPC: 'the disk is full',
}
