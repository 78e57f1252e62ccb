import { late } from '../lazily.ts'
import type { Pattern } from './pattern.ts'

/** A word, or two words that follow each other. */
export type Key = readonly [word: string, next?: string]

/** How often words, and pairs of neighbouring words, are to be expected. Only comparisons count. */
export interface Costs {
  word(word: string): number
  pair(word: string, next: string): number
}

interface Needed {
  /** How often they are to be expected, roughly. */
  readonly cost: number
  /** Put together only for the cheapest. */
  keys(): readonly Key[]
}

/** Keys of which at least one is in every match of a pattern; where there are `second` ones, one of these as well. */
export interface NeededKeys {
  readonly first: readonly Key[]
  readonly second: readonly Key[] | undefined
}

/** So rare, in a hundred texts, that a second key would save nothing. */
const RARE_ENOUGH = 0.05

/** The keys of a pattern, chosen to be rare; nothing where there are none. */
export function neededKeys(pattern: Pattern, costs: Costs): NeededKeys | undefined {
  const found =
    pattern.type === 'sequence' ? needsOf(pattern.items, costs) : [{ ...needed(pattern, costs), from: 0, to: 0 }]
  const first = found.reduce((best, each) => (each.cost < best.cost ? each : best))
  if (first.cost === Number.POSITIVE_INFINITY) return undefined
  const others = found.filter(({ from, to, cost }) => (from > first.to || to < first.from) && cost < USELESS)
  if (first.cost <= RARE_ENOUGH || others.length === 0) return { first: first.keys(), second: undefined }
  const second = others.reduce((best, each) => (each.cost < best.cost ? each : best))
  return { first: first.keys(), second: second.keys() }
}

/** What most texts have is no help as a second key. */
const USELESS = 60

/** What each item of a sequence needs, and each two neighbours. */
function needsOf(items: readonly Pattern[], costs: Costs): (Needed & { readonly from: number; readonly to: number })[] {
  return items.flatMap((item, index) => {
    const alone = { ...needed(item, costs), from: index, to: index }
    if (index === 0) return [alone]
    return [alone, { ...pairOf(items[index - 1] as Pattern, item, costs), from: index - 1, to: index }]
  })
}

function needed(pattern: Pattern, costs: Costs): Needed {
  switch (pattern.type) {
    case 'word':
      return pattern.part === 'whole' ? { cost: costs.word(pattern.text), keys: () => [[pattern.text]] } : NOTHING
    case 'sequence': {
      return needsOf(pattern.items, costs).reduce<Needed>(rarer, NOTHING)
    }
    case 'choice': {
      const items = pattern.items.map((item) => needed(item, costs))
      const cost = items.reduce((sum, item) => sum + item.cost, 0)
      return cost === Number.POSITIVE_INFINITY ? NOTHING : { cost, keys: () => items.flatMap(({ keys }) => keys()) }
    }
    default:
      return NOTHING
  }
}

const NOTHING: Needed = { keys: () => [], cost: Number.POSITIVE_INFINITY }

const rarer = (one: Needed, other: Needed): Needed => (other.cost < one.cost ? other : one)

const MAX_PAIRS = 200

/** Neighbouring words that every match has, each with each where there are alternatives. */
function pairOf(first: Pattern, second: Pattern, costs: Costs): Needed {
  const firsts = wordsOf(first)
  const seconds = firsts && wordsOf(second)
  if (!seconds || firsts.length * seconds.length > MAX_PAIRS) return NOTHING
  let cost = 0
  for (const word of firsts) for (const next of seconds) cost += costs.pair(word, next)
  return { cost, keys: () => firsts.flatMap((word) => seconds.map((next): Key => [word, next])) }
}

/** By pattern, because named lists are parts of many. */
const known = new WeakMap<Pattern, readonly string[] | undefined>()

/** The words that a pattern can be, where it is always exactly one word that texts have in one piece. */
function wordsOf(pattern: Pattern): readonly string[] | undefined {
  if (pattern.type !== 'word' && pattern.type !== 'choice') return undefined
  if (known.has(pattern)) return known.get(pattern)
  const words = pattern.type === 'word' ? wordOf(pattern) : choiceOf(pattern.items)
  known.set(pattern, words)
  return words
}

const wordOf = ({ part, text }: Pattern & { type: 'word' }): string[] | undefined =>
  part === 'whole' && ONE_PIECE().test(text) ? [text] : undefined

function choiceOf(items: readonly Pattern[]): string[] | undefined {
  const all: string[] = []
  for (const item of items) {
    const words = wordsOf(item)
    if (!words) return undefined
    all.push(...words)
  }
  return all
}

const ONE_PIECE = late('u')`^[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*$`
