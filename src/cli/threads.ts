import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Tinypool } from 'tinypool'
import { type Batches, type CheckedBatch, checkPiece, type Render } from '../files/batch.ts'
import type { Checker } from '../files/checker.ts'
import type { FilesOptions } from '../files/options.ts'
import type { Target } from '../files/plan.ts'
import type { PieceReader } from '../reader.ts'
import type { Piece } from '../source/lines.ts'
import { type Rendering, renderer } from './rendering.ts'

/** What a thread needs to know to check pieces as the main thread would: plain data. */
export interface ThreadSettings {
  readonly files: Pick<FilesOptions, 'cwd' | 'config' | 'preset' | 'commandLine' | 'only' | 'uiLocale'>
  readonly rendering: Rendering
  /** Whether to measure what rules take. */
  readonly profiled?: boolean
}

/** One piece of work for a thread. */
export interface ThreadTask {
  readonly settings: ThreadSettings
  readonly target: Pick<Target, 'file' | 'path'>
  /** The id of the reader that suits the file. */
  readonly reader: string
  readonly piece: Piece
}

/** Starting threads takes about as long as checking this much. */
const WORTH_THREADS_BYTES = 4 << 20
/** A thread has the next piece at hand when it is done with one. */
const QUEUED_EACH = 2
/** Less collecting of garbage, in MiB. */
const YOUNG_GENERATION = 32

const WORKER = new URL('./worker.js', import.meta.url)

/**
 * Shares the pieces of large files out among threads, this one included. The output is the same for any number of
 * threads. `jobs` counts this thread.
 */
export class Threads implements Batches {
  readonly #settings: ThreadSettings
  readonly #helpers: number
  #render: Promise<Render> | undefined
  #pool: Tinypool | undefined
  #waiting = 0

  constructor(settings: ThreadSettings, jobs = availableParallelism()) {
    this.#settings = settings
    // Only built code can be loaded by a thread.
    this.#helpers = import.meta.url.endsWith('.js') ? jobs - 1 : 0
  }

  for(
    target: Target,
    checker: Checker,
    reader: PieceReader,
    readerId: string,
  ): (piece: Piece) => Promise<CheckedBatch | undefined> {
    const { file, path } = target
    this.#render ??= renderer(this.#settings.rendering)
    const render = this.#render
    let bytes = 0
    const starting = this.#helpers > 0 && target.origin !== 'stdin' ? this.#startFor(file) : Promise.resolve()
    return async (piece) => {
      await starting
      bytes += piece.text.length
      if (bytes > WORTH_THREADS_BYTES) await this.#start()
      if (this.#pool && this.#waiting < this.#helpers * QUEUED_EACH) {
        const task: ThreadTask = { settings: this.#settings, target: { file, path }, reader: readerId, piece }
        this.#waiting++
        try {
          return (await this.#pool.run(task)) as CheckedBatch | undefined
        } finally {
          this.#waiting--
        }
      }
      return checkPiece(piece, target, checker, reader, await render)
    }
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await this.#pool?.destroy()
  }

  async #startFor(file: string): Promise<void> {
    const size = await stat(file).then(
      (found) => found.size,
      () => 0,
    )
    if (size > WORTH_THREADS_BYTES) await this.#start()
  }

  async #start(): Promise<void> {
    if (this.#pool || this.#helpers <= 0) return
    const { Tinypool } = await import('tinypool')
    this.#pool ??= new Tinypool({
      filename: fileURLToPath(WORKER),
      runtime: 'worker_threads',
      minThreads: this.#helpers,
      maxThreads: this.#helpers,
      concurrentTasksPerWorker: 1,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    })
  }
}
