import { characterKind, DIGIT, IDEOGRAPH, WORD } from './characters.ts'
import { EXPANDS, type Folder } from './fold.ts'
import { neededKeys } from './needed-keys.ts'
import type { Pattern } from './pattern.ts'

/**
 * Tells most texts without any phrase from the others by a glance at their words. From each pattern it takes the rarest
 * words, or pairs of neighbouring words, of which one must be there; a text that has none of all these cannot match.
 * It may say yes in vain, never no.
 */
export class Prefilter {
  readonly #folder: Folder
  /** At the hash of a word or pair to look out for: `A_WORD`, `A_PAIR` or both. */
  readonly #slots = new Uint8Array(SLOTS)
  readonly #ascii = new Uint8Array(ASCII)
  #letsAllThrough = false

  /** `common` are frequent words, folded, the most frequent ones first. */
  constructor(folder: Folder, patterns: Iterable<Pattern>, common: readonly string[]) {
    this.#folder = folder
    for (let unit = 0; unit < ASCII; unit++) {
      const folded = this.#read(unit)
      if (folded >= ASCII) this.#letsAllThrough = true
      this.#ascii[unit] = folded
    }
    const ranks = new Map(common.map((word, rank) => [word, rank]))
    for (const pattern of patterns) {
      const keys = neededKeys(pattern, (word) => costOf(folder.text(word), ranks))
      if (!keys) this.#letsAllThrough = true
      else for (const [first, second] of keys) this.#lookOutFor(folder.text(first), second && folder.text(second))
    }
  }

  mayMatch(text: string): boolean {
    if (this.#letsAllThrough) return true
    const slots = this.#slots
    const ascii = this.#ascii
    let before = 0
    let hash = 0
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0
      const read = unit < ASCII ? (ascii[unit] as number) : this.#read(unit)
      if (read > APOSTROPHE && read < SPECIAL) {
        hash = extend(hash, read)
        continue
      }
      if (read === UNCLEAR) return true
      if (hash !== 0) {
        if (read === APOSTROPHE && isLetter(text, at + 1)) {
          hash = extend(hash, read)
          continue
        }
        if (isKnown(slots, before, hash)) return true
        before = hash
        hash = 0
      }
      if (read === IS_WORD) {
        const single = extend(0, this.#folder.fold(unit))
        if (isKnown(slots, before, single)) return true
        before = single
      }
    }
    return false
  }

  /** A word with a hyphen or dots inside comes in parts in a text: its first part is enough. */
  #lookOutFor(first: string, second: string | undefined): void {
    const hash = hashOf(first)
    if (second === undefined) this.#slots[hash & MASK] = (this.#slots[hash & MASK] as number) | A_WORD
    else {
      const pair = pairOf(hash, hashOf(second)) & MASK
      this.#slots[pair] = (this.#slots[pair] as number) | A_PAIR
    }
  }

  /** What a unit is to a word: the folded letter, an apostrophe, 0 for what stands between words, or one of the special values. */
  #read(unit: number): number {
    const kind = characterKind(unit)
    const folded = this.#folder.fold(unit)
    if (kind === IDEOGRAPH) return folded === EXPANDS || folded === 0 ? UNCLEAR : IS_WORD
    if (kind !== WORD && kind !== DIGIT) return folded === APOSTROPHE ? APOSTROPHE : 0
    const isPlain = folded > APOSTROPHE && folded < SPECIAL && !COMBINING.test(String.fromCharCode(unit))
    return isPlain ? folded : UNCLEAR
  }
}

const ASCII = 0x80
const SLOTS = 0x10000
const MASK = SLOTS - 1
const A_WORD = 1
const A_PAIR = 2
const APOSTROPHE = 0x27
/** Readings of a unit from here on are no letters. */
const SPECIAL = 0xfff0
/** A character that is a word by itself. */
const IS_WORD = 0xfff0
/** Letters that become several, or marks: only a proper look can tell. */
const UNCLEAR = 0xfff1
const COMBINING = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f]/

const extend = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

const pairOf = (before: number, hash: number): number => Math.imul(before, 0x9e3779b1) ^ hash

/** The hash of the first run of letters. */
function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const kind = characterKind(unit)
    const joins =
      kind === WORD || kind === DIGIT || kind === IDEOGRAPH || (unit === APOSTROPHE && isLetter(word, at + 1))
    if (!joins) break
    hash = extend(hash, unit)
  }
  return hash
}

const isKnown = (slots: Uint8Array, before: number, hash: number): boolean =>
  ((slots[hash & MASK] as number) & A_WORD) !== 0 || ((slots[pairOf(before, hash) & MASK] as number) & A_PAIR) !== 0

const isLetter = (text: string, at: number): boolean => at < text.length && characterKind(text.charCodeAt(at)) === WORD

/** A guess: the common words by their rank, others by their length. */
function costOf(word: string, ranks: ReadonlyMap<string, number>): number {
  const rank = ranks.get(word)
  if (rank !== undefined) return 5 + 45 * (1 - rank / ranks.size)
  return word.length <= 3 ? 1 : 0.5
}
