import { FIRST_WORD, type Lexicon, SYMBOL } from './lexicon.ts'

/**
 * Every word and prefix that some patterns name. It tells which *symbol* a word of a text is to these patterns: words that
 * they cannot tell apart share one, and `SYMBOL.word` is any word that no pattern names.
 */
export class Vocabulary {
  readonly #lexicon: Lexicon
  readonly #words = new Map<string, number>()
  readonly #prefixes = new Map<string, number>()
  /** How long prefixes are, the shortest first. */
  #lengths: readonly number[] = []
  #count = 0
  /** Symbol to the ids of the words and prefixes that it stands for. */
  readonly #meanings: (readonly number[])[] = Array.from({ length: FIRST_WORD }, () => [])
  readonly #classes = new Map<string, number>()
  /** The symbols that stand for numbers which some pattern names. */
  readonly #numbers = new Set<number>()
  /** Number of a word to its symbol and 1; 0 where it is not known yet. */
  #symbols = new Uint16Array(1024)
  #generation = 0

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The id of a word or prefix, for the automaton's edges. All must be added before the first text is read. */
  add(text: string, prefix: boolean): number {
    return this.#add(this.#lexicon.folder.text(text), prefix)
  }

  /** Its words and prefixes as text, for a file, in the order of their ids. */
  encode(): string {
    const words = new Array<string>(this.#count)
    for (const [word, id] of this.#words) words[id] = word
    for (const [prefix, id] of this.#prefixes) words[id] = prefix + PREFIX
    return words.join(BETWEEN)
  }

  /** Adds those of such a text. */
  decode(encoded: string): void {
    if (encoded === '') return
    for (const word of encoded.split(BETWEEN))
      if (word.endsWith(PREFIX)) this.#add(word.slice(0, -PREFIX.length), true)
      else this.#add(word, false)
  }

  #add(folded: string, prefix: boolean): number {
    const ids = prefix ? this.#prefixes : this.#words
    const known = ids.get(folded)
    if (known !== undefined) return known
    const id = this.#count++
    ids.set(folded, id)
    if (prefix && !this.#lengths.includes(folded.length))
      this.#lengths = [...this.#lengths, folded.length].sort((a, b) => a - b)
    return id
  }

  meanings(symbol: number): readonly number[] {
    return this.#meanings[symbol] ?? []
  }

  /** Whether a symbol is a number that some pattern names, as "24" in "24 7" or in "2*": it is one all the same. */
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
    for (const length of this.#lengths) {
      if (length > folded.length) break
      const id = this.#prefixes.get(folded.slice(0, length))
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

/** Neither is ever in a word. */
const PREFIX = '*'
const BETWEEN = ' '
