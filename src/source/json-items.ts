import type { JsonItem } from './json-cutter.ts'

/** Neighbours in a JSON list that is too long to be read at once. Plain data, so that they can go to another thread. */
export interface JsonItems {
  readonly items: readonly JsonItem[]
  /** The number of the first one, from 1. */
  readonly first: number
  /** What stands in the object around the list, as far as it has been read. */
  readonly around: Readonly<Record<string, unknown>>
}

/** So much of a list goes to a thread at a time, in characters. */
const PART_CHARS = 1 << 17
/** With more around the list, taking it along costs more than a thread saves. */
const MAX_AROUND_CHARS = 1 << 16
/** Longer values beside a list are not kept. */
const MAX_BESIDE_CHARS = 1 << 22

/** Puts the items of a long list together to parts, and collects what stands beside the list. */
export class ItemCollector {
  #items: JsonItem[] = []
  #chars = 0
  #first = 1
  #around: Readonly<Record<string, unknown>> = {}
  #aroundChars = 0
  #line = 1

  /** The line of what came last. */
  get line(): number {
    return this.#line
  }

  /** Takes what was cut out; gives the parts that are full. */
  *take(found: Iterable<JsonItem>): Generator<JsonItems> {
    for (const item of found) {
      this.#line = item.line
      if (item.kind === 'member') {
        yield* this.flush()
        this.#keep(item)
        continue
      }
      this.#items.push(item)
      this.#chars += item.text.length
      if (this.#chars >= PART_CHARS) yield* this.flush()
    }
  }

  *flush(): Generator<JsonItems> {
    const items = this.#items
    if (items.length === 0) return
    this.#items = []
    this.#chars = 0
    const first = this.#first
    this.#first += items.length
    yield { items, first, around: this.#around }
  }

  /** What stands beside the list. */
  get around(): Readonly<Record<string, unknown>> {
    return this.#around
  }

  /** Whether what stands beside the list is short enough to be taken along with each part. */
  get isLight(): boolean {
    return this.#aroundChars <= MAX_AROUND_CHARS
  }

  #keep({ key = '', text }: JsonItem): void {
    if (text.length > MAX_BESIDE_CHARS) return
    this.#aroundChars += text.length
    // `__proto__` must not become the prototype.
    if (key === '__proto__') return
    try {
      this.#around = { ...this.#around, [key]: JSON.parse(text) }
    } catch {
      // What is not valid is not kept; the list beside it still is read.
    }
  }
}
