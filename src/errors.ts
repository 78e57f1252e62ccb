/** One of several things that are wrong in a file; line and column count from 1. */
export interface Fault {
  readonly text: string
  readonly line?: number
  readonly column?: number
}

/** Something that keeps etiquette from doing its job, said in words for its user: exit code 2, and no stack trace. */
export class EtiquetteError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined
  /** `file`, `file:line` or `file:line:column`, where it is about a file. */
  readonly at: string | undefined
  /** Where several things are wrong in that file: each by itself. */
  readonly faults: readonly Fault[]

  constructor(
    message: string,
    details: {
      readonly hint?: string | undefined
      readonly at?: string | undefined
      readonly cause?: unknown
      readonly faults?: readonly Fault[]
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'EtiquetteError'
    this.hint = details.hint
    this.at = details.at
    this.faults = details.faults ?? []
  }

  /** A plugin that imports `etiquette` throws errors of another copy of this class than the command knows. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'EtiquetteError'
  }
}
