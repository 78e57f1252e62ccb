import type { Channel, Kind, Role } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import type { Safety, Severity } from '../violation.ts'
import type { Thing } from './things.ts'

/** What to look for in a message: one of the phrases, topics or things is enough. */
export interface Content {
  /** Patterns, as `docs/writing-a-locale.md` describes them. */
  readonly phrases?: readonly string[]
  /** Patterns in which the phrases mean something else. */
  readonly except?: readonly string[]
  readonly topics?: readonly Topic[]
  /** What is no words: links, email addresses, placeholders. */
  readonly contains?: Thing | readonly Thing[]
  /** Hosts whose links do not count, with those below them. */
  readonly exceptHosts?: readonly string[]
}

/** The messages that a rule is about. */
export interface When extends Content {
  /** Whose they are; the agent's where left out. */
  readonly role?: Role
  readonly channel?: Channel | readonly Channel[]
  readonly kind?: Kind
  /** Only the first ones: "2 messages", "60 seconds". */
  readonly first?: string
  readonly last?: string
}

/** What must be there, or must not. */
export interface Demand extends Content {
  /** Behind each message of `when`, instead of in it: "3 messages", "2 minutes". */
  readonly within?: string
  /** Whose messages those are; the agent's where left out. */
  readonly by?: Judged
  /** Whether it is enough to say it once in a conversation. */
  readonly once?: boolean
}

/** Whose messages rules judge. */
export const JUDGED = ['agent', 'bot'] as const satisfies readonly Role[]
export type Judged = (typeof JUDGED)[number]

/** A rule that a team writes down in its config, without code. */
export interface TeamRule {
  readonly name: string
  /** What is wrong; `{words}` stands for the words found. */
  readonly message: string
  readonly severity?: Severity
  readonly why?: string
  /** The language of the phrases; that of the config where left out. */
  readonly locale?: string
  readonly when?: When
  readonly require?: Demand
  readonly forbid?: Demand
  readonly rewrite?: string | readonly string[]
  /** Of the rewrite, where it replaces words. */
  readonly safety?: Safety
  readonly pass?: readonly string[]
  readonly fail?: readonly string[]
}

/** Whether something is looked for in the messages, or only where and by whom they were said. */
export const hasContent = ({ phrases, topics, contains }: Content): boolean =>
  phrases !== undefined || topics !== undefined || contains !== undefined
