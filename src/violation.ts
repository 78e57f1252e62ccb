import type { Place, Span } from './conversation.ts'

export type Severity = 'error' | 'warn'

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
