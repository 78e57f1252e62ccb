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

/** What a text must have for any of some patterns to be in it: one of these alone, or one of each side of a couple. */
export interface KeyHashes {
  readonly alone: Hashes
  readonly couples: readonly (readonly [one: Hashes, other: Hashes])[]
}

/** The rarest words, or pairs of words, that the patterns cannot do without. Nothing where a pattern has none. */
export function keysOf(patterns: Iterable<Pattern>, folder: Folder, frequencies: Frequencies): KeyHashes | undefined {
  const alone = new HashSet()
  /** By the keys of their first side: to put more together would let the word of one pattern stand for that of another. */
  const couples = new Map<string, readonly [HashSet, HashSet]>()
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
      if (!needed.second) {
        add(alone, needed.first)
        continue
      }
      const name = needed.first.map((key) => key.join(' ')).join(', ')
      const couple = couples.get(name) ?? [new HashSet(), new HashSet()]
      couples.set(name, couple)
      add(couple[0], needed.first)
      add(couple[1], needed.second)
    }
  }
  return {
    alone: listed(alone),
    couples: Array.from(couples.values(), ([one, other]) => [listed(one), listed(other)] as const),
  }
}

const listed = ({ words, pairs }: HashSet): Hashes => ({ words: [...words], pairs: [...pairs] })

class HashSet {
  readonly words = new Set<number>()
  readonly pairs = new Set<number>()
}
