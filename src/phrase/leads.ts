import type { Lead } from './keys.ts'
import { pack, unpack } from './packed.ts'

/** Leads as texts, for a file. */
export interface PackedLeads {
  readonly ways: string
  readonly wayStarts: string
  readonly sets: string
  readonly setStarts: string
}

/**
 * What a text must have besides a key of a lead: numbered leads, each with its ways, each way with the numbers of its sets.
 * Many patterns share a set, so each stands here once and is asked about once a text.
 */
export class Leads {
  /** For each lead one way behind the other: how many sets it has, and which. */
  readonly #ways: Int32Array
  /** Where the ways of each lead begin, and where the last ones end. */
  readonly #wayStarts: Int32Array
  readonly #sets: Int32Array
  readonly #setStarts: Int32Array
  /** The number of the text, from 1: what was noted for another one need not be cleared. */
  #round = 0
  /** By the last bits of a hash, the round of the last text that had such a one. */
  readonly #seen = new Int32Array(SLOTS)
  /** For each set, twice the round of the text that it was asked about last, and one more where that text has it. */
  readonly #answers: Int32Array

  private constructor(ways: Int32Array, wayStarts: Int32Array, sets: Int32Array, setStarts: Int32Array) {
    this.#ways = ways
    this.#wayStarts = wayStarts
    this.#sets = sets
    this.#setStarts = setStarts
    this.#answers = new Int32Array(setStarts.length - 1)
  }

  static of(leads: Iterable<Pick<Lead, 'ways'>>): Leads {
    const known = new Map<string, number>()
    const [ways, wayStarts, sets, setStarts]: number[][] = [[], [0], [], [0]] as const satisfies number[][]
    const numberOf = (set: readonly number[]): number => {
      const name = set.join()
      const number = known.get(name) ?? known.size
      if (number === known.size) {
        known.set(name, number)
        sets.push(...set)
        setStarts.push(sets.length)
      }
      return number
    }
    for (const lead of leads) {
      for (const way of lead.ways) ways.push(way.length, ...way.map(numberOf))
      wayStarts.push(ways.length)
    }
    return new Leads(
      Int32Array.from(ways),
      Int32Array.from(wayStarts),
      Int32Array.from(sets),
      Int32Array.from(setStarts),
    )
  }

  static unpack({ ways, wayStarts, sets, setStarts }: PackedLeads): Leads {
    return new Leads(unpack(ways), unpack(wayStarts), unpack(sets), unpack(setStarts))
  }

  pack(): PackedLeads {
    return {
      ...{ ways: pack(this.#ways), wayStarts: pack(this.#wayStarts) },
      ...{ sets: pack(this.#sets), setStarts: pack(this.#setStarts) },
    }
  }

  get count(): number {
    return this.#wayStarts.length - 1
  }

  /** With other leads behind its own. */
  with(other: Leads): Leads {
    return Leads.of([...this.#list(), ...other.#list()])
  }

  *#list(): Iterable<Pick<Lead, 'ways'>> {
    for (let lead = 0; lead < this.count; lead++) {
      const ways: number[][][] = []
      for (let at = this.#wayStarts[lead] as number; at < (this.#wayStarts[lead + 1] as number); ) {
        const from = at + 1
        at = from + (this.#ways[at] as number)
        ways.push(Array.from(this.#ways.subarray(from, at), (set) => this.#hashesOf(set)))
      }
      yield { ways }
    }
  }

  #hashesOf(set: number): number[] {
    return [...this.#sets.subarray(this.#setStarts[set], this.#setStarts[set + 1])]
  }

  /** Begins with the next text: `add` tells its hashes, then `isMet` answers. */
  begin(): void {
    if (this.#round === LAST_ROUND) {
      this.#seen.fill(0)
      this.#answers.fill(0)
      this.#round = 0
    }
    this.#round++
  }

  add(hash: number): void {
    this.#seen[slotOf(hash)] = this.#round
  }

  /** Whether the text has what a lead asks for besides its keys. It may say yes in vain. */
  isMet(lead: number): boolean {
    const ways = this.#ways
    const end = this.#wayStarts[lead + 1] as number
    for (let at = this.#wayStarts[lead] as number; at < end; ) {
      const next = at + 1 + (ways[at] as number)
      at++
      while (at < next && this.#has(ways[at] as number)) at++
      if (at === next) return true
      at = next
    }
    return false
  }

  #has(set: number): boolean {
    const round = this.#round
    const answer = this.#answers[set] as number
    if (answer >> 1 === round) return (answer & 1) === 1
    const end = this.#setStarts[set + 1] as number
    let at = this.#setStarts[set] as number
    while (at < end && this.#seen[slotOf(this.#sets[at] as number)] !== round) at++
    this.#answers[set] = round * 2 + (at < end ? 1 : 0)
    return at < end
  }
}

const SLOTS = 1 << 13
const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (SLOTS - 1)
/** A round and one bit more make a number of 31 bits. */
const LAST_ROUND = 2 ** 30 - 1
