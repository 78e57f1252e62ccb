import type * as Levenshtein from 'fastest-levenshtein'
import { requireLate } from '../require-late.ts'

/** What was probably meant, as the end of a sentence; empty where nothing is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const near = nearest(written, known)
  return near === undefined ? '' : ` — did you mean ${JSON.stringify(near)}?`
}

/** The one known name of which a part was written, or that is most like what was; nothing where none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const names = [...known]
  const begun = names.filter((name) => name.startsWith(`${written.toLowerCase()}-`))
  if (begun.length === 1) return begun[0]
  // A third of a word may be wrong, two letters of a short one, but never all: a far-fetched suggestion is worse than none.
  const most = Math.max(Math.min(2, written.length - 1), Math.ceil(written.length / 3))
  let least = most + 1
  let found: string | undefined
  // Loaded only here: most runs find nothing misspelt.
  const { distance }: typeof Levenshtein = requireLate('fastest-levenshtein')
  for (const name of names) {
    const steps = distance(written.toLowerCase(), name.toLowerCase())
    if (steps >= least) continue
    least = steps
    found = name
  }
  return found
}
