/**
 * Numbers for words as they stand in texts. It looks at a word where it stands: a `Map` would want a string of its own for
 * each word of each text, which costs more than all else that is done with it.
 */
export class WordTable {
  #size = 0
  #slots = 1 << 12
  /** By slot; open addressing. */
  #hashes = new Int32Array(this.#slots)
  #numbers = new Int32Array(this.#slots).fill(FREE)
  #words = emptyWords(this.#slots)

  get size(): number {
    return this.#size
  }

  /** The number of the word at `[start, end)` of a text; below 0 where it has none. */
  find(text: string, start: number, end: number): number {
    const slot = this.#slotOf(text, start, end, hashOf(text, start, end))
    return this.#numbers[slot] as number
  }

  /** Gives a word that has none a number, from 0. */
  set(word: string, number: number): void {
    if (this.#size * 2 >= this.#slots) this.#grow()
    this.#put(word, number)
    this.#size++
  }

  clear(): void {
    this.#numbers.fill(FREE)
    this.#words = emptyWords(this.#slots)
    this.#size = 0
  }

  #put(word: string, number: number): void {
    const hash = hashOf(word, 0, word.length)
    const slot = this.#slotOf(word, 0, word.length, hash)
    this.#hashes[slot] = hash
    this.#numbers[slot] = number
    this.#words[slot] = word
  }

  /** Where a word is, or would be. */
  #slotOf(text: string, start: number, end: number, hash: number): number {
    const hashes = this.#hashes
    const numbers = this.#numbers
    const mask = this.#slots - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (numbers[slot] !== FREE && (hashes[slot] !== hash || !isAt(text, start, end, this.#words[slot] as string)))
      slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const numbers = this.#numbers
    const words = this.#words
    this.#slots *= 2
    this.#hashes = new Int32Array(this.#slots)
    this.#numbers = new Int32Array(this.#slots).fill(FREE)
    this.#words = emptyWords(this.#slots)
    for (const [slot, number] of numbers.entries()) if (number !== FREE) this.#put(words[slot] as string, number)
  }
}

const FREE = -1

/** Full from the beginning: an array with holes is slow. */
const emptyWords = (slots: number): string[] => new Array<string>(slots).fill('')

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false
  return true
}
