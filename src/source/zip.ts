import { Unzip, UnzipInflate } from 'fflate'
import type { ReadProblem } from '../reader.ts'

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string
  /** To be read before the next entry is asked for; what is left is passed over. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** What was wrong with it, complete when it was read. */
  readonly problems: ReadProblem[]
}

/** One compressed byte becomes at most about a thousand: so little is unpacked at once that it can be held. */
const STEP_BYTES = 1 << 14
/** No text is packed this tightly; what is, is made to fill memory and disks. */
const BOMB_BYTES = 100_000_000
const BOMB_RATIO = 300
const MOST_ENTRIES = 100_000

type Event =
  | { readonly kind: 'entry'; readonly name: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'problem'; readonly problem: ReadProblem }

/** The entries of a zip archive that are wanted, one by one, unpacked as they are read: nothing is written to disk. */
export async function* zipEntries(
  archive: AsyncIterable<Uint8Array>,
  isWanted: (name: string) => boolean,
): AsyncGenerator<ZipEntry | ReadProblem> {
  const unpacking = new Unpacking(archive, isWanted)
  try {
    for (let event = await unpacking.next(); event; event = await unpacking.next()) {
      if (event.kind === 'problem') yield event.problem
      if (event.kind !== 'entry') continue
      const problems: ReadProblem[] = []
      let isDone = false
      async function* bytes(): AsyncGenerator<Uint8Array> {
        while (!isDone) {
          const next = await unpacking.next()
          if (next?.kind === 'bytes') yield next.bytes
          else {
            isDone = true
            if (next?.kind === 'problem') problems.push(next.problem)
          }
        }
      }
      const rest = bytes()
      yield { name: event.name, bytes: rest, problems }
      while (!isDone) {
        const next = await unpacking.next()
        if (next?.kind !== 'bytes') isDone = true
      }
    }
  } finally {
    await unpacking.close()
  }
}

/** Turns the callbacks of the library into events that are asked for. */
class Unpacking {
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #unzip = new Unzip()
  readonly #events: Event[] = []
  #chunk: Uint8Array = new Uint8Array()
  #read = 0
  #entries = 0
  #open = false
  #isEnding = false
  #isOver = false

  constructor(archive: AsyncIterable<Uint8Array>, isWanted: (name: string) => boolean) {
    this.#chunks = archive[Symbol.asyncIterator]()
    this.#unzip.register(UnzipInflate)
    this.#unzip.onfile = (file) => {
      const wanted = isWanted(file.name)
      const start = this.#read
      let unpacked = 0
      let stopped = false
      if (++this.#entries > MOST_ENTRIES) throw new Error('it has too many entries')
      if (wanted) {
        this.#events.push({ kind: 'entry', name: file.name })
        this.#open = true
      }
      const stop = (problem: string): void => {
        stopped = true
        if (!wanted) return
        this.#events.push({ kind: 'problem', problem: { problem } })
        this.#open = false
      }
      file.ondata = (error, bytes, isLast) => {
        if (stopped) return
        if (error) {
          stop(`this entry of the archive could not be unpacked (${error.message})`)
          return
        }
        unpacked += bytes.length
        if (unpacked > BOMB_BYTES && unpacked > BOMB_RATIO * (this.#read - start)) {
          stop('this entry of the archive is packed too tightly to be an export, and was left out')
          return
        }
        if (!wanted) return
        if (bytes.length) this.#events.push({ kind: 'bytes', bytes })
        // Behind the last entry there is a directory: an entry that goes to the very end is cut off.
        if (isLast && this.#isEnding) return
        if (isLast) {
          this.#events.push({ kind: 'end' })
          this.#open = false
        }
      }
      // What is not started is kept by the library, so everything is.
      try {
        file.start()
      } catch (error) {
        stop(`this entry of the archive could not be unpacked (${(error as Error).message})`)
      }
    }
  }

  async next(): Promise<Event | undefined> {
    while (this.#events.length === 0 && !this.#isOver) await this.#step()
    return this.#events.shift()
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  async #step(): Promise<void> {
    if (this.#chunk.length === 0) {
      const next = await this.#chunks.next()
      if (next.done) {
        this.#isEnding = true
        this.#push(new Uint8Array(), true)
        this.#isOver = true
        if (this.#open) this.#fail('it is cut off')
        return
      }
      this.#chunk = next.value
    }
    const part = this.#chunk.subarray(0, STEP_BYTES)
    this.#chunk = this.#chunk.subarray(STEP_BYTES)
    this.#read += part.length
    this.#push(part, false)
  }

  #push(bytes: Uint8Array, isLast: boolean): void {
    try {
      this.#unzip.push(bytes, isLast)
    } catch (error) {
      this.#isOver = true
      this.#fail((error as Error).message)
    }
  }

  #fail(reason: string): void {
    const hint = 'Export or download the file again; what could be unpacked was read.'
    this.#events.push({ kind: 'problem', problem: { problem: `the zip archive is damaged (${reason})`, hint } })
    this.#open = false
  }
}
