import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import crypto from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { type Git, notStarted } from './git.ts'

/** Reads the content of objects, one after the other, with one git process that is started for the first of them. */
export class Blobs {
  readonly #git: Git
  #child: ChildProcessWithoutNullStreams | undefined
  #failure: Error | undefined
  #input: Input | undefined

  constructor(git: Git) {
    this.#git = git
  }

  /**
   * The bytes of an object, as a stream. One that is left early is read to its end when the next one is asked for. `file`
   * is the file in the working tree: nearly always it is the same, and then git need not be asked.
   */
  async *content(object: string, file: string): AsyncGenerator<Uint8Array> {
    const same = readSame(object, file)
    if (same) {
      yield same
      return
    }
    this.#child ??= this.#start()
    this.#input ??= new Input(this.#child.stdout)
    await this.#input.skip()
    this.#child.stdin.write(`${object}\n`)
    const head = (await this.#input.line()) ?? ''
    const [, type, size] = head.split(' ')
    if (this.#failure) throw this.#failure
    if (type !== 'blob') throw new Error(`git cannot read the staged content (${head || 'it has ended'})`)
    yield* this.#input.bytes(Number(size))
  }

  /** Ends the process. */
  close(): void {
    this.#child?.stdin.end()
    this.#child?.stdout.destroy()
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = this.#git.start('cat-file', '--batch')
    child.on('error', (error) => {
      this.#failure = notStarted(error)
    })
    // A process that ends early is noticed where its answer is missing.
    child.stdin.on('error', () => {})
    child.stderr.resume()
    return child
  }
}

/** The content of a file, if it is what the object is: git names objects by a hash of what they hold. */
function readSame(object: string, file: string): Buffer | undefined {
  try {
    const found = statSync(file)
    if (!found.isFile() || found.size > MOST_BYTES) return undefined
    const bytes = readFileSync(file)
    const hash = createHash(object.length === SHA1_LENGTH ? 'sha1' : 'sha256')
    const name = hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    return name === object ? bytes : undefined
  } catch {
    // Taken away since, or not to be read.
    return undefined
  }
}

/** Asked for here, while git works: it takes as long as git to load. */
const { createHash } = crypto

const SHA1_LENGTH = 40
/** A larger one comes from git in pieces. */
const MOST_BYTES = 1 << 20

const NEWLINE = 0x0a

/** What a process prints, in parts of known length. */
class Input {
  readonly #chunks: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)
  /** How much of the current object, and of the line end behind it, was not read yet. */
  #left = 0

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  async line(): Promise<string | undefined> {
    let end = this.#rest.indexOf(NEWLINE)
    while (end < 0) {
      if (!(await this.#more())) return undefined
      end = this.#rest.indexOf(NEWLINE)
    }
    const line = this.#rest.toString('utf8', 0, end)
    this.#rest = this.#rest.subarray(end + 1)
    return line
  }

  /** So many bytes, and the line end behind them is passed over. */
  async *bytes(size: number): AsyncGenerator<Buffer> {
    this.#left = size + 1
    while (this.#left > 1) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new Error('git ended in the middle of a file')
      const piece = this.#rest.subarray(0, this.#left - 1)
      this.#take(piece.length)
      yield piece
    }
    await this.skip()
  }

  async skip(): Promise<void> {
    while (this.#left > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) break
      this.#take(Math.min(this.#rest.length, this.#left))
    }
    this.#left = 0
  }

  #take(length: number): void {
    this.#rest = this.#rest.subarray(length)
    this.#left -= length
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next()
    if (done) return false
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value])
    return true
  }
}
