import type { Message, Span } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Sentence } from '../phrase/tokens.ts'
import type { TextTree } from '../rule.ts'
import type { Ending } from '../structure/ending.ts'
import { ConversationReading } from './reading.ts'

/** Milliseconds by what they were spent on: the id of a rule, or one of `SHARED`. */
export type Timings = Readonly<Record<string, number>>

/** Work that is done once for all rules, whichever of them asks first. */
export const SHARED = {
  phrases: '(phrases, for all rules)',
  sentences: '(sentences and words, for all rules)',
  parser: '(parser, for all rules)',
} as const

/** Measures where the time goes. What is measured inside something else does not count for that. */
export class Profile {
  readonly #spent = new Map<string, number>()
  readonly #now: () => number
  #inner = 0

  /** `now` is a clock in milliseconds. */
  constructor(now = () => performance.now()) {
    this.#now = now
  }

  measure<T>(what: string, work: () => T): T {
    const before = this.#inner
    const start = this.#now()
    this.#inner = 0
    try {
      return work()
    } finally {
      const whole = this.#now() - start
      this.#add(what, whole - this.#inner)
      this.#inner = before + whole
    }
  }

  /** A reading that measures what it does for rules. */
  reading(...how: ConstructorParameters<typeof ConversationReading>): ConversationReading {
    return new ProfiledReading(this, ...how)
  }

  /** Adds what was measured elsewhere, in another thread. */
  add(timings: Timings): void {
    for (const [what, spent] of Object.entries(timings)) this.#add(what, spent)
  }

  /** What was measured since the last time. */
  take(): Timings {
    const timings = Object.fromEntries(this.#spent)
    this.#spent.clear()
    return timings
  }

  #add(what: string, spent: number): void {
    this.#spent.set(what, (this.#spent.get(what) ?? 0) + spent)
  }
}

class ProfiledReading extends ConversationReading {
  readonly #profile: Profile

  constructor(profile: Profile, ...how: ConstructorParameters<typeof ConversationReading>) {
    super(...how)
    this.#profile = profile
  }

  override get ending(): Ending {
    return this.#profile.measure(SHARED.phrases, () => super.ending)
  }

  override find(message: Message, topic: Topic): readonly Match[] {
    return this.#profile.measure(SHARED.phrases, () => super.find(message, topic))
  }

  override sentences(message: Message): readonly Sentence[] {
    return this.#profile.measure(SHARED.sentences, () => super.sentences(message))
  }

  override masked(message: Message): readonly Span[] {
    return this.#profile.measure(SHARED.sentences, () => super.masked(message))
  }

  override words(message: Message): readonly string[] {
    return this.#profile.measure(SHARED.sentences, () => super.words(message))
  }

  override wordCount(message: Message): number {
    return this.#profile.measure(SHARED.sentences, () => super.wordCount(message))
  }

  override tree(message: Message): TextTree {
    return this.#profile.measure(SHARED.parser, () => super.tree(message))
  }
}
