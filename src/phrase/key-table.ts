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
  /** Where each bucket begins in the lists, and where the last one ends; the number of buckets is a power of two. */
  readonly #starts: Int32Array
  readonly #hashes: Int32Array
  readonly #uses: Int32Array

  private constructor(bits: Int32Array, starts: Int32Array, hashes: Int32Array, uses: Int32Array) {
    this.#bits = bits
    this.#starts = starts
    this.#hashes = hashes
    this.#uses = uses
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
    const own = new KeyTable(bits, starts, new Int32Array(size), new Int32Array(size))
    for (let i = 0; i < size; i++) {
      const hash = hashes[i] as number
      const bucket = bucketOf(hash, buckets)
      const at = free[bucket] as number
      free[bucket] = at + 1
      own.#hashes[at] = hash
      own.#uses[at] = uses[i] as number
    }
    return own
  }

  static unpack({ bits, starts, hashes, uses }: PackedKeyTable): KeyTable {
    return new KeyTable(unpack(bits), unpack(starts), unpack(hashes), unpack(uses))
  }

  pack(): PackedKeyTable {
    return {
      ...{ bits: pack(this.#bits), starts: pack(this.#starts) },
      ...{ hashes: pack(this.#hashes), uses: pack(this.#uses) },
    }
  }

  /** With the keys of another one, for whose numbers others are put. */
  with(other: KeyTable, renumbered: (use: number) => number): KeyTable {
    return KeyTable.of({
      hashes: [...this.#hashes, ...other.#hashes],
      uses: [...this.#uses, ...other.#uses.map(renumbered)],
    })
  }

  /** False where a hash is not there; true nearly always where it is. */
  mayHave(hash: number): boolean {
    return ((this.#bits[(hash >>> 5) & MASK] as number) & (1 << (hash & 31))) !== 0
  }

  /** Calls back with each number that a hash is a key of. */
  each(hash: number, tell: (use: number) => void): void {
    const bucket = bucketOf(hash, this.#starts.length - 1)
    const end = this.#starts[bucket + 1] as number
    for (let at = this.#starts[bucket] as number; at < end; at++)
      if (this.#hashes[at] === hash) tell(this.#uses[at] as number)
  }
}

const bucketOf = (hash: number, buckets: number): number => (hash ^ (hash >>> 15)) & (buckets - 1)
