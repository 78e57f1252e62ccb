import type { Place, Span } from './conversation.ts'

/** One thing that a comment or a field of a template silences. A comment with two rules is two of them. */
export interface Suppression {
  /** Every rule where left out. */
  readonly rule?: string
  /** Only what is reported within these words. */
  readonly phrase?: string
  /** Why, in the author's words. */
  readonly reason?: string
  /** As it is written, without the marks of the comment. */
  readonly text: string
  readonly place: Place
  /** Whether it cannot be read, so that it silences nothing. */
  readonly isUnreadable?: boolean
}

/** A suppression, and what it holds for in one template. */
export interface ScopedSuppression {
  readonly suppression: Suppression
  /** In the text of the template, which has one message then; all of the template where left out. */
  readonly spans?: readonly Span[]
  /** From which offset on a rule is back. */
  readonly except?: readonly { readonly rule: string; readonly from: number }[]
  /** Where it stands in the text, as near as can be. */
  readonly at: number
  /** Whether no later template of the file is silenced by it, so that it is known now whether it was needed. */
  readonly isLast: boolean
}
