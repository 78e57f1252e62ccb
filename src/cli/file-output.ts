import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { temporaryFor } from '../files/temporary.ts'
import { type Output, PIECE_CHARS, unwritable } from './output.ts'

/** A file is written beside its place and put there when it is complete, so that it is never seen half-written. */
export async function openFileOutput(file: string, shown: string): Promise<Output> {
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
