/**
 * Finds texts that say nearly the same among many, with numbers only: of each text the hashes of its shingles (runs of
 * three words) are kept, at most `SKETCH` of them, and a few minima by which similar texts meet in the same bucket. So
 * each text is compared with a handful of others, however many there are.
 */
export class NearDuplicates {
  readonly #similarity: number
  readonly #sketches: (Uint32Array | undefined)[] = []
  readonly #buckets = new Map<number, number[]>()

  constructor(similarity: number) {
    this.#similarity = similarity
  }

  /** How many texts were added. */
  get size(): number {
    return this.#sketches.length
  }

  /** Adds a text; the number of the most similar earlier one, if it is similar enough and `mayEqual` agrees. */
  add(words: readonly string[], mayEqual?: (other: number) => boolean): number | undefined {
    return this.addImprint(imprintOf(words), mayEqual)
  }

  /** As `add`, for a text of which only the imprint is known. */
  addImprint(imprint: Imprint, mayEqual: (other: number) => boolean = () => true): number | undefined {
    const numbers = new Uint32Array(Buffer.byteLength(imprint, 'base64') >> 2)
    Buffer.from(numbers.buffer).write(imprint, 'base64')
    const sketch = numbers.subarray(BANDS)
    const number = this.#sketches.push(sketch) - 1
    // Only so many are remembered, so that memory stays bounded.
    if (number >= MOST_TEXTS) this.#sketches[number - MOST_TEXTS] = undefined
    let best: number | undefined
    let bestSimilarity = this.#similarity
    const compared = new Set<number>()
    for (const key of numbers.subarray(0, BANDS)) {
      const bucket = this.#buckets.get(key)
      for (const other of bucket ?? []) {
        const known = this.#sketches[other]
        if (!known || compared.has(other)) continue
        compared.add(other)
        const alike = similarityOf(sketch, known)
        if (alike < bestSimilarity || (alike === bestSimilarity && best !== undefined) || !mayEqual(other)) continue
        best = other
        bestSimilarity = alike
      }
      this.#remember(key, bucket, number)
    }
    return best
  }

  /** A full bucket keeps its first texts and makes room for the last. */
  #remember(key: number, bucket: number[] | undefined, number: number): void {
    if (!bucket) {
      if (this.#buckets.size < MOST_TEXTS * BANDS) this.#buckets.set(key, [number])
    } else if (bucket.length < IN_BUCKET) bucket.push(number)
    else bucket[IN_BUCKET - 1] = number
  }
}

/** All that is to be known of a text, in base64, so that it can be kept: its keys, and then its sketch. */
export type Imprint = string

/** The imprint of a text. */
export function imprintOf(words: readonly string[]): Imprint {
  const sketch = sketchOf(words)
  const numbers = Uint32Array.from([...bandsOf(sketch), ...sketch])
  return Buffer.from(numbers.buffer).toString('base64')
}

const SHINGLE = 3
/** Hashes kept of a text. Up to so many shingles are compared exactly, longer texts by their smallest hashes. */
const SKETCH = 256
const BANDS = 16
const ROWS = 3
const IN_BUCKET = 8
/** Texts remembered. */
const MOST_TEXTS = 20_000

/** The smallest hashes of a text's shingles, in ascending order. */
export function sketchOf(words: readonly string[]): Uint32Array {
  const hashes = new Set<number>()
  const length = Math.min(SHINGLE, words.length)
  for (let i = 0; i + length <= words.length; i++) {
    let hash = 0x811c9dc5
    for (let j = i; j < i + length; j++) hash = mixed(hashOf(words[j] as string, hash))
    hashes.add(hash >>> 0)
  }
  return Uint32Array.from(hashes).sort().slice(0, SKETCH)
}

/** The share of the shingles of two texts that both have, from 0 to 1. */
export function similarityOf(a: Uint32Array, b: Uint32Array): number {
  const isWhole = a.length < SKETCH && b.length < SKETCH
  let shared = 0
  let all = 0
  let i = 0
  let j = 0
  while ((i < a.length || j < b.length) && (isWhole || all < SKETCH)) {
    const left = a[i] ?? Number.POSITIVE_INFINITY
    const right = b[j] ?? Number.POSITIVE_INFINITY
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
    all++
  }
  return all === 0 ? 1 : shared / all
}

/** One key a band; texts that share many shingles are likely to share a key. */
function bandsOf(sketch: Uint32Array): number[] {
  const keys: number[] = []
  for (let band = 0; band < BANDS; band++) {
    let key = band + 1
    for (let row = 0; row < ROWS; row++) {
      const seed = Math.imul(band * ROWS + row + 1, 0x9e3779b1)
      let least = 0xffffffff
      for (const hash of sketch) least = Math.min(least, mixed(hash ^ seed) >>> 0)
      key = mixed(Math.imul(key, 31) ^ least)
    }
    keys.push(key)
  }
  return keys
}

function hashOf(text: string, from: number): number {
  let hash = from
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Spreads a hash over all its bits. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
