import type { Channel, Kind } from './conversation.ts'
import type { Folding } from './phrase/fold.ts'
import type { PackedGlanceKeys } from './phrase/glance.ts'
import type { Compiled, TopicWords } from './phrase/matcher.ts'
import type { Variants } from './phrase/variants.ts'
import type { MODEL_SENTENCES, TOPICS } from './topics/index.ts'

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

/**
 * The other script of a language that is written in two: what the pack offers is written in it where the conversation is.
 */
export interface OtherScript {
  /** Words that are not written letter by letter, the longest first: 面条 is 麵條, but 下面 stays. */
  readonly words: Readonly<Record<string, string>>
  /** Letters that are always written so; each side must occur in its own script only, so that texts tell their script. */
  readonly letters: Readonly<Record<string, string>>
  /**
   * Whether names, links and codes are in the other script anyway, as they are in Latin letters in a Greek text: a text is
   * then in the other script where it has words, and not one letter of the own script.
   */
  readonly ofNames?: boolean
}

/** What tells in a language where commas stand, in small letters. */
export interface Commas {
  /** Words of which a clause begins that has a comma behind it, or that have one by themselves: "if", "however". */
  readonly behind: readonly string[]
  /** Words of which a clause begins that has a comma before it: "but", "which". */
  readonly before: readonly string[]
  /** Words behind which a clause goes on without one: "and", "is". */
  readonly never: readonly string[]
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
  /** Words with a full stop that closes no sentence; "# svibnja" is one behind such a number: "5. svibnja". */
  readonly abbreviations: readonly string[]
  /** Characters besides `?` and `？` that ask. */
  readonly questionMarks?: string
  /** Ends of sentences that ask although a full stop or nothing follows: か in Japanese. */
  readonly questionEndings?: readonly string[]
  /** Whole sentences that end so and ask nothing: そうですか. */
  readonly noQuestions?: readonly string[]
  /** Ends of lines behind which a sentence goes on on the next one, for scripts without capitals: を in Japanese. */
  readonly goesOn?: readonly string[]
  /**
   * Ends of what stands before a verb that comes last, for languages where it does: は in 返品はできません. Behind one of
   * them a refusal is no "no" of its own, but says what is refused.
   */
  readonly beforeVerb?: readonly string[]
  /** Named lists for patterns: `<we>` stands for `lists.we`. */
  readonly lists: Readonly<Record<string, string>>
  readonly topics: Readonly<Partial<Record<Topic, TopicWords>>>
  readonly models: Readonly<Partial<Record<ModelSentence, readonly string[]>>>
  /**
   * What stands behind a blank of filled circles or of two crosses, by which it is told from an ornament or a size: 様 in
   * `●●様`, " minutes" in "XX minutes". They are no blanks where left out.
   */
  readonly afterBlank?: readonly string[]
  /** For rewrites in texts of the language's other script. */
  readonly otherScript?: OtherScript
  /**
   * Sentences of models and rewrites as they are said to somebody who is addressed informally, by what they are to all
   * others. Sentences that address nobody, or that are left out, stay as they are.
   */
  readonly informal?: Readonly<Record<string, string>>
  /** Pairs that turn the customer's words into the agent's when given back: "my" to "your". */
  readonly perspective: Readonly<Record<string, string>>
  /**
   * What the end of a name becomes where somebody is called by it or it is declined: `{ o: ['e'] }` takes "Pavle" for
   * "Pavlo". In small letters, without accents; the empty ending stands for any name.
   */
  readonly nameEndings?: Readonly<Record<string, readonly string[]>>
  /**
   * The same where a rewrite calls somebody by a name: `{ ς: '' }` makes "Κώστα" of "Κώστας". Of several ends that fit the
   * longest counts. Names stay as they are where left out.
   */
  readonly vocatives?: Readonly<Record<string, string>>
  /** First names that many people have, in small letters and without accents, a name in one of the three lists only. */
  readonly firstNames?: {
    readonly women: readonly string[]
    readonly men: readonly string[]
    /** Names that women and men bear. */
    readonly either: readonly string[]
    /** How the bearers of a name are called, where that is not its beginning: `{ william: ['bill'] }`. */
    readonly short?: Readonly<Record<string, readonly string[]>>
    /** The title that a rewrite puts in the place of one that does not fit, in front of the family name. */
    readonly titles: { readonly women: string; readonly men: string }
    /**
     * Words in front of a title or name that are said otherwise to women: `{ poštovani: 'poštovana' }`. A pack that has them
     * calls people by titles that are declined.
     */
    readonly agreeing?: Readonly<Record<string, string>>
  }
  /** For scripts that mark names neither by capitals nor by spaces. */
  readonly unmarkedNames?: {
    /** The family names that most people have: a name begins with one of them. */
    readonly families: readonly string[]
    /** How somebody is addressed of whom nothing but the family name is known, `{}` for the name: `{}先生/女士`. */
    readonly polite: string
  }
  /**
   * Phone numbers without their country's code that nothing but their beginning and length tells from an order number, each
   * `#` a digit: `69########`. Numbers that begin with 0 or + are known without.
   */
  readonly phones?: readonly string[]
  /**
   * Words as they are spelt in small letters, for languages whose capitals go without accents: a rewrite of "ΕΙΝΑΙ" is
   * "είναι". Of several that differ in their accents alone the first counts.
   */
  readonly spellings?: readonly string[]
  /** How words are also written or said than patterns have them, so that a pattern says each word once. */
  readonly variants?: Variants
  /**
   * Hashtags that complain, in small letters, `*` for any letters: `*fail` is "#fail" and "#ServiceFail". Signs and digits
   * are left out of a hashtag before it is compared.
   */
  readonly complaintTags?: readonly string[]
  /** Words that carry no content of their own, the most frequent ones first. */
  readonly functionWords: readonly string[]
  /**
   * Words that depend on the sound of the next word, as "a" and "an" do: what stands behind them is not replaced by words
   * with another beginning unless somebody looks.
   */
  readonly soundBound?: readonly string[]
  /**
   * By these a rewrite tells which of the two commas go when it leaves out the words between them; left out in languages
   * where one comma fits anywhere: both are never taken then.
   */
  readonly commas?: Commas
  /** Defaults of rule options that depend on the language, such as lengths counted in characters. */
  readonly defaults?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Its phrases, ready to be searched for; only there for speed. The build makes it of built-in packs. */
  readonly ready?: ReadyPhrases
  /** Rule id to its examples. Loaded only when they are asked for: checking needs none. */
  examples(): Promise<Readonly<Record<string, readonly Example[]>>>
}

/** What is made of the phrases of a pack before texts are searched for them. */
export interface ReadyPhrases {
  /** The topics in the order in which `keys` number them. */
  readonly topics: readonly string[]
  /** What a text must have to be worth a search for a topic. */
  readonly keys: PackedGlanceKeys
  readonly compiled: Readonly<Record<string, Compiled>>
}

/** Whether a pack has words for a topic; to look at them would read those of a pack that was made ready. */
export const hasTopic = ({ topics }: Pick<Locale, 'topics'>, topic: Topic): boolean => topic in topics

/** A pack that is loaded when it is needed. */
export interface LocaleSource {
  readonly tag: string
  /** In English. */
  readonly name: string
  load(): Promise<Locale>
}

/**
 * What gives personal data away in a language, so that it can be masked. Kept apart from the pack: masking uses the words of
 * all languages at once, because it must not depend on the language being found right.
 */
export interface PersonalDataWords {
  /** Right before a name, whatever follows: "my name is". */
  readonly namesFollow: readonly string[]
  /** Before a name or before anything else, so that only a capital letter tells: a greeting, thanks, a title, "I am". */
  readonly namesMayFollow: readonly string[]
  /** Right behind a name, in scripts without spaces: 先生. */
  readonly namesPrecede: readonly string[]
  /** Family names of one character, which are names only before `namesPrecede`: 王 in 王先生. */
  readonly familyNames?: readonly string[]
  /** What a name may end in besides, or instead of its last vowel: cases, possessives. */
  readonly nameEndings: readonly string[]
  /** Ends of names that change before an ending: "Petar", "Petra". */
  readonly nameStems: readonly (readonly [end: string, before: string])[]
  /** Words that are names as well, or stand where names do: as names they count only with a capital letter. */
  readonly ordinary: readonly string[]
  /** Digits as they are spoken, all ways of saying them. */
  readonly digits: readonly string[]
  /** "at" and "dot", as addresses are spelt out. */
  readonly at: readonly string[]
  readonly dot: readonly string[]
  /** Telephone numbers as they are written where the language is spoken: each of these is masked, a test says. */
  readonly phones: readonly string[]
}

/** Declares such words; only there for their types. */
export const definePersonalDataWords = (words: PersonalDataWords): PersonalDataWords => words

/** The pack itself. */
export const loadLocale = async (pack: Locale | LocaleSource): Promise<Locale> =>
  'load' in pack ? await pack.load() : pack

export type { Folding, TopicWords, Variants }

/** Declares a locale pack; only there for its types. */
export const defineLocale = (locale: Locale): Locale => locale
