import { SYMBOL } from './lexicon.ts'
import { MARKS, type Pattern } from './pattern.ts'
import { TOKEN, type TokenRange, type Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * All patterns of a locale in one automaton. Built as a nondeterministic one (Thompson) and made deterministic while it
 * runs, so that common word sequences cost one look-up a word. Patterns are finite and begin with a word, so a walk from
 * any token ends after a bounded number of words: time grows linearly with the text, whatever the text.
 */
export class Automaton {
  readonly #vocabulary: Vocabulary
  readonly #nodes: Node[] = []
  readonly #anywhere: number[] = []
  readonly #atStart: number[] = []
  readonly #known = new Map<string, State>()
  /** In which round of `#closure` a node was seen last. */
  readonly #seen: number[] = []
  #round = 0
  readonly #targets: number[] = []
  /** By their numbers; the first two numbers are no states. */
  #states: State[] = []
  #begin: State | undefined
  #beginOfSentence: State | undefined

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Adds a pattern; matches carry its number. */
  add(pattern: number, body: Pattern, atStart: boolean, atEnd: boolean): void {
    const start = this.#node()
    const end = this.#connect(body, start)
    this.#edge(end, EMPTY, 0, this.#node({ pattern, atEnd }))
    this.#atStart.push(start)
    if (!atStart) this.#anywhere.push(start)
  }

  /** Calls `found` with the longest match of each pattern at each token, in the order of the tokens. */
  run(
    tokens: Tokens,
    { from, to }: TokenRange,
    found: (pattern: number, startToken: number, endToken: number) => void,
  ): void {
    if (this.#states.length > MAX_STATES) this.#forget()
    this.#begin ??= this.#state(this.#closure(this.#anywhere))
    this.#beginOfSentence ??= this.#state(this.#closure(this.#atStart))
    const anywhere = this.#begin
    const atStart = this.#beginOfSentence
    const { kinds, symbols, first } = tokens
    const vocabulary = this.#vocabulary
    for (let i = from; i < to; i++) {
      if (kinds[i] !== TOKEN.word) continue
      const symbol = vocabulary.symbol(symbols[i] as number)
      const begin = first[i] === 1 ? atStart : anywhere
      const next = begin.next[symbol] || this.#step(begin, symbol, TOKEN.word)
      if (next !== DEAD) this.#walk(tokens, i, to, this.#states[next] as State, found)
    }
  }

  #walk(
    tokens: Tokens,
    start: number,
    to: number,
    entered: State,
    found: (pattern: number, startToken: number, endToken: number) => void,
  ): void {
    const { kinds, symbols } = tokens
    const vocabulary = this.#vocabulary
    let state = entered
    let last = start
    let patterns: number[] | undefined
    let ends: number[] | undefined
    for (;;) {
      if (state.accepts.length || state.acceptsAtEnd.length) {
        patterns ??= []
        ends ??= []
        for (const pattern of state.accepts) note(patterns, ends, pattern, last)
        if (state.acceptsAtEnd.length && closes(tokens, last + 1, to))
          for (const pattern of state.acceptsAtEnd) note(patterns, ends, pattern, last)
      }
      if (state.isFinal) break
      let next = DEAD
      let j = last + 1
      for (; j < to; j++) {
        const symbol = vocabulary.symbol(symbols[j] as number)
        next = state.next[symbol] || this.#step(state, symbol, kinds[j] as number)
        if (next !== state.number || kinds[j] !== TOKEN.skip) break
      }
      if (next === DEAD || j >= to) break
      state = this.#states[next] as State
      last = j
    }
    if (patterns && ends)
      for (let k = 0; k < patterns.length; k++) found(patterns[k] as number, start, ends[k] as number)
  }

  /** The number of the state behind a symbol, worked out for the first time. */
  #step(state: State, symbol: number, kind: number): number {
    const next = this.#move(state, symbol, kind)?.number ?? DEAD
    if (symbol >= state.next.length) {
      const wide = new Uint16Array(this.#vocabulary.symbolCount + state.next.length)
      wide.set(state.next)
      state.next = wide
    }
    state.next[symbol] = next
    return next
  }

  #move(state: State, symbol: number, kind: number): State | null {
    const targets = this.#targets
    targets.length = 0
    const meanings = this.#vocabulary.meanings(symbol)
    const isNumber = this.#vocabulary.isNamedNumber(symbol)
    const isAny = kind === TOKEN.word || kind === TOKEN.opaque
    for (const { on, word, to } of edgesOn(state, meanings)) {
      if (
        on === WORD
          ? meanings.includes(word)
          : on === ON_SYMBOL && (word === symbol || (isNumber && word === SYMBOL.number))
      )
        targets.push(to)
    }
    const named = targets.length
    if (isAny) {
      // Most words mean nothing where a gap waits, so what follows any word is worked out once.
      if (named === 0) {
        state.afterAny ??= state.onAny.length ? this.#state(this.#closure(state.onAny)) : null
        return state.afterAny
      }
      for (const to of state.onAny) targets.push(to)
    }
    const moved = this.#closure(targets)
    // A comma or dash may stand anywhere in a phrase: what still waits for a word goes on waiting behind it.
    if (kind === TOKEN.skip) for (const node of state.nodes) if (this.#isWaiting(node)) this.#reach(moved, node)
    return moved.length ? this.#state(moved) : null
  }

  #isWaiting(node: number): boolean {
    return (this.#nodes[node] as Node).edges.length > 0
  }

  /** The state of a set of nodes, which is sorted for that. */
  #state(nodes: number[]): State {
    nodes.sort((a, b) => a - b)
    const key = String.fromCodePoint(...nodes.slice(0, MAX_KEY)) + nodes.slice(MAX_KEY).join()
    const known = this.#known.get(key)
    if (known) return known
    if (this.#states.length === 0) this.#states.length = FIRST_STATE
    const state = this.#newState(nodes, this.#states.length)
    this.#states.push(state)
    this.#known.set(key, state)
    return state
  }

  #newState(nodes: readonly number[], number: number): State {
    const next = new Uint16Array(this.#vocabulary.symbolCount)
    const edges: Edge[] = []
    const onAny: number[] = []
    const accepts: number[] = []
    const acceptsAtEnd: number[] = []
    let isFinal = true
    for (const node of nodes) {
      const { edges: own, accept } = this.#nodes[node] as Node
      if (accept) (accept.atEnd ? acceptsAtEnd : accepts).push(accept.pattern)
      for (const edge of own) {
        isFinal = false
        if (edge.on === ANY) onAny.push(edge.to)
        else edges.push(edge)
      }
    }
    const byWord = edges.length > MANY_EDGES ? indexOf(edges) : undefined
    return { number, nodes, edges, byWord, onAny, afterAny: undefined, next, accepts, acceptsAtEnd, isFinal }
  }

  /** All nodes reached without a word, except those that only lead on without one. */
  #closure(from: readonly number[]): number[] {
    const reached: number[] = []
    this.#round++
    for (const node of from) this.#reach(reached, node)
    return reached
  }

  /** Adds what is reached from a node to the nodes of this round. */
  #reach(reached: number[], node: number): void {
    if (this.#seen[node] === this.#round) return
    this.#seen[node] = this.#round
    const { edges, empty, accept } = this.#nodes[node] as Node
    if (edges.length || accept) reached.push(node)
    for (const to of empty) this.#reach(reached, to)
  }

  #forget(): void {
    this.#known.clear()
    this.#states = []
    this.#begin = undefined
    this.#beginOfSentence = undefined
  }

  #node(accept?: Node['accept']): number {
    this.#seen.push(0)
    return this.#nodes.push({ edges: [], empty: [], accept }) - 1
  }

  #edge(from: number, on: number, word = 0, to = this.#node()): number {
    const { edges, empty } = this.#nodes[from] as Node
    if (on === EMPTY) empty.push(to)
    else edges.push({ on, word, to })
    return to
  }

  /** Builds the body between `start` and `end`; returns the end. */
  #connect(body: Pattern, start: number, end?: number): number {
    switch (body.type) {
      case 'word':
        return this.#edge(start, WORD, this.#vocabulary.add(body.text, body.prefix), end)
      case 'mark':
        return this.#edge(start, ON_SYMBOL, SYMBOL.mark + MARKS.indexOf(body.mark), end)
      case 'number':
        return this.#edge(start, ON_SYMBOL, SYMBOL.number, end)
      case 'any':
        return this.#edge(start, ANY, 0, end)
      case 'gap': {
        const behind = end ?? this.#node()
        let node = start
        for (let i = 0; i < body.max; i++) {
          this.#edge(node, EMPTY, 0, behind)
          node = this.#edge(node, ANY)
        }
        return this.#edge(node, EMPTY, 0, behind)
      }
      case 'sequence': {
        const [last, ...before] = [...body.items].reverse()
        if (!last) return end === undefined ? start : this.#edge(start, EMPTY, 0, end)
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

/** A way on that takes a token. */
interface Edge {
  readonly on: number
  readonly word: number
  readonly to: number
}

interface Node {
  readonly edges: Edge[]
  /** Ways on that take none. */
  readonly empty: number[]
  readonly accept: { readonly pattern: number; readonly atEnd: boolean } | undefined
}

interface State {
  readonly number: number
  readonly nodes: readonly number[]
  /** Where a word of the vocabulary, a number or a mark leads. */
  readonly edges: readonly Edge[]
  /** The same by word, where there are many; numbers and marks are under `NO_WORD`. */
  readonly byWord: ReadonlyMap<number, readonly Edge[]> | undefined
  /** Where any word leads. */
  readonly onAny: readonly number[]
  /** The state behind a word that no edge names, once known. */
  afterAny: State | null | undefined
  /** Symbol to the number of the state behind it; 0 where that is not known yet. */
  next: Uint16Array
  readonly accepts: readonly number[]
  readonly acceptsAtEnd: readonly number[]
  /** Whether nothing can follow. */
  readonly isFinal: boolean
}

const EMPTY = 0
const WORD = 1
const ANY = 2
const ON_SYMBOL = 3
/** The number for "no way on"; states are counted from the one behind. */
const DEAD = 1
const FIRST_STATE = 2
/** More are forgotten and worked out again, which bounds the memory. Their numbers must fit `State.next`. */
const MAX_STATES = 8_000

/** Up to here a state is kept under its nodes as characters, which is short. */
const MAX_KEY = 5_000
const MANY_EDGES = 32
const NO_WORD = -1

function indexOf(edges: readonly Edge[]): Map<number, Edge[]> {
  const index = new Map<number, Edge[]>()
  for (const edge of edges) {
    const key = edge.on === WORD ? edge.word : NO_WORD
    const list = index.get(key)
    if (list) list.push(edge)
    else index.set(key, [edge])
  }
  return index
}

/** The edges that a token of these meanings may take, and possibly others. */
function edgesOn({ edges, byWord }: State, meanings: readonly number[]): readonly Edge[] {
  if (!byWord) return edges
  return [...meanings, NO_WORD].flatMap((word) => byWord.get(word) ?? [])
}

function note(patterns: number[], ends: number[], pattern: number, end: number): void {
  const known = patterns.indexOf(pattern)
  if (known < 0) {
    patterns.push(pattern)
    ends.push(end)
  } else ends[known] = end
}

/** Whether the sentence closes at token `i`, marks that do not count skipped. */
function closes(tokens: Tokens, i: number, to: number): boolean {
  let at = i
  while (at < to && tokens.kinds[at] === TOKEN.skip) at++
  return at >= to || (tokens.kinds[at] as number) >= TOKEN.end
}
