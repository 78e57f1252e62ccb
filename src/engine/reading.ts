import type { Channel, Conversation, Message, Span } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import { exclude, isPossible, type Possible } from '../phrase/glance.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Sentence, TokenRange } from '../phrase/tokens.ts'
import type { ParseText, Reading, TextTree } from '../rule.ts'
import { type Ending, endingOf } from '../structure/ending.ts'
import { type Turn, turnsOf } from '../structure/turns.ts'
import { NotLoaded } from './not-loaded.ts'
import { type Phrasebook, QUOTING } from './phrasebook.ts'

const NO_MATCHES: readonly Match[] = []

interface ReadingSettings {
  readonly path?: string
  readonly parse?: ParseText | undefined
  readonly isBlank?: ((message: Message) => boolean) | undefined
}

/** One conversation, read once for all rules: what is found in a message is remembered, and looked for only when a rule asks. */
export class ConversationReading implements Reading {
  readonly conversation: Conversation
  readonly path: string
  readonly channel: Channel | undefined
  readonly turns: readonly Turn[]
  readonly #phrasebook: Phrasebook
  readonly #parse: ParseText | undefined
  readonly #isBlank: ((message: Message) => boolean) | undefined
  /** By message, the topics that it may have; those that were looked for and are not there are taken out. */
  readonly #glances: number[][] = []
  /** How many topics each glance was about. */
  readonly #glanceSizes: number[] = []
  /** What the glances at all messages of agents say, and how many topics they were about. */
  #agents: Possible = []
  #agentsSize = -1
  readonly #found: (Map<Topic, readonly Match[]> | undefined)[] = []
  readonly #sentences: (readonly Sentence[])[] = []
  /** What the phrasebook took apart, as long as its tokens are of this epoch. */
  #ranges: TokenRange[] = []
  #epoch: number
  readonly #trees = new Map<number, TextTree>()
  #ending: Ending | undefined

  constructor(
    conversation: Conversation,
    phrasebook: Phrasebook,
    channel: Channel | undefined,
    { path = '', parse, isBlank }: ReadingSettings = {},
  ) {
    this.conversation = conversation
    this.path = path
    this.channel = channel
    this.turns = turnsOf(conversation.messages)
    this.#phrasebook = phrasebook
    this.#epoch = phrasebook.tokens.clear().epoch
    this.#parse = parse
    this.#isBlank = isBlank
  }

  /** Whether a message is read as if nothing stood in it. */
  isBlank(message: Message): boolean {
    return this.#isBlank?.(message) === true
  }

  get opening(): Turn | undefined {
    return this.turns.find(({ side }) => side === 'agent')
  }

  get ending(): Ending {
    this.#ending ??= endingOf(this.turns, { closed: this.conversation.closed, channel: this.channel }, this)
    return this.#ending
  }

  matches(message: Message, topics: readonly Topic[]): readonly Match[] {
    let all: readonly Match[] = NO_MATCHES
    for (const topic of topics) {
      const found = this.find(message, topic)
      if (found.length) all = all.length ? [...all, ...found] : found
    }
    return all.length < 2 ? all : [...all].sort((a, b) => a.span[0] - b.span[0])
  }

  find(message: Message, topic: Topic): readonly Match[] {
    const member = this.#phrasebook.member(topic)
    if (member < 0 || this.isBlank(message)) return NO_MATCHES
    const possible = this.#glance(message)
    if (!isPossible(possible, member)) return NO_MATCHES
    const { index } = message
    const known = this.#found[index]?.get(topic)
    if (known) return known
    const quoting = this.#phrasebook.member(QUOTING)
    const mayQuote = quoting >= 0 && isPossible(possible, quoting)
    const matches = this.#phrasebook.scan(this.#range(message), topic, mayQuote)
    if (matches.length > 0) this.#remember(index, topic, matches)
    else exclude(possible, member)
    return matches
  }

  #remember(index: number, topic: Topic, matches: readonly Match[]): void {
    const found = this.#found[index] ?? new Map<Topic, readonly Match[]>()
    found.set(topic, matches)
    this.#found[index] = found
  }

  #glance({ index, text }: Message): number[] {
    const size = this.#phrasebook.size
    const known = this.#glances[index]
    if (known && this.#glanceSizes[index] === size) return known
    const glance = this.#phrasebook.glance(text)
    this.#glances[index] = glance
    this.#glanceSizes[index] = size
    return glance
  }

  #range({ index, text }: Message): TokenRange {
    const { tokens } = this.#phrasebook
    if (this.#epoch !== tokens.epoch) {
      // Another conversation was read in between.
      this.#ranges = []
      this.#epoch = tokens.clear().epoch
    }
    const known = this.#ranges[index]
    // Rules also ask about a part of a message.
    if (known?.given === text) return known
    const range = tokens.read(text)
    this.#ranges[index] = range
    return range
  }

  /** Whether any message of an agent may have a phrase of one of the topics; it may say yes in vain. */
  mayHave(topics: readonly Topic[]): boolean {
    for (const topic of topics) {
      const member = this.#phrasebook.member(topic)
      if (member >= 0 && isPossible(this.#possibleForAgents(), member)) return true
    }
    return false
  }

  #possibleForAgents(): Possible {
    if (this.#agentsSize === this.#phrasebook.size) return this.#agents
    const agents: number[] = []
    for (const turn of this.turns) {
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        const glance = this.#glance(message)
        for (let lane = 0; lane < glance.length; lane++) agents[lane] = (agents[lane] ?? 0) | (glance[lane] as number)
      }
    }
    this.#agentsSize = this.#phrasebook.size
    this.#agents = agents
    return agents
  }

  has(where: Turn | Message, ...topics: Topic[]): boolean {
    if ('messages' in where) {
      for (const message of where.messages) if (this.#hasAny(message, topics)) return true
      return false
    }
    return this.#hasAny(where, topics)
  }

  #hasAny(message: Message, topics: readonly Topic[]): boolean {
    for (const topic of topics) if (this.find(message, topic).length > 0) return true
    return false
  }

  sentences(message: Message): readonly Sentence[] {
    const known = this.#sentences[message.index]
    if (known) return known
    const sentences = this.#phrasebook.tokens.sentences(this.#range(message))
    this.#sentences[message.index] = sentences
    return sentences
  }

  masked(message: Message): readonly Span[] {
    return this.#phrasebook.masked(this.#range(message))
  }

  words(message: Message): readonly string[] {
    return this.#phrasebook.tokens.words(this.#range(message))
  }

  wordsBySentence(message: Message): readonly (readonly string[])[] {
    return this.#phrasebook.tokens.wordsBySentence(this.#range(message))
  }

  asks(message: Message): boolean {
    return this.#phrasebook.mayAsk(message.text) && this.#range(message).asks
  }

  wordCount(message: Message): number {
    return this.#range(message).words
  }

  tree(message: Message): TextTree {
    const known = this.#trees.get(message.index)
    if (known) return known
    if (!this.#parse) throw new NotLoaded()
    const tree = this.#parse(message.text)
    this.#trees.set(message.index, tree)
    return tree
  }
}
