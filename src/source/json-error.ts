/** What is wrong with a text that `JSON.parse` refused, and where (UTF-16 units from its beginning). */
export interface JsonError {
  readonly reason: string
  readonly offset: number
}

const SPACE = /[ \t\n\r]*/y
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

/**
 * Finds the first error of a JSON text. Node's own message names a position in some cases and in some versions only.
 * Without recursion, so that deep nesting is no danger.
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: string[] = []
  let at = 0
  let expected: 'value' | 'value or end' | 'key' | 'key or end' | 'comma' = 'value'
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const close = (): void => {
    open.pop()
    at++
    expected = 'comma'
  }
  for (;;) {
    skip(SPACE)
    const character = text[at]
    if (character === undefined) {
      const done = open.length === 0 && expected === 'comma'
      return done ? undefined : { reason: 'it is cut off', offset: at }
    }
    const within = open.at(-1)
    const ends = within === '{' ? '}' : ']'
    if (expected === 'comma') {
      if (within === undefined) return { reason: `there is something after its end: ${quote(character)}`, offset: at }
      if (character === ends) close()
      else if (character !== ',') return { reason: `${quote(character)} where "," or "${ends}" should be`, offset: at }
      else {
        at++
        expected = within === '{' ? 'key' : 'value'
      }
    } else if (character === ends && expected.endsWith('end')) close()
    else if (expected.startsWith('key')) {
      const start = at
      if (!skipString(text, at, (end) => (at = end))) return stringError(text, start, 'a quoted key')
      skip(SPACE)
      if (text[at] === undefined) return { reason: 'it is cut off', offset: at }
      if (text[at] !== ':') return { reason: `${quote(text[at] as string)} where ":" should be`, offset: at }
      at++
      expected = 'value'
    } else if (character === '{' || character === '[') {
      open.push(character)
      at++
      expected = character === '{' ? 'key or end' : 'value or end'
    } else {
      const start = at
      if (character === '"' ? !skipString(text, at, (end) => (at = end)) : !skip(WORD))
        return stringError(text, start, 'a value')
      expected = 'comma'
    }
  }
}

/** By hand: a pattern over a long string overflows the stack of the regular expression engine. */
function skipString(text: string, start: number, found: (end: number) => void): boolean {
  const end = stringEnd(text, start)
  if (text[start] !== '"' || end < 0) return false
  found(end + 1)
  return true
}

const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/

/** The closing quote; else the offset of what is wrong, negative and less one. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at
    if (code < 0x20) return -at - 1
    if (code === 0x5c) {
      if (!ESCAPE.test(text.slice(at, at + 6))) return -at - 1
      at++
    }
  }
  return -text.length - 1
}

function stringError(text: string, start: number, wanted: string): JsonError {
  if (text[start] !== '"') return { reason: `${quote(text[start] as string)} where ${wanted} should be`, offset: start }
  const offset = -stringEnd(text, start) - 1
  if (offset >= text.length) return { reason: 'it is cut off', offset }
  const what = text[offset] === '\\' ? 'an unknown escape' : 'a control character'
  return { reason: `${what} in a string`, offset }
}

function quote(character: string): string {
  return character === '"' ? `'"'` : `"${character}"`
}
