import { SYMBOL } from './lexicon.ts'
import { type Nfa, ON } from './nfa.ts'
import { TOKEN, type TokenRange, type Tokens } from './tokens.ts'
import { Transitions } from './transitions.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Finds all patterns of an automaton. That is nondeterministic and made deterministic while it runs, so that common word
 * sequences cost one look-up a word. Patterns are finite and begin with a word, so a walk from any token ends after a
 * bounded number of words: time grows linearly with the text, whatever the text.
 */
export class Automaton {
  readonly #vocabulary: Vocabulary
  readonly #nfa: Nfa
  readonly #known = new Map<string, State>()
  /** In which round of `#closure` a node was seen last. */
  readonly #seen: Int32Array
  #round = 0
  readonly #targets: number[] = []
  /** By their numbers; the first two numbers are no states. */
  #states: State[] = []
  #begin: State | undefined
  #beginOfSentence: State | undefined
  readonly #transitions = new Transitions()

  constructor(vocabulary: Vocabulary, nfa: Nfa) {
    this.#vocabulary = vocabulary
    this.#nfa = nfa
    this.#seen = new Int32Array(nfa.accepts.length)
  }

  /** Calls `found` with the longest match of each pattern at each token, in the order of the tokens. */
  run(
    tokens: Tokens,
    { from, to }: TokenRange,
    found: (pattern: number, startToken: number, endToken: number) => void,
  ): void {
    const { kinds, symbols, first } = tokens
    const vocabulary = this.#vocabulary
    for (let i = from; i < to; i++) {
      if (kinds[i] !== TOKEN.word) continue
      if (this.#states.length > MAX_STATES) this.#forget()
      const symbol = vocabulary.symbol(symbols[i] as number)
      const begin = first[i] === 1 ? this.#atStart() : this.#anywhere()
      const next = begin.first?.[symbol] || this.#enter(begin, symbol)
      if (next !== DEAD) this.#walk(tokens, i, to, next, found)
    }
  }

  #anywhere(): State {
    this.#begin ??= this.#state(this.#closure(this.#nfa.anywhere))
    return this.#begin
  }

  #atStart(): State {
    this.#beginOfSentence ??= this.#state(this.#closure(this.#nfa.atStart))
    return this.#beginOfSentence
  }

  #walk(
    tokens: Tokens,
    start: number,
    to: number,
    entered: number,
    found: (pattern: number, startToken: number, endToken: number) => void,
  ): void {
    const { kinds, symbols } = tokens
    const vocabulary = this.#vocabulary
    const transitions = this.#transitions
    let state = entered
    let last = start
    // What ended right before a comma goes on "ending" behind it where other phrases wait for more; it ends before it.
    let ended = -1
    let patterns: number[] | undefined
    let ends: number[] | undefined
    for (;;) {
      if (state & ACCEPTING) {
        const { accepts, acceptsAtEnd } = this.#states[state >> FLAGS] as State
        patterns ??= []
        ends ??= []
        for (const pattern of accepts) note(patterns, ends, pattern, last, ended)
        if (acceptsAtEnd.length && closes(tokens, last + 1, to))
          for (const pattern of acceptsAtEnd) note(patterns, ends, pattern, last, ended)
      }
      if (state & FINAL) break
      let next = DEAD
      let j = last + 1
      for (; j < to; j++) {
        const symbol = vocabulary.symbol(symbols[j] as number)
        next = transitions.get(state >> FLAGS, symbol) || this.#step(state, symbol, kinds[j] as number)
        if (next !== state || kinds[j] !== TOKEN.skip) break
      }
      if (next === DEAD || j >= to) break
      state = next
      ended = kinds[j] === TOKEN.skip ? last : -1
      last = j
    }
    if (patterns && ends)
      for (let k = 0; k < patterns.length; k++) found(patterns[k] as number, start, ends[k] as number)
  }

  /** The name of the state behind a symbol, worked out for the first time. */
  #step(from: number, symbol: number, kind: number): number {
    const next = this.#move(this.#states[from >> FLAGS] as State, symbol, kind)?.name ?? DEAD
    this.#transitions.set(from >> FLAGS, symbol, next)
    return next
  }

  /** The same for the first word of a pattern: every word of a text asks for that, so it has a table of its own. */
  #enter(begin: State, symbol: number): number {
    const next = this.#move(begin, symbol, TOKEN.word)?.name ?? DEAD
    const first = begin.first ?? NOTHING
    if (symbol >= first.length) {
      begin.first = new Int32Array(this.#vocabulary.symbolCount + first.length)
      begin.first.set(first)
    }
    ;(begin.first as Int32Array)[symbol] = next
    return next
  }

  #move(state: State, symbol: number, kind: number): State | null {
    const targets = this.#targets
    targets.length = 0
    const meanings = this.#vocabulary.meanings(symbol)
    const isNumber = this.#vocabulary.isNamedNumber(symbol)
    const isAny = kind === TOKEN.word || kind === TOKEN.opaque
    const { edges } = this.#nfa
    for (const at of this.#edgesOn(state, meanings)) {
      const what = edges[at + 1] as number
      if (edges[at] === ON.word ? meanings.includes(what) : what === symbol || (isNumber && what === SYMBOL.number))
        targets.push(edges[at + 2] as number)
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

  /** The edges of a state that a token of these meanings may take, and possibly others. */
  #edgesOn(state: State, meanings: readonly number[]): readonly number[] {
    if (state.edges.length <= MANY_EDGES) return state.edges
    const { edges } = this.#nfa
    const byWord = state.byWord ?? indexOf(state.edges, edges)
    state.byWord = byWord
    return [...meanings, NO_WORD].flatMap((word) => edgesFrom(byWord, word))
  }

  #isWaiting(node: number): boolean {
    const { edgeStarts } = this.#nfa
    return edgeStarts[node] !== edgeStarts[node + 1]
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
    const edges: number[] = []
    const onAny: number[] = []
    const accepts: number[] = []
    const acceptsAtEnd: number[] = []
    const { edges: all, edgeStarts, accepts: ends } = this.#nfa
    let isFinal = true
    for (const node of nodes) {
      const accept = ends[node] as number
      if (accept > 0) (accept & 1 ? accepts : acceptsAtEnd).push((accept - 1) >> 1)
      for (let at = edgeStarts[node] as number; at < (edgeStarts[node + 1] as number); at += 3) {
        isFinal = false
        if (all[at] === ON.any) onAny.push(all[at + 2] as number)
        else edges.push(at)
      }
    }
    const isAccepting = accepts.length > 0 || acceptsAtEnd.length > 0
    const name = (number << FLAGS) | (isAccepting ? ACCEPTING : 0) | (isFinal ? FINAL : 0)
    const unknown = { byWord: undefined, afterAny: undefined, first: undefined }
    return { name, nodes, edges, onAny, ...unknown, accepts, acceptsAtEnd }
  }

  /** All nodes reached without a word, except those that only lead on without one. */
  #closure(from: Iterable<number>): number[] {
    const reached: number[] = []
    this.#round++
    for (const node of from) this.#reach(reached, node)
    return reached
  }

  /** Adds what is reached from a node to the nodes of this round. */
  #reach(reached: number[], node: number): void {
    if (this.#seen[node] === this.#round) return
    this.#seen[node] = this.#round
    const { accepts, empty, emptyStarts } = this.#nfa
    if (accepts[node] !== 0 || this.#isWaiting(node)) reached.push(node)
    const end = emptyStarts[node + 1] as number
    for (let at = emptyStarts[node] as number; at < end; at++) this.#reach(reached, empty[at] as number)
  }

  #forget(): void {
    this.#known.clear()
    this.#transitions.clear()
    this.#states = []
    this.#begin = undefined
    this.#beginOfSentence = undefined
  }
}

interface State {
  /** Its number among the states, with flags behind it, so that most steps need to know no more. */
  readonly name: number
  readonly nodes: readonly number[]
  /** Where the edges for a word of the vocabulary, a number or a mark are among those of the automaton. */
  readonly edges: readonly number[]
  /** The same by word, where there are many and one was looked for; those for numbers and marks are under `NO_WORD`. */
  byWord: Float64Array | undefined
  /** Where any word leads. */
  readonly onAny: readonly number[]
  /** The state behind a word that no edge names, once known. */
  afterAny: State | null | undefined
  /** Of the beginning: symbol to the name of the state behind it; 0 where that is not known yet. */
  first: Int32Array | undefined
  readonly accepts: readonly number[]
  readonly acceptsAtEnd: readonly number[]
}

const FLAGS = 2
/** Whether any pattern may end here. */
const ACCEPTING = 1
/** Whether nothing can follow. */
const FINAL = 2

/** Stands for "no way on"; the numbers of states are counted from the one behind. */
const DEAD = 1 << FLAGS
const FIRST_STATE = 2
const NOTHING = new Int32Array(0)
/** More are forgotten and worked out again, which bounds the memory, and the numbers that `Transitions` takes. */
const MAX_STATES = 8_000

/** Up to here a state is kept under its nodes as characters, which is short. */
const MAX_KEY = 5_000
const MANY_EDGES = 32
const NO_WORD = -1
/** More than the numbers of all edges, so that a word and an edge make one number. */
const ROOM = 2 ** 24

/** Words and edges, sorted. */
function indexOf(some: readonly number[], edges: Nfa['edges']): Float64Array {
  const index = new Float64Array(some.length)
  for (let i = 0; i < some.length; i++) {
    const at = some[i] as number
    index[i] = (edges[at] === ON.word ? (edges[at + 1] as number) : NO_WORD) * ROOM + at
  }
  return index.sort()
}

/** The edges for a word in such an index. */
function edgesFrom(index: Float64Array, word: number): number[] {
  let low = 0
  let high = index.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((index[middle] as number) < word * ROOM) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (; low < index.length && (index[low] as number) < (word + 1) * ROOM; low++)
    found.push((index[low] as number) - word * ROOM)
  return found
}

function note(patterns: number[], ends: number[], pattern: number, end: number, ended: number): void {
  const known = patterns.indexOf(pattern)
  if (known >= 0 && ends[known] === ended) return
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
