import type { Conversation, Role } from './conversation.ts'
import type { Source } from './source/source.ts'

/** Something that could not be read. The rest of the source still is; the run ends with exit code 2. */
export interface ReadProblem {
  readonly problem: string
  /** What to do about it. */
  readonly hint?: string
  /** Line in the file, from 1, where it is known. */
  readonly line?: number
  /** A warning is shown but does not fail the run. */
  readonly warning?: boolean
}

export type ReadItem = Conversation | ReadProblem

export const isProblem = (item: ReadItem): item is ReadProblem => 'problem' in item

/** What settings and options say about the people and the place of a conversation. */
export interface ReadOptions {
  /** Speaker name or role label (compared without case) to role: `speakers` of the config, `--agent`, `--role`. */
  readonly speakers: Readonly<Record<string, Role>>
}

/** The beginning of a source, for telling formats apart. */
export interface Sample {
  readonly path: string
  /** Lower-case extension with its dot, `.gz` taken off; empty where there is none. */
  readonly extension: string
  /** At most the first 64 K characters. */
  readonly head: string
  /** Whether `head` is all there is. */
  readonly complete: boolean
}

/** Turns one format into conversations. */
export interface Reader {
  readonly id: string
  /** For people: "labelled text". */
  readonly name: string
  /** Extensions with their dot; directories are searched for these. */
  readonly extensions: readonly string[]
  /** How sure it is that the sample is of its format: 0 not at all, 1 certain. Must not throw. */
  detect(sample: Sample): number
  /**
   * The conversations in the order of the file, read as a stream. What is malformed is yielded as a `ReadProblem` at its
   * line and skipped; it throws only for what the file system throws.
   */
  read(source: Source, options: ReadOptions): AsyncIterable<ReadItem>
}

/** Declares a reader; only there for its types. */
export const defineReader = (reader: Reader): Reader => reader
