import { FIRST_WORD, type Lexicon, SYMBOL } from './lexicon.ts'
import type { WordPart } from './pattern.ts'

/**
 * Every word, and beginning or ending of words, that some patterns name. It tells which *symbol* a word of a text is to
 * these patterns: words that they cannot tell apart share one, and `SYMBOL.word` is any word that no pattern names.
 */
export class Vocabulary {
  readonly #lexicon: Lexicon
  readonly #words = new Map<string, number>()
  readonly #beginnings = new Parts()
  readonly #endings = new Parts()
  #count = 0
  /** Symbol to the ids of the words and parts of words that it stands for. */
  readonly #meanings: (readonly number[])[] = Array.from({ length: FIRST_WORD }, () => [])
  readonly #classes = new Map<string, number>()
  /** The symbols of numbers that patterns name, whole or by a part. */
  readonly #numbers = new Set<number>()
  /** Number of a word to its symbol and 1; 0 where it is not known yet. */
  #symbols = new Uint16Array(1024)
  #generation = 0

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The id of a word or a part of one, for the automaton's edges. All must be added before the first text is read. */
  add(text: string, part: WordPart): number {
    return this.#add(this.#lexicon.folder.text(text), part)
  }

  /** Its words and parts of words as text, for a file, in the order of their ids. */
  encode(): string {
    const words = new Array<string>(this.#count)
    for (const [word, id] of this.#words) words[id] = word
    for (const [beginning, id] of this.#beginnings.ids) words[id] = beginning + REST
    for (const [ending, id] of this.#endings.ids) words[id] = REST + ending
    return words.join(BETWEEN)
  }

  /** Adds those of such a text. */
  decode(encoded: string): void {
    if (encoded === '') return
    for (const word of encoded.split(BETWEEN))
      if (word.endsWith(REST)) this.#add(word.slice(0, -REST.length), 'beginning')
      else if (word.startsWith(REST)) this.#add(word.slice(REST.length), 'ending')
      else this.#add(word, 'whole')
  }

  #add(folded: string, part: WordPart): number {
    const ids = part === 'whole' ? this.#words : (part === 'beginning' ? this.#beginnings : this.#endings).ids
    const known = ids.get(folded)
    if (known !== undefined) return known
    const id = this.#count++
    if (part === 'beginning') this.#beginnings.add(folded, id)
    else if (part === 'ending') this.#endings.add(folded, id)
    else this.#words.set(folded, id)
    return id
  }

  meanings(symbol: number): readonly number[] {
    return this.#meanings[symbol] ?? []
  }

  /** Whether a symbol is a number that some pattern names, as "24" in "24 7" or "5" in "5*": it is one all the same. */
  isNamedNumber(symbol: number): boolean {
    return this.#numbers.has(symbol)
  }

  /** How many symbols there are so far; they are numbered from 0. */
  get symbolCount(): number {
    return this.#meanings.length
  }

  /** The symbol of a token: that of its word, or its own where it is none. */
  symbol(word: number): number {
    if (word < FIRST_WORD) return word
    if (this.#generation !== this.#lexicon.generation) this.#forget()
    return (this.#symbols[word] || this.#learn(word)) - 1
  }

  #learn(word: number): number {
    const folded = this.#lexicon.folded(word)
    const ids: number[] = []
    for (const length of this.#beginnings.lengths) {
      if (length > folded.length) break
      const id = this.#beginnings.ids.get(folded.slice(0, length))
      if (id !== undefined) ids.push(id)
    }
    for (const length of this.#endings.lengths) {
      if (length > folded.length) break
      const id = this.#endings.ids.get(folded.slice(-length))
      if (id !== undefined) ids.push(id)
    }
    const exact = this.#words.get(folded)
    if (exact !== undefined) ids.push(exact)
    const isNumber = this.#lexicon.isNumeric(word)
    const unnamed = isNumber ? SYMBOL.number : SYMBOL.word
    const symbol = (ids.length ? this.#class(ids, isNumber) : unnamed) + 1
    if (word >= this.#symbols.length) {
      const wide = new Uint16Array(Math.max(word + 1, this.#symbols.length * 2))
      wide.set(this.#symbols)
      this.#symbols = wide
    }
    this.#symbols[word] = symbol
    return symbol
  }

  #class(ids: readonly number[], isNumber: boolean): number {
    const key = isNumber ? `#${ids.join()}` : ids.join()
    let symbol = this.#classes.get(key)
    if (symbol === undefined) {
      symbol = this.#meanings.length
      this.#meanings.push(ids)
      this.#classes.set(key, symbol)
      if (isNumber) this.#numbers.add(symbol)
    }
    return symbol
  }

  #forget(): void {
    this.#symbols.fill(0)
    this.#generation = this.#lexicon.generation
  }
}

/** Beginnings or endings of words. */
class Parts {
  readonly ids = new Map<string, number>()
  /** How long they are, the shortest first. */
  lengths: readonly number[] = []

  add(part: string, id: number): void {
    this.ids.set(part, id)
    if (!this.lengths.includes(part.length)) this.lengths = [...this.lengths, part.length].sort((a, b) => a - b)
  }
}

/** Neither is ever in a word. */
const REST = '*'
const BETWEEN = ' '
