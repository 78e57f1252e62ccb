import { pack, unpack } from './packed.ts'

/** Hashes side by side with what each is a key of, a number. */
export interface KeyUses {
  readonly hashes: ArrayLike<number>
  readonly uses: ArrayLike<number>
}

/** A table as texts, for a file. */
export interface PackedKeyTable {
  readonly bits: string
  readonly starts: string
  readonly hashes: string
  readonly uses: string
}

const HASH = 0
const USE = 1
const BITS = 1 << 16
const MASK = (BITS >> 5) - 1

/**
 * Hashes to what they are keys of: in buckets, one behind the other, behind a small table of bits, because nearly every
 * question is about a hash that is not there. It stands in a file as it is in memory: a pack has many thousands of keys, and
 * each start of the program needs them all.
 */
export class KeyTable {
  /** A bit for each hash, by its last 16 bits. */
  readonly #bits: Int32Array
  /** Which entry each bucket begins with, and which one the last one ends before; the number of buckets is a power of two. */
  readonly #starts: Int32Array
  /** A hash and what it is a key of, in turn: who reads the one reads the other. */
  readonly #entries: Int32Array

  private constructor(bits: Int32Array, starts: Int32Array, entries: Int32Array) {
    this.#bits = bits
    this.#starts = starts
    this.#entries = entries
  }

  static of({ hashes, uses }: KeyUses): KeyTable {
    const size = hashes.length
    let buckets = 1
    while (buckets < size) buckets *= 2
    const bits = new Int32Array(BITS >> 5)
    const starts = new Int32Array(buckets + 1)
    for (let i = 0; i < size; i++) {
      const hash = hashes[i] as number
      bits[(hash >>> 5) & MASK] = (bits[(hash >>> 5) & MASK] as number) | (1 << (hash & 31))
      const next = bucketOf(hash, buckets) + 1
      starts[next] = (starts[next] as number) + 1
    }
    for (let bucket = 0; bucket < buckets; bucket++)
      starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number)
    const free = starts.slice()
    const entries = new Int32Array(size * 2)
    for (let i = 0; i < size; i++) {
      const hash = hashes[i] as number
      const bucket = bucketOf(hash, buckets)
      const at = free[bucket] as number
      free[bucket] = at + 1
      entries[at * 2] = hash
      entries[at * 2 + 1] = uses[i] as number
    }
    return new KeyTable(bits, starts, entries)
  }

  static unpack({ bits, starts, hashes, uses }: PackedKeyTable): KeyTable {
    return new KeyTable(unpack(bits), unpack(starts), inTurn(unpack(hashes), unpack(uses)))
  }

  pack(): PackedKeyTable {
    return {
      ...{ bits: pack(this.#bits), starts: pack(this.#starts) },
      ...{ hashes: pack(this.#each(HASH)), uses: pack(this.#each(USE)) },
    }
  }

  /** With the keys of another one, for whose numbers others are put. */
  with(other: KeyTable, renumbered: (use: number) => number): KeyTable {
    return KeyTable.of({
      hashes: [...this.#each(HASH), ...other.#each(HASH)],
      uses: [...this.#each(USE), ...other.#each(USE).map(renumbered)],
    })
  }

  #each(part: typeof HASH | typeof USE): Int32Array {
    return this.#entries.filter((_, at) => at % 2 === part)
  }

  /** False where a hash is not there; true nearly always where it is. */
  mayHave(hash: number): boolean {
    return ((this.#bits[(hash >>> 5) & MASK] as number) & (1 << (hash & 31))) !== 0
  }

  /** Calls back with each number that a hash is a key of. */
  each(hash: number, tell: (use: number) => void): void {
    const bucket = bucketOf(hash, this.#starts.length - 1)
    const entries = this.#entries
    const end = (this.#starts[bucket + 1] as number) * 2
    for (let at = (this.#starts[bucket] as number) * 2; at < end; at += 2)
      if (entries[at] === hash) tell(entries[at + 1] as number)
  }
}

function inTurn(hashes: Int32Array, uses: Int32Array): Int32Array {
  const entries = new Int32Array(hashes.length * 2)
  for (let i = 0; i < hashes.length; i++) {
    entries[i * 2] = hashes[i] as number
    entries[i * 2 + 1] = uses[i] as number
  }
  return entries
}

const bucketOf = (hash: number, buckets: number): number => (hash ^ (hash >>> 15)) & (buckets - 1)
