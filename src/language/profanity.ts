import { cuss } from 'cuss'
import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'

/** How sure it is that a word is profane: 0 unlikely ("color"), 1 maybe ("crack"), 2 likely. */
export type Sureness = number

/** Finds the profane words of a language. */
export interface ProfanityFinder {
  /** Where profane words stand, in their order; written out or with asterisks. */
  find(text: string): Span[]
}

/**
 * The words that are profane with at least this sureness, of the lists that `retext-profanities` is built on, by language.
 * They are searched without the plugin: it wants a parsed text, and takes as long to load as Node takes to start.
 */
export function loadProfanities(sureness: Sureness): ReadonlyMap<string, ProfanityFinder> {
  return new Map([['en', new WordListFinder(cuss, sureness)]])
}

/** Slots of the table that most words fail at; a power of two. */
const SLOTS = 1 << 18
/** Shorter words are initials and typing mistakes more often than oaths. */
const SHORTEST = 4

class WordListFinder implements ProfanityFinder {
  readonly #ratings: Readonly<Record<string, Sureness>>
  readonly #sureness: Sureness
  /** First words of the list by the hash of their letters. */
  readonly #slots = new Uint8Array(SLOTS)
  /** Phrases of several words, by their first. */
  readonly #phrases = new Map<string, string[]>()

  constructor(ratings: Readonly<Record<string, Sureness>>, sureness: Sureness) {
    this.#ratings = ratings
    this.#sureness = sureness
    for (const [phrase, rating] of Object.entries(ratings)) {
      if (rating < sureness) continue
      const space = phrase.indexOf(' ')
      const first = space < 0 ? phrase : phrase.slice(0, space)
      if (space >= 0) this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), phrase])
      this.#slots[hashOf(first)] = 1
    }
  }

  find(text: string): Span[] {
    const found: Span[] = []
    let hash = 0
    let start = -1
    // One pass, because this runs on every agent message: what is no candidate by its hash is not looked at again.
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0
      const lower = unit | 0x20
      if ((lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) {
        if (start < 0) {
          start = at
          hash = 0
        }
        hash = next(hash, lower)
      } else {
        if (start >= 0 && this.#slots[slotOf(hash)] === 1) this.#verify(text, [start, at], found)
        start = -1
      }
    }
    return text.includes('*') ? this.#withMasked(text, found) : found
  }

  #verify(text: string, [start, end]: Span, found: Span[]): void {
    const first = text.slice(start, end).toLowerCase()
    const phrase = this.#phrases.get(first)?.find((words) => isPhraseAt(text, start, words))
    const word = phrase ?? first
    const until = start + word.length
    if (word.length < SHORTEST || !Object.hasOwn(this.#ratings, word) || isPart(text, start, until)) return
    if ((this.#ratings[word] ?? -1) >= this.#sureness) found.push([start, until])
  }

  #withMasked(text: string, found: readonly Span[]): Span[] {
    const all = [...this.#masked(text), ...found].sort((a, b) => a[0] - b[0] || b[1] - a[1])
    const apart: Span[] = []
    for (const span of all) if (span[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(span)
    return apart
  }

  /** "sh*t": letters and asterisks that fit a word of the list and no shorter guess. */
  #masked(text: string): Span[] {
    const found: Span[] = []
    for (const { 0: word, index } of text.matchAll(MASKED())) {
      const letters = word.replaceAll('*', '').length
      if (letters < 2 && !/^[a-z]\*{3,}$/i.test(word)) continue
      // Whoever hides letters knows why, so words that are profane now and then count as well.
      const fits = Object.keys(this.#ratings).some(
        (other) => (this.#ratings[other] ?? 0) >= Math.min(this.#sureness, 1) && fitsMask(word.toLowerCase(), other),
      )
      if (fits) found.push([index, index + word.length])
    }
    return found
  }
}

const MASKED = late('giu')`(?<![\p{L}\p{N}*@.#])[a-z]{1,12}\*{1,12}[a-z]{0,12}(?![\p{L}\p{N}*@]| \*| \d{3})`

const fitsMask = (masked: string, word: string): boolean =>
  masked.length === word.length && [...masked].every((letter, i) => letter === '*' || letter === word[i])

const isPhraseAt = (text: string, start: number, words: string): boolean =>
  text.slice(start, start + words.length).toLowerCase() === words

/** Whether a word is a piece of something longer: letters with accents, an underscore, a handle, a hashtag. */
function isPart(text: string, start: number, end: number): boolean {
  return JOINS_BEFORE().test(text[start - 1] ?? ' ') || JOINS_BEHIND().test(text[end] ?? ' ')
}

const next = (hash: number, lower: number): number => (Math.imul(hash, 31) + lower) | 0
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1)

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = next(hash, word.charCodeAt(i) | 0x20)
  return slotOf(hash)
}

const JOINS_BEFORE = late('u')`[\p{L}\p{N}_@#]`
const JOINS_BEHIND = late('u')`[\p{L}\p{N}_]`
