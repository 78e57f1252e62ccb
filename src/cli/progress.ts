import type { OutputStream } from './io.ts'

const BEGINS_AFTER_MS = 1000
const EVERY_MS = 200
const CLEAR_LINE = '\r\u001b[K'

/** One line on a terminal that says how far the work is, once it takes longer than a second. */
export class Progress {
  readonly #stream: OutputStream | undefined
  #next = Date.now() + BEGINS_AFTER_MS
  #shown = false

  /** Shows nothing where the stream is not a terminal. */
  constructor(stream: OutputStream) {
    this.#stream = stream.isTTY ? stream : undefined
  }

  /** Cheap enough to be called for each conversation. */
  show(conversations: number): void {
    if (!this.#stream || Date.now() < this.#next) return
    this.#next = Date.now() + EVERY_MS
    this.#shown = true
    this.#stream.write(`${CLEAR_LINE}${conversations.toLocaleString('en-US')} conversations ...`)
  }

  /** Makes room for other text. */
  clear(): void {
    if (!this.#shown) return
    this.#shown = false
    this.#stream?.write(CLEAR_LINE)
  }
}
