import type { Span } from '../conversation.ts'
import type { Pieces } from '../source/pieces.ts'

/** A change of a text with markup. */
export interface Written {
  readonly range: Span
  readonly text: string
}

/** Ends of elements inside a line: what is put behind a link or bold words is no part of them. */
const ENDS = /^(?:<\/(?:a|b|strong|i|em|u|s|span|font|small|mark|code|sub|sup)\s*>)+/i

/**
 * How HTML is changed so that a span of what people see of it reads `words`. Nothing where tags stand between these
 * words: they would be lost.
 */
export function writeHtml(source: string, pieces: Pieces, span: Span, words: string): Written | undefined {
  if (!pieces.isExact(span)) return undefined
  const [start, end] = pieces.source(span)
  if (source.slice(start, end).includes('<')) return undefined
  const text = words
    .replace(/[&<>]/g, (mark) => REFERENCES[mark] as string)
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\n', '<br>')
  const isBehind = start === end && /^\s/.test(words)
  const at = isBehind ? (ENDS.exec(source.slice(start))?.[0].length ?? 0) : 0
  return { range: [start + at, end + at], text }
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
