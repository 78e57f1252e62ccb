import { characterKind, IDEOGRAPH, WORD } from './characters.ts'
import { joinContraction, startsContracted } from './contraction.ts'
import { compose } from './fold.ts'
import type { Respelling } from './respelling.ts'
import { type Variants, type VariantsOf, variantsOf } from './variants.ts'

/**
 * The pattern language of locale packs: small, readable and without backtracking. Documented for authors in
 * `docs/writing-a-locale.md`; the grammar is this file.
 *
 *     we (can't|cannot) [really] help      words, alternatives, optional words
 *     <we> never ... refund*               a named list, a gap of up to 4 words, the beginning of a word
 *     ni ne *as                            the ending of a word
 *     ^no $                                only as a whole sentence
 *     anything else ?                      a punctuation mark that must be there
 *     within # days                        a number
 *     is _ available                       any one word
 *     (i|we) ['ll|will] help               the end of a contraction, put to the word before
 */
export type Pattern =
  | { readonly type: 'word'; readonly text: string; readonly part: WordPart }
  | { readonly type: 'mark'; readonly mark: string }
  | { readonly type: 'number' }
  | { readonly type: 'any' }
  | { readonly type: 'gap'; readonly max: number }
  | { readonly type: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly type: 'choice'; readonly items: readonly Pattern[] }

type Word = Pattern & { readonly type: 'word' }

/** What of a word a pattern names: all of it, its beginning (`refund*`) or its ending (`*as`). */
export type WordPart = 'whole' | 'beginning' | 'ending'

export interface ParsedPattern {
  readonly body: Pattern
  /** Whether it matches only where a sentence begins, or ends. */
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** A mistake in a pattern, with the pattern in its message. */
export class PatternError extends Error {
  constructor(source: string, problem: string) {
    super(`Pattern "${source}": ${problem}`)
    this.name = 'PatternError'
  }
}

/** The marks that a pattern can ask for. */
export const MARKS = '.!?,:'
const DEFAULT_GAP = 4
const MAX_GAP = 12
const LEXEME = /\.\.\.\d*|<[\w-]+>|[()[\]|^$#?!,.:？！。，：]|[^\s()[\]|^$#?!,.:？！。，：<>]+|\S/gu
const EMPTY: Pattern = { type: 'sequence', items: [] }

/** Reads one pattern. `lists` are the named lists that `<name>` stands for. Throws a `PatternError`. */
export const parsePattern = (source: string, lists: Readonly<Record<string, string>> = {}): ParsedPattern =>
  new PatternLanguage(lists).parse(source)

/** Reads patterns that share their named lists, and how their words are also written. */
export class PatternLanguage {
  readonly #lists: Readonly<Record<string, string>>
  readonly #variants: VariantsOf | undefined
  readonly #respelling: Respelling | undefined
  readonly #parsed = new Map<string, Pattern>()

  constructor(lists: Readonly<Record<string, string>>, variants?: Variants, respelling?: Respelling) {
    this.#lists = lists
    this.#respelling = respelling
    this.#variants = variants && variantsOf(variants)
  }

  /** Throws a `PatternError`. */
  parse(source: string): ParsedPattern {
    const reader = new Lexemes(source, this.#respelling)
    const atStart = reader.take('^')
    const atEnd = reader.takeLast('$')
    const body = this.#choice(reader, new Set())
    if (!reader.atEnd) reader.fail(`unexpected "${reader.next}"`)
    if (startsContracted(body)) reader.fail(`"'" must follow a word`)
    if (isEmpty(body)) reader.fail('it matches nothing at all')
    if (!opensWithWord(body))
      reader.fail('it must begin with a word, not with a gap, "_", an ending, a number or a mark')
    return { body, atStart, atEnd }
  }

  #choice(reader: Lexemes, open: ReadonlySet<string>): Pattern {
    const items = [this.#sequence(reader, open)]
    while (reader.take('|')) items.push(this.#sequence(reader, open))
    return items.length === 1 ? (items[0] as Pattern) : { type: 'choice', items }
  }

  #sequence(reader: Lexemes, open: ReadonlySet<string>): Pattern {
    const items: Pattern[] = []
    while (!reader.atEnd && reader.next !== '|' && reader.next !== ')' && reader.next !== ']') {
      for (const item of this.#items(reader, open)) {
        const before = startsContracted(item) ? items.pop() : undefined
        const joined = before ? joinContraction(before, item, (whole) => this.#withVariants(whole, reader)) : item
        items.push(joined ?? reader.fail(`"'" must follow a word or a choice of words`))
      }
    }
    return items.length === 1 ? (items[0] as Pattern) : { type: 'sequence', items }
  }

  #items(reader: Lexemes, open: ReadonlySet<string>): Pattern[] {
    const lexeme = reader.shift()
    switch (lexeme[0]) {
      case '(':
        return [this.#group(reader, ')', open)]
      case '[':
        return [{ type: 'choice', items: [this.#group(reader, ']', open), EMPTY] }]
      case '<':
        return lexeme.length > 1 ? [this.#list(lexeme.slice(1, -1), reader, open)] : reader.fail('unexpected "<"')
      case '#':
        return [{ type: 'number' }]
      case '^':
      case '$':
        return reader.fail(`"${lexeme}" may only stand at the ${lexeme === '^' ? 'beginning' : 'end'}`)
    }
    if (lexeme === '_') return [{ type: 'any' }]
    if (lexeme.startsWith('...')) {
      const max = lexeme.length > 3 ? Number(lexeme.slice(3)) : DEFAULT_GAP
      return max > MAX_GAP ? reader.fail(`a gap is at most ${MAX_GAP} words`) : [{ type: 'gap', max }]
    }
    const mark = lexeme.length === 1 ? lexeme.normalize('NFKC').replace('。', '.') : ''
    if (mark && MARKS.includes(mark)) return [{ type: 'mark', mark }]
    const found = words(lexeme, reader)
    // Between ideographs no space stands in front of a blank either.
    return found.map((word) => (word.text === '_' ? { type: 'any' } : this.#withVariants(word, reader)))
  }

  /** A word, or the choice of it and of how it is also written. */
  #withVariants(word: Word, reader: Lexemes): Pattern {
    // The end of a contraction is spelt together with the word that it is put to.
    const all = word.text.startsWith("'") ? [] : (this.#variants?.(word.text, word.part) ?? [])
    if (all.length < 2) return word
    const items = all.map((text): Pattern => {
      const spelt = text.split(' ').flatMap((each) => words(lexemeOf(each, word.part), reader))
      return spelt.length === 1 ? (spelt[0] as Word) : { type: 'sequence', items: spelt }
    })
    return { type: 'choice', items }
  }

  #group(reader: Lexemes, close: string, open: ReadonlySet<string>): Pattern {
    const body = this.#choice(reader, open)
    return reader.take(close) ? body : reader.fail(`a "${close}" is missing`)
  }

  #list(name: string, reader: Lexemes, open: ReadonlySet<string>): Pattern {
    const known = this.#parsed.get(name)
    if (known) return known
    const source = this.#lists[name]
    if (source === undefined) return reader.fail(`there is no list <${name}>`)
    if (open.has(name)) return reader.fail(`the list <${name}> contains itself`)
    const inner = new Lexemes(source, this.#respelling)
    const list = this.#choice(inner, new Set([...open, name]))
    if (!inner.atEnd) inner.fail(`unexpected "${inner.next}"`)
    this.#parsed.set(name, list)
    return list
  }
}

/** The pieces of a pattern, taken one by one. */
class Lexemes {
  readonly #source: string
  readonly #lexemes: string[]
  #at = 0

  constructor(given: string, respelling: Respelling | undefined) {
    const source = respelling?.text(given) ?? given
    this.#source = (compose(source)?.text ?? source).replaceAll('\u2019', "'")
    this.#lexemes = []
    let end = -1
    for (const { 0: lexeme, index } of this.#source.matchAll(LEXEME)) {
      if (index === end) this.#refuseGlue(lexeme)
      this.#lexemes.push(lexeme)
      end = index + lexeme.length
    }
  }

  get atEnd(): boolean {
    return this.#at >= this.#lexemes.length
  }

  get next(): string | undefined {
    return this.#lexemes[this.#at]
  }

  shift(): string {
    return this.#lexemes[this.#at++] ?? this.fail('it ends too early')
  }

  take(lexeme: string): boolean {
    if (this.#lexemes[this.#at] !== lexeme) return false
    this.#at++
    return true
  }

  takeLast(lexeme: string): boolean {
    if (this.#lexemes.at(-1) !== lexeme) return false
    this.#lexemes.pop()
    return true
  }

  fail(problem: string): never {
    throw new PatternError(this.#source, problem)
  }

  /** `re(ply|write)` looks like "rewrite" and would never match it: outside scripts without spaces, words need a space. */
  #refuseGlue(lexeme: string): void {
    const before = this.#lexemes.at(-1) ?? ''
    const last = before.charCodeAt(before.length - 1)
    const first = lexeme.charCodeAt(0)
    const opens = lexeme === '(' || lexeme === '[' || characterKind(first) === WORD
    const joins = ')]>*'.includes(before.at(-1) as string) || characterKind(last) === WORD
    if (opens && joins && characterKind(last) !== IDEOGRAPH && !this.#isUnspaced())
      this.fail(`put a space between "${before}" and "${lexeme}"`)
  }

  /** Patterns of scripts without spaces are written without them. */
  #isUnspaced(): boolean {
    for (let i = 0; i < this.#source.length; i++)
      if (characterKind(this.#source.charCodeAt(i)) === IDEOGRAPH) return true
    return false
  }
}

/** A word or a part of one, as it stands in a pattern. */
const lexemeOf = (text: string, part: WordPart): string =>
  part === 'beginning' ? `${text}*` : part === 'ending' ? `*${text}` : text

/** Letters stay one word; ideographs are a unit each. */
function words(lexeme: string, reader: Lexemes): Word[] {
  const part = lexeme.endsWith('*') ? 'beginning' : lexeme.startsWith('*') ? 'ending' : 'whole'
  const text = part === 'whole' ? lexeme : part === 'beginning' ? lexeme.slice(0, -1) : lexeme.slice(1)
  if (!text || text.includes('*'))
    return reader.fail('"*" stands for the rest of a word, behind its beginning or before its ending')
  const units: string[] = []
  let isWord = false
  for (const char of text) {
    const joins = characterKind(char.charCodeAt(0)) !== IDEOGRAPH
    if (joins && isWord) units[units.length - 1] += char
    else units.push(char)
    isWord = joins
  }
  const open = part === 'beginning' ? units.length - 1 : 0
  if (part !== 'whole' && characterKind(text.charCodeAt(part === 'ending' ? 0 : text.length - 1)) === IDEOGRAPH)
    return reader.fail(`"*" has no use at "${units[open]}", which is a word by itself`)
  return units.map((unit, i) => ({ type: 'word' as const, text: unit, part: i === open ? part : 'whole' }))
}

/** Whether every way through a pattern begins with a word; anything else would be tried at every word of every text. */
function opensWithWord(pattern: Pattern): boolean {
  if (pattern.type === 'word') return pattern.part !== 'ending'
  if (pattern.type === 'choice') return pattern.items.every((item) => item === EMPTY || opensWithWord(item))
  if (pattern.type !== 'sequence') return false
  const first = pattern.items.findIndex((item) => !isEmpty(item))
  return pattern.items.slice(0, first + 1).every(opensWithWord)
}

/** Whether a pattern can match without consuming anything. */
export function isEmpty(pattern: Pattern): boolean {
  switch (pattern.type) {
    case 'gap':
      return true
    case 'sequence':
      return pattern.items.every(isEmpty)
    case 'choice':
      return pattern.items.some(isEmpty)
    default:
      return false
  }
}
