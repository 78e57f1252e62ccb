import type { OutputStream } from './io.ts'
import { type Output, PIECE_CHARS, unwritable } from './output.ts'
import { type Failure, failureOf, isClosed } from './stream-failure.ts'

/** An output to a stream of the process. */
export class StreamOutput implements Output {
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
    return isClosed(this.#stream)
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
