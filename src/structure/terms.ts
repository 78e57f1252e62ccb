import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'

/** A term of a team's list, found in a text. */
export interface FoundTerm {
  readonly term: string
  readonly span: Span
}

export type TermFinder = (text: string) => FoundTerm[]

/**
 * Finds the terms of a list as whole words, capitals aside. A `*` at the end of a term stands for the rest of the word.
 * Of terms that begin at the same place the longest counts, and none is found inside another.
 */
export function termFinder(terms: readonly string[]): TermFinder {
  const sorted = terms.filter((term) => term.trim() !== '').sort((a, b) => b.length - a.length)
  if (sorted.length === 0) return () => []
  const pattern = new RegExp(sorted.map((term) => `(${patternOf(term.trim())})`).join('|'), 'giu')
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => {
      const which = match.findIndex((group, i) => i > 0 && group !== undefined) - 1
      return { term: sorted[which] as string, span: [match.index, match.index + match[0].length] }
    })
}

function patternOf(term: string): string {
  const open = term.length > 1 && term.endsWith('*')
  const words = open ? term.slice(0, -1) : term
  const body = words.split(/\s+/u).map(literally).join('\\s{1,9}')
  return `${NO_WORD_BEFORE(words)}${body}${open ? '[\\p{L}\\p{M}\\p{N}]{0,30}' : ''}${NO_WORD_BEHIND(words)}`
}

const literally = (text: string): string =>
  text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/[-‐‑]/g, '[\\-‐‑]')

/** A letter or digit of a script that puts spaces between words. */
const SPACED = '[\\p{L}\\p{M}\\p{N}_]'
const endsSpaced = (char: string | undefined): boolean =>
  PART_OF_WORD().test(char ?? '') && !SPACELESS_CHARACTER().test(char ?? '')
const NO_WORD_BEFORE = (term: string): string => (endsSpaced([...term][0]) ? `(?<!${SPACED})` : '')
const NO_WORD_BEHIND = (term: string): string => (endsSpaced([...term].at(-1)) ? `(?!${SPACED})` : '')

const PART_OF_WORD = late('u')`[\p{L}\p{M}\p{N}_]`
const SPACELESS_CHARACTER = late('u')`[${SPACELESS}]`
