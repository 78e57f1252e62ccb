import { KeyTable, type PackedKeyTable } from './key-table.ts'
import type { Hashes, KeyHashes } from './keys.ts'
import { Leads, type PackedLeads } from './leads.ts'
import { OPENING, pairHash, type WordHashes } from './word-hashes.ts'

/**
 * Tells at a glance which of many sets of patterns, its members, a text may have: most texts have none. It may say yes in
 * vain, never no.
 */
export class Glance {
  readonly #hashes: WordHashes
  #words: KeyTable | undefined
  #pairs: KeyTable | undefined
  #leads: Leads | undefined
  /** A bit for each member that any text may have. */
  readonly #always: number[] = []
  #members = 0
  /** The member that each lead is of. */
  readonly #leadMembers: number[] = []
  /** The leads of which the text that is looked at has a key, possibly more than once. */
  readonly #found: number[] = []

  constructor(hashes: WordHashes) {
    this.#hashes = hashes
  }

  /** How many members there are: what `look` said before another was added does not hold for that. */
  get members(): number {
    return this.#members
  }

  /** Adds members and gives the number of the first. */
  add({ members, always, leadMembers, leads, words, pairs }: GlanceKeys): number {
    const from = this.#members
    const fromLead = this.#leadMembers.length
    this.#members += members
    for (const member of leadMembers) this.#leadMembers.push(from + member)
    while (this.#always.length << 5 < this.#members) this.#always.push(0)
    const anyText = this.#hashes.isHopeless ? Array.from({ length: members }, (_, i) => i) : always
    for (const member of anyText) include(this.#always, from + member)
    const renumbered = (use: number): number => use + (isLead(use) ? fromLead : from) * ROLES
    this.#words = this.#words?.with(words, renumbered) ?? words
    this.#pairs = this.#pairs?.with(pairs, renumbered) ?? pairs
    this.#leads = this.#leads?.with(leads) ?? leads
    return from
  }

  /** The members that a text may have. */
  look(text: string): number[] {
    if (!this.#hashes.read(text)) return new Array<number>(this.#always.length).fill(-1)
    const possible = this.#always.slice()
    const words = this.#words
    const pairs = this.#pairs
    const leads = this.#leads
    if (!words || !pairs || !leads) return possible
    const { hashes, opens, count } = this.#hashes
    const found = this.#found
    found.length = 0
    leads.begin()
    let before = 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number
      leads.add(hash)
      if (words.mayHave(hash)) collect(words, hash, possible, found)
      const pair = pairHash(before, hash)
      leads.add(pair)
      if (pairs.mayHave(pair)) collect(pairs, pair, possible, found)
      if (opens[i] === 1) {
        const opening = pairHash(OPENING, hash)
        leads.add(opening)
        if (pairs.mayHave(opening)) collect(pairs, opening, possible, found)
      }
      before = hash
    }
    for (const lead of found) {
      const member = this.#leadMembers[lead] as number
      if (!isPossible(possible, member) && leads.isMet(lead)) include(possible, member)
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

/** Takes a member out of the possible ones. */
export function exclude(possible: number[], member: number): void {
  possible[member >> 5] = (possible[member >> 5] as number) & ~(1 << (member & 31))
}

/** What a key is: enough for a member by itself, or one of a lead. */
const ROLES = 2
const ALONE = 0
const LEAD = 1
const isLead = (use: number): boolean => use % ROLES === LEAD

/** Notes what a hash is a key of; the table has twice the number of a member or a lead, and the role. */
function collect(table: KeyTable, hash: number, possible: number[], leads: number[]): void {
  table.each(hash, (use) => {
    if (isLead(use)) leads.push(use >> 1)
    else include(possible, use >> 1)
  })
}

/** The keys of some members, which are numbered from 0. */
export interface GlanceKeys {
  readonly members: number
  /** Members that any text may have. */
  readonly always: readonly number[]
  /** The member that each lead is of. */
  readonly leadMembers: readonly number[]
  readonly leads: Leads
  readonly words: KeyTable
  readonly pairs: KeyTable
}

/** The keys of some members, side by side. Any text may have those without keys. */
export function glanceKeys(members: readonly (KeyHashes | undefined)[]): GlanceKeys {
  return {
    members: members.length,
    always: members.flatMap((keys, member) => (keys ? [] : [member])),
    leadMembers: members.flatMap((keys, member) => keys?.leads.map(() => member) ?? []),
    leads: Leads.of(members.flatMap((keys) => keys?.leads ?? [])),
    words: tableOf(members, ({ words }) => words),
    pairs: tableOf(members, ({ pairs }) => pairs),
  }
}

function tableOf(members: readonly (KeyHashes | undefined)[], hashesOf: (keys: Hashes) => readonly number[]): KeyTable {
  const hashes: number[] = []
  const uses: number[] = []
  const add = (keys: Hashes, number: number, role: number): void => {
    for (const hash of hashesOf(keys)) {
      hashes.push(hash)
      uses.push(number * ROLES + role)
    }
  }
  let lead = 0
  for (const [member, keys] of members.entries()) {
    if (!keys) continue
    add(keys.alone, member, ALONE)
    for (const each of keys.leads) add(each.keys, lead++, LEAD)
  }
  return KeyTable.of({ hashes, uses })
}

/** The keys of members as texts, for a file. */
export interface PackedGlanceKeys extends Omit<GlanceKeys, 'leads' | 'words' | 'pairs'> {
  readonly leads: PackedLeads
  readonly words: PackedKeyTable
  readonly pairs: PackedKeyTable
}

export const packGlanceKeys = ({ leads, words, pairs, ...members }: GlanceKeys): PackedGlanceKeys => ({
  ...members,
  leads: leads.pack(),
  words: words.pack(),
  pairs: pairs.pack(),
})

export const unpackGlanceKeys = ({ leads, words, pairs, ...members }: PackedGlanceKeys): GlanceKeys => ({
  ...members,
  leads: Leads.unpack(leads),
  words: KeyTable.unpack(words),
  pairs: KeyTable.unpack(pairs),
})
