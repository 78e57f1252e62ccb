import type { Reading } from '../markup/rendered.ts'
import type { JsonPath } from '../source/json-positions.ts'
import { type Fields, isFields, Keys, NAMES } from './record-keys.ts'
import { seenText } from './seen-text.ts'

/** One string that a text was taken from. */
export interface Part {
  /** From the record to the string. */
  readonly path: JsonPath
  /** Where it starts in the text. */
  readonly start: number
  readonly length: number
}

/** The text of a message record. */
export interface Content {
  readonly text: string
  readonly parts: readonly Part[]
  /** How it was read from its only part, where that is a page. */
  readonly page?: Reading
  /** Nothing was said: the content is null, as it is beside the call of a tool. */
  readonly silent: boolean
}

/**
 * What a message record says: a string, a list of parts as in OpenAI's format (joined by line ends), or null.
 * Nothing where there is no text at all, or something else than text. A page is what people see of it; but under "text" and
 * "content" is plain text, as in etiquette's own format.
 */
export function contentOf(record: Fields): Content | undefined {
  // The names that nearly all records use, before the long list.
  for (const key of ['text', 'content']) {
    const value = record[key]
    if (typeof value === 'string')
      return { text: value, parts: [{ path: [key], start: 0, length: value.length }], silent: false }
  }
  const keys = new Keys(record)
  const key = keys.find(NAMES.text, (value) => typeof value === 'string' || Array.isArray(value))
  if (key === undefined) {
    const silent = keys.find(NAMES.text, (value) => value === null) ?? keys.find(['toolcalls', 'functioncall'])
    return silent === undefined ? undefined : { text: '', parts: [], silent: true }
  }
  const value = record[key]
  if (typeof value === 'string') {
    const page = seenText(value)
    const text = page?.text ?? value
    return { text, parts: [{ path: [key], start: 0, length: text.length }], silent: false, ...(page && { page }) }
  }
  return joined(key, value as readonly unknown[])
}

function joined(key: string, list: readonly unknown[]): Content | undefined {
  const parts: Part[] = []
  const texts: string[] = []
  let start = 0
  for (const [index, part] of list.entries()) {
    const text = typeof part === 'string' ? part : isFields(part) ? part.text : undefined
    if (typeof text !== 'string') {
      // Pictures and files are parts without text; anything else is not a list of parts.
      if (isFields(part) && typeof part.type === 'string') continue
      return undefined
    }
    parts.push({ path: typeof part === 'string' ? [key, index] : [key, index, 'text'], start, length: text.length })
    texts.push(text)
    start += text.length + 1
  }
  return { text: texts.join('\n'), parts, silent: parts.length === 0 }
}
