import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { saysSomething } from '../phrase/characters.ts'

/** A name of the brand, spelt otherwise. */
export interface Misspelling {
  readonly brand: string
  readonly span: Span
}

export type SpellingFinder = (text: string) => Misspelling[]

/**
 * Finds the names of a brand in another spelling: other capitals, another space or hyphen between the parts
 * ("wonder-widget" for "WonderWidget"), or one in the middle where both halves have a capital ("North Wind").
 */
export function spellingFinder(brands: readonly string[]): SpellingFinder {
  const names = [...new Set(brands.map(tidy).filter((name) => saysSomething(name)))]
  if (names.length === 0) return () => []
  const sorted = names.sort((a, b) => b.length - a.length)
  const exact = new Set(names)
  const pattern = new RegExp(
    `(?<!${SPACED}[\\p{L}\\p{M}\\p{N}_@#/]|[\\p{L}\\p{N}][-.&])(?:${sorted.map((name) => `(${patternOf(name)})`).join('|')})(?!${SPACED}[\\p{L}\\p{M}\\p{N}_@]|[/.][\\p{L}\\p{N}]|-\\p{N})`,
    'giu',
  )
  return (text) => {
    const found: Misspelling[] = []
    for (const match of text.matchAll(pattern)) {
      const brand = sorted[match.findIndex((group, i) => i > 0 && group !== undefined) - 1] as string
      const written = tidy(match[0])
      if (exact.has(written) || isShorter(written, exact) || !isSpelling(written, brand)) continue
      found.push({ brand, span: [match.index, match.index + match[0].length] })
    }
    return found
  }
}

const tidy = (name: string): string => name.replace(/^[\s_-]+|[\s_-]+$/gu, '').replace(/\s+/gu, ' ')
/** Before a class of letters: none of a script without spaces, whose characters may stand right beside a name. */
const SPACED = '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー])'
const SEPARATOR = '[\\s\\-‐‑_]{0,2}'

/** The letters of a name in order. Parts may stand apart or together; a name in one part may be cut anywhere. */
function patternOf(name: string): string {
  const parts = partsOf(name)
  if (parts.length > 1) return parts.map(literally).join(SEPARATOR)
  return [...name].length > LONGEST_CUT ? literally(name) : [...name].map(literally).join('[\\s\\-‐‑]?')
}
const LONGEST_CUT = 40

/** "WonderWidget" is "Wonder" and "Widget", "Best Home" is "Best" and "Home". */
const partsOf = (name: string): string[] => name.split(BETWEEN_PARTS()).filter((part) => part !== '')

const literally = (text: string): string =>
  text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/-/g, '[-]')
    .replace(/['’]/g, "['’]")

/** "Northwind care" is "Northwind" and a word, where there are both "Northwind" and "Northwind Care". */
function isShorter(written: string, exact: ReadonlySet<string>): boolean {
  for (const name of exact) {
    const rest = written.slice(name.length)
    if (rest !== '' && written.startsWith(name) && /^[\s-]/u.test(rest) && rest === rest.toLowerCase()) return true
  }
  return false
}

/** A name in one part that was cut: each half has a capital, and there are two. */
function isSpelling(written: string, brand: string): boolean {
  if (partsOf(brand).length > 1 || !/[\s\-‐‑]/u.test(written)) return true
  const halves = written.split(/[\s\-‐‑]/u)
  return halves.length === 2 && halves.every((half) => CAPITALISED().test(half))
}

const BETWEEN_PARTS = late('u')`[\s\-‐‑_]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})`
const CAPITALISED = late('u')`^\p{Lu}\p{L}`
