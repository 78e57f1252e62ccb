import type { Folder } from './fold.ts'
import type { Frequencies } from './frequencies.ts'
import { type Costs, type Key, neededKeys } from './needed-keys.ts'
import type { Pattern } from './pattern.ts'
import { hashOf, pairHash } from './word-hashes.ts'

/** Words, and pairs of words that follow each other, as hashes. */
export interface Hashes {
  readonly words: readonly number[]
  readonly pairs: readonly number[]
}

/**
 * What a text must have for any of some patterns to be in it: one of the first, or one of the second and one of the third.
 */
export type KeyHashes = readonly [alone: Hashes, first: Hashes, second: Hashes]

/** The rarest words, or pairs of words, that the patterns cannot do without. Nothing where a pattern has none. */
export function keysOf(patterns: Iterable<Pattern>, folder: Folder, frequencies: Frequencies): KeyHashes | undefined {
  const sets = [new HashSet(), new HashSet(), new HashSet()] as const
  const hashes = new Map<string, number>()
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
  for (const pattern of patterns) {
    for (const alternative of pattern.type === 'choice' ? pattern.items : [pattern]) {
      const needed = neededKeys(alternative, costs)
      if (!needed) return undefined
      add(needed.second ? sets[1] : sets[0], needed.first)
      if (needed.second) add(sets[2], needed.second)
    }
  }
  return sets.map(({ words, pairs }) => ({ words: [...words], pairs: [...pairs] })) as unknown as KeyHashes
}

class HashSet {
  readonly words = new Set<number>()
  readonly pairs = new Set<number>()
}
