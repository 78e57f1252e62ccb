import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'

/** Words written in capitals that follow each other with nothing but space and commas between. */
export interface CapitalRun {
  readonly words: readonly Span[]
}

/** A letter of a script that puts spaces between words: "请READ一下" has a word in capitals. */
const LETTER = String.raw`(?![${SPACELESS}])\p{L}`
const BEFORE = String.raw`${LETTER}|[\p{M}\p{N}_'’]|[\p{L}\p{N}][-&/+\\]|\p{N}[.:]|(?<!\p{L})\p{L}\.|[@#^$*~&%]`
const BEHIND = String.raw`${LETTER}|[\p{M}\p{N}_@*]|[-&/+\\'’][\p{L}\p{N}]|[.:](?:\p{N}|\p{L}(?!\p{L}))`
/** A word in capitals, of any length; what touches digits or signs such as `-`, `@` or `/` is a code and no word. */
const WORD = late('gu')`(?<!${BEFORE})\p{Lu}(?:[\p{Lu}'’]*\p{Lu})?(?!${BEHIND})`
const BETWEEN = /^[ \t\u00a0]*[,，]?[ \t\u00a0]*\n?[ \t\u00a0]*$/

/** The runs of capitals in a text. */
export function capitalRuns(text: string): CapitalRun[] {
  const runs: Span[][] = []
  for (const { 0: word, index } of text.matchAll(WORD())) {
    const span: Span = [index, index + word.length]
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && index - before[1] <= FAR && BETWEEN.test(text.slice(before[1], index))) last.push(span)
    else runs.push([span])
  }
  return runs.map((words) => ({ words }))
}

/** In characters: more than this is no space between words. */
const FAR = 4
