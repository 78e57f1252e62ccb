import { characterKind, DIGIT, IDEOGRAPH, NEWLINE, SPACE, WORD } from '../phrase/characters.ts'

/**
 * Called for each sentence of a text: a hash of its words, how many they are, and where it stands. Capitals, punctuation,
 * handles, links, signs such as `*Ana` and names (words with a capital inside the sentence, and a word that is called out
 * before a comma) do not change the hash. In scripts without spaces, neither does a short opening before a comma, behind which
 * `body` begins: whether it is a greeting is for the caller to say. Made for every agent message, so nothing is cut out of the
 * text and nothing is remembered. Returns the number of all words.
 */
export function eachSentence(
  text: string,
  visit: (hash: number, words: number, start: number, end: number, body: number) => void,
): number {
  const { length } = text
  let all = 0
  let hash = START
  let words = 0
  let start = -1
  let body = -1
  let opening = 0
  let end = 0
  const close = (): void => {
    if (words > 0) visit(hash, opening + words, start, end, Math.max(start, body))
    all += words
    hash = START
    words = 0
    opening = 0
    start = -1
    body = -1
  }
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    const kind = characterKind(unit)
    if (kind === SPACE) at++
    else if (kind === NEWLINE) {
      const next = behindNewline(text, at)
      if (next < 0) close()
      at = Math.abs(next)
      // A quoted line is somebody else's.
      if (text.charCodeAt(at) === GREATER) {
        close()
        at = lineEnd(text, at)
      }
    } else if (kind === WORD || kind === DIGIT) {
      const link = linkEnd(text, at)
      if (link > at) {
        at = link
        continue
      }
      const from = at
      let own = WORD_START
      for (; at < length; at++) {
        const letter = text.charCodeAt(at)
        const inner = characterKind(letter)
        if (inner === WORD || inner === DIGIT) own = Math.imul(own ^ small(letter), PRIME)
        else if (!isJoint(letter) || !isWordAt(text, at + 1)) break
      }
      end = at
      if (start < 0) start = from
      const isName = words > 0 && unit !== small(unit)
      if (!isName) hash = Math.imul(hash ^ own, PRIME) ^ (own >>> 15)
      words++
    } else if (kind === IDEOGRAPH) {
      if (start < 0) start = at
      hash = Math.imul(hash ^ unit, PRIME)
      words++
      at++
      end = at
    } else if ((unit === AT_SIGN || unit === ASTERISK || unit === CARET) && isWordAt(text, at + 1)) {
      at++
      while (at < length && isWordAt(text, at)) at++
    } else if (unit === GREATER && end === 0) at = lineEnd(text, at)
    else {
      at++
      if (unit === COMMA && words === 1 && isCapital(text, start)) {
        // "Anna, ..." and "..." are the same sentence; where it is no name, the words behind it still are.
        hash = START
        words = 0
        start = -1
        all++
      } else if (unit === WIDE_COMMA && words > 0 && words <= SHORT_OPENING && body < 0) {
        all += words
        opening = words
        hash = START
        words = 0
        body = at
      } else if (isStop(unit) && (unit > 0x80 || !isWordAt(text, at))) {
        // The mark belongs to the sentence; behind a handle or a link it closes nothing.
        if (at - 1 === end) {
          while (at < length && isStop(text.charCodeAt(at))) at++
          end = at
        }
        close()
      }
    }
  }
  close()
  return all
}

/**
 * Whether two sentences with the same hash are the same indeed: word for word, but for the names of people. A name is a word
 * of `names` (in small letters) or one that is called out between commas; other names tell sentences apart.
 */
export function isSameSentence(a: string, b: string, names: ReadonlySet<string>): boolean {
  if (a === b) return true
  const left = wordsWithoutPeople(a, names)
  const right = wordsWithoutPeople(b, names)
  return left.length === right.length && left.every((word, i) => word === right[i])
}

/** A hash of the words of a text in 53 bits, handles left out. */
export function textHash(text: string): number {
  let low = START
  let high = WORD_START
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = characterKind(unit)
    if (kind === WORD || kind === DIGIT || kind === IDEOGRAPH) {
      if (!isInside) low = Math.imul(low ^ 0x20, PRIME)
      isInside = true
      low = Math.imul(low ^ small(unit), PRIME)
      high = Math.imul(high + small(unit), OTHER_PRIME) ^ (high >>> 13)
    } else if (kind === SPACE || kind === NEWLINE) isInside = false
    else if (unit === AT_SIGN) while (isWordAt(text, at + 1)) at++
  }
  return (low >>> 0) + (high & 0x1fffff) * 0x100000000
}

/**
 * Counts how often each of very many numbers occurs, with bounded memory: where there are too many, those that occurred
 * least are forgotten, so that a count can be too low but never too high.
 */
export class FrequentNumbers {
  readonly #counts = new Map<number, number>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** One more; how often the number has occurred by now. */
  add(number: number): number {
    const count = (this.#counts.get(number) ?? 0) + 1
    this.#counts.set(number, count)
    for (let least = 1; this.#counts.size > this.#most; least++)
      for (const [other, times] of this.#counts) if (times <= least && other !== number) this.#counts.delete(other)
    return count
  }

  get size(): number {
    return this.#counts.size
  }
}

const START = 0x811c9dc5 | 0
const WORD_START = 0x1b873593
const PRIME = 0x01000193
const OTHER_PRIME = 0x85ebca6b | 0
const GREATER = 0x3e
const AT_SIGN = 0x40
const COMMA = 0x2c
const WIDE_COMMA = 0xff0c
/** Characters of an opening such as 您好. */
const SHORT_OPENING = 4
const ASTERISK = 0x2a
const CARET = 0x5e

const isWordAt = (text: string, at: number): boolean => {
  const kind = at < text.length ? characterKind(text.charCodeAt(at)) : SPACE
  return kind === WORD || kind === DIGIT
}

/** What joins two parts of a word: an apostrophe, hyphen, comma, full stop or colon. */
const isJoint = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2d || unit === COMMA || unit === 0x2e || unit === 0x3a

/** Where a link that begins at `at` ends; `at` where none does. */
function linkEnd(text: string, at: number): number {
  if ((text.charCodeAt(at) | 0x20) !== 0x68 || !/^https?:\/\//i.test(text.slice(at, at + 8))) return at
  let end = at
  while (end < text.length && characterKind(text.charCodeAt(end)) > NEWLINE) end++
  return end
}

const isStop = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x2026 ||
  unit === 0x3002 ||
  unit === 0xff01 ||
  unit === 0xff1f

const isCapital = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit !== small(unit)
}

/** Where the text goes on behind a line break; negative where a blank line stands between. */
function behindNewline(text: string, from: number): number {
  let lines = 0
  let at = from
  for (; at < text.length; at++) {
    const kind = characterKind(text.charCodeAt(at))
    if (kind === NEWLINE) lines++
    else if (kind !== SPACE) break
  }
  return lines > 1 ? -at : at
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const SMALL = new Uint16Array(0x10000)

/** The small letter of a unit. Remembered, because it is asked for every letter of every agent message. */
function small(unit: number): number {
  const known = SMALL[unit] as number
  if (known > 0) return known
  const lower = String.fromCharCode(unit).toLowerCase()
  const folded = lower.length === 1 ? lower.charCodeAt(0) : unit
  SMALL[unit] = folded
  return folded
}

/** Handles, signs and links. */
const NO_WORDS = /[@*^][\p{L}\p{M}\p{N}_]+|https?:\/\/\S+/giu
/** A name that is called out, a title before it included: ", Mrs Horvat." */
const CALLED = /,[ ]?\p{Lu}[\p{L}'’-]{0,40}\.?(?: \p{Lu}[\p{L}'’-]{0,40}){0,2}(?=[,.!?…]|$)/gu
const WORDS = /[\p{L}\p{M}\p{N}_]+(?:['’.,:-][\p{L}\p{M}\p{N}_]+)*/gu

function wordsWithoutPeople(sentence: string, names: ReadonlySet<string>): string[] {
  const plain = sentence.replace(NO_WORDS, ' ').replace(CALLED, '')
  return [...plain.matchAll(WORDS)]
    .map(([word]) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_]/gu, ''))
    .filter((word) => !names.has(word))
}
