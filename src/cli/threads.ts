import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Tinypool } from 'tinypool'
import { type Batches, type CheckedBatch, checkPiece, type Render } from '../files/batch.ts'
import type { Checker } from '../files/checker.ts'
import type { FilesOptions } from '../files/options.ts'
import type { Target } from '../files/plan.ts'
import type { FilePiece, PieceReader } from '../reader.ts'
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
  readonly piece: FilePiece
}

/** Starting threads takes about as long as checking this much. */
const WORTH_THREADS_BYTES = 4 << 20
/**
 * Each thread holds rules and phrases of its own, so the memory grows with their number. A third one takes 70 MB and is worth
 * less than a tenth of the time: each has so little room left for what is short-lived that collecting it takes the rest.
 */
const MOST_THREADS = 2
/** A thread has the next piece at hand when it is done with one, although the main thread is busy. */
const PIECES_EACH = 2
/** In MiB. The heap of a thread stays near what is in use where it may not grow far; what it needs is a fifth of this. */
const OLD_GENERATION = 256
/**
 * In MiB: with too little of it, a fifth of the time goes into collecting what was just made; with more, all together need
 * more than 400 MB.
 */
const YOUNG_GENERATION = 20

const WORKER = new URL('../../../bin/worker.js', import.meta.url)

/**
 * Shares the pieces of large files out among threads; the main thread reads and writes. The output is the same for any
 * number of threads. With one job everything happens in the main thread.
 */
export class Threads implements Batches {
  readonly #settings: ThreadSettings
  readonly #threads: number
  #render: Promise<Render> | undefined
  #pool: Promise<Tinypool> | undefined
  /** The pieces that the main thread checks itself, one after the other. */
  #own: Promise<unknown> = Promise.resolve()

  constructor(settings: ThreadSettings, jobs = availableParallelism()) {
    this.#settings = settings
    // Only built code can be loaded by a thread.
    const canStart = jobs > 1 && import.meta.url.endsWith('.js')
    this.#threads = canStart ? Math.min(jobs, MOST_THREADS) : 0
  }

  for(
    target: Target,
    checker: Checker,
    reader: PieceReader,
    readerId: string,
  ): (piece: FilePiece) => Promise<CheckedBatch | undefined> {
    const { file, path } = target
    let bytes = 0
    if (target.origin !== 'stdin' && sizeOf(file) > WORTH_THREADS_BYTES) this.#start()
    return async (piece) => {
      bytes += charsOf(piece)
      if (bytes > WORTH_THREADS_BYTES) this.#start()
      const pool = await this.#pool
      if (pool) return this.#runIn(pool, { settings: this.#settings, target: { file, path }, reader: readerId, piece })
      this.#render ??= renderer(this.#settings.rendering)
      const render = await this.#render
      const check = () => checkPiece(piece, target, checker, reader, render)
      const own = this.#own.then(check, check)
      this.#own = own
      return own
    }
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    const pool = await this.#pool
    await pool?.destroy()
  }

  /** A piece that a thread fails at, as where its memory is full, is read in its place: there the failure is told. */
  async #runIn(pool: Tinypool, task: ThreadTask): Promise<CheckedBatch | undefined> {
    try {
      return (await pool.run(task)) as CheckedBatch | undefined
    } catch {
      return undefined
    }
  }

  #start(): void {
    if (this.#threads > 0) this.#pool ??= startPool(this.#threads)
  }
}

async function startPool(threads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: fileURLToPath(WORKER),
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: PIECES_EACH,
    resourceLimits: {
      maxOldGenerationSizeMb: OLD_GENERATION,
      maxYoungGenerationSizeMb: YOUNG_GENERATION,
    },
  })
  // A thread that ends while it has nothing to do is replaced; the pieces of any other tell.
  pool.on('error', () => {})
  return pool
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

function charsOf(piece: FilePiece): number {
  if ('groups' in piece) return piece.chars
  return 'text' in piece ? piece.text.length : piece.items.reduce((sum, { text }) => sum + text.length, 0)
}
