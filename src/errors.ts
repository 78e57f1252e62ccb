/** Something that keeps etiquette from doing its job, said in words for its user: exit code 2, and no stack trace. */
export class EtiquetteError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined
  /** `file`, `file:line` or `file:line:column`, where it is about a file. */
  readonly at: string | undefined

  constructor(
    message: string,
    details: { readonly hint?: string | undefined; readonly at?: string | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'EtiquetteError'
    this.hint = details.hint
    this.at = details.at
  }
}
