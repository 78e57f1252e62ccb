/**
 * What follows on what in an automaton: a state and a symbol to a number. All stand in one table, because a walk asks for one
 * after the other, and tables of their own for thousands of states would each have to be fetched from memory.
 */
export class Transitions {
  /** Key and value side by side, a key of 0 where there is none; the number of pairs is a power of two. */
  #table = new Int32Array(FIRST_PAIRS * 2)
  #mask = FIRST_PAIRS * 2 - 1
  #size = 0

  /** The number behind a state and a symbol; 0 where it is not known. */
  get(state: number, symbol: number): number {
    const table = this.#table
    const key = (state << SYMBOL_BITS) | symbol
    for (let at = place(key) & this.#mask; ; at = (at + 2) & this.#mask) {
      const found = table[at] as number
      if (found === key) return table[at + 1] as number
      if (found === 0) return 0
    }
  }

  /** Notes what is not known yet. States are numbered from 1 to 32,767, symbols from 0 to 65,535, values from 1. */
  set(state: number, symbol: number, value: number): void {
    if (this.#size * 4 > this.#table.length) this.#grow()
    this.#put((state << SYMBOL_BITS) | symbol, value)
    this.#size++
  }

  clear(): void {
    this.#table = new Int32Array(FIRST_PAIRS * 2)
    this.#mask = FIRST_PAIRS * 2 - 1
    this.#size = 0
  }

  #put(key: number, value: number): void {
    let at = place(key) & this.#mask
    while (this.#table[at] !== 0) at = (at + 2) & this.#mask
    this.#table[at] = key
    this.#table[at + 1] = value
  }

  #grow(): void {
    const before = this.#table
    this.#table = new Int32Array(before.length * 2)
    this.#mask = this.#table.length - 1
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== 0) this.#put(before[at] as number, before[at + 1] as number)
  }
}

const FIRST_PAIRS = 32
const SYMBOL_BITS = 16

/** Where a key is looked for first, an even number. */
const place = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) << 1
}
