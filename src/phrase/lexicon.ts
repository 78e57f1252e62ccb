import { EXPANDS, type Folder } from './fold.ts'
import { WordTable } from './word-table.ts'

/** Symbols below this are fixed kinds of token; words come above. */
export const SYMBOL = { word: 0, number: 1, opaque: 2, skipped: 3, newline: 4, mark: 5 } as const
export const FIRST_WORD = 16

const MAX_PIECE = 12

/** More words are forgotten when the next text is read, which bounds the memory. */
const MAX_WORDS = 300_000

/**
 * A number for each word that texts have: the same one for words that are the same when folded. What is known of a word
 * can so be remembered under its number, and each word is folded once, however often it comes.
 */
export class Lexicon {
  readonly folder: Folder
  /** As it stands in a text. */
  readonly #byText = new WordTable()
  readonly #byFolded = new Map<string, number>()
  readonly #ideographs = new Map<number, number>()
  /** By the number of the word, less `FIRST_WORD`. */
  readonly #folded: string[] = []
  readonly #numeric: boolean[] = []
  /** Changes when words are forgotten: what was remembered under their numbers does not hold any more. */
  generation = 0

  constructor(folder: Folder) {
    this.folder = folder
  }

  /** The number of the word at `[start, end)` of a text; `isNumeric` says whether it is a number such as 24 or 1,000. */
  word(text: string, start: number, end: number, isNumeric: boolean): number {
    const known = this.#byText.find(text, start, end)
    if (known >= 0) return known
    const piece = text.slice(start, end)
    const word = this.#add(this.folder.text(piece), isNumeric)
    // A long piece of a text would keep the whole text in memory.
    if (piece.length <= MAX_PIECE) this.#byText.set(piece, word)
    return word
  }

  /** The number of a character that is a word by itself. */
  ideograph(unit: number): number {
    const known = this.#ideographs.get(unit)
    if (known !== undefined) return known
    const folded = this.folder.fold(unit)
    const word = folded === EXPANDS ? SYMBOL.word : this.#add(String.fromCharCode(folded), false)
    this.#ideographs.set(unit, word)
    return word
  }

  /** A word as folding makes it. */
  folded(word: number): string {
    return this.#folded[word - FIRST_WORD] ?? ''
  }

  isNumeric(word: number): boolean {
    return this.#numeric[word - FIRST_WORD] === true
  }

  /** Forgets all words where there are too many: only between texts. */
  trim(): void {
    if (this.#byText.size < MAX_WORDS) return
    this.#byText.clear()
    this.#byFolded.clear()
    this.#ideographs.clear()
    this.#folded.length = 0
    this.#numeric.length = 0
    this.generation++
  }

  #add(folded: string, isNumeric: boolean): number {
    // The same letters may be numeric or not, as "1.5" in a version.
    const key = isNumeric ? `#${folded}` : folded
    const known = this.#byFolded.get(key)
    if (known !== undefined) return known
    const word = this.#folded.push(folded) - 1 + FIRST_WORD
    this.#numeric.push(isNumeric)
    this.#byFolded.set(key, word)
    return word
  }
}
