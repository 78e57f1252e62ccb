import type { Conversation } from '../conversation.ts'
import type { FileSummary } from '../reporter.ts'
import type { Violation } from '../violation.ts'
import type { CheckedBatch } from './batch.ts'
import type { FileProblem } from './problem.ts'

/**
 * What happens to files, in this order for each: `start`, any number of `conversation`, `batch` and `problem`, `end`. A pattern
 * that leads nowhere comes as a file with a problem and no conversations.
 */
export type FileEvent =
  | { readonly event: 'start'; readonly path: string }
  | {
      readonly event: 'conversation'
      readonly path: string
      readonly conversation: Conversation
      readonly violations: readonly Violation[]
      /** The tag that it goes by; absent where it is only read. */
      readonly locale?: string
    }
  /** Conversations that were checked together; only where `FilesOptions.batches` are asked for. */
  | { readonly event: 'batch'; readonly path: string; readonly batch: CheckedBatch }
  | { readonly event: 'problem'; readonly path: string; readonly problem: FileProblem }
  | { readonly event: 'end'; readonly file: FileSummary }
  /** What the rules about many conversations found when all files were read, about a conversation that came before. */
  | {
      readonly event: 'corpus'
      readonly path: string
      readonly conversation: Conversation
      readonly violations: readonly Violation[]
    }
