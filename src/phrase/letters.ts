import { EXPANDS, type Folder } from './fold.ts'

/** A node of the trie of words and prefixes. */
export interface TrieNode {
  /** Folded unit to the number of the child; children come behind their parents. */
  readonly children: ReadonlyMap<number, number>
  /** Ids of the prefixes that end here. */
  readonly prefixes: readonly number[]
  /** Id of the word that ends here. */
  readonly exact?: number
}

/** In the table of letters: ask the folder, which either knows better or says that the unit is not that simple. */
const ASK = 0xffff

/** The trie as flat tables, which is what makes reading a word cheap: two look-ups a letter and nothing allocated. */
export class Letters {
  readonly #folder: Folder
  /** Unit, folded or not, to its column; 0 for letters that no word has. */
  readonly #columns = new Uint16Array(0x10000).fill(ASK)
  readonly #columnOfFolded = new Map<number, number>()
  readonly #width: number
  /** Node and column to the next node; `ENDS_PREFIX` is set where a prefix ends there. */
  readonly #next: Uint16Array
  readonly #exact: Int32Array
  readonly #prefix: Int32Array
  readonly #plain = plainUnits()
  /** The symbol of the word that `plainEnd` found last. */
  plainSymbol = 0

  /** `symbolOf` gives the symbol of a set of words and prefixes. */
  constructor(folder: Folder, nodes: readonly TrieNode[], symbolOf: (ids: readonly number[]) => number) {
    this.#folder = folder
    for (const { children } of nodes)
      for (const unit of children.keys())
        if (!this.#columnOfFolded.has(unit)) this.#columnOfFolded.set(unit, this.#columnOfFolded.size + 1)
    this.#width = this.#columnOfFolded.size + 1
    if (nodes.length > MAX_NODES) throw new RangeError('A locale pack has more words than can be told apart')
    const order = breadthFirst(nodes)
    this.#next = new Uint16Array(nodes.length * this.#width)
    this.#exact = new Int32Array(nodes.length)
    this.#prefix = new Int32Array(nodes.length)
    const numbers = new Map(order.map((node, number) => [node, number]))
    const inherited: (readonly number[])[] = [[]]
    for (const [number, node] of order.entries()) {
      const { children, prefixes, exact } = node
      const held = [...(inherited[number] ?? []), ...prefixes]
      for (const [unit, index] of children) {
        const child = nodes[index] as TrieNode
        const childNumber = numbers.get(child) as number
        this.#next[number * this.#width + (this.#columnOfFolded.get(unit) as number)] =
          childNumber | (child.prefixes.length ? ENDS_PREFIX : 0)
        inherited[childNumber] = held
      }
      if (exact !== undefined) this.#exact[number] = symbolOf([...held, exact])
      if (prefixes.length) this.#prefix[number] = symbolOf(held)
    }
    for (let unit = 0; unit < ASCII; unit++)
      if (this.#learn(unit) === ASK && this.#plain[unit] !== ENDS_WORD) this.#plain[unit] = NOT_PLAIN
  }

  /**
   * Most words are letters from a to z, with a space or a mark behind them: where such a word ends, found while its symbol
   * is looked up. 0 where the word at `start` needs a closer look.
   */
  plainEnd(text: string, start: number): number {
    const plain = this.#plain
    const columns = this.#columns
    const next = this.#next
    const prefix = this.#prefix
    const width = this.#width
    const { length } = text
    let node = 0
    let found = 0
    let isKnown = true
    for (let at = start; ; at++) {
      const unit = at < length ? text.charCodeAt(at) : SPACE
      if (unit >= ASCII) return 0
      const kind = plain[unit] as number
      if (kind === LETTER || (kind === JOINS_LETTERS && at + 1 < length && isLetter(text.charCodeAt(at + 1)))) {
        if (!isKnown) continue
        node = next[node * width + (columns[unit] as number)] as number
        if (node === 0) isKnown = false
        else if (node >= ENDS_PREFIX) {
          node -= ENDS_PREFIX
          found = prefix[node] as number
        }
      } else if (
        kind === ENDS_WORD ||
        (unit === FULL_STOP && (at + 1 >= length || text.charCodeAt(at + 1) === SPACE))
      ) {
        this.plainSymbol = (isKnown && (this.#exact[node] as number)) || found
        return at
      } else return 0
    }
  }

  /** The symbol of the word at `[start, end)` of the text; 0 where no word or prefix fits. */
  symbol(text: string, start: number, end: number): number {
    const columns = this.#columns
    const next = this.#next
    const prefix = this.#prefix
    const width = this.#width
    let node = 0
    let found = 0
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      let column = columns[unit] as number
      if (column === ASK) {
        column = this.#learn(unit)
        if (column === ASK) return this.#symbolOfFolded(this.#folder.text(text.slice(start, end)))
      }
      node = next[node * width + column] as number
      if (node === 0) return found
      if (node >= ENDS_PREFIX) {
        node -= ENDS_PREFIX
        found = prefix[node] as number
      }
    }
    return (this.#exact[node] as number) || found
  }

  /** The column of a unit, or `ASK` where folding drops it or makes several of it. */
  #learn(unit: number): number {
    const folded = this.#folder.fold(unit)
    if (folded === 0 || folded === EXPANDS) return ASK
    const column = this.#columnOfFolded.get(folded) ?? 0
    this.#columns[unit] = column
    return column
  }

  #symbolOfFolded(folded: string): number {
    let node = 0
    let found = 0
    for (let i = 0; i < folded.length; i++) {
      node = this.#next[node * this.#width + (this.#columnOfFolded.get(folded.charCodeAt(i)) ?? 0)] as number
      if (node === 0) return found
      node &= ~ENDS_PREFIX
      found = (this.#prefix[node] as number) || found
    }
    return (this.#exact[node] as number) || found
  }
}

/** Marks a node in the table; numbers of nodes stay below it. */
const ENDS_PREFIX = 0x8000
const MAX_NODES = 0x8000
const ASCII = 0x80
const SPACE = 0x20
const FULL_STOP = 0x2e

/** What an ASCII unit is to a plain word. */
const NOT_PLAIN = 0
const LETTER = 1
const JOINS_LETTERS = 2
const ENDS_WORD = 3

function plainUnits(): Uint8Array {
  const units = new Uint8Array(ASCII)
  for (let unit = 0; unit < ASCII; unit++) if (isLetter(unit)) units[unit] = LETTER
  for (const mark of "'") units[mark.charCodeAt(0)] = JOINS_LETTERS
  for (const mark of ' \n\t,!?;)"') units[mark.charCodeAt(0)] = ENDS_WORD
  return units
}

const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)

/** The nodes by depth: the beginnings of words, which every word passes, lie close together in the tables. */
function breadthFirst(nodes: readonly TrieNode[]): TrieNode[] {
  const order = nodes.slice(0, 1)
  for (const { children } of order) for (const child of children.values()) order.push(nodes[child] as TrieNode)
  return order
}
