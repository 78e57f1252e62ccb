/** One value of a JSON text that was read as a stream. */
export interface JsonItem {
  /** `item`: one of a list, or a value that stands alone. `member`: beside the list, in the object around it. */
  readonly kind: 'item' | 'member'
  /** As it stands in the file; empty where it was too long to be held. */
  readonly text: string
  /** Where it starts: from 1, from 1, and UTF-16 units from the beginning of the file. */
  readonly line: number
  readonly column: number
  readonly offset: number
  /** The key of a member, or of the list that an item is in. */
  readonly key?: string
  readonly tooLong?: true
}

export interface CutterOptions {
  /** Whether an outermost object is opened for its lists; otherwise it is one item. */
  readonly opensObjects: boolean
  /** Whether the value of a key of the outermost object is a list whose items are to be cut out. */
  isList(key: string): boolean
  /** Longer values are not held. */
  readonly maxChars?: number
}

const MAX_ITEM_CHARS = 128 * 1024 * 1024

/** Where in the structure the cutter is. */
type Level = 'values' | 'list' | 'object' | 'list in object'

/**
 * Cuts a JSON text of any length into the items of its outermost list, or of the lists in its outermost object, as its
 * chunks come. Only the value at hand is held. By hand because no library tells where in the file a value stands. It looks
 * at each character once and only minds strings and brackets, so it also gets past values that are not valid: each is
 * parsed by itself.
 */
export class JsonCutter {
  readonly #opensObjects: boolean
  readonly #isList: (key: string) => boolean
  readonly #maxChars: number
  #level: Level = 'values'
  /** What of the value at hand came in earlier chunks; nothing between values. */
  #held: string[] | undefined
  #heldChars = 0
  #tooLong = false
  #depth = 0
  #inString = false
  #escaped = false
  #isScalar = false
  #key: string | undefined
  #isAtKey = false
  #start = { line: 1, column: 1, offset: 0 }
  /** Offset of the chunk in the file, and what has been counted of its lines. */
  #base = 0
  #line = 1
  #lineStart = 0
  #counted = 0
  /** A value or a bracket that should not be there: everything is still cut out, but the text is not valid. */
  #closed = true

  constructor({ opensObjects, isList, maxChars = MAX_ITEM_CHARS }: CutterOptions) {
    this.#opensObjects = opensObjects
    this.#isList = isList
    this.#maxChars = maxChars
  }

  *take(chunk: string): Generator<JsonItem> {
    this.#counted = 0
    let at = 0
    while (at < chunk.length) {
      if (this.#held) {
        const end = this.#valueEnd(chunk, at)
        if (end < 0) {
          this.#hold(chunk.slice(at))
          break
        }
        this.#hold(chunk.slice(at, end))
        at = end
        yield* this.#cut()
      } else at = this.#between(chunk, at)
    }
    this.#countLines(chunk, chunk.length)
    this.#base += chunk.length
  }

  /** What is left at the end of the text: a value that was not complete. */
  *end(): Generator<JsonItem> {
    if (this.#held) yield* this.#cut()
  }

  /** Whether all lists and objects were closed, so that the text was not cut off. */
  get isComplete(): boolean {
    return this.#closed && this.#level === 'values'
  }

  /** One character between values. */
  #between(chunk: string, at: number): number {
    const code = chunk.charCodeAt(at)
    if (code <= 0x20 || code === COMMA || code === COLON || code === MARK) return at + 1
    if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      if (this.#level === 'values') this.#closed = false
      this.#level = this.#level === 'list in object' ? 'object' : 'values'
      return at + 1
    }
    if (this.#level === 'values' && code === OPEN_LIST) {
      this.#level = 'list'
      return at + 1
    }
    if (this.#level === 'values' && code === OPEN_OBJECT && this.#opensObjects) {
      this.#level = 'object'
      this.#isAtKey = true
      return at + 1
    }
    if (this.#level === 'object' && !this.#isAtKey && code === OPEN_LIST && this.#isList(this.#key ?? '')) {
      this.#level = 'list in object'
      this.#isAtKey = true
      return at + 1
    }
    this.#countLines(chunk, at)
    const offset = this.#base + at
    this.#start = { line: this.#line, column: offset - this.#lineStart + 1, offset }
    this.#held = []
    this.#heldChars = 0
    this.#tooLong = false
    this.#depth = 0
    this.#inString = code === QUOTE
    this.#escaped = false
    this.#isScalar = code !== QUOTE && code !== OPEN_LIST && code !== OPEN_OBJECT
    if (code === OPEN_LIST || code === OPEN_OBJECT) this.#depth = 1
    this.#hold(chunk[at] as string)
    return at + 1
  }

  /** Where the value at hand ends in the chunk; -1 where it goes on. */
  #valueEnd(chunk: string, from: number): number {
    let at = from
    const { length } = chunk
    while (at < length) {
      const code = chunk.charCodeAt(at)
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (code === BACKSLASH) this.#escaped = true
        else if (code === QUOTE) {
          this.#inString = false
          if (this.#depth === 0) return at + 1
        }
      } else if (this.#isScalar) {
        if (code <= 0x20 || code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT) return at
      } else if (code === QUOTE) this.#inString = true
      else if (code === OPEN_LIST || code === OPEN_OBJECT) this.#depth++
      else if ((code === CLOSE_LIST || code === CLOSE_OBJECT) && --this.#depth === 0) return at + 1
      at++
    }
    return -1
  }

  #hold(text: string): void {
    this.#heldChars += text.length
    if (this.#heldChars > this.#maxChars) {
      this.#tooLong = true
      this.#held = []
    } else this.#held?.push(text)
  }

  *#cut(): Generator<JsonItem> {
    const text = this.#tooLong ? '' : (this.#held ?? []).join('')
    this.#held = undefined
    if (this.#level === 'object' && this.#isAtKey) {
      this.#key = keyOf(text)
      this.#isAtKey = false
      return
    }
    const isMember = this.#level === 'object'
    if (isMember) this.#isAtKey = true
    yield {
      kind: isMember ? 'member' : 'item',
      text,
      ...this.#start,
      ...((isMember || this.#level === 'list in object') && this.#key !== undefined && { key: this.#key }),
      ...(this.#tooLong && { tooLong: true as const }),
    }
  }

  /** Counts the lines of the chunk up to `end`. */
  #countLines(chunk: string, end: number): void {
    for (let at = chunk.indexOf('\n', this.#counted); at >= 0 && at < end; at = chunk.indexOf('\n', at + 1)) {
      this.#line++
      this.#lineStart = this.#base + at + 1
      this.#counted = at + 1
    }
    if (end > this.#counted) this.#counted = end
  }
}

function keyOf(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const MARK = 0xfeff
