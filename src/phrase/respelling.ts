/** A text as it was read instead, with the way back: `map[i]` is the offset in the original of unit `i`, one longer than the text. */
export interface Mapped {
  readonly text: string
  readonly map: Uint32Array
}

/** Reads what is spelt in several ways in one of them: `{ 出来: 'でき' }`. */
export class Respelling {
  readonly #words: Readonly<Record<string, string>>
  readonly #wanted: RegExp | undefined

  constructor(words: Readonly<Record<string, string>> = {}) {
    this.#words = words
    // The longest first, so that a word that only looks like another can stand for itself.
    const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length)
    const choices = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    this.#wanted = choices.length ? new RegExp(choices.join('|'), 'g') : undefined
  }

  /** The text respelt; the text itself where nothing in it is spelt otherwise. */
  text(text: string): string {
    return this.#wanted ? text.replace(this.#wanted, (word) => this.#words[word] ?? word) : text
  }

  /** As `text`, with the way back. Nothing where the text stays as it is. */
  mapped(text: string): Mapped | undefined {
    const respelt = this.text(text)
    if (respelt === text) return undefined
    const map: number[] = []
    const copy = (from: number, to: number): void => {
      for (let at = from; at < to; at++) map.push(at)
    }
    let done = 0
    for (const { 0: word, index } of text.matchAll(this.#wanted as RegExp)) {
      copy(done, index)
      done = index + word.length
      const instead = this.#words[word] as string
      if (instead === word) copy(index, done)
      else for (let i = 0; i < instead.length; i++) map.push(index)
    }
    copy(done, text.length + 1)
    return { text: respelt, map: Uint32Array.from(map) }
  }
}

/** The way back through two changes, the later one first. */
export const throughBoth = (later: Uint32Array, earlier: Uint32Array): Uint32Array =>
  later.map((at) => earlier[at] as number)
