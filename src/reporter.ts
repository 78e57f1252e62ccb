import type { Conversation } from './conversation.ts'
import type { ReadProblem } from './reader.ts'
import type { AnyRule } from './rule.ts'
import type { Wording } from './ui/wording.ts'
import type { Violation } from './violation.ts'

/** What was read of one file, known when it has been read to its end. */
export interface FileSummary {
  readonly path: string
  readonly conversations: number
  readonly messages: number
  /** What could not be read or checked; the rest of the file was. */
  readonly problems: readonly ReadProblem[]
}

export interface Summary {
  readonly files: number
  readonly conversations: number
  readonly messages: number
  readonly errors: number
  readonly warnings: number
  readonly problems: number
  /** Rule id to the number of its violations. */
  readonly rules: Readonly<Record<string, number>>
}

/**
 * Turns violations into text as they come, so that the output of a large export needs no memory. Each method returns what
 * is to be written next, possibly nothing; methods are called in this order: start, (fileStart, conversation..., fileEnd)..., end.
 */
export interface Reporter {
  start?(): string
  fileStart?(path: string): string
  /** Called for conversations with violations only; they are sorted by message and place. */
  conversation?(conversation: Conversation, violations: readonly Violation[]): string
  fileEnd?(file: FileSummary): string
  end?(summary: Summary): string
}

/** How text is coloured: the identity functions where colour is off. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'underline', (text: string) => string>
>

/** What a format may say of a rule besides its violations. */
export type RuleFacts = Pick<AnyRule, 'summary' | 'why' | 'category'>

export interface ReporterOptions {
  readonly paint: Paint
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
  /** The version of etiquette, for formats that name it. */
  readonly version: string
  /** What to say around what the rules say; English where left out. */
  readonly wording?: Wording | undefined
  /** Only there for a format that `explainsRules`; of some rules nothing is known. */
  readonly ruleFacts?: ((id: string) => RuleFacts | undefined) | undefined
}

export interface ReporterFormat {
  readonly id: string
  /** One line for the help text. */
  readonly description: string
  /** Whether problems are part of the output; where they are not, the caller has to show them. */
  readonly showsProblems: boolean
  /** Whether the text of a conversation is the same wherever it stands, so that other threads can write it. */
  readonly isSeparate?: boolean
  /** Whether it says of rules more than their violations do. */
  readonly explainsRules?: boolean
  create(options: ReporterOptions): Reporter
}

/** An output format that is loaded when it is asked for. */
export interface ReporterSource extends Pick<ReporterFormat, 'id'> {
  format(): Promise<ReporterFormat>
}

/** The format itself. */
export const loadReporter = async (source: ReporterFormat | ReporterSource): Promise<ReporterFormat> =>
  'format' in source ? await source.format() : source

/** Declares an output format; only there for its types. */
export const defineReporter = (format: ReporterFormat): ReporterFormat => format
