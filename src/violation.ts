import type { Place, Span } from './conversation.ts'

export type Severity = 'error' | 'warn'

/**
 * Whether a change may be made without anyone looking: `safe` says the same in words that fit wherever they stand;
 * `unsafe` may change what is meant or promised, or may need the words around it to change as well.
 */
export type Safety = 'safe' | 'unsafe'

/** A change of the message that mends a violation: what stands in `span` of its text becomes `text`. */
export interface Fix {
  readonly span: Span
  readonly text: string
  readonly safety: Safety
}

/** One breach of one rule: plain data, the same in the library and in `--format json` and `jsonl`. */
export interface Violation {
  /** The file, relative to the working directory, or the name given for standard input. */
  readonly path: string
  /** The id of the conversation or template. */
  readonly conversation: string
  /** Index over all messages of the conversation, from 0. */
  readonly message: number
  readonly rule: string
  readonly severity: Severity
  /** What is wrong, in one line. */
  readonly text: string
  /** The words that a reviewer would underline; the whole message where something is missing. */
  readonly actual: string
  /** Rewrites that an agent can send, best first; empty where only advice can be given. */
  readonly expected: readonly string[]
  /**
   * How a template can be changed so that this violation is gone, best first; absent where it is only known how to say it
   * better, and in transcripts, which are records.
   */
  readonly fixes?: readonly Fix[]
  /** Advice, or why it matters. */
  readonly note?: string
  readonly url: string
  /** UTF-16 offsets in the message's text. */
  readonly span: Span
  /** The words may be shown to nobody: `actual` is what stands for them, as long as they are. */
  readonly secret?: true
  readonly place: Place
  /** Name, else id, of the agent who wrote it. */
  readonly agent?: string
  readonly channel?: string
  readonly locale: string
}
