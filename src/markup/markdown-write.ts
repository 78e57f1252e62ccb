import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Pieces } from '../source/pieces.ts'
import type { Written } from './html-write.ts'

/**
 * How Markdown is changed so that a span of what people see of it reads `words`. Nothing where marks stand between these
 * words, or a line break would have to be put that Markdown does not show.
 */
export function writeMarkdown(source: string, pieces: Pieces, span: Span, words: string): Written | undefined {
  if (!pieces.isExact(span)) return undefined
  const range = pieces.source(span)
  if (/(?:^|[^\n])\n(?:[^\n]|$)/.test(words)) return undefined
  const text = markdownEscaped(words, isLineStart(source, range[0]))
  return { range, text }
}

/** What helpdesks put values in place of; marks of Markdown have no meaning to them there. */
const PLACEHOLDER = /(\{\{.*?\}\}|\{%.*?%\}|\$\{.*?\}|\{[\w.:-]+\}|%\w+%|<%.*?%>|\[[^[\]\n]*\](?![([:]))/

/** A text with everything escaped that would be a mark in Markdown; placeholders stay as they are. */
export function markdownEscaped(words: string, atLineStart: boolean): string {
  return words
    .split(PLACEHOLDER)
    .map((part, i) => (i % 2 === 1 ? part : escaped(part, atLineStart && i === 0)))
    .join('')
}

function escaped(words: string, atLineStart: boolean): string {
  const inline = words.replace(MARKUP(), '\\$&')
  const lines = inline.replace(/(?<=\n[ \t]*)(?:[-+>](?=\s)|#{1,6}(?=\s)|=)/g, '\\$&')
  const opened = atLineStart ? lines.replace(/^(?=[ \t]*(?:[-+>](?:\s|$)|#{1,6}(?:\s|$)|=))([ \t]*)/, '$1\\') : lines
  return opened.replace(atLineStart ? /^([ \t]*\d{1,9})([.)])(?=\s|$)/ : /(?!)/, '$1\\$2')
}

/** Whether only blanks stand before an offset in its line. */
export const isLineStart = (source: string, offset: number): boolean =>
  source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).trim() === ''

const MARKUP = late(
  'gu',
)`[\\\x60*]|<(?=[A-Za-z/!?])|\](?=[([:])|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)`
