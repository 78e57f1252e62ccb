import type { ScopedSuppression } from './suppression.ts'

/**
 * The one model that everything stands on: readers turn any source into `Conversation`s, rules read only those.
 * A template (canned response, macro) is a conversation of kind `template` with one agent message.
 */

/** A half-open range `[start, end)` of UTF-16 offsets in a message's text. */
export type Span = readonly [start: number, end: number]

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** A point in a source file: `line` and `column` count from 1, `offset` (UTF-16 units) from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A half-open range in a source file. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/**
 * A change of a source file: what stands at `place` becomes `text`, in the way the file writes texts (escaped, quoted,
 * indented).
 */
export interface SourceEdit {
  readonly place: Place
  readonly text: string
  /** How it reads, where that is not exactly what was asked for: Markdown marks that were escaped stay in the text. */
  readonly reads?: string
}

export const ROLES = ['agent', 'customer', 'bot', 'system'] as const
export type Role = (typeof ROLES)[number]

export const CHANNELS = ['chat', 'email', 'social', 'voice'] as const
export type Channel = (typeof CHANNELS)[number]

export type Kind = 'transcript' | 'template'

export interface Author {
  readonly id?: string
  readonly name?: string
}

/** What tells one author from another; nothing where the source says neither. */
export const authorKey = (author: Author | undefined): string | undefined => author?.id ?? author?.name

export interface Message {
  /** Position in the conversation, counted from 0 over all messages, notes and notices included. */
  readonly index: number
  readonly id?: string
  readonly role: Role
  readonly author?: Author
  /** When it was sent, in milliseconds since the epoch; absent when the source does not say. */
  readonly at?: number
  /** A private note between agents: never judged, and it does not break a turn. */
  readonly internal?: boolean
  /** The file that it stands in, where a conversation runs across the files of an export; as violations name files. */
  readonly path?: string
  /** What was said, decoded: no escapes, tags or quoting of the file format. */
  readonly text: string
  /**
   * Where a span of `text` stands in the source file: the exact range, through escapes, quotes and entities.
   * Worked out when called; readers keep only what they need to find it again.
   */
  locate(span: Span): Place
  /**
   * How the source file has to be changed so that a span of `text` reads `words`. Nothing where that cannot be done
   * without touching more than these words, as where markup stands between them. Absent where a format is never written:
   * transcripts, mails.
   */
  readonly write?: ((span: Span, words: string) => SourceEdit | undefined) | undefined
}

export interface Conversation {
  readonly kind: Kind
  readonly id: string
  readonly channel?: Channel
  /** BCP 47 tag, where the source says it. */
  readonly locale?: string
  /** Whether the conversation is known to be closed (true) or still open (false). */
  readonly closed?: boolean
  /** The title of a template. */
  readonly title?: string
  /** The id of the format of a template, where that is a helpdesk's own: it tells whose placeholders the template has. */
  readonly helpdesk?: string
  readonly messages: readonly Message[]
  /** What the author of a template does not want to be told. Transcripts have none, whatever is written in them. */
  readonly suppressions?: readonly ScopedSuppression[]
}
