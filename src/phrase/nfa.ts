import { SYMBOL } from './lexicon.ts'
import { pack, unpack } from './packed.ts'
import { MARKS, type Pattern, type WordPart } from './pattern.ts'

/** What an edge takes. */
export const ON = { word: 1, any: 2, symbol: 3 } as const

/**
 * A nondeterministic automaton for some patterns, in flat tables: nodes are numbers from 0, and what belongs to node `n` lies
 * from `starts[n]` up to `starts[n + 1]`.
 */
export interface Nfa {
  /** The edges that take a token: what kind of token, which word or symbol, and where they lead, three numbers each. */
  readonly edges: Table
  readonly edgeStarts: Table
  /** Where edges lead that take nothing. */
  readonly empty: Table
  readonly emptyStarts: Table
  /** By node: 0, or twice the number of the pattern that ends there, and 1, and 1 more where it counts at the end of a sentence only. */
  readonly accepts: Table
  /** The nodes where patterns begin: those that may stand anywhere, and all. */
  readonly anywhere: Table
  readonly atStart: Table
}

type Table = Int32Array

interface Node {
  readonly edges: number[]
  readonly empty: number[]
  accept: number
}

/** Puts the automaton for some patterns together (Thompson). */
export class NfaBuilder {
  readonly #idOf: (word: string, part: WordPart) => number
  readonly #nodes: Node[] = []
  readonly #anywhere: number[] = []
  readonly #atStart: number[] = []

  /** `idOf` gives words and parts of words their numbers. */
  constructor(idOf: (word: string, part: WordPart) => number) {
    this.#idOf = idOf
  }

  /** Adds a pattern; matches carry its number. */
  add(pattern: number, body: Pattern, atStart: boolean, atEnd: boolean): void {
    const start = this.#node()
    const end = this.#connect(body, start)
    const accepting = this.#node()
    this.#lead(end, accepting)
    ;(this.#nodes[accepting] as Node).accept = 2 * pattern + (atEnd ? 2 : 1)
    this.#atStart.push(start)
    if (!atStart) this.#anywhere.push(start)
  }

  build(): Nfa {
    const nodes = this.#nodes
    const [edges, edgeStarts] = flat(nodes.map((node) => node.edges))
    const [empty, emptyStarts] = flat(nodes.map((node) => node.empty))
    const accepts = Int32Array.from(nodes, ({ accept }) => accept)
    const [anywhere, atStart] = [this.#anywhere, this.#atStart].map((starts) => Int32Array.from(starts)) as [
      Table,
      Table,
    ]
    return { edges, edgeStarts, empty, emptyStarts, accepts, anywhere, atStart }
  }

  #node(): number {
    return this.#nodes.push({ edges: [], empty: [], accept: 0 }) - 1
  }

  #edge(from: number, on: number, what: number, to = this.#node()): number {
    ;(this.#nodes[from] as Node).edges.push(on, what, to)
    return to
  }

  /** An edge that takes nothing. */
  #lead(from: number, to: number): number {
    ;(this.#nodes[from] as Node).empty.push(to)
    return to
  }

  /** Builds the body between `start` and `end`; returns the end. */
  #connect(body: Pattern, start: number, end?: number): number {
    switch (body.type) {
      case 'word':
        return this.#edge(start, ON.word, this.#idOf(body.text, body.part), end)
      case 'mark':
        return this.#edge(start, ON.symbol, SYMBOL.mark + MARKS.indexOf(body.mark), end)
      case 'number':
        return this.#edge(start, ON.symbol, SYMBOL.number, end)
      case 'any':
        return this.#edge(start, ON.any, 0, end)
      case 'gap': {
        const behind = end ?? this.#node()
        let node = start
        for (let i = 0; i < body.max; i++) {
          this.#lead(node, behind)
          node = this.#edge(node, ON.any, 0)
        }
        return this.#lead(node, behind)
      }
      case 'sequence': {
        const [last, ...before] = [...body.items].reverse()
        if (!last) return end === undefined ? start : this.#lead(start, end)
        return this.#connect(
          last,
          before.reduceRight((node, item) => this.#connect(item, node), start),
          end,
        )
      }
      case 'choice': {
        const behind = end ?? this.#node()
        for (const item of body.items) this.#connect(item, start, behind)
        return behind
      }
    }
  }
}

/** Lists one behind the other, and where each begins. */
function flat(lists: readonly (readonly number[])[]): [all: Table, starts: Table] {
  const starts = new Int32Array(lists.length + 1)
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] as number) + list.length
  return [Int32Array.from(lists.flat()), starts]
}

/** In the order in which they are written down. */
const TABLES = ['edges', 'edgeStarts', 'empty', 'emptyStarts', 'accepts', 'anywhere', 'atStart'] as const

/** As text, for a file: the lengths of the tables, then all their numbers. */
export function encodeNfa(nfa: Nfa): string {
  const tables = TABLES.map((name) => nfa[name])
  return pack(Int32Array.from([...tables.map(({ length }) => length), ...tables.flatMap((table) => [...table])]))
}

export function decodeNfa(text: string): Nfa {
  const numbers = unpack(text)
  let from = TABLES.length
  const tables = TABLES.map((name, i) => {
    const table = numbers.subarray(from, from + (numbers[i] as number))
    from += table.length
    return [name, table]
  })
  return Object.fromEntries(tables) as Nfa
}
