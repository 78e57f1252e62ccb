import type { Span } from '../conversation.ts'
import type { Pieces } from '../source/pieces.ts'
import type { MarkupComment } from './comment.ts'
import { withoutHistory } from './mail-history.ts'

/** A text with markup, read as people see it. */
export interface Reading {
  readonly text: string
  /** Where a span of the text stands in the text with markup. */
  source(span: Span): Span
  /** What it says to programs, which people do not see. */
  readonly comments?: readonly MarkupComment[]
}

/** A text with what it is written in. */
export interface Written {
  readonly text: string
  readonly markup: 'plain' | 'html' | 'markdown'
  /** Whether quoted history and a signature are cut off a plain text. */
  readonly isMail?: boolean
}

export type Render = (source: string) => {
  readonly text: string
  readonly pieces: Pieces
  readonly comments?: readonly MarkupComment[]
}

const renderers: Partial<Record<'html' | 'markdown', Render>> = {}

/** Loads what reads these kinds of markup; to be awaited before the first `rendered` of them. */
export async function loadMarkup(kinds: readonly ('html' | 'markdown')[] = []): Promise<void> {
  for (const kind of kinds)
    renderers[kind] ??=
      kind === 'html' ? (await import('./html.ts')).renderHtml : (await import('./markdown.ts')).renderMarkdown
}

const asItIs = (span: Span): Span => span

/** The text as the customer sees it. */
export function rendered({ text, markup, isMail }: Written): Reading {
  if (markup === 'plain') return isMail ? withMap(withoutHistory(text)) : { text, source: asItIs }
  if (!mayHaveMarks(text, markup)) return trimmed(text)
  const render = renderers[markup]
  if (!render) throw new Error(`loadMarkup(['${markup}']) has not been awaited`)
  return withMap(render(text))
}

function withMap({ text, pieces, comments = [] }: ReturnType<Render>): Reading {
  return { text, source: (span) => pieces.source(span), ...(comments.length === 0 ? {} : { comments }) }
}

/** Most chat messages have neither tags nor entities, or no character that is a mark in Markdown. */
function mayHaveMarks(text: string, markup: 'html' | 'markdown'): boolean {
  return markup === 'html'
    ? /[<&]|\s\s|[\t\n\r\0]/.test(text)
    : !/^[\p{L}\p{N} ,.;:?'"’()!/%€$-]*$/u.test(text) || /^\s*(?:\d+[.)]|[-+])\s/.test(text)
}

function trimmed(text: string): Reading {
  const start = text.length - text.trimStart().length
  return { text: text.trim(), source: ([from, to]) => [from + start, to + start] }
}
