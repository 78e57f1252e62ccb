import { characterKind, IDEOGRAPH } from './characters.ts'
import { EXPANDS, type Folder } from './fold.ts'
import { Letters } from './letters.ts'

/** Symbols below this are fixed kinds of token; words of the vocabulary come above. */
export const SYMBOL = { word: 0, number: 1, opaque: 2, skipped: 3, newline: 4, mark: 5 } as const
const FIRST_CLASS = 16

/**
 * Every word and prefix that some pattern names, in one letter trie. Reading a word's letters through it gives the
 * word's *symbol*: words that the patterns cannot tell apart share one, and `SYMBOL.word` is any word that no pattern names.
 */
export class Vocabulary {
  readonly folder: Folder
  readonly #words = new Map<string, number>()
  readonly #prefixes = new Map<string, number>()
  /** The ids of words that are numbers. */
  readonly #numbers = new Set<number>()
  #count = 0
  /** Symbol to the ids of the words and prefixes that it stands for. */
  readonly #meanings: (readonly number[])[] = Array.from({ length: FIRST_CLASS }, () => [])
  readonly #classes = new Map<string, number>()
  /** Unit to symbol; made where there are words of one character that stand without spaces. */
  #ideographs: Uint32Array | undefined
  #letters: Letters | undefined

  constructor(folder: Folder) {
    this.folder = folder
  }

  /** The id of a word or prefix, for the automaton's edges. All must be added before `freeze`. */
  add(text: string, prefix: boolean): number {
    const folded = this.folder.text(text)
    const ids = prefix ? this.#prefixes : this.#words
    let id = ids.get(folded)
    if (id === undefined) {
      id = this.#count++
      ids.set(folded, id)
    }
    return id
  }

  meanings(symbol: number): readonly number[] {
    return this.#meanings[symbol] ?? []
  }

  /** Whether a symbol is a number that some pattern names, as "24" in "24 7": it is one all the same. */
  isNamedNumber(symbol: number): boolean {
    return this.meanings(symbol).some((id) => this.#numbers.has(id))
  }

  /** How many symbols there are; they are numbered from 0. */
  get symbolCount(): number {
    return this.#meanings.length
  }

  /** Builds the tables. */
  freeze(): void {
    const nodes: Growing[] = [newNode()]
    for (const [text, id] of this.#prefixes) reach(nodes, text).prefixes.push(id)
    for (const [text, id] of this.#words) {
      const unit = text.charCodeAt(0)
      if (/^\p{Nd}+$/u.test(text)) this.#numbers.add(id)
      if (characterKind(unit) === IDEOGRAPH) {
        this.#ideographs ??= new Uint32Array(0x10000)
        this.#ideographs[unit] = this.#class([id])
      } else reach(nodes, text).exact = id
    }
    this.#letters = new Letters(this.folder, nodes, (ids) => this.#class(ids))
  }

  /** The symbol of a character that is a unit by itself. */
  ideograph(unit: number): number {
    const folded = this.folder.fold(unit)
    return folded === EXPANDS ? SYMBOL.word : (this.#ideographs?.[folded] ?? SYMBOL.word)
  }

  /** The words as tables, once frozen. */
  get letters(): Letters | undefined {
    return this.#letters
  }

  /** The symbol of the word at `[start, end)` of the text. */
  symbol(text: string, start: number, end: number): number {
    return this.#letters?.symbol(text, start, end) ?? SYMBOL.word
  }

  #class(ids: readonly number[]): number {
    const key = ids.join()
    let symbol = this.#classes.get(key)
    if (symbol === undefined) {
      symbol = this.#meanings.length
      this.#meanings.push(ids)
      this.#classes.set(key, symbol)
    }
    return symbol
  }
}

type Growing = { children: Map<number, number>; prefixes: number[]; exact?: number }

const newNode = (): Growing => ({ children: new Map(), prefixes: [] })

/** The node of a text, made where it is missing. Children come behind their parents. */
function reach(nodes: Growing[], text: string): Growing {
  let node = nodes[0] as Growing
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let child = node.children.get(unit)
    if (child === undefined) {
      child = nodes.push(newNode()) - 1
      node.children.set(unit, child)
    }
    node = nodes[child] as Growing
  }
  return node
}
