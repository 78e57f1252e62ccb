import { characterKind, DIGIT, IDEOGRAPH, WORD } from './characters.ts'
import { EXPANDS, type Folder } from './fold.ts'
import type { Pattern } from './pattern.ts'

/**
 * Tells most texts without any phrase from the others by a glance at their words. From each pattern it takes the rarest
 * words of which one must be there; a text that has none of all these words cannot match. It may say yes in vain, never no.
 */
export class Prefilter {
  readonly #folder: Folder
  /** 1 at the hash of each word to look out for. */
  readonly #slots = new Uint8Array(SLOTS)
  #letsAllThrough = false

  /** `common` are frequent words, folded, the most frequent ones first. */
  constructor(folder: Folder, patterns: Iterable<Pattern>, common: readonly string[]) {
    const ranks = new Map(common.map((word, rank) => [word, rank]))
    this.#folder = folder
    for (const pattern of patterns) {
      const { words, cost } = neededWords(pattern, (word) => costOf(folder.text(word), ranks))
      if (cost === Number.POSITIVE_INFINITY) this.#letsAllThrough = true
      else for (const word of words) this.#eachWord(word, (hash) => this.#lookOutFor(hash))
    }
  }

  mayMatch(text: string): boolean {
    return this.#letsAllThrough || this.#eachWord(text, (hash) => this.#slots[hash % SLOTS] === 1)
  }

  /** Of a word with a hyphen or dots inside, which a text may be cut at, the first part is enough. */
  #lookOutFor(hash: number): true {
    this.#slots[hash % SLOTS] = 1
    return true
  }

  /** Calls `visit` with the hash of each run of letters until it says true; whether it did. */
  #eachWord(text: string, visit: (hash: number) => boolean): boolean {
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const kind = characterKind(unit)
      if (kind === WORD || kind === DIGIT) {
        if (unit >= FIRST_COMBINING && COMBINING.test(text[at] as string)) return true
        hash = this.#extend(hash, unit)
      } else if (kind === IDEOGRAPH) {
        if ((hash !== 0 && visit(hash >>> 0)) || visit(this.#extend(0, unit) >>> 0)) return true
        hash = 0
      } else if (hash !== 0 && !this.#isInside(text, at, unit)) {
        if (visit(hash >>> 0)) return true
        hash = 0
      } else if (hash !== 0) hash = extend(hash, APOSTROPHE)
    }
    return hash !== 0 && visit(hash >>> 0)
  }

  #extend(hash: number, unit: number): number {
    const folded = this.#folder.fold(unit)
    if (folded !== EXPANDS) return folded === 0 ? hash : extend(hash, folded)
    return this.#folder.expansion(unit).reduce(extend, hash)
  }

  /** An apostrophe with a letter behind it belongs to the word. */
  #isInside(text: string, at: number, unit: number): boolean {
    return (
      this.#folder.fold(unit) === APOSTROPHE && at + 1 < text.length && characterKind(text.charCodeAt(at + 1)) === WORD
    )
  }
}

const SLOTS = 0x10000
const APOSTROPHE = 0x27
const FIRST_COMBINING = 0x300
const COMBINING = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f]/

const extend = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

interface Needed {
  readonly words: readonly string[]
  /** How often they are to be expected, roughly. */
  readonly cost: number
}

/** The words of which at least one is in every match, chosen to be rare. */
function neededWords(pattern: Pattern, costOfWord: (word: string) => number): Needed {
  switch (pattern.type) {
    case 'word':
      return pattern.prefix ? NOTHING_NEEDED : { words: [pattern.text], cost: costOfWord(pattern.text) }
    case 'sequence': {
      const items = pattern.items.map((item) => neededWords(item, costOfWord))
      return items.reduce((rarest, item) => (item.cost < rarest.cost ? item : rarest), NOTHING_NEEDED)
    }
    case 'choice': {
      const items = pattern.items.map((item) => neededWords(item, costOfWord))
      if (items.some(({ cost }) => cost === Number.POSITIVE_INFINITY)) return NOTHING_NEEDED
      const words = [...new Set(items.flatMap((item) => item.words))]
      return { words, cost: words.reduce((sum, word) => sum + costOfWord(word), 0) }
    }
    default:
      return NOTHING_NEEDED
  }
}

const NOTHING_NEEDED: Needed = { words: [], cost: Number.POSITIVE_INFINITY }

/** A guess: the common words by their rank, others by their length. */
function costOf(word: string, ranks: ReadonlyMap<string, number>): number {
  const rank = ranks.get(word)
  if (rank !== undefined) return 5 + 45 * (1 - rank / ranks.size)
  return word.length <= 3 ? 1 : 0.5
}
