import type { Conversation, Role } from './conversation.ts'
import type { JsonItems } from './source/json-items.ts'
import type { Piece } from './source/lines.ts'
import type { Source } from './source/source.ts'
import type { TableRows } from './source/table-rows.ts'

/** Something that could not be read. The rest of the source still is; the run ends with exit code 2. */
export interface ReadProblem {
  readonly problem: string
  /** What to do about it. */
  readonly hint?: string
  /** Line in the file, from 1, where it is known. */
  readonly line?: number
  /** The file, where several are read as one and it is about one of them. */
  readonly path?: string
  /** A warning is shown but does not fail the run. */
  readonly warning?: boolean
}

/** Conversations that were read and checked apart from the rest, in another thread or in one go: what came of them. */
export interface Batch {
  readonly conversations: number
  readonly messages: number
  /** What could not be read, in the order of the file. */
  readonly problems: readonly ReadProblem[]
  /** What `readApart` gave in the end. */
  readonly rest: PieceRest
}

/** A stretch of a file that can be read by itself: whole lines, items of a JSON list, or conversations of a table. */
export type FilePiece = Piece | JsonItems | TableRows

/**
 * What a piece adds to that which is said once for a file, such as the speakers who are not known. Plain data of the
 * reader's own making, which comes back to it in the order of the file.
 */
export type PieceRest = object

export type ReadItem = Conversation | ReadProblem

export const isProblem = (item: ReadItem | Batch): item is ReadProblem => 'problem' in item
export const isBatch = (item: ReadItem | Batch): item is Batch => 'conversations' in item

/** In dates that are written with slashes or hyphens. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** What settings and options say about the people and the place of a conversation. */
export interface ReadOptions {
  /** Speaker name or role label (compared without case) to role: `speakers` of the config, `--agent`, `--role`. */
  readonly speakers: Readonly<Record<string, Role>>
  /** What comes first in dates such as 03/04/2026; without it they are left out. */
  readonly dates?: DateOrder | undefined
  /** Is told what the reader makes of the source, where somebody wants to know: `etiquette inspect`. */
  readonly observer?: ReadObserver | undefined
}

/** Is told of what the conversations themselves do not show. */
export interface ReadObserver {
  /** Something that is no message, or must not be judged: `event`, `deleted message`, `draft`. */
  skipped(what: string): void
  /** Why somebody was taken for what they were: `author.type is "admin"`. */
  role(role: Role, who: string | undefined, because: string): void
}

/** What the documentation says about a format. Plain sentences or parts of them, without a full stop. */
export interface FormatFacts {
  /** What tells the format from others. */
  readonly detected: string
  /** How agents, customers, bots and the system are told apart. */
  readonly roles: string
  /** Where times come from, and their unit and zone. */
  readonly times: string
  /** Whether reported places are exact to the character. */
  readonly exactPlaces: boolean
  /** Whether files of any size are read in little memory. */
  readonly streams: boolean
  /** What was not seen in a real export yet, one point each. */
  readonly unconfirmed: readonly string[]
}

/**
 * Has a piece of a source read and checked apart. Nothing where the piece must be read in its place, because a conversation
 * may go on in the next piece.
 */
export type ReadApart<B extends Batch = Batch> = (piece: FilePiece) => Promise<B | undefined>

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
  /** For the documentation; built-in readers have it. */
  readonly facts?: FormatFacts
  /** How sure it is that the sample is of its format: 0 not at all, 1 certain. Must not throw. */
  detect(sample: Sample): number
  /**
   * The conversations in the order of the file, read as a stream. What is malformed is yielded as a `ReadProblem` at its
   * line and skipped; it throws only for what the file system throws.
   */
  read(source: Source, options: ReadOptions): AsyncIterable<ReadItem>
  /** For formats of which a part can be read by itself, so that large files can be shared out among threads. */
  readonly pieces?: PieceReader
  /** For exports whose conversations run across the files of a folder. */
  readonly folder?: FolderReader
}

/** Reads the files of one folder as one. The messages and problems that it gives say in which file they stand. */
export interface FolderReader {
  /** What the files beside the folder say of all that is in it: who the people are. Read once for all folders beside them. */
  prepare(beside: readonly Source[]): Promise<FolderFacts>
  /**
   * The conversations of a folder. `path` is its own, as shown to people; the files come in the order of their names, each to
   * be read before the next one is asked for.
   */
  read(
    path: string,
    files: AsyncIterable<Source | ReadProblem>,
    facts: FolderFacts,
    options: ReadOptions,
  ): AsyncIterable<ReadItem>
}

/** What holds for all folders of an export, of the reader's own making. */
export type FolderFacts = object

/** Reads a source piece by piece. */
export interface PieceReader {
  /** Loads what `readApart` needs; to be awaited before. */
  prepare?(): Promise<void>
  /** As `Reader.read`, but pieces that `apart` has read come as what it gave, in the order of the file. */
  read<B extends Batch>(source: Source, options: ReadOptions, apart: ReadApart<B>): AsyncIterable<ReadItem | B>
  /**
   * What is in one piece, in order, and in the end what it adds to that which is said once for the file. Nothing in the
   * end where the piece must be read in its place: then what it gave does not count.
   */
  readApart(piece: FilePiece, path: string, options: ReadOptions): Iterator<ReadItem, PieceRest | undefined>
}

/** A reader that is loaded when a file may be of its format. */
export interface ReaderSource extends Pick<Reader, 'id' | 'extensions'> {
  reader(): Promise<Reader>
}

/** The reader itself. */
export const loadReader = async (source: Reader | ReaderSource): Promise<Reader> =>
  'reader' in source ? await source.reader() : source

/** Declares a reader; only there for its types. */
export const defineReader = (reader: Reader): Reader => reader
