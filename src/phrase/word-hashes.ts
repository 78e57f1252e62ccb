import { characterKind, DIGIT, IDEOGRAPH, WORD } from './characters.ts'
import { EXPANDS, type Folder } from './fold.ts'

/**
 * The words of a text as numbers, in one cheap pass: what decides at a glance which phrases a text may have. Different
 * words may have the same number, the same word never has two.
 */
export class WordHashes {
  readonly #folder: Folder
  readonly #ascii = new Uint16Array(ASCII)
  /** Whether folding makes letters of ASCII into something else, so that no glance is possible. */
  readonly isHopeless: boolean
  /** The hashes of the words of the text read last; only the first `count` of them. */
  hashes = new Int32Array(256)
  /** 1 for each word that may be the first of a sentence: 0 only where it surely stands behind another one. */
  opens = new Uint8Array(256)
  count = 0

  constructor(folder: Folder) {
    this.#folder = folder
    let isHopeless = false
    for (let unit = 0; unit < ASCII; unit++) {
      const folded = this.#read(unit)
      if (folded >= ASCII && folded !== IS_DROPPED) isHopeless = true
      this.#ascii[unit] = folded
    }
    this.isHopeless = isHopeless
  }

  /** Reads a text. False where its letters are not simple enough for a glance. */
  read(given: string): boolean {
    const text = this.#folder.respelling.text(given)
    const ascii = this.#ascii
    let { hashes, opens } = this
    let count = 0
    let hash = 0
    let start = 0
    /** What stands between the word before and the next one. */
    let gap = MARKS
    /** Whether a space is right before, as what is no plain word (a link, a handle) has none before its last part. */
    let isSpaced = true
    /** Whether the word before is a plain one. */
    let isPlain = false
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0
      const read = unit < ASCII ? (ascii[unit] as number) : this.#read(unit)
      if (read > APOSTROPHE && read < SPECIAL) {
        if (hash === 0) {
          start = at
          opens[count] = gap < MARKS && isPlain ? 0 : 1
          isPlain = gap === NOTHING ? isPlain : isSpaced
        }
        hash = extend(hash, read)
        continue
      }
      if (read === IS_DROPPED) continue
      if (read === UNCLEAR) return false
      if (hash !== 0) {
        if (read === APOSTROPHE && isLetter(text, at + 1)) {
          // Behind a link or an address, what follows the apostrophe may be a word of its own.
          if (start > 0 && !OPENS_WORD.includes(text.charAt(start - 1))) return false
          hash = extend(hash, read)
          continue
        }
        hashes[count++] = hash
        if (count + 2 > hashes.length) ({ hashes, opens } = this.#grow())
        hash = 0
        gap = NOTHING
      }
      if (read === IS_WORD) {
        opens[count] = gap < MARKS && isPlain ? 0 : 1
        isPlain = gap === NOTHING ? isPlain : isSpaced
        hashes[count++] = extend(0, this.#folder.fold(unit))
        if (count + 2 > hashes.length) ({ hashes, opens } = this.#grow())
        gap = NOTHING
        continue
      }
      isSpaced = unit === SPACE_SIGN
      // Between characters that are words by themselves, a space is a mark.
      const isPart = isSpaced && gap < MARKS && (gap === SPACES || isLetter(text, at - 1))
      gap = isPart ? SPACES : MARKS
    }
    this.count = count
    return true
  }

  #grow(): this {
    const { hashes, opens } = this
    this.hashes = new Int32Array(hashes.length * 2)
    this.hashes.set(hashes)
    this.opens = new Uint8Array(opens.length * 2)
    this.opens.set(opens)
    return this
  }

  /** What a unit is to a word: the folded letter, an apostrophe, 0 for what stands between words, or one of the special values. */
  #read(unit: number): number {
    const kind = characterKind(unit)
    const folded = this.#folder.fold(unit)
    if (kind === IDEOGRAPH) return folded === EXPANDS || folded === 0 ? UNCLEAR : IS_WORD
    if (kind !== WORD && kind !== DIGIT) return folded === APOSTROPHE ? APOSTROPHE : 0
    if (folded === 0) return IS_DROPPED
    const isPlain = folded > APOSTROPHE && folded < SPECIAL && !COMBINING.test(String.fromCharCode(unit))
    return isPlain ? folded : UNCLEAR
  }
}

const ASCII = 0x80
/** What may stand before a word that is part of nothing longer. */
const OPENS_WORD = ' \n\t("\u201c\u2018\u00ab'
const APOSTROPHE = 0x27
const SPACE_SIGN = 0x20
const NOTHING = 0
const SPACES = 1
const MARKS = 2
/** Readings of a unit from here on are no letters. */
const SPECIAL = 0xfff0
/** A character that is a word by itself. */
const IS_WORD = 0xfff0
/** Letters that become several, or marks: only a proper look can tell. */
const UNCLEAR = 0xfff1
/** A letter that folding drops, as Esperanto's x-system has them. */
const IS_DROPPED = 0xfff2
const COMBINING = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f]/

const extend = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

/** Stands for the word before the first of a sentence. */
export const OPENING = 0x2545f491

/** The hash of two words that follow each other. */
export const pairHash = (before: number, hash: number): number => Math.imul(before, 0x9e3779b1) ^ hash

/** The hash of the first run of letters of a folded word: one with a hyphen or dots inside comes in parts in a text. */
export function hashOf(word: string): number {
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

const isLetter = (text: string, at: number): boolean => at < text.length && characterKind(text.charCodeAt(at)) === WORD
