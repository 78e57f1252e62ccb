/** Thrown where a rule needs what its `load` gives, or the parser, and it is not loaded: the conversation is to be checked again. */
export class NotLoaded extends Error {
  /** Nothing for the parser. */
  readonly rule: string | undefined

  constructor(rule?: string) {
    super(rule === undefined ? 'The parser is not loaded' : `What the rule ${rule} needs is not loaded`)
    this.rule = rule
  }
}
