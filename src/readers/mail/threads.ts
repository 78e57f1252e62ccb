import type { ReadProblem } from '../../reader.ts'
import type { Letter } from './letter.ts'

/** Mails that answer each other. */
export interface Thread {
  readonly letters: Letter[]
  /** By which its mails are found: their ids and those that they answer, and their subject with the people. */
  readonly keys: string[]
  size: number
  /** Where a mail belonged to two threads: the one that both are now. */
  into: Thread | undefined
}

/** So much text waits for more of its threads, in characters; then the thread untouched for longest is given out. */
const MAX_HELD = 64 * 1024 * 1024
const MAX_LETTERS = 100_000
const MAX_GONE = 1_000_000

/**
 * Puts mails together by what they answer; where that tells nothing, by their subject and the people outside, because
 * helpdesks send under ids of their own. Mailboxes may be in any order, so all threads wait, up to a limit.
 */
export class Threads {
  readonly #waiting = new Set<Thread>()
  readonly #byKey = new Map<string, Thread>()
  readonly #gone = new Set<string>()
  readonly #maxHeld: number
  #held = 0
  #letters = 0
  #split: ReadProblem | undefined

  constructor(maxHeld = MAX_HELD) {
    this.#maxHeld = maxHeld
  }

  /** Takes a mail; gives the threads for which there is no room. Nothing comes of a mail that was there already. */
  *add(letter: Letter, skipped: (what: string) => void): Generator<readonly Letter[]> {
    const ids = [letter.id, ...letter.answers].filter((id) => id !== undefined).map((id) => `id ${id}`)
    if (letter.thread !== undefined) ids.push(`thread ${letter.thread}`)
    const people = letter.subject ? outsiders(letter).map((one) => `subject ${letter.subject}\n${one}`) : []
    const found = this.#found(ids, people, letter)
    if (letter.id !== undefined && found?.letters.some(({ id }) => id === letter.id)) {
      skipped('copy of a mail')
      return
    }
    if (!found && ids.some((id) => this.#gone.has(id)))
      this.#split ??= {
        problem: 'the mails of a thread stand too far apart and became two conversations',
        hint: 'Split the mailbox by customer or by month, or sort it by thread.',
        line: letter.start.line,
        warning: true,
      }
    const thread = found ?? { letters: [], keys: [], size: 0, into: undefined }
    thread.letters.push(letter)
    const size = letter.body.size + 1000
    thread.size += size
    this.#held += size
    this.#letters++
    for (const key of [...ids, ...people]) this.#name(key, thread)
    // Moved to the end: the first thread is the one that was not touched for longest.
    this.#waiting.delete(thread)
    this.#waiting.add(thread)
    while ((this.#held > this.#maxHeld || this.#letters > MAX_LETTERS) && this.#waiting.size > 1) yield this.#oldest()
  }

  *end(): Generator<readonly Letter[]> {
    const line = ({ letters }: Thread): number => letters[0]?.start.line ?? 0
    const all = [...this.#waiting].sort((one, other) => line(one) - line(other))
    this.#waiting.clear()
    this.#byKey.clear()
    for (const { letters } of all) yield letters
  }

  /** A warning where a thread had to be split. */
  get problem(): ReadProblem | undefined {
    return this.#split
  }

  #found(ids: readonly string[], people: readonly string[], letter: Letter): Thread | undefined {
    let found: Thread | undefined
    for (const id of ids) {
      const other = this.#thread(id)
      if (other && found && other !== found) found = this.#joined(found, other)
      else found ??= other
    }
    if (found) return found
    for (const key of people) {
      const other = this.#thread(key)
      // Two mails with one subject and no mark of an answer are two questions.
      if (other && (letter.isReply || other.letters.every(({ isReply }) => isReply))) return other
    }
    return undefined
  }

  #thread(key: string): Thread | undefined {
    let thread = this.#byKey.get(key)
    while (thread?.into) thread = thread.into
    return thread
  }

  #joined(one: Thread, other: Thread): Thread {
    const [large, small] = one.letters.length < other.letters.length ? [other, one] : [one, other]
    for (const letter of small.letters) large.letters.push(letter)
    large.letters.sort((a, b) => a.start.line - b.start.line)
    for (const key of small.keys) large.keys.push(key)
    large.size += small.size
    small.into = large
    this.#waiting.delete(small)
    return large
  }

  #name(key: string, thread: Thread): void {
    if (this.#thread(key) === thread) return
    // The last thread with a subject is the one that goes on.
    this.#byKey.set(key, thread)
    thread.keys.push(key)
  }

  #oldest(): readonly Letter[] {
    const [thread] = this.#waiting as Iterable<Thread> as unknown as [Thread]
    this.#waiting.delete(thread)
    for (const key of thread.keys) {
      if (this.#thread(key) === thread) this.#byKey.delete(key)
      if (key.startsWith('id ') && this.#gone.size < MAX_GONE) this.#gone.add(key)
    }
    this.#held -= thread.size
    this.#letters -= thread.letters.length
    return thread.letters
  }
}

/** Those who tell one thread from another with the same subject: all but the agents. */
function outsiders({ from, to, known }: Letter): string[] {
  const isAgent = known?.role === 'agent' || known?.role === 'bot'
  return isAgent ? to.map(({ address }) => address) : [from.address]
}
