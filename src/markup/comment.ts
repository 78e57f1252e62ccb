import type { Span } from '../conversation.ts'

/** A comment to etiquette. */
export interface MarkupComment {
  /** Without its marks. */
  readonly text: string
  /** Before which offset of the text that people see. */
  readonly at: number
  /** Where it stands in the text with markup. */
  readonly source: Span
}

/** Whether a comment may speak to etiquette, or was meant to. Others are not kept. */
export const isForUs = (comment: string): boolean => /^\s*etiquette(?:-|[ _](?=disable|enable\b))/i.test(comment)

/** Whether there may be such a comment in a text. */
export const mayHoldOurs = (text: string): boolean => /etiquette[-_ ]/i.test(text)
