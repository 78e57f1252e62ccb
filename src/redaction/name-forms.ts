import type { Span } from '../conversation.ts'
import { allWords, nameStems } from './words.ts'

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a text has letters of a script without spaces, where a name has no boundaries. */
export const isUnspaced = (text: string): boolean => WITHOUT_SPACES.test(text)

/** A text in small letters without accents, unit for unit as long as it was. */
export const folded = (text: string): string =>
  text.replace(/[^\0-`{-\x7f]|[A-Z]/g, (unit) => {
    const base = unit.normalize('NFD').charAt(0).toLowerCase()
    return base === 'ς' ? 'σ' : base.length === 1 ? base : unit
  })

const ENDINGS = new Set(allWords('nameEndings').map((ending) => folded(ending).replace(/['’]/g, '')))
const LONGEST_ENDING = Math.max(...[...ENDINGS].map(({ length }) => length))
/** What a name may lose before an ending. */
const LAST_VOWEL = /(?:[aeiouyαεηιουω]|[αηο]σ|ουσ)$/
/** In letters: with less, an ending would make any word of a name. */
const LEAST_STEM = 3
/** In letters: what an ending makes of a shorter name ("Tim", "time") counts only with a capital. */
const CLEAR = 4

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')

/**
 * Finds names in a text as they stand, in small letters, without accents, with a possessive, and in the cases into which
 * the languages known here put names. In linear time: words are looked up, whatever the names are.
 */
export class NameForms {
  /** Folded name to whether it counts in small letters. */
  readonly #names = new Map<string, boolean>()
  /** What an ending may follow, likewise. */
  readonly #stems = new Map<string, boolean>()
  readonly #literals: RegExp | undefined

  /** `isOrdinary`: whether a name is an ordinary word where it stands in small letters, as "Will" is. */
  constructor(names: Iterable<string>, isOrdinary: (name: string) => boolean) {
    const literals = new Set<string>()
    for (const name of names) {
      const word = folded(name)
      if (!/^\p{L}+$/u.test(word) || isUnspaced(word)) literals.add(escaped(word))
      else this.#add(word, !isOrdinary(name))
    }
    const longestFirst = [...literals].sort((a, b) => b.length - a.length)
    if (longestFirst.length) this.#literals = new RegExp(longestFirst.join('|'), 'gu')
  }

  #add(word: string, inSmall: boolean): void {
    this.#names.set(word, inSmall)
    const stems = [word, word.replace(LAST_VOWEL, '')]
    for (const [end, before] of nameStems)
      if (word.endsWith(end)) stems.push(word.slice(0, -end.length) + folded(before))
    for (const stem of stems)
      if (stem.length >= LEAST_STEM)
        this.#stems.set(stem, (inSmall && stem.length >= CLEAR) || this.#stems.get(stem) === true)
  }

  /** Whether a folded word is a form of a name: nothing where it is none, `false` where only a capital makes it one. */
  #isForm(word: string): boolean | undefined {
    let counts = this.#names.get(word)
    if (counts === undefined && word.endsWith('s')) counts = this.#names.get(word.slice(0, -1))
    for (let length = 1; length <= LONGEST_ENDING && !counts; length++) {
      const stem = this.#stems.get(word.slice(0, -length))
      if (stem !== undefined && ENDINGS.has(word.slice(-length))) counts = stem
    }
    return counts
  }

  /** Where the names stand. */
  in(text: string): Span[] {
    const found: Span[] = []
    const small = folded(text)
    if (this.#names.size)
      for (const { index, 0: word } of small.matchAll(/[\p{L}\p{M}]+/gu)) {
        const counts = this.#isForm(word.replace(/\p{M}/gu, ''))
        if (counts || (counts === false && /^\p{Lu}/u.test(text.slice(index, index + 2))))
          found.push([index, index + word.length])
      }
    if (this.#literals)
      for (const { index, 0: match } of small.matchAll(this.#literals)) found.push([index, index + match.length])
    return found
  }
}
