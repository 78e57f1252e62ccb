/** Something that is made when it is first asked for. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/**
 * A regular expression that is made when it is first asked for: `` late('gu')`\p{L}+` `` is called to get `/\p{L}+/gu`.
 * Node checks a literal when it reads the file, makes it where it stands, and compiles it where it is used. Each takes it a
 * tenth of a millisecond for every class of characters such as `\p{L}`, and a short run uses few of those that it loads.
 */
export const late =
  (flags: string) =>
  (source: TemplateStringsArray, ...parts: readonly string[]): (() => RegExp) =>
    lazily(() => new RegExp(String.raw(source, ...parts), flags))
