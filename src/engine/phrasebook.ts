import type { Span } from '../conversation.ts'
import type { Locale, ReadyPhrases, Topic, TopicWords } from '../locale.ts'
import type { Folder } from '../phrase/fold.ts'
import { Frequencies } from '../phrase/frequencies.ts'
import { Glance, glanceKeys, packGlanceKeys, unpackGlanceKeys } from '../phrase/glance.ts'
import { lineEnd, type Match, Matcher, type MatcherInput, tokensFor, withoutQuoted } from '../phrase/matcher.ts'
import type { Tokenizer } from '../phrase/tokenizer.ts'
import type { TokenRange } from '../phrase/tokens.ts'
import { WordHashes } from '../phrase/word-hashes.ts'

const NO_MATCHES: readonly Match[] = []
/** The topic whose phrases announce somebody else's words. */
export const QUOTING = 'quoting'

/**
 * The phrases of a language, each topic compiled when a text may have it. One glance at a text says which topics it may
 * have, so that most messages are never searched.
 */
export class Phrasebook {
  /** What takes the texts of the language apart; shared by all topics, so that each text is taken apart once. */
  readonly tokens: Tokenizer
  readonly #locale: Locale
  readonly #glance: Glance
  /** The number in the glance; below 0 where the pack has no words for a topic. */
  readonly #members = new Map<Topic, number>()
  readonly #matchers = new Map<Topic, Matcher>()
  readonly #questions: readonly string[]
  /** Made for a topic whose keys the pack does not tell. */
  #frequent: Frequencies | undefined

  constructor(locale: Locale) {
    this.#locale = locale
    this.tokens = tokensFor(locale)
    this.#glance = new Glance(new WordHashes(this.folder))
    const { questionMarks = '', questionEndings = [] } = locale
    this.#questions = ['?', '\uff1f', '\u037e', ...questionMarks, ...questionEndings]
    const { ready } = locale
    if (!ready) return
    this.#glance.add(unpackGlanceKeys(ready.keys))
    for (const [member, topic] of ready.topics.entries()) this.#members.set(topic as Topic, member)
  }

  get folder(): Folder {
    return this.tokens.lexicon.folder
  }

  /** How many topics were asked for: a glance holds only as long as this does not change. */
  get size(): number {
    return this.#glance.members
  }

  /** Which topics a text may have. */
  glance(text: string): number[] {
    return this.#glance.look(text)
  }

  /** The number of a topic in a glance; below 0 where the pack has no words for it. */
  member(topic: Topic): number {
    return this.#members.get(topic) ?? this.#add(topic)
  }

  /** The phrases of a topic in a text; `mayQuote` says whether the text may announce somebody else's words. */
  scan(range: TokenRange, topic: Topic, mayQuote: boolean): readonly Match[] {
    const matches = this.#matcher(topic)?.search(range) ?? NO_MATCHES
    if (matches.length === 0 || !mayQuote) return matches
    return withoutQuoted(matches, this.#matcher(QUOTING)?.search(range) ?? NO_MATCHES, range.given)
  }

  /** Whether a text has anything that may ask: cheaper than to take it apart. */
  mayAsk(text: string): boolean {
    return this.#questions.some((mark) => text.includes(mark))
  }

  /** The stretches that are not the writer's own prose: links, handles, placeholders, code, quotations; in their order. */
  masked(range: TokenRange): readonly Span[] {
    const opaque = this.tokens.opaque(range)
    const announced = this.#matcher(QUOTING)?.search(range) ?? NO_MATCHES
    if (announced.length === 0) return opaque
    const quoted = announced.map(({ span }): Span => [span[1], lineEnd(range.given, span[1])])
    return [...opaque, ...quoted].sort((a, b) => a[0] - b[0])
  }

  #matcher(topic: Topic): Matcher | undefined {
    const known = this.#matchers.get(topic)
    if (known) return known
    const words = this.#locale.topics[topic]
    if (!words) return undefined
    const matcher = topicMatcher(this.#locale, topic, words, this.tokens)
    this.#matchers.set(topic, matcher)
    return matcher
  }

  #frequencies(): Frequencies {
    this.#frequent ??= frequenciesOf(this.#locale, this.folder)
    return this.#frequent
  }

  #add(topic: Topic): number {
    const matcher = this.#matcher(topic)
    const member = matcher ? this.#glance.add(glanceKeys([matcher.keys(this.#frequencies())])) : -1
    this.#members.set(topic, member)
    return member
  }
}

/** How often words are to be expected in a language: its function words, and what `texts` show. */
export function frequenciesOf(locale: Locale, folder: Folder, texts: Iterable<string> = []): Frequencies {
  const frequencies = new Frequencies(folder, commonIn(locale))
  const hashes = new WordHashes(folder)
  for (const text of texts) if (hashes.read(text)) frequencies.count(hashes)
  return frequencies
}

/** All phrases of a pack made ready; `texts` show how frequent words are. */
export function readyPhrases(locale: Locale, texts: Iterable<string>): ReadyPhrases {
  const tokens = tokensFor(locale)
  const frequencies = frequenciesOf(locale, tokens.lexicon.folder, texts)
  const matchers = Object.entries(locale.topics).map(
    ([topic, words]) => [topic, topicMatcher(locale, topic, words, tokens)] as const,
  )
  return {
    topics: matchers.map(([topic]) => topic),
    keys: packGlanceKeys(glanceKeys(matchers.map(([, matcher]) => matcher.keys(frequencies)))),
    compiled: Object.fromEntries(matchers.map(([topic, { compiled }]) => [topic, compiled])),
  }
}

/** Frequent words, the most frequent ones first. */
const commonIn = ({ perspective, functionWords }: Locale): readonly string[] => [
  ...Object.keys(perspective),
  ...functionWords,
]

const known = new WeakMap<Locale, Phrasebook>()

/** The phrasebook of a locale: one for all linters, because what it holds depends on the locale alone. */
export function phrasebookOf(locale: Locale): Phrasebook {
  let book = known.get(locale)
  if (!book) {
    book = new Phrasebook(locale)
    known.set(locale, book)
  }
  return book
}

/** A matcher for one topic, made of what the pack has ready. The announcements of quotations are to be found themselves. */
const topicMatcher = (locale: Locale, topic: string, words: TopicWords, tokens: Tokenizer): Matcher =>
  matcherOf(locale, { [topic]: words }, { tokens, quoting: '', compiled: locale.ready?.compiled[topic] })

/** A matcher for some topics of a locale. The announcement of a quotation always counts. */
export function matcherFor(locale: Locale, wanted: Iterable<Topic>): Matcher {
  const topics: Record<string, TopicWords> = {}
  for (const topic of new Set([...wanted, QUOTING] as Topic[])) {
    const words = locale.topics[topic]
    if (words) topics[topic] = words
  }
  return matcherOf(locale, topics)
}

/** `quoting` is the topic whose phrases announce somebody else's words, which are then left out. */
export function matcherOf(
  locale: Locale,
  topics: Readonly<Record<string, TopicWords>>,
  { tokens, quoting = QUOTING, compiled }: Pick<MatcherInput, 'tokens' | 'quoting' | 'compiled'> = {},
): Matcher {
  return new Matcher({
    topics,
    lists: locale.lists,
    variants: locale.variants,
    folding: locale.folding,
    tokens,
    compiled,
    abbreviations: locale.abbreviations,
    common: commonIn(locale),
    ...(quoting in topics ? { quoting } : {}),
    ...(locale.questionMarks === undefined ? {} : { questionMarks: locale.questionMarks }),
    ...(locale.questionEndings === undefined ? {} : { questionEndings: locale.questionEndings }),
    ...(locale.noQuestions === undefined ? {} : { noQuestions: locale.noQuestions }),
    ...(locale.goesOn === undefined ? {} : { goesOn: locale.goesOn }),
  })
}
