/**
 * Finds texts that say nearly the same among many, with numbers only: of each text the hashes of its shingles (runs of
 * three words) are kept, at most `SKETCH` of them, and a few minima by which similar texts meet in the same bucket. So
 * each text is compared with a handful of others, however many there are. Texts that share all but a sentence, as letters do
 * whose beginning and end are always the same, are no duplicates: that sentence is what they are about.
 */
export class NearDuplicates {
  readonly #similarity: number
  readonly #sketches: (Known | undefined)[] = []
  /** Most have a single text, which needs no list. */
  readonly #buckets = new Map<number, number | number[]>()

  constructor(similarity: number) {
    this.#similarity = similarity
  }

  /** How many texts were added. */
  get size(): number {
    return this.#sketches.length
  }

  /** Adds a text; the number of the most similar earlier one, if it is similar enough and `mayEqual` agrees. */
  add(words: readonly string[], mayEqual?: (other: number) => boolean): number | undefined {
    return this.addImprint(imprintOf([words]), mayEqual)
  }

  /** As `add`, for a text of which only the imprint is known. */
  addImprint(imprint: Imprint, mayEqual: (other: number) => boolean = () => true): number | undefined {
    const { buffer, byteOffset, length } = Buffer.from(imprint, 'base64')
    const numbers = new Int32Array(buffer, byteOffset, length >> 2)
    const behind = BANDS + 1 + (numbers[BANDS] as number)
    const sketch = numbers.subarray(BANDS + 1, behind)
    const sentences = sentencesIn(numbers.subarray(behind))
    const number = this.#sketches.push({ sketch, sentences }) - 1
    // Only so many are remembered, so that memory stays bounded.
    if (number >= MOST_TEXTS) this.#sketches[number - MOST_TEXTS] = undefined
    let best: number | undefined
    let bestSimilarity = this.#similarity
    const compared: number[] = []
    for (let band = 0; band < BANDS; band++) {
      const key = numbers[band] as number
      const bucket = this.#buckets.get(key)
      const size = bucket === undefined ? 0 : typeof bucket === 'number' ? 1 : bucket.length
      for (let i = 0; i < size; i++) {
        const other = typeof bucket === 'number' ? bucket : ((bucket as number[])[i] as number)
        const known = this.#sketches[other]
        if (!known || compared.includes(other)) continue
        compared.push(other)
        const alike = similarityOf(sketch, known.sketch, bestSimilarity)
        if (alike < bestSimilarity || (alike === bestSimilarity && best !== undefined) || !mayEqual(other)) continue
        if (hasOwnSentence(sentences, known.sentences) || hasOwnSentence(known.sentences, sentences)) continue
        best = other
        bestSimilarity = alike
      }
      this.#remember(key, bucket, number)
    }
    return best
  }

  /** A full bucket keeps its first texts and makes room for the last. */
  #remember(key: number, bucket: number | number[] | undefined, number: number): void {
    if (bucket === undefined) {
      if (this.#buckets.size < MOST_TEXTS * BANDS) this.#buckets.set(key, number)
    } else if (typeof bucket === 'number') this.#buckets.set(key, [bucket, number])
    else if (bucket.length < IN_BUCKET) bucket.push(number)
    else bucket[IN_BUCKET - 1] = number
  }
}

/** What is remembered of a text. */
interface Known {
  readonly sketch: Int32Array
  readonly sentences: readonly Int32Array[]
}

/** All that is to be known of a text, in base64, so that it can be kept: its keys, its sketch, and then its sentences. */
export type Imprint = string

/** The imprint of a text, whose words are given by sentence. */
export function imprintOf(sentences: readonly (readonly string[])[]): Imprint {
  const words = sentences.flat()
  const sketch = sketchOf(words)
  // Of one sentence the similarity says enough, and of a long text no sentence is all that matters.
  const isCompared = sentences.length > 1 && words.length <= SKETCH
  const pairs = isCompared ? sentences.map(pairsOf).flatMap((each) => [each.length, ...each]) : []
  const numbers = Int32Array.from([...bandsOf(sketch), sketch.length, ...sketch, ...pairs])
  return Buffer.from(numbers.buffer).toString('base64')
}

/** The hashes of the pairs of words next to each other. */
const pairsOf = (words: readonly string[]): number[] =>
  words.slice(1).map((word, i) => mixed(hashOf(word, mixed(hashOf(words[i] as string, SEED)))))

/** The pairs of each sentence again, out of an imprint. */
function sentencesIn(numbers: Int32Array): Int32Array[] {
  const sentences: Int32Array[] = []
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] as number)
    sentences.push(numbers.subarray(at + 1, end))
    at = end
  }
  return sentences
}

/** Whether one of the sentences says what is not said in the others: most of its words stand together nowhere there. */
function hasOwnSentence(sentences: readonly Int32Array[], others: readonly Int32Array[]): boolean {
  if (sentences.length === 0 || others.length === 0) return false
  const said = new Set(others.flatMap((other) => [...other]))
  return sentences.some((pairs) => {
    if (pairs.length < LEAST_PAIRS) return false
    let known = 0
    for (const pair of pairs) if (said.has(pair)) known++
    return known * 2 < pairs.length
  })
}

/** Of a sentence that says anything by itself. */
const LEAST_PAIRS = 3
const SEED = 0x811c9dc5
const SHINGLE = 3
/** Hashes kept of a text. Up to so many shingles are compared exactly, longer texts by their smallest hashes. */
const SKETCH = 256
const BANDS = 16
const ROWS = 3
const IN_BUCKET = 8
/** Texts remembered. */
const MOST_TEXTS = 20_000

/**
 * The smallest hashes of a text's shingles, in ascending order. They have signs, because V8 keeps whole numbers of 32 bits
 * with a sign in place, and greater ones on the heap.
 */
export function sketchOf(words: readonly string[]): Int32Array {
  const hashes = new Set<number>()
  const length = Math.min(SHINGLE, words.length)
  for (let i = 0; i + length <= words.length; i++) {
    let hash = SEED
    for (let j = i; j < i + length; j++) hash = mixed(hashOf(words[j] as string, hash))
    hashes.add(hash)
  }
  return Int32Array.from(hashes).sort().slice(0, SKETCH)
}

/**
 * The share of the shingles of two texts that both have, from 0 to 1. Where it turns out to be below `least`, any number
 * that is: most texts that are compared are soon seen to differ.
 */
export function similarityOf(a: Int32Array, b: Int32Array, least = 0): number {
  const isWhole = a.length < SKETCH && b.length < SKETCH
  const both = a.length + b.length
  if (both === 0) return 1
  const most = isWhole ? both : SKETCH
  if (isWhole && Math.min(a.length, b.length) < least * Math.max(a.length, b.length) - ROUNDING) return 0
  // What one of them has alone, as long as enough can still be shared.
  const mostAlone = isWhole ? both - 2 * ((least / (1 + least)) * both) + ROUNDING : most
  let shared = 0
  let alone = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length && shared + alone < most) {
    const left = a[i] as number
    const right = b[j] as number
    if (left === right) shared++
    else if (++alone > mostAlone) return 0
    if (left <= right) i++
    if (right <= left) j++
  }
  alone += Math.min(a.length - i + b.length - j, most - shared - alone)
  return shared / (shared + alone)
}

/** What may be lost in a calculation. */
const ROUNDING = 1e-6

/** One key a band; texts that share many shingles are likely to share a key. */
function bandsOf(sketch: Int32Array): number[] {
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

/** A number of a text by its words; two texts with different words have hardly ever the same. */
export function fingerprintOf(words: readonly string[]): number {
  let one = SEED
  let other = ~SEED
  for (const word of words) {
    one = mixed(hashOf(word, one))
    other = mixed(hashOf(word, Math.imul(other, 31)))
  }
  return (one >>> 0) * 2 ** 20 + (other >>> 12)
}
