/** An editor writes a file in several steps; it has ended when nothing was heard for so long. */
const QUIET_MS = 60
/** Where something is written all the time, nobody wants to wait for the end. */
const LONGEST_MS = 1000

/** Files that have changed and that nobody has looked at since; a burst of changes counts as one. */
export class Pending {
  #files = new Set<string>()
  #since = 0
  #isReady = false
  #timer: NodeJS.Timeout | undefined
  #wake: (() => void) | undefined

  add(file: string): void {
    if (this.#files.size === 0) this.#since = Date.now()
    this.#files.add(file)
    clearTimeout(this.#timer)
    const left = Math.min(QUIET_MS, this.#since + LONGEST_MS - Date.now())
    this.#timer = setTimeout(() => {
      this.#isReady = true
      this.#wake?.()
    }, left)
  }

  /** The files of the next burst, sorted; nothing once the signal is aborted. */
  async next(signal: AbortSignal): Promise<readonly string[] | undefined> {
    while (!this.#isReady && !signal.aborted)
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          signal.removeEventListener('abort', wake)
          resolve()
        }
        this.#wake = wake
        signal.addEventListener('abort', wake)
      })
    clearTimeout(this.#timer)
    if (signal.aborted) return undefined
    const files = [...this.#files].sort()
    this.#files = new Set()
    this.#isReady = false
    return files
  }
}
