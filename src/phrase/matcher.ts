import type { Span } from '../conversation.ts'
import { Automaton } from './automaton.ts'
import { compose, Folder, type Folding } from './fold.ts'
import { Frequencies } from './frequencies.ts'
import { type Pattern, PatternLanguage } from './pattern.ts'
import { isPossible, type Needed, neededBy, Prefilter } from './prefilter.ts'
import { TOKEN, Tokens, type Writing } from './tokens.ts'
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

export interface Sentence {
  readonly span: Span
  /** Whether it ends in a question mark. */
  readonly question: boolean
}

/** What one pass over a text found. */
export interface Scan {
  /** In the order of their beginnings. Matches of one topic do not overlap. */
  readonly matches: readonly Match[]
  /** Words, or characters in scripts without spaces. */
  readonly words: number
  /** Whether any sentence ends in a question mark. */
  readonly asks: boolean
}

export interface MatcherInput {
  readonly topics: Readonly<Record<string, TopicWords>>
  readonly lists?: Readonly<Record<string, string>>
  readonly folding: Folding
  /** What folds as `folding` says, where there is one already. */
  readonly folder?: Folder | undefined
  readonly abbreviations?: readonly string[]
  readonly questionMarks?: string
  readonly questionEndings?: readonly string[]
  /** Frequent words, the most frequent ones first; only there for speed. */
  readonly common?: readonly string[]
  /** The topic whose matches announce somebody else's words ("you wrote:"): what follows on the line is not judged. */
  readonly quoting?: string
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
  readonly #tokens: Tokens
  readonly #quoting: string | undefined
  #prefilter: Prefilter | undefined
  readonly #common: readonly string[]
  readonly #questionMarks: readonly string[]
  readonly folder: Folder
  readonly #found: readonly Pattern[]

  constructor(input: MatcherInput) {
    this.folder = input.folder ?? new Folder(input.folding)
    this.#quoting = input.quoting
    const vocabulary = new Vocabulary(this.folder)
    this.#automaton = new Automaton(vocabulary)
    const language = new PatternLanguage(input.lists ?? {})
    const found: Pattern[] = []
    const add = (pattern: string, meaning: Meaning): void => {
      const { body, atStart, atEnd } = language.parse(pattern)
      if ('finds' in meaning) found.push(body)
      this.#automaton.add(this.#meanings.push(meaning) - 1, body, atStart, atEnd)
    }
    for (const [topic, words] of Object.entries(input.topics)) {
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
    vocabulary.freeze()
    const writing: Writing = {
      abbreviations: new Set((input.abbreviations ?? []).map((word) => this.folder.text(word))),
      questionMarks: input.questionMarks ?? '',
      ...(input.questionEndings ? { questionEndings: input.questionEndings } : {}),
    }
    this.#tokens = new Tokens(vocabulary, writing)
    this.#found = found
    this.#common = input.common ?? []
    this.#questionMarks = ['?', '\uff1f', '\u037e', ...writing.questionMarks, ...(writing.questionEndings ?? [])]
  }

  /** What a text must have to be worth a scan, for a prefilter of many matchers. Nothing where any text is. */
  needed(frequencies: Frequencies): Needed | undefined {
    return neededBy(this.#found, this.folder, frequencies)
  }

  /** The phrases of a text. Most texts have none, which is settled by a glance. */
  find(text: string): readonly Match[] {
    if (!this.#prefilter) {
      this.#prefilter = new Prefilter(new WordHashes(this.folder), new Frequencies(this.folder, this.#common))
      this.#prefilter.add((frequencies) => this.needed(frequencies))
    }
    return isPossible(this.#prefilter.look(text), 0) ? this.scan(text).matches : NONE
  }

  /** Whether any sentence of a text ends in a question mark. */
  asks(text: string): boolean {
    return (
      this.#questionMarks.some((mark) => text.includes(mark)) && this.#tokens.read(compose(text)?.text ?? text).asks
    )
  }

  /** Words, or characters in scripts without spaces. */
  wordCount(text: string): number {
    return this.#tokens.read(compose(text)?.text ?? text).words
  }

  /** Finds every phrase in a text. */
  scan(text: string): Scan {
    const composed = compose(text)
    const tokens = this.#tokens.read(composed?.text ?? text)
    const matches = this.#matches(tokens)
    const { words, asks } = tokens
    if (matches.length === 0) return { matches: NONE, words, asks }
    const announced = matches.filter(({ topic }) => topic === this.#quoting)
    const own = announced.length ? matches.filter(({ topic }) => topic !== this.#quoting) : matches
    const judged = withoutQuoted(own, announced, composed?.text ?? text)
    return {
      matches: composed ? judged.map((match) => ({ ...match, span: back(match.span, composed.map) })) : judged,
      words,
      asks,
    }
  }

  /** The stretches in which no phrase is looked for: links, handles, placeholders, code, quotations; in their order. */
  masked(text: string): readonly Span[] {
    const composed = compose(text)
    const whole = composed?.text ?? text
    const tokens = this.#tokens.read(whole)
    const { count, kinds, starts, ends } = tokens
    const spans: Span[] = []
    for (let i = 0; i < count; i++) if (kinds[i] === TOKEN.opaque) spans.push([starts[i] as number, ends[i] as number])
    for (const { topic, span } of this.#quoting ? this.#matches(tokens) : NONE)
      if (topic === this.#quoting) spans.push([span[1], lineEnd(whole, span[1])])
    const sorted = spans.sort((a, b) => a[0] - b[0])
    return composed ? sorted.map((span) => back(span, composed.map)) : sorted
  }

  /** The phrases of the text that `tokens` hold, those behind an announcement of somebody else's words too. */
  #matches(tokens: Tokens): Match[] {
    const hits: Hit[] = []
    const contexts: Hit[] = []
    this.#automaton.run(tokens, (pattern, start, end) => {
      const meaning = this.#meanings[pattern] as Meaning
      if ('finds' in meaning) hits.push([meaning.finds, start, end])
      else contexts.push([pattern, start, end])
    })
    return this.#select(hits, contexts).map(([entry, start, end]): Match => {
      const { topic, phrase } = this.#entries[entry] as Entry
      return { topic, phrase, span: [tokens.starts[start] as number, tokens.ends[end] as number] }
    })
  }

  /** The sentences of a text, as its punctuation and line breaks show them. */
  sentences(text: string): readonly Sentence[] {
    const composed = compose(text)
    const sentences = this.#tokens.read(composed?.text ?? text).sentences()
    return composed ? sentences.map(({ span, question }) => ({ span: back(span, composed.map), question })) : sentences
  }

  /** The folded words of a text (characters where the script has no spaces), links and quotations left out. */
  words(text: string): string[] {
    const whole = compose(text)?.text ?? text
    const { count, kinds, starts, ends } = this.#tokens.read(whole)
    const words: string[] = []
    for (let i = 0; i < count; i++) if (kinds[i] === 0) words.push(this.folder.text(whole.slice(starts[i], ends[i])))
    return words
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

const back = ([start, end]: Span, map: Uint32Array): Span => [map[start] as number, map[end] as number]

/** Leaves out the matches behind an announcement of somebody else's words, up to the end of its line. */
export function withoutQuoted(matches: readonly Match[], announced: readonly Match[], text: string): readonly Match[] {
  if (announced.length === 0) return matches
  const quoted: Span[] = []
  for (const { span } of announced)
    if (span[0] >= (quoted.at(-1)?.[1] ?? 0)) quoted.push([span[0], lineEnd(text, span[1])])
  return matches.filter(({ span }) => !quoted.some(([start, end]) => span[0] >= start && span[0] < end))
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
