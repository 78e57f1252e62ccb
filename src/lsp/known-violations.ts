import type { Conversation } from '../conversation.ts'
import type { Violation } from '../violation.ts'

/** Keeps back what a baseline knows. Files are named as people see them: relative to a folder of the workspace. */
export interface KnownViolations {
  /**
   * To be called before the violations of a file are asked about; nothing to wait for where there is no promise. Throws an `EtiquetteError` where its baseline cannot be
   * read.
   */
  start(file: string): Promise<unknown> | undefined
  /** The violations that are not known. */
  apply(conversation: Conversation, violations: readonly Violation[], file: string): readonly Violation[]
  /** Whether a file, by its absolute path, is a baseline, or would be one. */
  isBaseline(file: string): boolean
}
