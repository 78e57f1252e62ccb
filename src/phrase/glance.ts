import type { KeyHashes } from './keys.ts'
import { pairHash, type WordHashes } from './word-hashes.ts'

/**
 * Tells at a glance which of many sets of patterns, its members, a text may have: most texts have none. It may say yes in
 * vain, never no.
 */
export class Glance {
  readonly #hashes: WordHashes
  #words = new MaskTable()
  #pairs = new MaskTable()
  /** A bit for each member that any text may have. */
  #always: number[] = []
  #members = 0
  /** For each role, a bit for each member. */
  #found = new Int32Array(0)

  constructor(hashes: WordHashes) {
    this.#hashes = hashes
  }

  /** How many members there are: what `look` said before another was added does not hold for that. */
  get members(): number {
    return this.#members
  }

  /** Makes room for so many members, and about so many words and pairs, at once. */
  reserve(members: number, hashes = 0): void {
    const lanes = (members + 31) >> 5
    for (const table of [this.#words, this.#pairs]) table.reserve(lanes, hashes / 2)
    while (this.#always.length < lanes) this.#always.push(0)
  }

  /** Adds a member and gives its number. Without keys, any text may have it. */
  add(keys: KeyHashes | undefined): number {
    const member = this.#members++
    const lane = member >> 5
    const bit = 1 << (member & 31)
    this.reserve(member + 1)
    if (!keys || this.#hashes.isHopeless) {
      this.#always[lane] = (this.#always[lane] as number) | bit
      return member
    }
    for (const [role, { words, pairs }] of keys.entries()) {
      for (const hash of words) this.#words.mark(hash, role, lane, bit)
      for (const hash of pairs) this.#pairs.mark(hash, role, lane, bit)
    }
    return member
  }

  /** The members that a text may have. */
  look(text: string): Possible {
    const lanes = this.#always.length
    if (!this.#hashes.read(text)) return new Array<number>(lanes).fill(-1)
    const { hashes, count } = this.#hashes
    const words = this.#words
    const pairs = this.#pairs
    if (this.#found.length < lanes * ROLES) this.#found = new Int32Array(lanes * ROLES)
    const found = this.#found.fill(0)
    let before = 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number
      const word = words.find(hash)
      if (word >= 0) words.collect(word, found)
      const pair = pairs.find(pairHash(before, hash))
      if (pair >= 0) pairs.collect(pair, found)
      before = hash
    }
    const possible = this.#always.slice()
    for (let lane = 0; lane < lanes; lane++)
      possible[lane] =
        (possible[lane] as number) |
        (found[lane] as number) |
        ((found[lanes + lane] as number) & (found[2 * lanes + lane] as number))
    return possible
  }
}

/** Which members a text may have: a bit for each. */
export type Possible = readonly number[]

/** Whether a member is among the possible ones. */
export const isPossible = (possible: Possible, member: number): boolean =>
  ((possible[member >> 5] as number) & (1 << (member & 31))) !== 0

/** What a key is to a member: enough by itself, or one of two that must both be there. */
const ROLES = 3

/** Hashes to bits of members: open addressing, because nearly every question is about a hash that is not there. */
class MaskTable {
  #size = 0
  #lanes = 0
  #slots = 1 << 10
  #hashes = new Int32Array(this.#slots)
  #masks = new Int32Array(0)

  /** The place of a hash; below 0 where it is not there. */
  find(given: number): number {
    // 0 stands for an empty slot.
    const hash = given === 0 ? 1 : given
    const mask = this.#slots - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const there = this.#hashes[slot]
      if (there === 0) return -1
      if (there === hash) return slot
      slot = (slot + 1) & mask
    }
  }

  /** Adds the bits at a place to those found. */
  collect(slot: number, found: Int32Array): void {
    const width = this.#lanes * ROLES
    const at = slot * width
    for (let i = 0; i < width; i++) found[i] = (found[i] as number) | (this.#masks[at + i] as number)
  }

  mark(hash: number, role: number, lane: number, bit: number): void {
    const slot = this.#slotFor(hash === 0 ? 1 : hash)
    const at = slot * this.#lanes * ROLES + role * this.#lanes + lane
    this.#masks[at] = (this.#masks[at] as number) | bit
  }

  /** Makes room for members in more lanes, and for hashes where there are none yet. */
  reserve(lanes: number, hashes: number): void {
    if (this.#size === 0)
      while (this.#slots < hashes * 2) {
        this.#slots *= 2
        this.#hashes = new Int32Array(this.#slots)
      }
    if (lanes <= this.#lanes) return
    const old = this.#masks
    const before = this.#lanes
    this.#lanes = lanes
    this.#masks = new Int32Array(this.#slots * lanes * ROLES)
    for (let slot = 0; slot < this.#slots; slot++)
      if (this.#hashes[slot] !== 0)
        for (let role = 0; role < ROLES; role++)
          for (let lane = 0; lane < before; lane++)
            this.#masks[(slot * ROLES + role) * lanes + lane] = old[(slot * ROLES + role) * before + lane] as number
  }

  #slotFor(hash: number): number {
    if (this.#size * 2 >= this.#slots) this.#grow()
    const mask = this.#slots - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    if (this.#hashes[slot] === 0) this.#size++
    this.#hashes[slot] = hash
    return slot
  }

  #grow(): void {
    const hashes = this.#hashes
    const masks = this.#masks
    const width = this.#lanes * ROLES
    this.#slots *= 2
    this.#size = 0
    this.#hashes = new Int32Array(this.#slots)
    this.#masks = new Int32Array(this.#slots * width)
    for (const [old, hash] of hashes.entries()) {
      if (hash === 0) continue
      const slot = this.#slotFor(hash)
      this.#masks.set(masks.subarray(old * width, (old + 1) * width), slot * width)
    }
  }
}
