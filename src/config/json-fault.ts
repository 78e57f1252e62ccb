/** Where a text stops being JSON, and why. */
export interface JsonFault {
  readonly offset: number
  /** What is wrong, as a sentence without its full stop. */
  readonly text: string
}

type Expected =
  | 'a value'
  | 'a value or "]"'
  | 'a key in double quotes'
  | 'a key in double quotes or "}"'
  | '":"'
  | 'more'
  | 'the end'

const SPACE = /[ \t\n\r]*/y
const TOKEN =
  /[{}[\]:,]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * The first fault in a text that `JSON.parse` refused; nothing where it is JSON after all. `JSON.parse` itself cannot
 * be asked: whether its errors say a position depends on the version of node and on the kind of error.
 */
export function jsonFault(text: string): JsonFault | undefined {
  /** The brackets that are open, as those that close them. */
  const open: ('}' | ']')[] = []
  let expected: Expected = 'a value'
  let comma = -1
  for (let at = skip(SPACE, text, 0); at < text.length; at = skip(SPACE, text, at)) {
    const end = skip(TOKEN, text, at)
    const token = text.slice(at, end)
    const next = step(token, expected, open)
    if (next === undefined)
      return { offset: trailing(token, comma, at), text: complaint(text, at, token, expected, open) }
    comma = token === ',' ? at : -1
    expected = next
    at = end
  }
  if (expected === 'the end') return undefined
  return { offset: text.length, text: `The file ends too soon, expected ${wanted(expected, open)}` }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** What may follow the token; nothing where the token itself may not stand there. */
function step(token: string, expected: Expected, open: ('}' | ']')[]): Expected | undefined {
  const closes =
    expected === 'more' || expected.startsWith('a value or') || expected.startsWith('a key in double quotes or')
  if (token === '}' || token === ']') {
    if (!closes || open.at(-1) !== token) return undefined
    open.pop()
    return open.length ? 'more' : 'the end'
  }
  if (expected === 'more') return token !== ',' ? undefined : open.at(-1) === '}' ? 'a key in double quotes' : 'a value'
  if (expected === '":"') return token === ':' ? 'a value' : undefined
  if (expected.startsWith('a key')) return token.startsWith('"') ? '":"' : undefined
  if (expected === 'the end' || token === '' || token === ',' || token === ':') return undefined
  if (token === '{' || token === '[') {
    open.push(token === '{' ? '}' : ']')
    return token === '{' ? 'a key in double quotes or "}"' : 'a value or "]"'
  }
  return open.length ? 'more' : 'the end'
}

/** A comma before a closing bracket is the culprit, not the bracket. */
function trailing(token: string, comma: number, at: number): number {
  return comma >= 0 && (token === '}' || token === ']') ? comma : at
}

function complaint(text: string, at: number, token: string, expected: Expected, open: readonly string[]): string {
  if (/^\/[/*]|^#/.test(text.slice(at, at + 2))) return 'JSON has no comments'
  if (expected === 'a key in double quotes' && token === '}') return 'Unexpected comma before "}"'
  if (expected === 'a value' && token === ']') return 'Unexpected comma before "]"'
  if (token === '' && text[at] === '"') return 'Text that is not closed, or that holds a line break or a wrong escape'
  return `Unexpected ${JSON.stringify(token || [...text.slice(at, at + 2)][0])}, expected ${wanted(expected, open)}`
}

function wanted(expected: Expected, open: readonly string[]): string {
  return expected === 'more' ? `a comma or "${open.at(-1)}"` : expected === 'the end' ? 'nothing more' : expected
}
