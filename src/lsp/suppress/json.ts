import type { Change } from '../../fix/hunks.ts'
import { KEY } from '../../readers/record-keys.ts'
import { JsonPositions } from '../../source/json-positions.ts'
import { beginningOf, type Candidate, lineAt, type Wanted } from './candidate.ts'

/** A template is the object that its text is in, or one around it. */
const MOST_OBJECTS = 4

/** The field `etiquette` of a template. */
export const inJson = (wanted: Wanted): Generator<Candidate> => candidates(wanted, 0)

/** The same in a file with a value in each line, whatever the other lines hold. */
export const inJsonLines = (wanted: Wanted): Generator<Candidate> =>
  candidates(wanted, lineAt(wanted.text, beginningOf(wanted.message))[0])

function* candidates({ text, message, violation: { rule } }: Wanted, from: number): Generator<Candidate> {
  const around = objectsAround(text, from, beginningOf(message))
  for (const start of around.slice(0, MOST_OBJECTS)) {
    const change = disabledIn(text, start, rule)
    if (change) yield { scope: 'template', changes: [change] }
  }
}

/** Where the objects begin that an offset is in, the innermost one first. */
function objectsAround(text: string, from: number, offset: number): readonly number[] {
  const open: number[] = []
  let inString = false
  for (let at = from; at < offset; at++) {
    const unit = text[at]
    if (inString) {
      if (unit === '\\') at++
      else if (unit === '"') inString = false
    } else if (unit === '"') inString = true
    else if (unit === '{' || unit === '[') open.push(at)
    else if (unit === '}' || unit === ']') open.pop()
  }
  return open.filter((at) => text[at] === '{').reverse()
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text)
  } catch {
    // A file that is being written.
    return undefined
  }
}

/** One more rule in the list that is there, or a field of its own behind all others, spaced as they are. */
function disabledIn(text: string, start: number, rule: string): Change | undefined {
  const rest = text.slice(start)
  const positions = new JsonPositions(rest)
  const [, end = 0] = positions.value([]) ?? []
  const record = parsed(rest.slice(0, end))
  if (!record) return undefined
  const insertion = (at: number, words: string): Change => ({ span: [start + at, start + at], text: words })
  const written = JSON.stringify(rule)
  if (KEY in record) {
    const value = record[KEY] as { readonly disable?: unknown } | null
    const list = value?.disable
    const last = Array.isArray(list) ? positions.value([KEY, 'disable', list.length - 1]) : undefined
    return last && insertion(last[1], `, ${written}`)
  }
  const behind = positions.value([Object.keys(record).at(-1) ?? ''])?.[1]
  const [, space = ''] = /^\{(\s*)/.exec(rest) ?? []
  const colon = /^\{\s*"(?:[^"\\]|\\.)*":(\s?)/.exec(rest)?.[1] ?? ' '
  const field = `"${KEY}":${colon}{${colon && ' '}"disable":${colon}[${written}]${colon && ' '}}`
  return behind === undefined ? undefined : insertion(behind, `,${space === '' ? colon : space}${field}`)
}
