import type { Pattern } from './pattern.ts'

/** A word, or two words that follow each other. */
export type Key = readonly [word: string, next?: string]

type CostOf = (word: string) => number

interface Needed {
  readonly keys: readonly Key[]
  /** How often they are to be expected, roughly. */
  readonly cost: number
}

/** The keys of which at least one is in every match of a pattern, chosen to be rare; nothing where there are none. */
export function neededKeys(pattern: Pattern, costOf: CostOf): readonly Key[] | undefined {
  const { keys, cost } = needed(pattern, costOf)
  return cost === Number.POSITIVE_INFINITY ? undefined : keys
}

function needed(pattern: Pattern, costOf: CostOf): Needed {
  switch (pattern.type) {
    case 'word':
      return pattern.prefix ? NOTHING : costed([[pattern.text]], costOf)
    case 'sequence': {
      const items = pattern.items.map((item) => needed(item, costOf))
      return [...items, ...pairsIn(pattern.items, costOf)].reduce(rarer, NOTHING)
    }
    case 'choice': {
      const items = pattern.items.map((item) => needed(item, costOf))
      if (items.some(({ cost }) => cost === Number.POSITIVE_INFINITY)) return NOTHING
      return costed(distinct(items.flatMap(({ keys }) => keys)), costOf)
    }
    default:
      return NOTHING
  }
}

const NOTHING: Needed = { keys: [], cost: Number.POSITIVE_INFINITY }

const rarer = (one: Needed, other: Needed): Needed => (other.cost < one.cost ? other : one)

const MAX_PAIRS = 200
/** How much rarer a pair is than its rarer word. */
const PAIR = 8

/** Neighbouring words that every match has, each with each where there are alternatives. */
function pairsIn(items: readonly Pattern[], costOf: CostOf): Needed[] {
  return items.slice(1).flatMap((item, index) => {
    const firsts = wordsOf(items[index] as Pattern)
    const seconds = wordsOf(item)
    if (!firsts || !seconds || firsts.length * seconds.length > MAX_PAIRS) return []
    return [
      costed(
        firsts.flatMap((first) => seconds.map((second): Key => [first, second])),
        costOf,
      ),
    ]
  })
}

/** The words that a pattern can be, where it is always exactly one word that texts have in one piece. */
function wordsOf(pattern: Pattern): string[] | undefined {
  if (pattern.type === 'word') return !pattern.prefix && ONE_PIECE.test(pattern.text) ? [pattern.text] : undefined
  if (pattern.type !== 'choice') return undefined
  const words = pattern.items.map(wordsOf)
  return words.every((found) => found !== undefined) ? words.flat() : undefined
}

const ONE_PIECE = /^[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*$/u

function costed(keys: readonly Key[], costOf: CostOf): Needed {
  const cost = ([word, next]: Key): number =>
    next === undefined ? costOf(word) : Math.min(costOf(word), costOf(next)) / PAIR
  return { keys, cost: keys.reduce((sum, key) => sum + cost(key), 0) }
}

function distinct(keys: readonly Key[]): Key[] {
  return [...new Map(keys.map((key) => [key.join(' '), key])).values()]
}
