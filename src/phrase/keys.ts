import type { Folder } from './fold.ts'
import type { Frequencies } from './frequencies.ts'
import { alternativesOf, type Costs, type Key, neededKeys, SENTENCE_START } from './needed-keys.ts'
import type { ParsedPattern } from './pattern.ts'
import { hashOf, OPENING, pairHash } from './word-hashes.ts'

/** Words, and pairs of words that follow each other, as hashes. */
export interface Hashes {
  readonly words: readonly number[]
  readonly pairs: readonly number[]
}

/** What a text must have for any of some patterns to be in it: one of the keys alone, or what a lead asks for. */
export interface KeyHashes {
  readonly alone: Hashes
  readonly leads: readonly Lead[]
}

/** Keys that say little by themselves: besides one of them, a text must have one of each set of some way. */
export interface Lead {
  readonly keys: Hashes
  /** The hashes of words and of pairs in one, those to be expected most often first. */
  readonly ways: readonly (readonly (readonly number[])[])[]
}

/** The rarest words, or pairs of words, that the patterns cannot do without. Nothing where a pattern has none. */
export function keysOf(
  patterns: Iterable<ParsedPattern>,
  folder: Folder,
  frequencies: Frequencies,
): KeyHashes | undefined {
  const alone = new HashSet()
  /** By their keys, so that each is looked up once. */
  const leads = new Map<
    string,
    { readonly keys: HashSet; readonly ways: Map<string, readonly (readonly number[])[]> }
  >()
  const hashes = new Map<string, number>([[SENTENCE_START, OPENING]])
  const hash = (word: string): number => {
    const known = hashes.get(word) ?? hashOf(folder.text(word))
    hashes.set(word, known)
    return known
  }
  const costs: Costs = {
    word: (word) => frequencies.word(hash(word)),
    pair: (word, next) => frequencies.pair(hash(word), hash(next)),
  }
  const add = (set: HashSet, keys: readonly Key[]): void => {
    for (const [first, second] of keys)
      if (second === undefined) set.words.add(hash(first))
      else set.pairs.add(pairHash(hash(first), hash(second)))
  }
  const hashesOf = (keys: readonly Key[]): number[] => {
    const expected = new Map<number, number>()
    for (const [first, second] of keys)
      if (second === undefined) expected.set(hash(first), costs.word(first))
      else expected.set(pairHash(hash(first), hash(second)), costs.pair(first, second))
    return [...expected].sort((a, b) => b[1] - a[1]).map(([each]) => each)
  }
  for (const { body, atStart } of patterns) {
    for (const alternative of alternativesOf(body, costs)) {
      const needed = neededKeys(alternative, atStart, costs)
      if (!needed) return undefined
      if (needed.others.length === 0) {
        add(alone, needed.first)
        continue
      }
      const name = needed.first.map((key) => key.join(' ')).join(', ')
      const lead = leads.get(name) ?? { keys: new HashSet(), ways: new Map() }
      leads.set(name, lead)
      add(lead.keys, needed.first)
      // The short ones first, because they are settled sooner.
      const way = needed.others.map(hashesOf).sort((a, b) => a.length - b.length)
      lead.ways.set(JSON.stringify(way), way)
    }
  }
  return {
    alone: listed(alone),
    leads: Array.from(leads.values(), ({ keys, ways }) => ({ keys: listed(keys), ways: [...ways.values()] })),
  }
}

const listed = ({ words, pairs }: HashSet): Hashes => ({ words: [...words], pairs: [...pairs] })

class HashSet {
  readonly words = new Set<number>()
  readonly pairs = new Set<number>()
}
