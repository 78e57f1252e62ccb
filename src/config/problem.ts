/** The way to a value in a config: keys and indexes. */
export type KeyPath = readonly (string | number)[]

/** Something wrong in a config. */
export interface Problem {
  readonly path: KeyPath
  /** Whether the key itself is wrong, or its value. */
  readonly part: 'key' | 'value'
  readonly text: string
}

/** A key path as people write it: `overrides[0].rules.some-rule`. */
export function formatPath(path: KeyPath): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`
    if (!/^[\w$-]+$/.test(key)) return `${before}[${JSON.stringify(key)}]`
    return before ? `${before}.${key}` : key
  }, '')
}

/** A value as it is quoted in a message: short, and never an error of its own. */
export function quoteValue(value: unknown): string {
  const text = toJson(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? `a ${typeof value}`
  } catch {
    // A JavaScript config can hold what JSON cannot, such as a list inside itself.
    return `a ${typeof value}`
  }
}

/** The words as a choice: `"a", "b" or "c"`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => JSON.stringify(word))
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
