import type { Pattern } from './pattern.ts'

type Word = Pattern & { readonly type: 'word' }

/** Whether a pattern, or one of its alternatives, begins with the end of a contraction: `'ll`. */
export function startsContracted(pattern: Pattern): boolean {
  if (pattern.type === 'word') return pattern.part !== 'ending' && pattern.text.startsWith("'")
  if (pattern.type === 'choice') return pattern.items.some(startsContracted)
  return pattern.type === 'sequence' && pattern.items.length > 0 && startsContracted(pattern.items[0] as Pattern)
}

/**
 * `(i|we) [would|'d] like`: what begins with an apostrophe becomes the end of the word before it, the other alternatives
 * follow that word. Nothing where there is no word before. `spelt` says how the whole word is also written: "ill".
 */
export function joinContraction(
  before: Pattern,
  item: Pattern,
  spelt: (whole: Word) => Pattern = (whole) => whole,
): Pattern | undefined {
  const alternatives = alternativesOf(item)
  const joined: Pattern[] = []
  for (const alternative of alternatives.filter(startsContracted)) {
    const [ending, ...rest] = alternative.type === 'sequence' ? alternative.items : [alternative]
    const whole = ending?.type === 'word' ? glue(before, ending, spelt) : undefined
    if (!whole) return undefined
    joined.push({ type: 'sequence', items: [whole, ...rest] })
  }
  const separate = alternatives.filter((alternative) => !startsContracted(alternative))
  if (separate.length) joined.push({ type: 'sequence', items: [before, { type: 'choice', items: separate }] })
  return { type: 'choice', items: joined }
}

const alternativesOf = (pattern: Pattern): readonly Pattern[] =>
  pattern.type === 'choice' ? pattern.items.flatMap(alternativesOf) : [pattern]

/** A pattern with an ending put to its last word: "i" and "'ll". Nothing where it does not end in a word. */
function glue(pattern: Pattern, ending: Word, spelt: (whole: Word) => Pattern): Pattern | undefined {
  switch (pattern.type) {
    case 'word':
      return pattern.part !== 'whole' ? undefined : spelt({ ...ending, text: pattern.text + ending.text })
    case 'choice': {
      const items = pattern.items.map((item) => glue(item, ending, spelt)).filter((item) => item !== undefined)
      return items.length ? { type: 'choice', items } : undefined
    }
    case 'sequence': {
      const last = pattern.items.at(-1)
      const glued = last && glue(last, ending, spelt)
      return glued && { type: 'sequence', items: [...pattern.items.slice(0, -1), glued] }
    }
    default:
      return undefined
  }
}
