import type { Span } from '../conversation.ts'
import { beginsTable } from './markdown-table.ts'
import { type Underlined, underlinedHeadings } from './setext.ts'

/** A part of a Markdown text under one heading, or before the first. */
export interface Section {
  readonly title: string | undefined
  /** 1 to 6; 0 before the first heading. */
  readonly level: number
  /** Where the heading starts. */
  readonly start: number
  /** Where the text under the heading starts. */
  readonly behind: number
  /** The text under the heading without HTML comments. */
  readonly prose: readonly Span[]
  /** The bodies of its fenced blocks, without the lines of the fences; those of code are prose. */
  readonly fences: readonly Span[]
  /** The same blocks with the lines of their fences. */
  readonly blocks: readonly Span[]
  /** The comments in its heading and its prose, with their marks. */
  readonly comments: readonly Span[]
  /** Where tables begin in its prose. */
  readonly tables: readonly number[]
}

interface MutableSection extends Section {
  readonly prose: Span[]
  readonly fences: Span[]
  readonly blocks: Span[]
  readonly comments: Span[]
  readonly tables: number[]
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*#*[ \t]*$/
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})[ \t]*([\w+#.-]*)/
/** Languages that nobody answers customers in: such a block is a sample in a text. */
const CODE =
  /^(?:sh|bash|zsh|fish|shell|console|powershell|ps1?|bat|cmd|jsx?|javascript|tsx?|typescript|json[5cl]?|ya?ml|toml|ini|env|xml|sql|py|python|rb|ruby|go|rs|rust|java|kotlin|swift|c|h|cpp|c\+\+|c#|cs|csharp|php|perl|lua|r|css|scss|less|diff|docker(?:file)?|make(?:file)?|graphql|log|regex|http|nginx)$/i

/** Splits a Markdown text at its headings, those that are underlined among them. Headings and comments inside fenced blocks are words like all others. */
export function markdownSections(text: string, from: number): Section[] {
  const sections: MutableSection[] = [
    {
      title: undefined,
      level: 0,
      start: from,
      behind: from,
      prose: [],
      fences: [],
      blocks: [],
      comments: [],
      tables: [],
    },
  ]
  const underlined = underlinedHeadings(text, from)
  let at = from
  let proseStart = from
  let inComment = false
  const endProse = (end: number): void => {
    const section = sections.at(-1) as MutableSection
    if (end > proseStart) section.prose.push(...withoutComments(text, [proseStart, end], section.comments))
  }
  while (at < text.length) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end).replace(/\r$/, '')
    const next = Math.min(end + 1, text.length)
    const short = line.slice(0, 500)
    const heading = inComment ? undefined : headingOf(underlined.get(at), short, next)
    const fence = inComment ? null : FENCE.exec(short)
    if (heading) {
      endProse(at)
      const comments: Span[] = []
      withoutComments(text, [at, at + line.length], comments)
      const title = heading.title.replace(/<!--.*?-->/g, '').trim()
      sections.push({ ...heading, title, start: at, prose: [], fences: [], blocks: [], comments, tables: [] })
      proseStart = heading.behind
      at = heading.behind
    } else if (fence) {
      const close = fenceEnd(text, next, fence[1] as string)
      if (!CODE.test(fence[2] ?? '')) {
        endProse(at)
        sections.at(-1)?.fences.push([next, close.bodyEnd])
        sections.at(-1)?.blocks.push([at, close.next])
        proseStart = close.next
      }
      at = close.next
    } else {
      if (!inComment && beginsTable(line, text.slice(next, lineEnd(text, next)))) sections.at(-1)?.tables.push(at)
      inComment = commentGoesOn(line, inComment)
      at = next
    }
  }
  endProse(text.length)
  return sections
}

/** The heading that a line is, where it is one: it has a line under it, or marks before it. */
function headingOf(underlined: Underlined | undefined, line: string, next: number) {
  if (underlined) return { title: underlined.title, level: underlined.level, behind: underlined.end }
  const marked = HEADING.exec(line)
  return marked ? { title: marked[2] ?? '', level: (marked[1] as string).length, behind: next } : undefined
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start)
  return newline < 0 ? text.length : newline
}

/** Where the block that opened before `start` closes: its last line end is not part of it. */
function fenceEnd(text: string, start: number, mark: string): { readonly bodyEnd: number; readonly next: number } {
  const character = mark[0] as string
  for (let at = start; at < text.length; ) {
    const end = lineEnd(text, at)
    const line = text.slice(at, Math.min(end, at + 500)).trim()
    if (line.length >= mark.length && line.split(character).length === line.length + 1 && indent(text, at) < 4)
      return { bodyEnd: Math.max(start, beforeLineEnd(text, at)), next: Math.min(end + 1, text.length) }
    at = end + 1
  }
  return { bodyEnd: text.length, next: text.length }
}

function indent(text: string, at: number): number {
  let spaces = 0
  while (text[at + spaces] === ' ') spaces++
  return spaces
}

function beforeLineEnd(text: string, at: number): number {
  return text[at - 2] === '\r' ? at - 2 : at - 1
}

function commentGoesOn(line: string, inComment: boolean): boolean {
  const opens = line.lastIndexOf('<!--')
  const closes = line.lastIndexOf('-->')
  return inComment ? closes < 0 || opens > closes : opens >= 0 && closes < opens
}

/**
 * The ranges of `[start, end)` that are not comments, which are put into `comments`. One that has its lines to itself takes
 * their line end along; one that never closes goes on to the end.
 */
export function withoutComments(text: string, [start, end]: Span, comments: Span[]): Span[] {
  const kept: Span[] = []
  let at = start
  for (;;) {
    const open = text.indexOf('<!--', at)
    if (open < 0 || open >= end) {
      kept.push([at, end])
      return kept
    }
    const close = text.indexOf('-->', open + 4)
    const behind = Math.min(close < 0 ? end : close + 3, end)
    comments.push([open, behind])
    const [from, to] = wholeLines(text, [at, end], [open, behind])
    kept.push([at, from])
    at = to
    if (at >= end) return kept
  }
}

/** A comment with its line end where nothing else stands in its lines. */
function wholeLines(text: string, [start, end]: Span, [open, behind]: Span): Span {
  let from = open
  while (from > start && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
  const isFirst = from === 0 || text[from - 1] === '\n'
  const lineEnd = /^[ \t]*\r?\n/.exec(text.slice(behind, Math.min(end, behind + 500)))
  return isFirst && lineEnd ? [from, behind + lineEnd[0].length] : [open, behind]
}
