import { late } from '../lazily.ts'
import { isEmpty, type Pattern } from './pattern.ts'

/** A word, or two words that follow each other; the first of two may be `SENTENCE_START`. */
export type Key = readonly [word: string, next?: string]
/** Stands before the first word of a sentence. */
export const SENTENCE_START = '^'

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

/** Keys of which at least one is in every match of a pattern, and at least one of each set of `others`. */
export interface NeededKeys {
  readonly first: readonly Key[]
  /** The rarest first. */
  readonly others: readonly (readonly Key[])[]
}

/** The keys of a pattern, chosen to be rare; nothing where there are none. `atStart`: it matches only where a sentence begins. */
export function neededKeys(pattern: Pattern, atStart: boolean, costs: Costs): NeededKeys | undefined {
  const items = pattern.type === 'sequence' ? pattern.items : [pattern]
  const found = [...needsOf(items, costs), ...(atStart ? openingOf(items, costs) : [])]
  const useful = found.filter(({ cost }) => cost < Number.POSITIVE_INFINITY).sort((a, b) => a.cost - b.cost)
  const first = useful[0]
  if (!first) return undefined
  const chosen = [first]
  for (const each of useful)
    if (each.cost < USELESS && chosen.every(({ from, to }) => each.from > to || each.to < from)) chosen.push(each)
  const [keys = [], ...others] = chosen.map((each) => each.keys())
  return { first: keys, others }
}

/**
 * A pattern as alternatives that each need more than all of them have in common: "you (lost|sent) my bag|you (shouted at me|hung
 * up)" for "you ((lost|sent) my bag|shouted at me|hung up)".
 */
export function alternativesOf(pattern: Pattern, costs: Costs): readonly Pattern[] {
  if (pattern.type === 'choice') return pattern.items.flatMap((item) => alternativesOf(item, costs))
  if (pattern.type !== 'sequence') return [pattern]
  const items = pattern.items.flatMap((item) => (item.type === 'sequence' && !isEmpty(item) ? item.items : [item]))
  const [first] = needsOf(items, costs).sort((a, b) => a.cost - b.cost)
  if (!first || first.from !== first.to || first.cost === Number.POSITIVE_INFINITY) return [pattern]
  const choice = items[first.from]
  if (choice?.type !== 'choice' || choice.items.length > MAX_ALTERNATIVES) return [pattern]
  const [before, after] = [items.slice(0, first.from), items.slice(first.from + 1)]
  const long = choice.items.filter((item) => item.type === 'sequence')
  if (long.length === 0) return [pattern]
  const short = choice.items.filter((item) => item.type !== 'sequence')
  const parts: Pattern[] = short.length > 0 ? [...long, { type: 'choice', items: short }] : long
  return parts.map((part) => ({
    type: 'sequence',
    items: [...before, ...(part.type === 'sequence' ? part.items : [part]), ...after],
  }))
}

const MAX_ALTERNATIVES = 100

/** What most texts have is no help as a further key. */
const USELESS = 60

/** What some items of a sequence need. */
interface Need extends Needed {
  readonly from: number
  readonly to: number
}

/** What each item of a sequence needs, and each two neighbours. */
function needsOf(items: readonly Pattern[], costs: Costs): Need[] {
  return items.flatMap((item, index) => {
    const alone = { ...needed(item, costs), from: index, to: index }
    if (index === 0) return [alone]
    return [alone, { ...pairOf(items[index - 1] as Pattern, item, costs), from: index - 1, to: index }]
  })
}

function needed(pattern: Pattern, costs: Costs): Needed {
  switch (pattern.type) {
    case 'word':
      return pattern.part === 'whole' ? wordNeeded(pattern.text, costs) : NOTHING
    case 'sequence': {
      return needsOf(pattern.items, costs).reduce<Needed>(rarer, NOTHING)
    }
    case 'choice':
      return oneOf(pattern.items.map((item) => needed(item, costs)))
    default:
      return NOTHING
  }
}

/** What a word needs: one with a hyphen is two in a row, because a text is looked at in runs of letters. */
function wordNeeded(text: string, costs: Costs): Needed {
  if (!HYPHENATED().test(text)) return { cost: costs.word(text), keys: () => [[text]] }
  const runs = text.split('-')
  const pairs = runs.slice(1).map((next, before): Needed => {
    const word = runs[before] as string
    return { cost: costs.pair(word, next), keys: () => [[word, next]] }
  })
  return pairs.reduce(rarer)
}

const NOTHING: Needed = { keys: () => [], cost: Number.POSITIVE_INFINITY }

const rarer = (one: Needed, other: Needed): Needed => (other.cost < one.cost ? other : one)

/** What each of some alternatives needs. */
function oneOf(alternatives: readonly Needed[]): Needed {
  const cost = alternatives.reduce((sum, each) => sum + each.cost, 0)
  return cost === Number.POSITIVE_INFINITY ? NOTHING : { cost, keys: () => alternatives.flatMap(({ keys }) => keys()) }
}

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

/** What the beginning of a sequence needs that stands where a sentence begins. */
function openingOf(items: readonly Pattern[], costs: Costs): Need[] {
  const firsts: Needed[] = []
  for (const item of items) {
    firsts.push(neededAtStart(item, costs))
    // It says more than what the items are, so it counts as one before them.
    if (!isEmpty(item)) return [{ ...oneOf(firsts), from: -1, to: -1 }]
  }
  return []
}

/** What a pattern needs that stands where a sentence begins, unless it is left out. */
function neededAtStart(pattern: Pattern, costs: Costs): Needed {
  switch (pattern.type) {
    case 'word':
      return pattern.part === 'whole'
        ? { cost: costs.pair(SENTENCE_START, pattern.text), keys: () => [[SENTENCE_START, pattern.text]] }
        : NOTHING
    case 'sequence':
      if (isEmpty(pattern)) return oneOf(pattern.items.map((item) => neededAtStart(item, costs)))
      return [...needsOf(pattern.items, costs), ...openingOf(pattern.items, costs)].reduce<Needed>(rarer, NOTHING)
    case 'choice':
      return oneOf(pattern.items.map((item) => neededAtStart(item, costs)))
    default:
      return NOTHING
  }
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

const HYPHENATED = late('u')`^[\p{Script=Latin}\p{Script=Greek}\p{Nd}]+(?:-[\p{Script=Latin}\p{Script=Greek}\p{Nd}]+)+$`
const ONE_PIECE = late('u')`^[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*$`
