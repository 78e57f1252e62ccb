import type { Folder } from './fold.ts'
import { hashOf, OPENING, pairHash, type WordHashes } from './word-hashes.ts'

/**
 * How often words and pairs of neighbouring words are to be expected: a guess from a list of frequent words, corrected by
 * texts that were counted. Only there for speed.
 */
export class Frequencies {
  /** Hash of a frequent word to what is expected of it. */
  readonly #guesses = new Map<number, number>()
  readonly #words = new Map<number, number>()
  readonly #pairs = new Map<number, number>()
  #texts = 0

  /** `common` are frequent words, the most frequent ones first. */
  constructor(folder: Folder, common: readonly string[]) {
    for (const [rank, word] of common.entries())
      this.#guesses.set(hashOf(folder.text(word)), 5 + 45 * (1 - rank / common.length))
    this.#guesses.set(OPENING, 100)
  }

  /** Counts the words of a text. */
  count({ hashes, opens, count }: WordHashes): void {
    const add = (counts: Map<number, number>, hash: number): void => {
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
    this.#texts++
    let before = 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number
      add(this.#words, hash)
      add(this.#pairs, pairHash(before, hash))
      if (opens[i] === 1) add(this.#pairs, pairHash(OPENING, hash))
      before = hash
    }
  }

  /** In a hundred texts. */
  word(hash: number): number {
    const guess = this.#guesses.get(hash) ?? RARE
    return this.#texts < ENOUGH ? guess : (100 * (this.#words.get(hash) ?? 0)) / this.#texts + guess / TRUST
  }

  /** In a hundred texts. */
  pair(hash: number, next: number): number {
    const guess = Math.min(this.#guesses.get(hash) ?? RARE, this.#guesses.get(next) ?? RARE) / PAIR
    if (this.#texts < ENOUGH) return guess
    return (100 * (this.#pairs.get(pairHash(hash, next)) ?? 0)) / this.#texts + guess / TRUST
  }
}

/** A word that nobody calls frequent. */
const RARE = 0.5
/** How much rarer a pair is than its rarer word. */
const PAIR = 8
/** How many texts say more than a guess. */
const ENOUGH = 200
/** How little a guess counts where texts were counted. */
const TRUST = 50
