import type { Hashes, KeyHashes } from './keys.ts'
import { pack, unpack } from './packed.ts'
import { pairHash, type WordHashes } from './word-hashes.ts'

/**
 * Tells at a glance which of many sets of patterns, its members, a text may have: most texts have none. It may say yes in
 * vain, never no.
 */
export class Glance {
  readonly #hashes: WordHashes
  readonly #words = new KeyTable()
  readonly #pairs = new KeyTable()
  /** A bit for each member that any text may have. */
  readonly #always: number[] = []
  #members = 0
  /** A bit for each member of which the text that is looked at has a first key, and a second one. */
  readonly #first: number[] = []
  readonly #second: number[] = []

  constructor(hashes: WordHashes) {
    this.#hashes = hashes
  }

  /** How many members there are: what `look` said before another was added does not hold for that. */
  get members(): number {
    return this.#members
  }

  /** Adds members and gives the number of the first. */
  add({ members, always, words, pairs }: GlanceKeys): number {
    const from = this.#members
    this.#members += members
    while (this.#always.length << 5 < this.#members)
      for (const bits of [this.#always, this.#first, this.#second]) bits.push(0)
    const anyText = this.#hashes.isHopeless ? Array.from({ length: members }, (_, i) => i) : always
    for (const index of anyText) {
      const member = from + index
      this.#always[member >> 5] = (this.#always[member >> 5] as number) | (1 << (member & 31))
    }
    this.#words.add(words, from * ROLES)
    this.#pairs.add(pairs, from * ROLES)
    return from
  }

  /** The members that a text may have. */
  look(text: string): number[] {
    const lanes = this.#always.length
    if (!this.#hashes.read(text)) return new Array<number>(lanes).fill(-1)
    const { hashes, count } = this.#hashes
    const words = this.#words
    const pairs = this.#pairs
    const possible = this.#always.slice()
    const first = this.#first.fill(0)
    const second = this.#second.fill(0)
    let before = 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number
      if (words.mayHave(hash)) words.collect(hash, possible, first, second)
      const pair = pairHash(before, hash)
      if (pairs.mayHave(pair)) pairs.collect(pair, possible, first, second)
      before = hash
    }
    for (let lane = 0; lane < lanes; lane++)
      possible[lane] = (possible[lane] as number) | ((first[lane] as number) & (second[lane] as number))
    return possible
  }
}

/** Which members a text may have: a bit for each. */
export type Possible = readonly number[]

/** Whether a member is among the possible ones. */
export const isPossible = (possible: Possible, member: number): boolean =>
  ((possible[member >> 5] as number) & (1 << (member & 31))) !== 0

/** Takes a member out of the possible ones. */
export function exclude(possible: number[], member: number): void {
  possible[member >> 5] = (possible[member >> 5] as number) & ~(1 << (member & 31))
}

/** What a key is to a member: enough by itself, or one of two that must both be there. */
const ROLES = 3
const ALONE = 0
const FIRST = 1

/** Hashes side by side with what each is a key of: three times the number of the member, and its role. */
interface KeyUses {
  readonly hashes: Int32Array
  readonly uses: Int32Array
}

/** The keys of some members, which are numbered from 0. */
export interface GlanceKeys {
  readonly members: number
  /** Members that any text may have. */
  readonly always: readonly number[]
  readonly words: KeyUses
  readonly pairs: KeyUses
}

/** The keys of some members, side by side. Any text may have those without keys. */
export function glanceKeys(members: readonly (KeyHashes | undefined)[]): GlanceKeys {
  return {
    members: members.length,
    always: members.flatMap((keys, member) => (keys ? [] : [member])),
    words: usesOf(members, ({ words }) => words),
    pairs: usesOf(members, ({ pairs }) => pairs),
  }
}

function usesOf(members: readonly (KeyHashes | undefined)[], hashesOf: (keys: Hashes) => readonly number[]): KeyUses {
  const hashes: number[] = []
  const uses: number[] = []
  for (const [member, keys] of members.entries())
    for (const [role, needed] of keys?.entries() ?? [])
      for (const hash of hashesOf(needed)) {
        hashes.push(hash)
        uses.push(member * ROLES + role)
      }
  return { hashes: Int32Array.from(hashes), uses: Int32Array.from(uses) }
}

/** The keys of members as texts, for a file. */
export interface PackedGlanceKeys {
  readonly members: number
  readonly always: readonly number[]
  readonly words: readonly [hashes: string, uses: string]
  readonly pairs: readonly [hashes: string, uses: string]
}

export const packGlanceKeys = ({ members, always, words, pairs }: GlanceKeys): PackedGlanceKeys => ({
  ...{ members, always },
  words: [pack(words.hashes), pack(words.uses)],
  pairs: [pack(pairs.hashes), pack(pairs.uses)],
})

export const unpackGlanceKeys = ({ members, always, words, pairs }: PackedGlanceKeys): GlanceKeys => ({
  ...{ members, always },
  words: { hashes: unpack(words[0]), uses: unpack(words[1]) },
  pairs: { hashes: unpack(pairs[0]), uses: unpack(pairs[1]) },
})

const BITS = 1 << 16

/**
 * Hashes to what they are keys of: a number for the member and the role. Open addressing behind a small table of bits,
 * because nearly every question is about a hash that is not there.
 */
class KeyTable {
  readonly #bits = new Int32Array(BITS >> 5)
  #slots = 1 << 4
  #hashes = new Int32Array(this.#slots)
  /** By slot, the first of its uses, and by use the next one; 0 for none. */
  #heads = new Int32Array(this.#slots)
  #next = new Int32Array(1)
  #uses = new Int32Array(1)

  /** False where a hash is not there; true nearly always where it is. */
  mayHave(hash: number): boolean {
    return ((this.#bits[(hash >>> 5) & MASK] as number) & (1 << (hash & 31))) !== 0
  }

  /** Adds the members of a hash to those of its role. */
  collect(hash: number, alone: number[], first: number[], second: number[]): void {
    for (let use = this.#heads[this.#slotOf(hash)] as number; use !== 0; use = this.#next[use] as number) {
      const what = this.#uses[use] as number
      const member = (what / ROLES) | 0
      const role = what % ROLES
      const bits = role === ALONE ? alone : role === FIRST ? first : second
      bits[member >> 5] = (bits[member >> 5] as number) | (1 << (member & 31))
    }
  }

  /** One loop with everything at hand: a pack has many thousands of keys, and each start of the program adds them all. */
  add({ hashes: added, uses: whats }: KeyUses, offset: number): void {
    let use = this.#uses.length
    this.#reserve(use + added.length)
    const bits = this.#bits
    const hashes = this.#hashes
    const heads = this.#heads
    const next = this.#next
    const uses = this.#uses
    const mask = this.#slots - 1
    for (let i = 0; i < added.length; i++) {
      const hash = added[i] as number
      let slot = (hash ^ (hash >>> 15)) & mask
      while (heads[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
      hashes[slot] = hash
      next[use] = heads[slot] as number
      uses[use] = (whats[i] as number) + offset
      heads[slot] = use++
      const word = (hash >>> 5) & MASK
      bits[word] = (bits[word] as number) | (1 << (hash & 31))
    }
  }

  /** Where a hash is, or would be. */
  #slotOf(hash: number): number {
    const mask = this.#slots - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#heads[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  /** Makes room for so many uses in all. */
  #reserve(size: number): void {
    this.#next = grown(this.#next, size)
    this.#uses = grown(this.#uses, size)
    let slots = this.#slots
    while (slots < size * 2) slots *= 2
    if (slots > this.#slots) this.#resize(slots)
  }

  #resize(slots: number): void {
    const hashes = this.#hashes
    const heads = this.#heads
    this.#slots = slots
    this.#hashes = new Int32Array(slots)
    this.#heads = new Int32Array(slots)
    for (const [old, head] of heads.entries()) {
      if (head === 0) continue
      const hash = hashes[old] as number
      const slot = this.#slotOf(hash)
      this.#hashes[slot] = hash
      this.#heads[slot] = head
    }
  }
}

function grown(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(length)
  wide.set(numbers)
  return wide
}

const MASK = (BITS >> 5) - 1
