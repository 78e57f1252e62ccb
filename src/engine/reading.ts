import type { Channel, Conversation, Message } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import type { Match, Matcher, Sentence } from '../phrase/matcher.ts'
import type { ParseText, Reading, TextTree } from '../rule.ts'
import { type Ending, endingOf } from '../structure/ending.ts'
import { type Turn, turnsOf } from '../structure/turns.ts'

/** The matchers of a set of rules, each compiled when it is first used. */
export interface Matchers {
  /** For the topics that rules ask about every agent message. */
  triggers(): Matcher
  readonly triggerTopics: ReadonlySet<string>
  /** For one topic alone. */
  topic(topic: Topic): Matcher
}

const NO_MATCHES: readonly Match[] = []

/** One conversation, read once for all rules: what is found in a message is remembered, and looked for only when a rule asks. */
export class ConversationReading implements Reading {
  readonly conversation: Conversation
  readonly path: string
  readonly channel: Channel | undefined
  readonly turns: readonly Turn[]
  readonly #matchers: Matchers
  readonly #parse: ParseText | undefined
  readonly #triggers: (readonly Match[])[] = []
  readonly #found: Map<Topic, readonly Match[]>[] = []
  readonly #sentences: (readonly Sentence[])[] = []
  readonly #trees = new Map<number, TextTree>()
  #ending: Ending | undefined

  constructor(
    conversation: Conversation,
    matchers: Matchers,
    channel: Channel | undefined,
    { path = '', parse }: { readonly path?: string; readonly parse?: ParseText | undefined } = {},
  ) {
    this.conversation = conversation
    this.path = path
    this.channel = channel
    this.turns = turnsOf(conversation.messages)
    this.#matchers = matchers
    this.#parse = parse
  }

  get opening(): Turn | undefined {
    return this.turns.find(({ side }) => side === 'agent')
  }

  get ending(): Ending {
    this.#ending ??= endingOf(this.turns, this.conversation.closed, this)
    return this.#ending
  }

  matches(message: Message, topics: readonly Topic[]): readonly Match[] {
    return topics.flatMap((topic) => this.find(message, topic)).sort((a, b) => a.span[0] - b.span[0])
  }

  triggered(message: Message): readonly Match[] {
    const known = this.#triggers[message.index]
    if (known) return known
    const matches = this.#matchers.triggers().find(message.text)
    this.#triggers[message.index] = matches
    return matches
  }

  find(message: Message, topic: Topic): readonly Match[] {
    if (message.role === 'customer' || !this.#matchers.triggerTopics.has(topic)) return this.#look(message, topic)
    const matches = this.triggered(message)
    return matches.length === 0 ? NO_MATCHES : matches.filter((match) => match.topic === topic)
  }

  has(where: Turn | Message, ...topics: Topic[]): boolean {
    if ('messages' in where) return where.messages.some((message) => this.has(message, ...topics))
    return topics.some((topic) => this.find(where, topic).length > 0)
  }

  sentences(message: Message): readonly Sentence[] {
    const known = this.#sentences[message.index]
    if (known) return known
    const sentences = this.#matchers.triggers().sentences(message.text)
    this.#sentences[message.index] = sentences
    return sentences
  }

  words(message: Message): readonly string[] {
    return this.#matchers.triggers().words(message.text)
  }

  asks(message: Message): boolean {
    return this.#matchers.triggers().asks(message.text)
  }

  wordCount(message: Message): number {
    return this.#matchers.triggers().wordCount(message.text)
  }

  tree(message: Message): TextTree {
    const known = this.#trees.get(message.index)
    if (known) return known
    if (!this.#parse) throw new Error('A rule that uses reading.tree must say `parses: true`')
    const tree = this.#parse(message.text)
    this.#trees.set(message.index, tree)
    return tree
  }

  /** The phrases of a topic that is no trigger. */
  #look({ index, text }: Message, topic: Topic): readonly Match[] {
    const found = this.#found[index] ?? new Map<Topic, readonly Match[]>()
    this.#found[index] = found
    const known = found.get(topic)
    if (known) return known
    const matches = this.#matchers.topic(topic).find(text)
    found.set(topic, matches)
    return matches
  }
}
