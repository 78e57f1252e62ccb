import { KeyTable, type PackedKeyTable } from './key-table.ts'
import type { Hashes, KeyHashes } from './keys.ts'
import { pairHash, type WordHashes } from './word-hashes.ts'

/**
 * Tells at a glance which of many sets of patterns, its members, a text may have: most texts have none. It may say yes in
 * vain, never no.
 */
export class Glance {
  readonly #hashes: WordHashes
  #words: KeyTable | undefined
  #pairs: KeyTable | undefined
  /** A bit for each member that any text may have. */
  readonly #always: number[] = []
  #members = 0
  /** The member that each couple of keys is of. */
  readonly #couples: number[] = []
  /** A bit for each couple of which the text that is looked at has a key on the one side, and on the other. */
  readonly #one: number[] = []
  readonly #other: number[] = []

  constructor(hashes: WordHashes) {
    this.#hashes = hashes
  }

  /** How many members there are: what `look` said before another was added does not hold for that. */
  get members(): number {
    return this.#members
  }

  /** Adds members and gives the number of the first. */
  add({ members, always, couples, words, pairs }: GlanceKeys): number {
    const from = this.#members
    const fromCouple = this.#couples.length
    this.#members += members
    for (const member of couples) this.#couples.push(from + member)
    widen(this.#always, this.#members)
    for (const bits of [this.#one, this.#other]) widen(bits, this.#couples.length)
    const anyText = this.#hashes.isHopeless ? Array.from({ length: members }, (_, i) => i) : always
    for (const index of anyText) {
      const member = from + index
      this.#always[member >> 5] = (this.#always[member >> 5] as number) | (1 << (member & 31))
    }
    const renumbered = (use: number): number => use + (use % ROLES === ALONE ? from : fromCouple) * ROLES
    this.#words = this.#words?.with(words, renumbered) ?? words
    this.#pairs = this.#pairs?.with(pairs, renumbered) ?? pairs
    return from
  }

  /** The members that a text may have. */
  look(text: string): number[] {
    const lanes = this.#always.length
    if (!this.#hashes.read(text)) return new Array<number>(lanes).fill(-1)
    const { hashes, count } = this.#hashes
    const possible = this.#always.slice()
    const words = this.#words
    const pairs = this.#pairs
    if (!words || !pairs) return possible
    const one = this.#one.fill(0)
    const other = this.#other.fill(0)
    let before = 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number
      if (words.mayHave(hash)) collect(words, hash, possible, one, other)
      const pair = pairHash(before, hash)
      if (pairs.mayHave(pair)) collect(pairs, pair, possible, one, other)
      before = hash
    }
    for (let lane = 0; lane < one.length; lane++) {
      let both = (one[lane] as number) & (other[lane] as number)
      for (; both !== 0; both &= both - 1) {
        const couple = (lane << 5) + 31 - Math.clz32(both & -both)
        include(possible, this.#couples[couple] as number)
      }
    }
    return possible
  }
}

/** Which members a text may have: a bit for each. */
export type Possible = readonly number[]

/** Whether a member is among the possible ones. */
export const isPossible = (possible: Possible, member: number): boolean =>
  ((possible[member >> 5] as number) & (1 << (member & 31))) !== 0

const include = (bits: number[], member: number): void => {
  bits[member >> 5] = (bits[member >> 5] as number) | (1 << (member & 31))
}

/** Makes room for so many bits. */
function widen(bits: number[], count: number): void {
  while (bits.length << 5 < count) bits.push(0)
}

/** Takes a member out of the possible ones. */
export function exclude(possible: number[], member: number): void {
  possible[member >> 5] = (possible[member >> 5] as number) & ~(1 << (member & 31))
}

/** What a key is: enough for a member by itself, or on one of the two sides of a couple. */
const ROLES = 3
const ALONE = 0
const ONE = 1
const OTHER = 2

/** Notes what a hash is a key of; the table has three times the number of a member or a couple, and the role. */
function collect(table: KeyTable, hash: number, alone: number[], one: number[], other: number[]): void {
  table.each(hash, (use) => {
    const role = use % ROLES
    include(role === ALONE ? alone : role === ONE ? one : other, (use / ROLES) | 0)
  })
}

/** The keys of some members, which are numbered from 0. */
export interface GlanceKeys {
  readonly members: number
  /** Members that any text may have. */
  readonly always: readonly number[]
  /** The member that each couple of keys is of. */
  readonly couples: readonly number[]
  readonly words: KeyTable
  readonly pairs: KeyTable
}

/** The keys of some members, side by side. Any text may have those without keys. */
export function glanceKeys(members: readonly (KeyHashes | undefined)[]): GlanceKeys {
  return {
    members: members.length,
    always: members.flatMap((keys, member) => (keys ? [] : [member])),
    couples: members.flatMap((keys, member) => keys?.couples.map(() => member) ?? []),
    words: tableOf(members, ({ words }) => words),
    pairs: tableOf(members, ({ pairs }) => pairs),
  }
}

function tableOf(members: readonly (KeyHashes | undefined)[], hashesOf: (keys: Hashes) => readonly number[]): KeyTable {
  const hashes: number[] = []
  const uses: number[] = []
  const add = (needed: Hashes, number: number, role: number): void => {
    for (const hash of hashesOf(needed)) {
      hashes.push(hash)
      uses.push(number * ROLES + role)
    }
  }
  let couples = 0
  for (const [member, keys] of members.entries()) {
    if (!keys) continue
    add(keys.alone, member, ALONE)
    for (const [one, other] of keys.couples) {
      add(one, couples, ONE)
      add(other, couples, OTHER)
      couples++
    }
  }
  return KeyTable.of({ hashes, uses })
}

/** The keys of members as texts, for a file. */
export interface PackedGlanceKeys {
  readonly members: number
  readonly always: readonly number[]
  readonly couples: readonly number[]
  readonly words: PackedKeyTable
  readonly pairs: PackedKeyTable
}

export const packGlanceKeys = ({ words, pairs, ...members }: GlanceKeys): PackedGlanceKeys => ({
  ...members,
  words: words.pack(),
  pairs: pairs.pack(),
})

export const unpackGlanceKeys = ({ words, pairs, ...members }: PackedGlanceKeys): GlanceKeys => ({
  ...members,
  words: KeyTable.unpack(words),
  pairs: KeyTable.unpack(pairs),
})
