import type { Locale, Topic, TopicWords } from '../locale.ts'
import { Folder } from '../phrase/fold.ts'
import { Frequencies } from '../phrase/frequencies.ts'
import { type Match, Matcher, withoutQuoted } from '../phrase/matcher.ts'
import { type Possible, Prefilter } from '../phrase/prefilter.ts'
import { WordHashes } from '../phrase/word-hashes.ts'

const NO_MATCHES: readonly Match[] = []
/** The topic whose phrases announce somebody else's words. */
export const QUOTING = 'quoting'

interface Entry {
  readonly matcher: Matcher | undefined
  /** The number in the prefilter. */
  readonly member: number
}

/**
 * The phrases of a language, each topic compiled when it is first asked for. One glance at a text says which of the topics
 * asked for so far it may have, so that most messages are never searched.
 */
export class Phrasebook {
  readonly folder: Folder
  readonly #locale: Locale
  readonly #prefilter: Prefilter
  readonly #topics = new Map<Topic, Entry>()
  #plain: Matcher | undefined

  constructor(locale: Locale) {
    this.#locale = locale
    this.folder = new Folder(locale.folding)
    this.#prefilter = new Prefilter(new WordHashes(this.folder), new Frequencies(this.folder, commonIn(locale)))
  }

  /** For what needs no phrases: sentences, words, questions, stretches that are not the agent's own. */
  get plain(): Matcher {
    this.#plain ??= matcherFor(this.#locale, [], this.folder)
    return this.#plain
  }

  /** How many topics were asked for: a glance holds only as long as this does not change. */
  get size(): number {
    return this.#prefilter.members
  }

  /** Which topics a text may have. */
  glance(text: string): Possible {
    return this.#prefilter.look(text)
  }

  /** The number of a topic in a glance; below 0 where the pack has no words for it. Compiles the topic. */
  member(topic: Topic): number {
    return (this.#topics.get(topic) ?? this.#compile(topic)).member
  }

  /** The phrases of a topic in a text; `mayQuote` says whether the text may announce somebody else's words. */
  scan(text: string, topic: Topic, mayQuote: boolean): readonly Match[] {
    const { matches = NO_MATCHES } = this.#topics.get(topic)?.matcher?.scan(text) ?? {}
    if (matches.length === 0 || !mayQuote) return matches
    const announced = this.#topics.get(QUOTING)?.matcher?.scan(text).matches ?? NO_MATCHES
    return withoutQuoted(matches, announced, text)
  }

  #compile(topic: Topic): Entry {
    const words = this.#locale.topics[topic]
    // The announcements of quotations are to be found themselves.
    const matcher = words && matcherOf(this.#locale, { [topic]: words }, this.folder, '')
    const entry = { matcher, member: matcher ? this.#prefilter.add((frequencies) => matcher.needed(frequencies)) : -1 }
    this.#topics.set(topic, entry)
    return entry
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

/** A matcher for some topics of a locale. The announcement of a quotation always counts. */
export function matcherFor(locale: Locale, wanted: Iterable<Topic>, folder?: Folder): Matcher {
  const topics: Record<string, TopicWords> = {}
  for (const topic of new Set([...wanted, QUOTING] as Topic[])) {
    const words = locale.topics[topic]
    if (words) topics[topic] = words
  }
  return matcherOf(locale, topics, folder)
}

/** `quoting` is the topic whose phrases announce somebody else's words, which are then left out. */
export function matcherOf(
  locale: Locale,
  topics: Readonly<Record<string, TopicWords>>,
  folder?: Folder,
  quoting: string = QUOTING,
): Matcher {
  return new Matcher({
    topics,
    lists: locale.lists,
    folding: locale.folding,
    folder,
    abbreviations: locale.abbreviations,
    common: commonIn(locale),
    ...(quoting in topics ? { quoting } : {}),
    ...(locale.questionMarks === undefined ? {} : { questionMarks: locale.questionMarks }),
    ...(locale.questionEndings === undefined ? {} : { questionEndings: locale.questionEndings }),
  })
}
