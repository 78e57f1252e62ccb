/** What a value in a config may look like. Validation, the JSON Schemas and the docs are all worked out from this. */
export type Shape =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text'; readonly pattern: string; readonly must: string }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  /** The name of a topic: a choice too long to be listed in a message. */
  | { readonly kind: 'topic' }
  | { readonly kind: 'list'; readonly of: Shape; readonly orOne?: boolean; readonly filled?: boolean }
  /** A text or something else altogether. */
  | { readonly kind: 'textOr'; readonly text: Shape; readonly other: Shape }
  /** `keys`: only the ids of rules may be keys. */
  | { readonly kind: 'record'; readonly of: Shape; readonly keys?: 'rules' }
  | {
      readonly kind: 'object'
      readonly keys: Keys
      readonly required: readonly string[]
      /** Exactly one of these keys must be there. */
      readonly exactlyOne?: readonly string[]
      /** One of these keys must be there, or several. */
      readonly atLeastOne?: readonly string[]
    }
  | { readonly kind: 'rules' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  /** The id of a rule. */
  | { readonly kind: 'rule' }
  /** Rule ids, each with something else than a setting. */
  | { readonly kind: 'byRule'; readonly of: Shape }

export interface Key {
  readonly shape: Shape
  /** One sentence, for the docs and for editors. */
  readonly description: string
  readonly example: unknown
}

export type Keys = Readonly<Record<string, Key>>
