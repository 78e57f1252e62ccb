import type { Folder } from './fold.ts'
import type { Frequencies } from './frequencies.ts'
import { type Costs, neededKeys } from './needed-keys.ts'
import type { Pattern } from './pattern.ts'
import { hashOf, pairHash, type WordHashes } from './word-hashes.ts'

/** What a text must have for any of some patterns to be in it: one of these words or pairs of words, as hashes. */
export interface Needed {
  readonly words: readonly number[]
  readonly pairs: readonly number[]
}

/**
 * From each pattern the rarest words, or pairs of neighbouring words, of which one must be there; a text that has none of
 * all these cannot match. Nothing where a pattern has no such words.
 */
export function neededBy(patterns: Iterable<Pattern>, folder: Folder, frequencies: Frequencies): Needed | undefined {
  const words = new Set<number>()
  const pairs = new Set<number>()
  const hashes = new Map<string, number>()
  const hash = (word: string): number => {
    const known = hashes.get(word) ?? hashOf(folder.text(word))
    hashes.set(word, known)
    return known
  }
  const costs: Costs = {
    word: (word) => frequencies.word(hash(word)),
    pair: (word, next) => frequencies.pair(hash(word), hash(next)),
  }
  for (const pattern of patterns) {
    const keys = neededKeys(pattern, costs)
    if (!keys) return undefined
    for (const [first, second] of keys) {
      if (second === undefined) words.add(hash(first))
      else pairs.add(pairHash(hash(first), hash(second)))
    }
  }
  return { words: [...words], pairs: [...pairs] }
}

const SLOTS = 0x8000
const MASK = SLOTS - 1
/** Leaves as many of 32 bits as a slot has. */
const SHIFT = 17
/** The members of one table. */
const BITS = 32

/**
 * Up to 32 members: which of them want a word or pair, by the slot of its hash. Each has two slots, so that what falls
 * into the slot of another by accident hardly ever counts.
 */
interface Table {
  readonly words: Uint32Array
  readonly pairs: Uint32Array
  readonly words2: Uint32Array
  readonly pairs2: Uint32Array
  /** Those that may be in any text. */
  always: number
}

/**
 * Tells at a glance which of many sets of patterns a text may have: most texts have none. It may say yes in vain, never no.
 */
export class Prefilter {
  readonly #hashes: WordHashes
  readonly #tables: Table[] = []
  /** Whether anybody wants a word, or pair, with this slot. */
  readonly #someWords = new Uint8Array(SLOTS)
  readonly #somePairs = new Uint8Array(SLOTS)
  /** What each member needs. */
  readonly #needed: ((frequencies: Frequencies) => Needed | undefined)[] = []
  readonly #frequencies: Frequencies
  /** How many members are in the tables. */
  #learnt = 0
  #looks = 0

  constructor(hashes: WordHashes, frequencies: Frequencies) {
    this.#hashes = hashes
    this.#frequencies = frequencies
  }

  /** How many members there are: what `look` said before another was added does not hold for that. */
  get members(): number {
    return this.#needed.length
  }

  /**
   * Adds a member and gives its number. What it needs is asked for only once some texts were looked at, for a few it is
   * not worth the work; and again when many were, because what is rare in them is known better then. Where it needs
   * nothing, any text may have it.
   */
  add(needed: (frequencies: Frequencies) => Needed | undefined): number {
    return this.#needed.push(needed) - 1
  }

  /** The members that a text may have. */
  look(text: string): Possible {
    this.#looks++
    if (this.#looks <= FEW) return new Array<number>((this.#needed.length + BITS - 1) >> 5).fill(ALL)
    const isPlain = this.#hashes.read(text)
    if (this.#looks <= MANY) {
      if (isPlain) this.#frequencies.count(this.#hashes)
      if (this.#looks === MANY) this.#forget()
    }
    if (this.#learnt < this.#needed.length) this.#learn()
    if (!isPlain) return this.#tables.map(() => ALL)
    const { hashes, count } = this.#hashes
    const possible = this.#tables.map(({ always }) => always)
    const someWords = this.#someWords
    const somePairs = this.#somePairs
    let before = 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number
      const pair = pairHash(before, hash)
      // Nobody waits for most words and pairs.
      if (someWords[slotOf(hash)] === 1)
        for (let index = 0; index < this.#tables.length; index++) {
          const { words, words2 } = this.#tables[index] as Table
          possible[index] =
            (possible[index] as number) | ((words[slotOf(hash)] as number) & (words2[otherSlotOf(hash)] as number))
        }
      if (somePairs[slotOf(pair)] === 1)
        for (let index = 0; index < this.#tables.length; index++) {
          const { pairs, pairs2 } = this.#tables[index] as Table
          possible[index] =
            (possible[index] as number) | ((pairs[slotOf(pair)] as number) & (pairs2[otherSlotOf(pair)] as number))
        }
      before = hash
    }
    return possible
  }

  #forget(): void {
    this.#tables.length = 0
    this.#someWords.fill(0)
    this.#somePairs.fill(0)
    this.#learnt = 0
  }

  #learn(): void {
    for (; this.#learnt < this.#needed.length; this.#learnt++) {
      const member = this.#learnt
      if (member % BITS === 0) this.#tables.push(emptyTable())
      const table = this.#tables[member >> 5] as Table
      const keys = this.#hashes.isHopeless ? undefined : this.#needed[member]?.(this.#frequencies)
      const bit = 1 << (member % BITS)
      if (!keys) table.always |= bit
      for (const hash of keys?.words ?? []) {
        this.#someWords[slotOf(hash)] = 1
        mark(table.words, slotOf(hash), bit)
        mark(table.words2, otherSlotOf(hash), bit)
      }
      for (const hash of keys?.pairs ?? []) {
        this.#somePairs[slotOf(hash)] = 1
        mark(table.pairs, slotOf(hash), bit)
        mark(table.pairs2, otherSlotOf(hash), bit)
      }
    }
  }
}

/** Which members of a prefilter a text may have. */
export type Possible = readonly number[]

/** Whether a member is among the possible ones. */
export const isPossible = (possible: Possible, member: number): boolean =>
  ((possible[member >> 5] as number) & (1 << (member % BITS))) !== 0

const ALL = -1
/** So many texts are searched without a glance. */
const FEW = 24
/** So many texts tell which words are frequent. */
const MANY = 600

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & MASK
const otherSlotOf = (hash: number): number => Math.imul(hash, 0x85ebca6b) >>> SHIFT

const emptyTable = (): Table => ({
  words: new Uint32Array(SLOTS),
  pairs: new Uint32Array(SLOTS),
  words2: new Uint32Array(SLOTS),
  pairs2: new Uint32Array(SLOTS),
  always: 0,
})

function mark(slots: Uint32Array, slot: number, bit: number): void {
  slots[slot] = (slots[slot] as number) | bit
}
