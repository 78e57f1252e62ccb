import type { Channel, Kind } from './conversation.ts'
import type { Folding } from './phrase/fold.ts'
import type { TopicWords } from './phrase/matcher.ts'
import { MODEL_SENTENCES, TOPICS } from './topics/index.ts'

export { MODEL_SENTENCES, TOPICS }

/**
 * What a rule can ask a language for. A closed list: a rule cannot ask for a topic that no pack could have. The families
 * stand in `topics/`, each topic with a text that says what belongs there.
 */
export type Topic = keyof typeof TOPICS

/** Sentences that an agent can send as they are. The first is the one that rewrites use; `{}` stands for what the rule names. */
export type ModelSentence = keyof typeof MODEL_SENTENCES

/** An example of a rule in a language: a test, and a part of the rule's page. */
export interface Example {
  /**
   * A labelled conversation ("Agent: ...", "Customer: ..."), or the text of a template. The words that must be underlined
   * stand in `[[...]]`; a message that something is missing from is marked as a whole. No marks: a good example. A label
   * may say when and who: "[10:02] Agent (Dana): ..."; times are UTC, on Monday 2026-03-02 unless the day stands before
   * them. A line `---` separates conversations or templates.
   */
  readonly text: string
  /** What the example shows, where that is not plain. */
  readonly title?: string
  /** `transcript` unless said otherwise. */
  readonly kind?: Kind
  readonly channel?: Channel
  readonly closed?: boolean
  readonly options?: Readonly<Record<string, unknown>>
  readonly brand?: readonly string[]
}

/** Everything that etiquette knows of one language: data only, so that a pack can be read and edited by its speakers. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string
  /** In English. */
  readonly name: string
  /** Which nlcst parser suits the language. */
  readonly parser: 'english' | 'latin' | 'segmenter'
  readonly folding: Folding
  /** Words with a full stop that closes no sentence. */
  readonly abbreviations: readonly string[]
  /** Characters besides `?` and `？` that ask. */
  readonly questionMarks?: string
  /** Ends of sentences that ask although a full stop follows: か in Japanese. */
  readonly questionEndings?: readonly string[]
  /** Named lists for patterns: `<we>` stands for `lists.we`. */
  readonly lists: Readonly<Record<string, string>>
  readonly topics: Readonly<Partial<Record<Topic, TopicWords>>>
  readonly models: Readonly<Partial<Record<ModelSentence, readonly string[]>>>
  /** Pairs that turn the customer's words into the agent's when given back: "my" to "your". */
  readonly perspective: Readonly<Record<string, string>>
  /**
   * What the end of a name becomes where somebody is called by it or it is declined: `{ o: ['e'] }` takes "Pavle" for
   * "Pavlo". In small letters, without accents; the empty ending stands for any name.
   */
  readonly nameEndings?: Readonly<Record<string, readonly string[]>>
  /** Words that carry no content of their own, the most frequent ones first. */
  readonly functionWords: readonly string[]
  /** Defaults of rule options that depend on the language, such as lengths counted in characters. */
  readonly defaults?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Rule id to its examples. Loaded only when they are asked for: checking needs none. */
  examples(): Promise<Readonly<Record<string, readonly Example[]>>>
}

/** A pack that is loaded when it is needed. */
export interface LocaleSource {
  readonly tag: string
  /** In English. */
  readonly name: string
  load(): Promise<Locale>
}

/** The pack itself. */
export const loadLocale = async (pack: Locale | LocaleSource): Promise<Locale> =>
  'load' in pack ? await pack.load() : pack

export type { Folding, TopicWords }

/** Declares a locale pack; only there for its types. */
export const defineLocale = (locale: Locale): Locale => locale
