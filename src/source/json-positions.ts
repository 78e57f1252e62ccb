import type { Span } from '../conversation.ts'
import { Pieces } from './pieces.ts'

export type JsonPath = readonly (string | number)[]

/**
 * Where the values of a JSON text stand. Only asked for values that are reported, so as little as possible is read:
 * lists up to the item, objects to their end (of equal keys the last one counts), with neither recursion nor decoding.
 * What has been found is remembered. The text must be valid JSON (it has been through `JSON.parse`).
 */
export class JsonPositions {
  readonly #text: string
  readonly #lists = new Map<number, ListItems>()
  readonly #members = new Map<string, Span | undefined>()
  #decoded: { readonly start: number; readonly pieces: Pieces } | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The range of the value at `path`, quotes included; nothing where there is none. */
  value(path: JsonPath): Span | undefined {
    let start = skipSpace(this.#text, this.#text.charCodeAt(0) === 0xfeff ? 1 : 0)
    let span: Span | undefined = path.length ? [start, start] : [start, skipValue(this.#text, start)]
    for (const key of path) {
      span = this.#child(start, key)
      if (!span) return undefined
      start = span[0]
    }
    return span
  }

  /** The range in the text of a span of the decoded string at `path`. */
  within(path: JsonPath, span: Span): Span | undefined {
    const value = this.value(path)
    return value && this.#pieces(value).source(span)
  }

  /** Whether the text holds nothing else than a span of the decoded string at `path` where that stands. */
  isExact(path: JsonPath, span: Span): boolean {
    const value = this.value(path)
    return value !== undefined && this.#text[value[0]] === '"' && this.#pieces(value).isExact(span)
  }

  /** Remembered for one string, the one that is asked about again and again. */
  #pieces(value: Span): Pieces {
    if (this.#decoded?.start !== value[0]) this.#decoded = { start: value[0], pieces: stringPieces(this.#text, value) }
    return this.#decoded.pieces
  }

  #child(start: number, key: string | number): Span | undefined {
    if (this.#text[start] === '[') {
      let items = this.#lists.get(start)
      if (!items) {
        items = new ListItems(this.#text, start)
        this.#lists.set(start, items)
      }
      return items.at(Number(key))
    }
    const name = `${start} ${key}`
    if (!this.#members.has(name)) this.#members.set(name, memberOf(this.#text, start, String(key)))
    return this.#members.get(name)
  }
}

/** The items of a list, read as far as they were asked for. */
class ListItems {
  readonly #text: string
  readonly #found: Span[] = []
  #at: number

  constructor(text: string, start: number) {
    this.#text = text
    this.#at = skipSpace(text, start + 1)
  }

  at(index: number): Span | undefined {
    const text = this.#text
    while (this.#found.length <= index && this.#at < text.length && !isClose(text.charCodeAt(this.#at))) {
      const end = skipValue(text, this.#at)
      this.#found.push([this.#at, end])
      this.#at = skipSpace(text, end)
      if (text.charCodeAt(this.#at) === COMMA) this.#at = skipSpace(text, this.#at + 1)
    }
    return this.#found[index]
  }
}

/** The value of a key in the object that starts at `start`; nothing where it is no object or has no such key. */
function memberOf(text: string, start: number, key: string): Span | undefined {
  if (text[start] !== '{') return undefined
  let found: Span | undefined
  let at = skipSpace(text, start + 1)
  while (at < text.length && !isClose(text.charCodeAt(at))) {
    const keyEnd = skipString(text, at)
    const isKey = isString(text, at, keyEnd, key)
    at = skipSpace(text, keyEnd)
    if (text.charCodeAt(at) === COLON) at = skipSpace(text, at + 1)
    const end = skipValue(text, at)
    if (isKey) found = [at, end]
    at = skipSpace(text, end)
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1)
  }
  return found
}

/** Whether the string literal at `[start, end)` says `value`. */
function isString(text: string, start: number, end: number, value: string): boolean {
  if (end - start - 2 === value.length && text.startsWith(value, start + 1)) return true
  const literal = text.slice(start, end)
  return literal.includes('\\') && JSON.parse(literal) === value
}

/** How the string literal at `value` (its quotes included) is decoded. */
function stringPieces(text: string, value: Span): Pieces {
  const pieces = new Pieces(value[0] + 1)
  let from = value[0] + 1
  const end = value[1] - 1
  for (let at = text.indexOf('\\', from); at >= 0 && at < end; at = text.indexOf('\\', from)) {
    pieces.add(at - from, from, at)
    from = at + (text.charCodeAt(at + 1) === LOWER_U ? 6 : 2)
    pieces.add(1, at, from)
  }
  pieces.add(end - from, from, end)
  return pieces
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LOWER_U = 0x75
const COMMA = 0x2c
const COLON = 0x3a

const isOpen = (code: number): boolean => code === 0x7b || code === 0x5b
const isClose = (code: number): boolean => code === 0x7d || code === 0x5d

function skipSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return at
}

function skipString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return at + 1
  }
  return text.length
}

function skipValue(text: string, start: number): number {
  let depth = 0
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = skipString(text, at)
    else {
      if (isOpen(code)) depth++
      else if (isClose(code)) {
        if (depth === 0) return at
        depth--
      } else if (depth === 0 && (code === COMMA || code <= 0x20)) return at
      at++
    }
    if (depth === 0 && (code === QUOTE || isClose(code))) return at
  }
  return text.length
}
