/**
 * What the beginning of a JSON text holds: the value, without what stands after the cut. Nothing where it is no JSON.
 * For telling formats apart before a file has been read.
 */
export function parseJsonHead(head: string): unknown {
  try {
    return JSON.parse(head)
  } catch {
    return parse(closed(head))
  }
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The text up to its last complete value, with all that is open closed. */
function closed(text: string): string | undefined {
  const open: string[] = []
  let safe: { readonly end: number; readonly closers: string } | undefined
  let inString = false
  /** Whether the last string is a key or the value of one. */
  let isKey = false
  const keep = (end: number): void => {
    safe = { end, closers: [...open].reverse().join('') }
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') {
        inString = false
        if (!isKey) keep(at + 1)
      }
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']')
      if (open.length > MAX_DEPTH) return undefined
      isKey = character === '{'
      keep(at + 1)
    } else if (character === '}' || character === ']') {
      open.pop()
      keep(at + 1)
      // Something else may follow: the first value is enough.
      if (open.length === 0) break
    } else if (character === ',') {
      keep(at)
      isKey = open.at(-1) === '}'
    } else if (character === ':') isKey = false
  }
  return safe && text.slice(0, safe.end) + safe.closers
}

const MAX_DEPTH = 100
