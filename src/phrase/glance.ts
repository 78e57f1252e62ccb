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
  /** A bit for each member of which the text that is looked at has a first key, and a second one. */
  readonly #first: number[] = []
  readonly #second: number[] = []

  constructor(hashes: WordHashes) {
    this.#hashes = hashes
  }

  /** How many members there are: what `look` said before another was added does not hold for that. */
  get members(): number {
    return this.#members
  }

  /** Adds members and gives the number of the first. */
  add({ members, always, words, pairs }: GlanceKeys): number {
    const from = this.#members
    this.#members += members
    while (this.#always.length << 5 < this.#members)
      for (const bits of [this.#always, this.#first, this.#second]) bits.push(0)
    const anyText = this.#hashes.isHopeless ? Array.from({ length: members }, (_, i) => i) : always
    for (const index of anyText) {
      const member = from + index
      this.#always[member >> 5] = (this.#always[member >> 5] as number) | (1 << (member & 31))
    }
    this.#words = this.#words?.with(words, from * ROLES) ?? words
    this.#pairs = this.#pairs?.with(pairs, from * ROLES) ?? pairs
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
    const first = this.#first.fill(0)
    const second = this.#second.fill(0)
    let before = 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number
      if (words.mayHave(hash)) collect(words, hash, possible, first, second)
      const pair = pairHash(before, hash)
      if (pairs.mayHave(pair)) collect(pairs, pair, possible, first, second)
      before = hash
    }
    for (let lane = 0; lane < lanes; lane++)
      possible[lane] = (possible[lane] as number) | ((first[lane] as number) & (second[lane] as number))
    return possible
  }
}

/** Which members a text may have: a bit for each. */
export type Possible = readonly number[]

/** Whether a member is among the possible ones. */
export const isPossible = (possible: Possible, member: number): boolean =>
  ((possible[member >> 5] as number) & (1 << (member & 31))) !== 0

/** Takes a member out of the possible ones. */
export function exclude(possible: number[], member: number): void {
  possible[member >> 5] = (possible[member >> 5] as number) & ~(1 << (member & 31))
}

/** What a key is to a member: enough by itself, or one of two that must both be there. */
const ROLES = 3
const ALONE = 0
const FIRST = 1

/** Adds the members that a hash is a key of to those of its role; the table has three times the number of a member and its role. */
function collect(table: KeyTable, hash: number, alone: number[], first: number[], second: number[]): void {
  table.each(hash, (use) => {
    const member = (use / ROLES) | 0
    const role = use % ROLES
    const bits = role === ALONE ? alone : role === FIRST ? first : second
    bits[member >> 5] = (bits[member >> 5] as number) | (1 << (member & 31))
  })
}

/** The keys of some members, which are numbered from 0. */
export interface GlanceKeys {
  readonly members: number
  /** Members that any text may have. */
  readonly always: readonly number[]
  readonly words: KeyTable
  readonly pairs: KeyTable
}

/** The keys of some members, side by side. Any text may have those without keys. */
export function glanceKeys(members: readonly (KeyHashes | undefined)[]): GlanceKeys {
  return {
    members: members.length,
    always: members.flatMap((keys, member) => (keys ? [] : [member])),
    words: tableOf(members, ({ words }) => words),
    pairs: tableOf(members, ({ pairs }) => pairs),
  }
}

function tableOf(members: readonly (KeyHashes | undefined)[], hashesOf: (keys: Hashes) => readonly number[]): KeyTable {
  const hashes: number[] = []
  const uses: number[] = []
  for (const [member, keys] of members.entries())
    for (const [role, needed] of keys?.entries() ?? [])
      for (const hash of hashesOf(needed)) {
        hashes.push(hash)
        uses.push(member * ROLES + role)
      }
  return KeyTable.of({ hashes, uses })
}

/** The keys of members as texts, for a file. */
export interface PackedGlanceKeys {
  readonly members: number
  readonly always: readonly number[]
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
