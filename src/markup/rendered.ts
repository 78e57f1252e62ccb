import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { Pieces } from '../source/pieces.ts'
import type { MarkupComment } from './comment.ts'
import { type Written as WrittenMarkup, writeHtml } from './html-write.ts'
import { withoutHistory } from './mail-history.ts'
import { writeMarkdown } from './markdown-write.ts'

/** A text with markup, read as people see it. */
export interface Reading {
  readonly text: string
  /** Where a span of the text stands in the text with markup. */
  source(span: Span): Span
  /** What it says to programs, which people do not see. */
  readonly comments?: readonly MarkupComment[]
  /** How the text with markup is changed so that a span of the text reads `words`; nothing where it cannot be. */
  write(span: Span, words: string): WrittenMarkup | undefined
}

/** What a text may be written in. */
export type MarkupKind = 'html' | 'markdown' | 'slack'

/** Who is meant where a text has an id in place of a name. */
export type Names = ReadonlyMap<string, { readonly name?: string | undefined }>

/** A text with what it is written in. */
export interface Written {
  readonly text: string
  readonly markup: 'plain' | MarkupKind
  /** Who the people are that Slack's marks name by their ids. */
  readonly names?: Names | undefined
  /** Whether quoted history and a signature are cut off a plain text. */
  readonly isMail?: boolean
}

export type Render = (
  source: string,
  names?: Names,
) => {
  readonly text: string
  readonly pieces: Pieces
  readonly comments?: readonly MarkupComment[]
}

const renderers: Partial<Record<MarkupKind, Render>> = {}

const load: Readonly<Record<MarkupKind, () => Promise<Render>>> = {
  html: async () => (await import('./html.ts')).renderHtml,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  slack: async () => (await import('./slack.ts')).renderSlack,
}

/** Loads what reads these kinds of markup; to be awaited before the first `rendered` of them. */
export async function loadMarkup(kinds: readonly MarkupKind[] = []): Promise<void> {
  for (const kind of kinds) renderers[kind] ??= await load[kind]()
}

const asItIs = (span: Span): Span => span
const writtenAsItIs = (range: Span, text: string): WrittenMarkup => ({ range, text })

/** The text as the customer sees it. */
export function rendered({ text, markup, isMail, names }: Written): Reading {
  if (markup === 'plain')
    return isMail ? withMap(text, withoutHistory(text), markup) : { text, source: asItIs, write: writtenAsItIs }
  if (!mayHaveMarks(text, markup)) return trimmed(text, markup)
  const render = renderers[markup]
  if (!render) throw new Error(`loadMarkup(['${markup}']) has not been awaited`)
  return withMap(text, render(text, names), markup)
}

function withMap(
  source: string,
  { text, pieces, comments = [] }: ReturnType<Render>,
  markup: Written['markup'],
): Reading {
  return {
    text,
    source: (span) => pieces.source(span),
    ...(comments.length === 0 ? {} : { comments }),
    write(span, words) {
      if (markup === 'html') return writeHtml(source, pieces, span, words)
      if (markup === 'markdown') return writeMarkdown(source, pieces, span, words)
      return pieces.isExact(span) ? { range: pieces.source(span), text: words } : undefined
    },
  }
}

/** Most chat messages have neither tags nor entities, or no character that is a mark. */
function mayHaveMarks(text: string, markup: MarkupKind): boolean {
  if (markup === 'slack') return /[<>&*_~`]/.test(text)
  return markup === 'html'
    ? /[<&]|\s\s|[\t\n\r\0]/.test(text)
    : !PLAIN().test(text) || /^\s*(?:\d+[.)]|[-+])\s/.test(text)
}

function trimmed(source: string, markup: Written['markup']): Reading {
  const start = source.length - source.trimStart().length
  const text = source.trim()
  return {
    text,
    source: ([from, to]) => [from + start, to + start],
    write(span, words) {
      const pieces = new Pieces(start)
      pieces.add(text.length, start, start + text.length)
      return withMap(source, { text, pieces }, markup).write(span, words)
    },
  }
}

const PLAIN = late('u')`^[\p{L}\p{N} ,.;:?'"’()!/%€$-]*$`
