/** One declaration of an option: its type, its check, its JSON Schema and its line in the docs all come from it. */
export interface Option<T> {
  readonly schema: JsonSchema
  readonly default: T
  /** One sentence that says what it is for, with the unit. */
  readonly description: string
  /** What is wrong with a value that the schema lets pass, as `optionProblem` would say it. */
  check?(value: T): string | undefined
}

/** The few keywords of JSON Schema that options use; `optionProblem` understands exactly these. */
export interface JsonSchema {
  readonly type: 'integer' | 'number' | 'boolean' | 'string' | 'array' | 'object'
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly string[]
  readonly items?: JsonSchema
  /** Of every value in an object. */
  readonly additionalProperties?: JsonSchema
  /** Of a text; the first of `examples` is shown where a text does not fit. */
  readonly pattern?: string
  readonly examples?: readonly string[]
}

export type OptionSchema = Readonly<Record<string, Option<unknown>>>
export type OptionValues<S extends OptionSchema> = { readonly [K in keyof S]: S[K]['default'] }

export const integer = (description: string, value: number, minimum = 0, maximum?: number): Option<number> => ({
  schema: { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) },
  default: value,
  description,
})

export const ratio = (description: string, value: number): Option<number> => ({
  schema: { type: 'number', minimum: 0, maximum: 1 },
  default: value,
  description,
})

export const flag = (description: string, value: boolean): Option<boolean> => ({
  schema: { type: 'boolean' },
  default: value,
  description,
})

export const strings = (description: string, value: readonly string[] = []): Option<readonly string[]> => ({
  schema: { type: 'array', items: { type: 'string' } },
  default: value,
  description,
})

/** A list drawn from `choices`. */
export const choices = <const C extends string>(
  description: string,
  all: readonly C[],
  value: readonly C[] = all,
): Option<readonly C[]> => ({
  schema: { type: 'array', items: { type: 'string', enum: all } },
  default: value,
  description,
})

/** Texts of one form, such as dates; `example` shows it. */
export const texts = (
  description: string,
  pattern: string,
  example: string,
  value: readonly string[] = [],
): Option<readonly string[]> => ({
  schema: { type: 'array', items: { type: 'string', pattern, examples: [example] } },
  default: value,
  description,
})

/** The IANA name of a time zone. Which names there are is known where the program runs, not to the schema. */
export const timeZone = (description: string, value: string): Option<string> => ({
  schema: { type: 'string', pattern: '^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$', examples: ['Europe/Zagreb'] },
  default: value,
  description,
  check: (zone) => (isTimeZone(zone) ? undefined : `must be the IANA name of a time zone, not ${JSON.stringify(zone)}`),
})

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** One of `choices`. */
export const choice = <const C extends string>(description: string, all: readonly C[], value: C): Option<C> => ({
  schema: { type: 'string', enum: all },
  default: value,
  description,
})

/** Pairs of texts, such as words and what to say instead. */
export const pairs = (
  description: string,
  value: Readonly<Record<string, string>> = {},
): Option<Readonly<Record<string, string>>> => ({
  schema: { type: 'object', additionalProperties: { type: 'string' } },
  default: value,
  description,
})

/** The options with their defaults, overridden by what was given. */
export function withDefaults<S extends OptionSchema>(
  schema: S,
  given: Readonly<Record<string, unknown>> = {},
): OptionValues<S> {
  const defaults = Object.fromEntries(Object.entries(schema).map(([key, option]) => [key, option.default]))
  return Object.freeze({ ...defaults, ...given }) as OptionValues<S>
}

/** What is wrong with a value, as the end of a sentence ("must be ..."), or nothing. */
export function optionProblem(schema: JsonSchema, value: unknown): string | undefined {
  const found = `, not ${JSON.stringify(value) ?? String(value)}`
  switch (schema.type) {
    case 'array': {
      if (!Array.isArray(value)) return `must be a list${found}`
      const { items } = schema
      return items && value.map((item) => optionProblem(items, item)).find((problem) => problem !== undefined)
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return `must be pairs${found}`
      const { additionalProperties: of } = schema
      if (!of) return undefined
      for (const [key, each] of Object.entries(value)) {
        const problem = optionProblem(of, each)
        if (problem) return `${problem} for ${JSON.stringify(key)}`
      }
      return undefined
    }
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `must be true or false${found}`
    case 'string':
      if (typeof value !== 'string') return `must be text${found}`
      if (schema.enum && !schema.enum.includes(value)) return `must be one of ${schema.enum.join(', ')}${found}`
      if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value))
        return `must look like ${(schema.examples ?? []).map((example) => JSON.stringify(example)).join(', ')}${found}`
      return undefined
    default: {
      const kind = schema.type === 'integer' ? 'a whole number' : 'a number'
      if (
        typeof value !== 'number' ||
        !Number.isFinite(value) ||
        (schema.type === 'integer' && !Number.isInteger(value))
      )
        return `must be ${kind}${found}`
      if (schema.minimum !== undefined && value < schema.minimum) return `must be at least ${schema.minimum}${found}`
      if (schema.maximum !== undefined && value > schema.maximum) return `must be at most ${schema.maximum}${found}`
      return undefined
    }
  }
}
