import { englishSpeech, type Speech } from '../ui/speech.ts'
import type { OutputStream } from './io.ts'

const BEGINS_AFTER_MS = 1000
const EVERY_MS = 200
const CLEAR_LINE = '\r\u001b[K'

/** One line on a terminal that says how far the work is, once it takes longer than a second. */
export class Progress {
  readonly #stream: OutputStream | undefined
  #next = Date.now() + BEGINS_AFTER_MS
  #shown = false
  readonly #load: (() => Promise<Speech>) | undefined
  #speech: Speech | undefined

  /** Shows nothing where the stream is not a terminal. `load` brings the words of another language, once they are needed. */
  constructor(stream: OutputStream, load?: () => Promise<Speech>) {
    this.#stream = stream.isTTY ? stream : undefined
    this.#load = load
    this.#speech = load ? undefined : englishSpeech
  }

  /** Cheap enough to be called for each conversation. */
  show(conversations: number): void {
    if (!this.#stream || Date.now() < this.#next) return
    this.#next = Date.now() + EVERY_MS
    if (!this.#speech) {
      this.#prepare()
      return
    }
    this.#shown = true
    this.#stream.write(`${CLEAR_LINE}${this.#speech.count(conversations, 'conversation')} ...`)
  }

  #prepare(): void {
    this.#next = Number.POSITIVE_INFINITY
    this.#load?.().then((speech) => {
      this.#speech = speech
      this.#next = 0
    })
  }

  /** Makes room for other text. */
  clear(): void {
    if (!this.#shown) return
    this.#shown = false
    this.#stream?.write(CLEAR_LINE)
  }
}
