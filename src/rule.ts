import type { Channel, Conversation, Kind, Message, Span } from './conversation.ts'
import type { Example, Locale, ModelSentence, Topic, TopicWords } from './locale.ts'
import type { OptionSchema, OptionValues } from './option.ts'
import type { Match } from './phrase/matcher.ts'
import type { Sentence } from './phrase/tokens.ts'
import type { PresetName } from './preset.ts'
import type { Ending } from './structure/ending.ts'
import type { Turn } from './structure/turns.ts'
import type { Safety, Severity } from './violation.ts'

export const CATEGORIES = {
  words: 'Words',
  shape: 'Shape of a message',
  opening: 'Opening',
  listening: 'Listening',
  waiting: 'Waiting and handing over',
  ending: 'Ending',
  templates: 'Templates and repetition',
  data: 'Public channels and data',
  team: "The team's own",
} as const
export type Category = keyof typeof CATEGORIES

/** What an input may lack, so that a rule has nothing to go by; `etiquette rules --why-silent` says so. */
export const NEEDS = {
  times: 'messages that say when they were sent',
  'agent-names': 'agent messages that say which agent wrote them',
  'customer-names': 'customer messages that say who wrote them',
  channel: 'conversations that say on which channel they were held',
} as const
export type Need = keyof typeof NEEDS

export type Messages = Readonly<Record<string, string>>
type Placeholders<T extends string> = T extends `${string}{${infer K}}${infer R}` ? K | Placeholders<R> : never
type Data<T extends string> = Readonly<Record<Placeholders<T>, number | string>>

/**
 * A way to mend a violation. `replace`: put `text` in place of a span of the message (an empty text drops it).
 * `append`: a sentence behind the message, before the names that it is signed with, or `at` a place that the rule knows.
 * `add`: a sentence to send in addition, because something is missing. `instead`: a whole message.
 *
 * What replaces words is `safe` where it says the same and fits whatever stands around it, so that `--fix` may put it in
 * without anyone looking; where it does not say so, it is `unsafe`, and so is all that is added. What is `manual` drops
 * something that the customer has to know: it shows people how to say it, and nothing else makes it.
 */
export type Rewrite =
  | {
      readonly kind: 'replace'
      readonly span: Span
      readonly text: string
      readonly safety?: Safety | 'manual'
      /** A capital of the words that it replaces says something that the text does not: "Vam", which is polite, "ti". */
      readonly ownCase?: boolean
    }
  | { readonly kind: 'append'; readonly text: string; readonly at?: number }
  | { readonly kind: 'add' | 'instead'; readonly text: string }

/** Something found: which of the rule's messages, about which words. Made by `context.report`, yielded by the rule. */
export interface Finding {
  readonly messageId: string
  readonly data: Readonly<Record<string, number | string>>
  readonly message: Message
  readonly span: Span
  readonly rewrites: readonly Rewrite[]
  readonly note?: string
  /** Where more about it stands, instead of the rule's page. */
  readonly url?: string
  /** What stands for the words where they may be shown to nobody. */
  readonly cover?: string
}

export interface Report {
  readonly message: Message
  /** The whole message where left out. */
  readonly span?: Span
  /** Alternatives, best first. */
  readonly rewrites?: readonly Rewrite[]
  readonly note?: string | undefined
  readonly url?: string | undefined
  /**
   * For words that may be shown to nobody, such as a password: what stands for them in every output, as long as they are.
   */
  readonly cover?: string
}

/** The conversation as rules see it: turns, phrases by topic, sentences; everything worked out once and on demand. */
export interface Reading {
  readonly conversation: Conversation
  /** The file, as shown to people. */
  readonly path: string
  readonly channel: Channel | undefined
  readonly turns: readonly Turn[]
  /** The first agent turn. */
  readonly opening: Turn | undefined
  /** How the conversation ended. */
  readonly ending: Ending
  /** The phrases of some topics in a message, in the order of the text. */
  matches(message: Message, topics: readonly Topic[]): readonly Match[]
  /** The phrases of one topic. */
  find(message: Message, topic: Topic): readonly Match[]
  /** Whether a message, or any message of a turn, has a phrase of one of the topics. */
  has(where: Turn | Message, ...topics: Topic[]): boolean
  sentences(message: Message): readonly Sentence[]
  /** What is not the agent's own prose: links, handles, placeholders, code, quotations; in the order of the text. */
  masked(message: Message): readonly Span[]
  /** Whether a message asks anything, as its punctuation shows. */
  asks(message: Message): boolean
  /** Folded words; characters where the script has no spaces. */
  words(message: Message): readonly string[]
  /** The same words, those of each sentence by themselves. */
  wordsBySentence(message: Message): readonly (readonly string[])[]
  wordCount(message: Message): number
  /** Sentences and words as the nlcst parser of the language sees them; slower, for the few messages that need it. */
  tree(message: Message): TextTree
}

/** A word and where it stands in the text. */
export interface TreeWord {
  readonly text: string
  readonly span: Span
}

export interface TextTree {
  /** One entry a sentence: its span in the text and its words. */
  readonly sentences: readonly { readonly span: Span; readonly words: readonly TreeWord[] }[]
}

/** Parses a text into sentences and words; made by `language/parse.ts`, which is loaded only where a rule needs it. */
export type ParseText = (text: string) => TextTree

/** What a rule is given besides the conversation; the same for all conversations of one locale. */
export interface RuleContext<S extends OptionSchema = OptionSchema, M extends Messages = Messages> {
  readonly options: OptionValues<S>
  readonly locale: Locale
  /** The locale's words that carry no content, folded: ask with `fold(word)`, or with words of `Reading.words`. */
  readonly functionWords: ReadonlySet<string>
  /** A word as the locale compares words: without capitals, and without the accents and spellings that make no difference. */
  fold(word: string): string
  /** Names of the company and its products, from the settings. */
  readonly brand: readonly string[]
  /** What `load` of the rule gave; loaded when it is first asked for, so ask only where it is needed. */
  readonly tools: unknown
  /** The phrases that the rule itself brings under a name, in a message. */
  own(message: Message, name: string): readonly Match[]
  /** Sentences of the locale pack that an agent can send, best first. */
  model(name: ModelSentence): readonly string[]
  /** Makes a finding; the rule yields it. */
  report<K extends keyof M & string>(
    messageId: K,
    what: Report,
    ...data: [Placeholders<M[K]>] extends [never] ? [] : [data: Data<M[K]>]
  ): Finding
}

/**
 * What a rule about many conversations remembers from one to the next. It holds hashes and counts, never texts, so that
 * memory stays small however many there are.
 */
export interface Corpus {
  /** Called for each conversation, in the order in which they are read. */
  check(reading: Reading): Iterable<Finding>
  /** Called when all were read; what it finds is about conversations that it kept, as few as possible. */
  end?(): Iterable<{ readonly reading: Seen; readonly finding: Finding }>
}

/** A conversation that was read in an earlier run: what stands in it, but nothing was looked for. */
export type Seen = Pick<Reading, 'conversation' | 'path' | 'channel'>

/**
 * What a rule about many templates remembers, in two steps, so that a template that has not changed since an earlier run
 * need not be read again: `check` is `add` of `note`.
 */
export interface NotedCorpus<Note = unknown> extends Corpus {
  /** What is to be known of a template: plain data (JSON). Depends on nothing else. */
  note(reading: Reading): Note
  /** Called for each template, in the order in which they are read, with its note, possibly of an earlier run. */
  add(note: Note, seen: Seen): Iterable<Finding>
}

/** Examples that a rule brings along, where no locale pack holds them. */
export interface RuleExamples {
  /** What it must not report. */
  readonly pass: readonly Example[]
  /** What it must report; where words are marked, exactly these. */
  readonly fail: readonly Example[]
}

export interface Rule<S extends OptionSchema = OptionSchema, M extends Messages = Messages> {
  /** Kebab-case; also the file's name. */
  readonly id: string
  readonly category: Category
  /** What is looked at as a whole: one message, one turn, the opening, the conversation, all conversations. */
  readonly scope: 'message' | 'turn' | 'opening' | 'conversation' | 'corpus'
  readonly kinds: readonly Kind[]
  /** Only for conversations that are known to be on one of these channels; for all where left out. */
  readonly channels?: readonly Channel[]
  /** Without which of these in the input the rule stays silent. */
  readonly needs?: readonly Need[]
  /** One line: the cell of the table of rules. */
  readonly summary: string
  /** Why it matters to the customer, in Markdown. */
  readonly why: string
  /** Where the rule or its thresholds come from. */
  readonly source: string
  /** Decisions on hard cases, one sentence or two each, in Markdown. */
  readonly decisions: readonly string[]
  /** What `--fix` changes in templates, and what it changes with `--unsafe-fixes` only: one sentence each, in Markdown. */
  readonly fixing?: Readonly<Partial<Record<Safety, string>>>
  /** Every topic that `check` asks for. */
  readonly topics: readonly Topic[]
  /** Those without which the rule can say nothing: a locale pack that lacks one switches it off. */
  readonly requires: readonly Topic[]
  /** Where no agent message has any of these, the rule says nothing, and is not even asked: only there for speed. */
  readonly onlyWith?: readonly Topic[]
  /** Phrases that are in no locale pack, by the name under which `context.own` finds them; compiled when it is asked. */
  readonly phrases?: Readonly<Record<string, TopicWords>>
  /** The language of those phrases, as a BCP 47 tag: the rule is on for conversations in it only. */
  readonly locale?: string
  readonly examples?: RuleExamples
  /** Where it is explained, if not on a page of etiquette. */
  readonly url?: string
  /** The severity in each preset; not in a preset is off there. */
  readonly presets: Readonly<Partial<Record<PresetName, Severity>>>
  readonly options: S
  /**
   * What must have been said, and by whom, for the rule to have anything to judge; without it a scorecard calls the rule not
   * applicable. Left out for rules that judge every conversation, such as those about words that must not be there.
   */
  readonly judges?: { readonly side: 'agent' | 'customer'; readonly topics: readonly Topic[] }
  /**
   * For a rule that takes options which it does not declare, as those of somebody else's library: what is wrong with
   * them, as the end of a sentence, or nothing.
   */
  optionsProblem?(options: Readonly<Record<string, unknown>>): Promise<string | undefined>
  /** What is wrong, one line each; `{name}` is filled in by `report`. */
  readonly messages: M
  /** Whether `reading.tree` is used. */
  readonly parses?: boolean
  /**
   * Loads libraries that `check` needs with the options that are configured. Called once, when `check` first asks for
   * `context.tools`: it is then broken off, and called again when they are loaded.
   */
  load?(options: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Whether `check` nearly always asks for it, so that it is loaded together with the rule. */
  readonly preload?: boolean
  /** Pure and synchronous. A rule has this or `corpus`. */
  check?(reading: Reading, context: RuleContext<S, M>): Iterable<Finding>
  /** For rules about many conversations: what remembers the earlier ones. Called once a run. */
  corpus?(context: RuleContext<S, M>): Corpus
}

/** Declares a rule; only there for its types. */
export const defineRule = <const S extends OptionSchema, const M extends Messages>(rule: Rule<S, M>): Rule<S, M> => rule

/** A rule with its own types forgotten, as the engine holds it. */
// biome-ignore lint/suspicious/noExplicitAny: the options and messages of a rule are its own business
export type AnyRule = Rule<any, any>

/** A rule that is loaded when a conversation is checked against it, and what must be known of it before. */
export interface RuleSource extends Pick<AnyRule, 'id' | 'scope' | 'kinds' | 'presets'> {
  rule(): Promise<AnyRule>
}

/** The rule itself. */
export const loadRule = async (source: AnyRule | RuleSource): Promise<AnyRule> =>
  'rule' in source ? await source.rule() : source
