import type { Span } from '../conversation.ts'
import { Automaton } from './automaton.ts'
import { Folder, type Folding } from './fold.ts'
import { Frequencies } from './frequencies.ts'
import { Glance, glanceKeys, isPossible } from './glance.ts'
import { type KeyHashes, keysOf } from './keys.ts'
import { Lexicon } from './lexicon.ts'
import { decodeNfa, encodeNfa, type Nfa, NfaBuilder } from './nfa.ts'
import { type ParsedPattern, PatternLanguage } from './pattern.ts'
import { Tokenizer } from './tokenizer.ts'
import { back, type TokenRange } from './tokens.ts'
import type { Variants } from './variants.ts'
import { Vocabulary } from './vocabulary.ts'
import { WordHashes } from './word-hashes.ts'

/** One entry of a topic in a locale pack. */
export interface Phrase {
  /** What to look for, in the pattern language of `docs/writing-a-locale.md`. */
  readonly find: string
  /** Patterns that share words with the phrase where it means something else: "no problem" for "no". */
  readonly except?: readonly string[]
  /** Patterns of which one must share words with the phrase: "actually" only in "actually ... not". */
  readonly only?: readonly string[]
  /** Words to put in its place, best first; an empty text drops the phrase. */
  readonly instead?: readonly string[]
  /**
   * Whether the words in `instead` say the same and fit wherever the phrase stands, so that they may be put in without
   * anyone looking. As the topic says where left out.
   */
  readonly safe?: boolean
  /** Sentences to put in place of the whole sentence, where no words would fit. */
  readonly sentence?: readonly string[]
  /** Why the phrase is here, or what to do instead; shown as a note. */
  readonly note?: string
}

/** All that a locale has to say on one topic. A plain string is a phrase with nothing but `find`. */
export interface TopicWords {
  readonly phrases: readonly (string | Phrase)[]
  /** Whether its phrases are `safe` to replace, those that say otherwise apart; they are not where left out. */
  readonly safe?: boolean
  /** Patterns that keep every phrase of the topic that shares words with them from counting. */
  readonly except?: readonly string[]
}

export interface Match {
  readonly topic: string
  readonly phrase: Phrase
  /** UTF-16 offsets in the text that was scanned. */
  readonly span: Span
}

/** What one pass over a text found. */
export interface Scan {
  /** In the order of their beginnings. Matches of one topic do not overlap. */
  readonly matches: readonly Match[]
  /** Words, or characters in scripts without spaces. */
  readonly words: number
}

export interface MatcherInput {
  readonly topics: Readonly<Record<string, TopicWords>>
  readonly lists?: Readonly<Record<string, string>>
  readonly variants?: Variants | undefined
  readonly folding: Folding
  /** What takes texts apart, where there is one already, shared with other matchers of the language. */
  readonly tokens?: Tokenizer | undefined
  readonly abbreviations?: readonly string[]
  readonly questionMarks?: string
  readonly questionEndings?: readonly string[]
  readonly noQuestions?: readonly string[]
  readonly goesOn?: readonly string[]
  /** Frequent words, the most frequent ones first; only there for speed. */
  readonly common?: readonly string[]
  /** The topic whose matches announce somebody else's words ("you wrote:"): what follows on the line is not judged. */
  readonly quoting?: string
  /** What `compiled` gave of a matcher for the same: its patterns need not be read. */
  readonly compiled?: Compiled | undefined
}

/** The patterns of a matcher as texts, for a file: the words that they name, and the tables of their automaton. */
export interface Compiled {
  readonly words: string
  readonly nfa: string
}

const NONE: readonly Match[] = []

interface Entry {
  readonly topic: string
  readonly phrase: Phrase
}

/** What a pattern is there for: to find an entry, or to look around the entries of a phrase or topic. */
type Meaning =
  | { readonly finds: number }
  | { readonly cancels: number }
  | { readonly allows: number }
  | { readonly cancelsTopic: string }
type Hit = readonly [entry: number, startToken: number, endToken: number]

/** The phrases of a locale, compiled: finds all of them in one pass over a text. Throws a `PatternError` on a malformed one. */
export class Matcher {
  readonly #entries: Entry[] = []
  /** By the number of the pattern. */
  readonly #meanings: Meaning[] = []
  readonly #automaton: Automaton
  readonly #vocabulary: Vocabulary
  readonly #nfa: Nfa
  /** What takes texts apart for it. */
  readonly tokens: Tokenizer
  readonly #quoting: string | undefined
  #glance: Glance | undefined
  readonly #common: readonly string[]
  readonly #language: PatternLanguage
  /** The patterns that find something, where they have been read. */
  #found: readonly ParsedPattern[] | undefined

  constructor(input: MatcherInput) {
    const { topics, lists = {}, variants, compiled, common = [] } = input
    this.tokens = input.tokens ?? tokensFor(input)
    this.#quoting = input.quoting
    this.#common = common
    this.#language = new PatternLanguage(lists, variants, this.tokens.lexicon.folder.respelling)
    this.#vocabulary = new Vocabulary(this.tokens.lexicon)
    const patterns: string[] = []
    const add = (pattern: string, meaning: Meaning): void => {
      this.#meanings.push(meaning)
      patterns.push(pattern)
    }
    for (const [topic, words] of Object.entries(topics)) {
      for (const given of words.phrases) {
        const own: Phrase = typeof given === 'string' ? { find: given } : given
        const phrase = words.safe && own.safe === undefined ? { ...own, safe: true } : own
        const entry = this.#entries.push({ topic, phrase }) - 1
        add(phrase.find, { finds: entry })
        for (const pattern of phrase.except ?? []) add(pattern, { cancels: entry })
        for (const pattern of phrase.only ?? []) add(pattern, { allows: entry })
      }
      for (const pattern of words.except ?? []) add(pattern, { cancelsTopic: topic })
    }
    if (compiled) this.#vocabulary.decode(compiled.words)
    this.#nfa = compiled ? decodeNfa(compiled.nfa) : this.#compile(patterns)
    this.#automaton = new Automaton(this.#vocabulary, this.#nfa)
  }

  #compile(patterns: readonly string[]): Nfa {
    const nfa = new NfaBuilder((word, part) => this.#vocabulary.add(word, part))
    const found: ParsedPattern[] = []
    for (const [number, pattern] of patterns.entries()) {
      const parsed = this.#language.parse(pattern)
      nfa.add(number, parsed.body, parsed.atStart, parsed.atEnd)
      if ('finds' in (this.#meanings[number] as Meaning)) found.push(parsed)
    }
    this.#found = found
    return nfa.build()
  }

  /** For a matcher of the same, made anew. */
  get compiled(): Compiled {
    return { words: this.#vocabulary.encode(), nfa: encodeNfa(this.#nfa) }
  }

  /** What a text must have to be worth a search. `common` says how frequent words are. Nothing where any text is. */
  keys(frequencies: Frequencies): KeyHashes | undefined {
    this.#found ??= this.#entries.map(({ phrase }) => this.#language.parse(phrase.find))
    return keysOf(this.#found, this.tokens.lexicon.folder, frequencies)
  }

  /** The phrases of a text. Most texts have none, which is settled by a glance. */
  find(text: string): readonly Match[] {
    if (!this.#glance) {
      const { folder } = this.tokens.lexicon
      this.#glance = new Glance(new WordHashes(folder))
      this.#glance.add(glanceKeys([this.keys(new Frequencies(folder, this.#common))]))
    }
    return isPossible(this.#glance.look(text), 0) ? this.scan(text).matches : NONE
  }

  /** Finds every phrase in a text. */
  scan(text: string): Scan {
    const range = this.tokens.clear().read(text)
    return { matches: this.search(range), words: range.words }
  }

  /** As `scan`, in a text that `tokens` have read. */
  search(range: TokenRange): readonly Match[] {
    const matches = this.#matches(range)
    if (matches.length === 0) return NONE
    const announced = matches.filter(({ topic }) => topic === this.#quoting)
    const own = announced.length ? matches.filter(({ topic }) => topic !== this.#quoting) : matches
    const judged = withoutQuoted(own, announced, range.text)
    const { map } = range
    return map ? judged.map((match) => ({ ...match, span: back(match.span, map) })) : judged
  }

  /** The phrases of a text, those behind an announcement of somebody else's words too. */
  #matches(range: TokenRange): Match[] {
    const tokens = this.tokens
    const hits: Hit[] = []
    const contexts: Hit[] = []
    this.#automaton.run(tokens, range, (pattern, start, end) => {
      const meaning = this.#meanings[pattern] as Meaning
      if ('finds' in meaning) hits.push([meaning.finds, start, end])
      else contexts.push([pattern, start, end])
    })
    if (hits.length === 0) return []
    return this.#select(hits, contexts).map(([entry, start, end]): Match => {
      const { topic, phrase } = this.#entries[entry] as Entry
      return { topic, phrase, span: [tokens.starts[start] as number, tokens.ends[end] as number] }
    })
  }

  /** Drops what its surroundings rule out, then, of overlapping matches of a topic, all but the first and longest. */
  #select(hits: readonly Hit[], contexts: readonly Hit[]): Hit[] {
    const kept = hits.filter((hit) => this.#fits(hit, contexts))
    kept.sort((a, b) => a[1] - b[1] || b[2] - a[2])
    const endOf = new Map<string, number>()
    return kept.filter(([entry, start, end]) => {
      const { topic } = this.#entries[entry] as Entry
      if (start <= (endOf.get(topic) ?? -1)) return false
      endOf.set(topic, end)
      return true
    })
  }

  #fits([entry, start, end]: Hit, contexts: readonly Hit[]): boolean {
    const { topic, phrase } = this.#entries[entry] as Entry
    let allowed = phrase.only === undefined
    // Contexts come in the order of their beginnings and are short, so only those shortly before can touch the match.
    for (let i = lastStartingAt(contexts, end); i >= 0; i--) {
      const [pattern, from, to] = contexts[i] as Hit
      if (start - from > LONGEST_PATTERN) break
      if (to < start) continue
      const meaning = this.#meanings[pattern] as Meaning
      if ('cancels' in meaning && meaning.cancels === entry) return false
      if ('cancelsTopic' in meaning && meaning.cancelsTopic === topic) return false
      if ('allows' in meaning && meaning.allows === entry) allowed = true
    }
    return allowed
  }
}

/** In tokens; patterns are far shorter. */
const LONGEST_PATTERN = 64

function lastStartingAt(hits: readonly Hit[], start: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle] as Hit)[1] <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** What takes the texts of a language apart. */
export function tokensFor(
  input: Pick<
    MatcherInput,
    'folding' | 'abbreviations' | 'questionMarks' | 'questionEndings' | 'noQuestions' | 'goesOn'
  >,
): Tokenizer {
  const folder = new Folder(input.folding)
  return new Tokenizer(new Lexicon(folder), {
    abbreviations: new Set((input.abbreviations ?? []).map((word) => folder.text(word))),
    questionMarks: input.questionMarks ?? '',
    ...(input.questionEndings ? { questionEndings: input.questionEndings } : {}),
    ...(input.noQuestions ? { noQuestions: input.noQuestions } : {}),
    ...(input.goesOn ? { goesOn: input.goesOn } : {}),
  })
}

/** Leaves out the matches behind an announcement of somebody else's words, up to the end of its line. */
export function withoutQuoted(matches: readonly Match[], announced: readonly Match[], text: string): readonly Match[] {
  if (announced.length === 0) return matches
  const quoted: Span[] = []
  for (const { span } of announced)
    if (span[0] >= (quoted.at(-1)?.[1] ?? 0)) quoted.push([span[0], lineEnd(text, span[1])])
  return matches.filter(({ span }) => !quoted.some(([start, end]) => span[0] >= start && span[0] < end))
}

/** Where the line of an offset ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
