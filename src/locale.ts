import type { Channel, Kind } from './conversation.ts'
import type { Folding } from './phrase/fold.ts'
import type { TopicWords } from './phrase/matcher.ts'

/**
 * What a rule can ask a language for. A closed list: a rule cannot ask for a topic that no pack could have. The text says
 * what belongs there, for authors of packs.
 */
export const TOPICS = {
  'not-knowing': 'the agent does not know and leaves it at that',
  'never-doing': 'the agent says that something is never done',
  'hiding-behind-rules': 'policy, the system or procedure given as the reason',
  'sending-off': 'the customer is told to go and look it up',
  ordering: 'the customer is given an order',
  'flat-word': 'a flat or discouraging word',
  helplessness: 'the agent declares to be helpless or not responsible',
  downplaying: 'words that talk the customer down',
  refusal: 'a refusal, a denial or a report that something is unavailable',
  'positive-step': 'an alternative, an offer, a next action, what can be done instead',
  'search-offer': 'an offer to look for or try something',
  alternative: 'a statement of what is on offer instead; counts only behind a refusal',
  statement: 'says how it is: "it has four stars"',
  contrast: 'a word that turns from a refusal to something positive, as "but" does',
  hope: 'a hope that commits to nothing',
  salutation: 'a greeting',
  welcome: 'a welcome, or thanks for getting in touch',
  introduction: 'the agent says who is writing, or for which company',
  'help-offer': 'a general offer of help that opens a conversation',
  courtesy: 'thanks, apology or another politeness that makes a short public reply polite',
  'closing-question': 'the question whether anything else is needed, or an open offer to that effect',
  declaration: 'the customer says that nothing else is needed',
  request: 'the customer asks for something',
  acceptance: 'the customer says yes to an offer',
  decline: 'the customer says no to an offer',
  thanks: 'thanks',
  'thanks-service': 'the thanks of an agent: for the contact, the order, the patience',
  'good-wish': 'a good wish',
  farewell: 'a goodbye',
  'come-back': 'an invitation to come back or get in touch again',
  signature: 'the formula above a signature',
  'thanks-answer': 'an answer to thanks',
  restatement: 'the customer\'s words given back: "so you want ..."',
  'open-question': 'a question that cannot be answered with yes or no',
  confirmation: 'the agent asks whether data or a reading is right',
  empathy: 'words about how the customer feels or about the trouble',
  acknowledgement: 'words that only show that a message was read',
  quoting: "an announcement of somebody else's words, up to its colon",
} as const satisfies Record<string, string>

export type Topic = keyof typeof TOPICS

/** Sentences that an agent can send as they are. The first is the one that rewrites use; `{}` stands for what the rule names. */
export const MODEL_SENTENCES = {
  greeting: 'opens a conversation: greeting, thanks for getting in touch, offer of help',
  'greeting-before-answer': 'the greeting alone, put before an answer',
  'social-greeting': 'the greeting of a public reply',
  'positive-step': 'offers to look for another way, behind a refusal',
  'closing-question': 'asks whether anything else is needed',
  'closing-phrase': 'thanks and a good wish at the end',
  'parroting-answer': 'goes on from what the customer said to a next step',
} as const satisfies Record<string, string>

export type ModelSentence = keyof typeof MODEL_SENTENCES

/** An example of a rule in a language: a test, and a part of the rule's page. */
export interface Example {
  /**
   * A labelled conversation ("Agent: ...", "Customer: ..."), or the text of a template. The words that must be underlined
   * stand in `[[...]]`; a message that something is missing from is marked as a whole. No marks: a good example.
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
  /** Named lists for patterns: `<we>` stands for `lists.we`. */
  readonly lists: Readonly<Record<string, string>>
  readonly topics: Readonly<Partial<Record<Topic, TopicWords>>>
  readonly models: Readonly<Record<ModelSentence, readonly string[]>>
  /** Pairs that turn the customer's words into the agent's when given back: "my" to "your". */
  readonly perspective: Readonly<Record<string, string>>
  /** Words that carry no content of their own, the most frequent ones first. */
  readonly functionWords: readonly string[]
  /** Defaults of rule options that depend on the language, such as lengths counted in characters. */
  readonly defaults?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Rule id to its examples. */
  readonly examples: Readonly<Record<string, readonly Example[]>>
}

export type { Folding, TopicWords }

/** Declares a locale pack; only there for its types. */
export const defineLocale = (locale: Locale): Locale => locale
