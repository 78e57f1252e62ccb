import { endianness } from 'node:os'
import type { Folder } from './fold.ts'
import type { Frequencies } from './frequencies.ts'
import { type Costs, type Key, neededKeys } from './needed-keys.ts'
import type { Pattern } from './pattern.ts'
import { hashOf, pairHash } from './word-hashes.ts'

/** Words, and pairs of words that follow each other, as hashes. */
export interface Hashes {
  readonly words: Int32Array
  readonly pairs: Int32Array
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
  return sets.map(({ words, pairs }) => ({
    words: Int32Array.from(words),
    pairs: Int32Array.from(pairs),
  })) as unknown as KeyHashes
}

class HashSet {
  readonly words = new Set<number>()
  readonly pairs = new Set<number>()
}

/** As text, for a file: the lengths of the six lists, then all hashes, in base 64. */
export function encodeKeys(keys: KeyHashes): string {
  const lists = keys.flatMap(({ words, pairs }) => [words, pairs])
  const numbers = Int32Array.from([...lists.map(({ length }) => length), ...lists.flatMap((list) => sorted(list))])
  return littleEndian(Buffer.from(numbers.buffer)).toString('base64')
}

export function decodeKeys(text: string): KeyHashes {
  const bytes = littleEndian(Buffer.from(text, 'base64'))
  const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  let at = LISTS
  const next = (list: number): Int32Array => {
    const from = at
    at += numbers[list] as number
    return numbers.subarray(from, at)
  }
  return [
    { words: next(0), pairs: next(1) },
    { words: next(2), pairs: next(3) },
    { words: next(4), pairs: next(5) },
  ]
}

const LISTS = 6
const sorted = (list: Int32Array): number[] => [...list].sort((a, b) => a - b)
/** Numbers of four bytes, from the order of this machine to that of files, and back. */
const littleEndian = (bytes: Buffer): Buffer => (endianness() === 'LE' ? bytes : bytes.swap32())
