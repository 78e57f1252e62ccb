import type { Span } from '../conversation.ts'

/** What a rewrite changes in a text: what stands in `span` becomes `text`. */
export interface Change {
  readonly span: Span
  readonly text: string
}

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}'’]/u.test(unit)

/**
 * The change that makes `rewrite` of `text`, whole words of it. Nothing where less than half of the text stays: then the
 * rewrite is more likely something to say in addition, or a part of a long text.
 */
export function changeOf(text: string, rewrite: string): Change | undefined {
  if (text === rewrite) return undefined
  const shorter = Math.min(text.length, rewrite.length)
  let start = 0
  while (start < shorter && text[start] === rewrite[start]) start++
  let end = 0
  while (end < shorter - start && text.at(-1 - end) === rewrite.at(-1 - end)) end++
  if ((start + end) * 2 < text.length) return undefined
  const cutsFirst = isWord(text[start]) || isWord(rewrite[start])
  while (cutsFirst && start > 0 && isWord(text[start - 1])) start--
  const cutsLast = isWord(text.at(-1 - end)) || isWord(rewrite.at(-1 - end))
  while (cutsLast && end > 0 && isWord(text.at(-end))) end--
  return { span: [start, text.length - end], text: rewrite.slice(start, rewrite.length - end) }
}
