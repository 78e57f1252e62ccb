import type { Span } from '../conversation.ts'
import { type Lexicon, SYMBOL } from './lexicon.ts'
import { MARKS } from './pattern.ts'

/** Kinds of token. Everything from `END` on closes a sentence. */
export const TOKEN = { word: 0, opaque: 1, skip: 2, end: 3, newline: 4 } as const

/** A span of a composed text as one of the text that was given. */
export function back([start, end]: Span, map: Uint32Array): Span {
  // What ends inside of something that was read in another spelling takes in all of it.
  const last = map[Math.max(start, end - 1)] as number
  let behind = end
  if (end > start) while (behind < map.length - 1 && (map[behind] as number) <= last) behind++
  return [map[start] as number, map[behind] as number]
}

export interface Sentence {
  readonly span: Span
  /** Whether it ends in a question mark. */
  readonly question: boolean
}

/** The tokens of one text: those in `[from, to)` of `Tokens`, until these are cleared. */
export interface TokenRange {
  /** The text that was given. */
  readonly given: string
  /** The same, composed. */
  readonly text: string
  /** Offset in `text` to the offset in the text that was given, where they differ. */
  readonly map: Uint32Array | undefined
  readonly from: number
  readonly to: number
  /** Words, or characters in scripts without spaces. */
  readonly words: number
  /** Whether any sentence ends in a question mark. */
  readonly asks: boolean
}

/**
 * Texts as tokens: words, things that are no words (links, handles, placeholders, quotations) and marks. Kept one behind
 * the other in growing arrays that are used again, because this runs on very many messages.
 */
export class Tokens {
  readonly lexicon: Lexicon
  #pendingStart = true
  /** How many tokens the text may still have before the comma behind a name; 0 once it has said something. */
  #beforeComma = LONGEST_OPENING
  #isNamed = false
  protected count = 0
  kinds = new Uint8Array(1024)
  /** The number of a word in the lexicon, else one of `SYMBOL`. */
  symbols = new Int32Array(1024)
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  /** 1 where the token is the first word of a sentence, or the first behind the name that a text opens with: "Hi {{name}}, please". */
  first = new Uint8Array(1024)
  /** Changes when tokens are cleared: ranges from before do not hold any more. */
  epoch = 0

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** Forgets all texts. */
  clear(): this {
    this.count = 0
    this.epoch++
    this.lexicon.trim()
    return this
  }

  /** The sentences of a text, as spans from the first word to the mark that closes it. */
  sentences({ from, to, map }: TokenRange): readonly Sentence[] {
    const sentences: { span: Span; question: boolean }[] = []
    let start = -1
    let end = 0
    for (let i = from; i < to; i++) {
      const kind = this.kinds[i] as number
      if (kind < TOKEN.end) {
        if (start < 0) start = this.starts[i] as number
        end = this.ends[i] as number
      }
      if (start >= 0 && (kind >= TOKEN.end || i === to - 1)) {
        if (kind === TOKEN.end) end = this.ends[i] as number
        sentences.push({ span: [start, end], question: this.symbols[i] === QUESTION })
        start = -1
      }
    }
    return map ? sentences.map(({ span, question }) => ({ span: back(span, map), question })) : sentences
  }

  /** Links, handles, placeholders, code and quotations, in their order. */
  opaque({ from, to, map }: TokenRange): readonly Span[] {
    const spans: Span[] = []
    for (let i = from; i < to; i++)
      if (this.kinds[i] === TOKEN.opaque) spans.push([this.starts[i] as number, this.ends[i] as number])
    return map ? spans.map((span) => back(span, map)) : spans
  }

  /** The folded words of a text (characters where the script has no spaces), links and quotations left out. */
  words({ from, to }: TokenRange): string[] {
    const words: string[] = []
    for (let i = from; i < to; i++)
      if (this.kinds[i] === TOKEN.word) words.push(this.lexicon.folded(this.symbols[i] as number))
    return words
  }

  /** The same words, those of each sentence by themselves. */
  wordsBySentence({ from, to }: TokenRange): string[][] {
    const sentences: string[][] = []
    let words: string[] = []
    for (let i = from; i < to; i++) {
      const kind = this.kinds[i] as number
      if (kind === TOKEN.word) words.push(this.lexicon.folded(this.symbols[i] as number))
      if (words.length > 0 && (kind >= TOKEN.end || i === to - 1)) {
        sentences.push(words)
        words = []
      }
    }
    return sentences
  }

  /** What comes next begins a text. */
  protected begin(): void {
    this.#pendingStart = true
    this.#beforeComma = LONGEST_OPENING
    this.#isNamed = false
  }

  protected push(kind: number, symbol: number, start: number, end: number): void {
    if (this.count === this.kinds.length) this.#grow()
    const i = this.count++
    this.kinds[i] = kind
    this.symbols[i] = symbol
    this.starts[i] = start
    this.ends[i] = end
    this.first[i] = 0
    if (kind === TOKEN.word) {
      if (this.#pendingStart) this.first[i] = 1
      this.#pendingStart = false
    } else if (kind >= TOKEN.end) this.#pendingStart = true
    if (this.#beforeComma > 0) this.#open(kind, symbol)
  }

  /** A salutation with a placeholder for the name is no part of the sentence behind it. */
  #open(kind: number, symbol: number): void {
    this.#beforeComma = kind >= TOKEN.end ? 0 : this.#beforeComma - 1
    if (kind === TOKEN.opaque) this.#isNamed = true
    else if (symbol === COMMA && kind === TOKEN.skip) {
      if (this.#isNamed) this.#pendingStart = true
      this.#beforeComma = 0
    }
  }

  #grow(): void {
    const size = this.kinds.length * 2
    const widen = <A extends Uint8Array | Int32Array>(old: A, wide: A): A => {
      wide.set(old)
      return wide
    }
    this.kinds = widen(this.kinds, new Uint8Array(size))
    this.first = widen(this.first, new Uint8Array(size))
    this.symbols = widen(this.symbols, new Int32Array(size))
    this.starts = widen(this.starts, new Int32Array(size))
    this.ends = widen(this.ends, new Int32Array(size))
  }
}

/** In tokens, up to the comma: "Good morning {{first}} {{last}},". */
const LONGEST_OPENING = 6
const COMMA = SYMBOL.mark + MARKS.indexOf(',')

/** The mark that closes a question, as a token. */
export const QUESTION = SYMBOL.mark + MARKS.indexOf('?')
