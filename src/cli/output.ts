import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { EtiquetteError } from '../errors.ts'
import { temporaryFor } from '../files/temporary.ts'
import type { Io, OutputStream } from './io.ts'

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

const PIECE_CHARS = 1 << 16

/** An output to a file, relative to the working directory, or to standard output where none is named. */
export async function openOutput(io: Io, file: string | undefined, beforeWrite = () => {}): Promise<Output> {
  return file === undefined
    ? new StreamOutput(io.stdout, beforeWrite)
    : await openFileOutput(path.resolve(io.cwd, file), file)
}

/** What went wrong with a stream. It outlives the outputs: `--watch` writes many to one stream, which stays broken. */
interface Failure {
  error?: NodeJS.ErrnoException
}
const failures = new WeakMap<OutputStream, Failure>()

function failureOf(stream: OutputStream): Failure {
  const known = failures.get(stream)
  if (known) return known
  const failure: Failure = {}
  stream.on('error', (error) => {
    failure.error ??= error
  })
  failures.set(stream, failure)
  return failure
}

class StreamOutput implements Output {
  readonly #stream: OutputStream
  readonly #beforeWrite: () => void
  readonly #failure: Failure
  #pending = ''

  constructor(stream: OutputStream, beforeWrite: () => void) {
    this.#stream = stream
    this.#beforeWrite = beforeWrite
    this.#failure = failureOf(stream)
  }

  get closed(): boolean {
    return this.#failure.error?.code === 'EPIPE' || this.#stream.destroyed
  }

  write(text: string): Promise<void> | undefined {
    this.#pending += text
    return this.#pending.length < PIECE_CHARS ? undefined : this.#flush()
  }

  async finish(): Promise<void> {
    await this.#flush()
    this.#check()
  }

  async abandon(): Promise<void> {
    await this.#flush()
  }

  /** Waits until the piece has gone out, so that memory stays small and an error is known before the next one. */
  #flush(): Promise<void> | undefined {
    this.#check()
    const text = this.#pending
    this.#pending = ''
    if (text === '' || this.closed) return undefined
    this.#beforeWrite()
    return new Promise((resolve, reject) => {
      this.#stream.write(text, (error) => {
        if (error) this.#failure.error ??= error
        try {
          resolve(this.#check())
        } catch (failure) {
          reject(failure)
        }
      })
    })
  }

  #check(): void {
    const { error } = this.#failure
    if (error && !this.closed) throw unwritable('standard output', error)
  }
}

/** A file is written beside its place and put there when it is complete, so that it is never seen half-written. */
async function openFileOutput(file: string, shown: string): Promise<Output> {
  try {
    const existing = await stat(file).catch(() => undefined)
    // A device or a pipe must not be replaced by a file, and a link stays a link.
    const target = existing ? await realpath(file) : file
    if (existing && !existing.isFile()) return new FileOutput(await open(target, 'w'), undefined, target, shown)
    const temporary = temporaryFor(target)
    return new FileOutput(await open(temporary, 'w', existing?.mode), temporary, target, shown)
  } catch (error) {
    throw unwritable(shown, error)
  }
}

class FileOutput implements Output {
  readonly closed = false
  readonly #handle: FileHandle
  readonly #temporary: string | undefined
  readonly #target: string
  readonly #shown: string
  #pending = ''

  constructor(handle: FileHandle, temporary: string | undefined, target: string, shown: string) {
    this.#handle = handle
    this.#temporary = temporary
    this.#target = target
    this.#shown = shown
  }

  write(text: string): Promise<void> | undefined {
    this.#pending += text
    return this.#pending.length < PIECE_CHARS ? undefined : this.#flush()
  }

  async finish(): Promise<void> {
    await this.#flush()
    try {
      await this.#handle.close()
      if (this.#temporary) await rename(this.#temporary, this.#target)
    } catch (error) {
      throw unwritable(this.#shown, error)
    }
  }

  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => {})
    if (this.#temporary) await unlink(this.#temporary).catch(() => {})
  }

  async #flush(): Promise<void> {
    const text = this.#pending
    this.#pending = ''
    try {
      await this.#handle.writeFile(text)
    } catch (error) {
      throw unwritable(this.#shown, error)
    }
  }
}

function unwritable(what: string, error: unknown): EtiquetteError {
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
