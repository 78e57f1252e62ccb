import { late } from '../lazily.ts'
import { type Mapped, Respelling } from './respelling.ts'

/** Which differences of writing a locale treats as none. Case, width and the shape of quotes never matter. */
export interface Folding {
  /** `ignore`: letters are compared without their accents ("για" finds "γιά"). `keep`: accents tell words apart. */
  readonly accents: 'keep' | 'ignore'
  /**
   * Letters or characters written as others, applied after case folding: `{"ĉ": "cx"}` lets the x-system find the
   * accented form and the other way round. One character each on the left, any number on the right.
   */
  readonly letters?: Readonly<Record<string, string>>
  /**
   * Characters in a row that are spelt in several ways, and the one in which they are read, in texts and in patterns:
   * `{"出来": "でき"}`. The longest counts; one that stands for itself keeps what only looks like another.
   */
  readonly respelt?: Readonly<Record<string, string>>
}

/** Returned by `Folder.fold` for a character that becomes several: ask `Folder.expansion`. */
export const EXPANDS = 0xffff
const UNKNOWN = 0
const DROPPED = 0xfffe

/** Folds UTF-16 units one by one, so that offsets in the original stay known. Results are remembered in a table. */
export class Folder {
  readonly #accents: 'keep' | 'ignore'
  readonly #letters: Readonly<Record<string, string>>
  readonly #table = new Uint16Array(0x10000)
  readonly #expansions = new Map<number, readonly number[]>()
  /** What of texts and patterns is read in another spelling, before they are taken apart. */
  readonly respelling: Respelling

  constructor(folding: Folding) {
    this.respelling = new Respelling(folding.respelt)
    this.#accents = folding.accents
    this.#letters = folding.letters ?? {}
  }

  /** The folded unit; 0 where the unit is dropped; `EXPANDS` where it becomes several. */
  fold(unit: number): number {
    const known = this.#table[unit] as number
    if (known === UNKNOWN) return this.#learn(unit)
    return known === DROPPED ? 0 : known
  }

  expansion(unit: number): readonly number[] {
    return this.#expansions.get(unit) ?? []
  }

  /** A whole text, for comparing words that are not in any phrase. */
  text(text: string): string {
    let folded = ''
    for (let i = 0; i < text.length; i++) {
      const unit = this.fold(text.charCodeAt(i))
      if (unit === EXPANDS) folded += String.fromCharCode(...this.expansion(text.charCodeAt(i)))
      else if (unit) folded += String.fromCharCode(unit)
    }
    return folded
  }

  #learn(unit: number): number {
    const folded = this.#fold(String.fromCharCode(unit))
    const units = Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i))
    const value = units.length === 0 ? DROPPED : units.length === 1 ? (units[0] as number) : EXPANDS
    if (value === EXPANDS) this.#expansions.set(unit, units)
    this.#table[unit] = value
    return value === DROPPED ? 0 : value
  }

  #fold(char: string): string {
    if (/[\ud800-\udfff]/.test(char)) return char
    if (APOSTROPHES.has(char)) return "'"
    if (char === '\u2010' || char === '\u2011') return '-'
    let folded = char.toLowerCase()
    if (char >= '\x80') {
      folded = char.normalize('NFKC').toLowerCase().replace(/ς/g, 'σ').replace(/ß/g, 'ss')
      if (this.#accents === 'ignore') folded = withoutAccents(folded).normalize('NFC')
    }
    let written = ''
    for (const letter of folded) written += this.#letters[letter] ?? letter
    return written
  }
}

const APOSTROPHES = new Set(["'", '\u2019', '\u2018', '\u02bc', '\u00b4', '`', '\uff07'])

const COMBINING = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f]/

/** Text with combining marks, composed, with the way back. Nothing where the text has none, which is nearly always. */
export function compose(text: string): Mapped | undefined {
  if (!COMBINING.test(text)) return undefined
  const map: number[] = []
  let composed = ''
  let at = 0
  for (const cluster of text.match(CLUSTERS()) ?? []) {
    const piece = composedCluster(cluster)
    // The first unit came from the beginning of the cluster, the others are the marks at its end that found no partner.
    for (let i = 0; i < piece.length; i++) map.push(at + (i === 0 ? 0 : cluster.length - piece.length + i))
    composed += piece
    at += cluster.length
  }
  map.push(text.length)
  return { text: composed, map: Uint32Array.from(map) }
}

/** A character and its marks as one where there is one; never longer, and left alone where the marks are a mere heap. */
function composedCluster(cluster: string): string {
  if (cluster.length > 64 || !COMBINING.test(cluster)) return cluster
  const piece = cluster.normalize('NFKC')
  return piece.length > cluster.length ? cluster : piece
}

/** Letters without their accents, decomposed. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(MARKS(), '')
const MARKS = late('gu')`\p{M}`
const CLUSTERS = late('gu')`\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+`
