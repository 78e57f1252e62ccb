import type { Span } from '../conversation.ts'
import type { Syntax } from './placeholder-marks.ts'

/** Something that is to be filled in before a text reaches the customer. */
export interface Placeholder {
  readonly span: Span
  readonly syntax: Syntax
  /** What it stands for, without marks, filters and fallback: `ticket.requester.first_name`. Empty for `XXXX` and `{{}}`. */
  readonly name: string
  readonly hasFallback: boolean
}

/** A text with more of them is not prose; the first ones say enough, and time stays bounded. */
export const MOST_PLACEHOLDERS = 1000
