import type { Conversation, Span } from '../conversation.ts'
import { fileTitle } from '../file-title.ts'
import { mayHoldOurs } from '../markup/comment.ts'
import { isLineStart, markdownEscaped } from '../markup/markdown-write.ts'
import { defineReader, type Sample } from '../reader.ts'
import { Pieces } from '../source/pieces.ts'
import { Points } from '../source/points.ts'
import { readText } from '../source/source.ts'
import type { ScopedSuppression } from '../suppression.ts'
import { type FrontMatter, readFrontMatter, settingsOf } from './front-matter.ts'
import { markdownSections, type Section, withoutComments } from './markdown-sections.ts'
import { decodeCell, type ReplyTable, replyTable, type TableReply, writtenInCell } from './markdown-table.ts'
import { type Origin, SourceMessage } from './message.ts'
import { conversationOf, reading } from './reading.ts'
import { KEY, type Keys, NAMES } from './record-keys.ts'
import { underlinedHeadings } from './setext.ts'
import { channelOf, localeOf } from './setting.ts'
import type { MarkdownTemplate } from './suppression/markdown.ts'

/**
 * Templates in Markdown: a heading with a fenced block, which is the template; a heading with text under it; a row of a
 * table with columns such as `title` and `reply`; or a whole file with its title in the front matter. Marks such as `**bold**` stay in the text; front matter and comments do not.
 */
export default defineReader({
  id: 'markdown-templates',
  name: 'Markdown templates',
  extensions: ['.md', '.markdown'],
  facts: {
    detected: 'headings with fenced blocks or text under them, tables with columns such as `title` and `reply`',
    roles: 'templates are by agents',
    times: 'none',
    exactPlaces: true,
    streams: false,
    unconfirmed: [],
  },
  detect,
  read: (source, options) =>
    reading(source, options, async function* () {
      const text = await readText(source)
      const frontMatter = readFrontMatter(text)
      const { facts, end, problem } = frontMatter
      if (problem) yield problem
      const points = new Points(text)
      const used = new Map<string, number>()
      const sections = markdownSections(text, end)
      const tables = replyTables(text, sections)
      const found = templatesIn(text, sections, facts, tables)
      const suppressed = await suppressedIn(text, points, sections, frontMatter, found)
      for (const [index, each] of found.entries()) {
        const { title } = each
        const name = title || facts.text(['title', 'name']) || fileTitle(source.path)
        const wanted = each.id || name
        const count = (used.get(wanted) ?? 0) + 1
        used.set(wanted, count)
        const id = count === 1 ? wanted : `${wanted} (${count})`
        yield template(text, points, each, name, id, facts, suppressed[index])
      }
      if (found.some(({ row }) => row))
        for (const { ragged } of [...tables.values()].flat())
          for (const { start, problem } of ragged) yield { ...problem, line: points.place([start, start]).start.line }
    }),
})

/** Files that stand beside templates and are none. */
const ABOUT_SOFTWARE =
  /(?:^|[/\\])(?:readme|changelog|changes|contributing|licen[cs]e|security|code_of_conduct)[^/\\]*\.(?:md|markdown)$/i

/** What no table is without. */
const RULED = /\|[ \t]*:?-|-:?[ \t]*\|/
const MARKDOWN = new Set(['.md', '.markdown'])

function detect({ head, extension, path }: Sample): number {
  if (ABOUT_SOFTWARE.test(path)) return 0.2
  if (MARKDOWN.has(extension)) return 0.6
  const { facts, end } = readFrontMatter(head)
  const headings = (head.slice(end).match(/^#{1,6} \S/gm)?.length ?? 0) + underlinedHeadings(head, end).size
  const hasTable = RULED.test(head) && replyTables(head, markdownSections(head, end)).size > 0
  return hasTable || headings > 1 || facts.text(['title']) !== undefined ? 0.45 : 0
}

interface Found extends MarkdownTemplate {
  readonly title: string | undefined
  readonly isFenced?: boolean
  readonly isQuoted?: boolean
  readonly id?: string | undefined
  /** What the row of a table says besides, whose cell it is. */
  readonly row?: Keys
}

function templatesIn(
  text: string,
  sections: readonly Section[],
  facts: Keys,
  tables: ReadonlyMap<Section, readonly ReplyTable[]>,
): Found[] {
  const headings = sections.filter(({ level }) => level > 0)
  const name = facts.text(['title', 'name'])
  const isList = headings.some(({ level }) => level > 1) || headings.length > 1
  const fenced = areFenced(text, sections)
  const introduction = headings.find(({ level }) => level === 1)
  const isTextOnly = (section: Section): boolean =>
    section !== introduction && section.level > 0 && !tables.has(section) && trimmed(text, proseOf(section)).length > 0
  const tabled = !fenced && tables.size > 0 && tables.size >= sections.filter(isTextOnly).length
  if (!fenced && !tabled && (name === undefined ? !isList : !isLibrary(text, sections)))
    return wholeFile(text, sections, name)
  // The first heading of level 1 over others is the title of the file, and what follows it an introduction.
  const ofFile = isList && headings.filter(({ level }) => level === 1).length === 1 ? headings[0] : undefined
  return sections.flatMap((section, index): Found[] => {
    const { title, fences, level, start } = section
    const around: Span = [start, sections[index + 1]?.start ?? text.length]
    if (fenced && fences.length > 0) return fences.map((range) => ({ title, ranges: [range], around, isFenced: true }))
    const rows = fenced ? undefined : tables.get(section)
    if (rows) return rows.flatMap(({ replies }) => replies.map((reply) => inRow(reply, title)))
    const words = unquoted(text, trimmed(text, proseOf(section)))
    const isIntroduction = level === 0 || (section === ofFile && level === 1)
    // Where templates are in fences or tables, text beside them explains them.
    return fenced || tabled || isIntroduction || words.ranges.length === 0 ? [] : [{ title, ...words, around }]
  })
}

const inRow = ({ title, id, facts, cell, around }: TableReply, section: string | undefined): Found => ({
  title: title ?? section,
  id,
  row: facts,
  ranges: [cell],
  around,
})

/** The tables of replies, by their section; not those of a section with more text around them, which are part of it. */
function replyTables(text: string, sections: readonly Section[]): ReadonlyMap<Section, readonly ReplyTable[]> {
  const found = new Map<Section, readonly ReplyTable[]>()
  for (const section of sections) {
    const tables = section.tables.flatMap((start) => replyTable(text, start) ?? [])
    const inReplies = tables.flatMap(({ replies }) => replies).reduce((sum, { cell }) => sum + cell[1] - cell[0], 0)
    const inTables = tables.reduce((sum, { span }) => sum + text.slice(...span).trim().length, 0)
    const inAll = proseOf(section).reduce((sum, range) => sum + text.slice(...range).trim().length, 0)
    if (inReplies > 0 && inReplies >= inAll - inTables) found.set(section, tables)
  }
  return found
}

/** The text of a section with the blocks in it, in the order of the file. */
const proseOf = ({ prose, blocks }: Section): Span[] => [...prose, ...blocks].sort((one, other) => one[0] - other[0])

/**
 * Whether templates stand in fenced blocks, and not blocks of code in templates: where there are at least as many sections
 * whose block is longer than the text around it as there are others with text.
 */
function areFenced(text: string, sections: readonly Section[]): boolean {
  const sizeOf = (ranges: readonly Span[]): number =>
    ranges.reduce((sum, range) => sum + text.slice(...range).trim().length, 0)
  const introduction = sections.find(({ level }) => level === 1)
  let inFence = 0
  let others = 0
  for (const section of sections) {
    if (section.level === 0 && section.fences.length === 0) continue
    const prose = sizeOf(section.prose)
    if (section.fences.length > 0 && sizeOf(section.fences) >= prose) inFence++
    else if (prose > 0 && section !== introduction) others++
  }
  return inFence > 0 && inFence >= others
}

/** Whether a file with a title is a list of templates all the same: nothing but headings with text under them. */
function isLibrary(text: string, sections: readonly Section[]): boolean {
  const words = sections.filter((section) => trimmed(text, proseOf(section)).length > 0)
  const level = Math.min(...sections.map(({ level }) => level).filter((each) => each > 1))
  const isOfFile = (section: Section) => section.level === 1 && sections.filter((each) => each.level === 1).length === 1
  return (
    words.filter((section) => section.level === level).length > 1 &&
    words.every((section) => section.level >= level || isOfFile(section))
  )
}

/** One template: all text, with a heading at the very beginning as its title. With a title, headings are its words. */
function wholeFile(text: string, sections: readonly Section[], name: string | undefined): Found[] {
  const heading = sections.find(({ level }) => level > 0)
  // The title once more, for people who read the file.
  const isTitle = (section: Section): boolean =>
    section === heading &&
    trimmed(text, proseOf(sections[0] as Section)).length === 0 &&
    (section.level === 1 || section.title?.toLowerCase() === name?.toLowerCase())
  const prose = sections.flatMap((section): readonly Span[] => {
    const words = withoutComments(text, [section.start, section.behind], [])
    const isHeading = name !== undefined && section.level > 0 && !isTitle(section)
    return isHeading ? [...words, ...proseOf(section)] : proseOf(section)
  })
  const words = unquoted(text, trimmed(text, prose))
  const around: Span = [0, text.length]
  return words.ranges.length === 0 ? [] : [{ title: name === undefined ? heading?.title : undefined, ...words, around }]
}

/** A template that is a quotation as a whole is no quotation of somebody: its words, without the marks. */
function unquoted(text: string, ranges: readonly Span[]): Pick<Found, 'ranges' | 'isQuoted'> {
  const lines = ranges.flatMap(([start, end]): Span[] => {
    const found: Span[] = []
    for (let at = start; at < end; ) {
      const next = text.indexOf('\n', at)
      const close = next < 0 || next >= end ? end : next + 1
      found.push([at, close])
      at = close
    }
    return found
  })
  const marks = lines.map((line) => /^ {0,3}>[ \t]?/.exec(text.slice(...line))?.[0].length)
  const areWords = lines.map((line) => text.slice(...line).trim() !== '')
  if (marks.every((mark, index) => mark === undefined || !areWords[index])) return { ranges }
  if (marks.some((mark, index) => mark === undefined && areWords[index])) return { ranges }
  const words = lines.map(([start, end], index): Span => [start + (marks[index] ?? 0), end])
  return { ranges: trimmed(text, words), isQuoted: true }
}

/** Without the blanks and blank lines before and after the words. */
function trimmed(text: string, ranges: readonly Span[]): readonly Span[] {
  const kept = ranges.filter(([start, end]) => end > start)
  while (kept[0] && text.slice(...kept[0]).trim() === '') kept.shift()
  while (kept.length > 0 && text.slice(...(kept.at(-1) as Span)).trim() === '') kept.pop()
  const [first, ...rest] = kept
  if (!first) return []
  const start = first[1] - text.slice(...first).trimStart().length
  const all: Span[] = [[start, first[1]], ...rest]
  const last = all.pop() as Span
  return [...all, [last[0], last[0] + text.slice(...last).trimEnd().length]]
}

/** Hardly any file says that something is suppressed; the code that reads it is loaded for one that may. */
async function suppressedIn(
  text: string,
  points: Points,
  sections: readonly Section[],
  frontMatter: FrontMatter,
  templates: readonly Found[],
): Promise<readonly (readonly ScopedSuppression[])[]> {
  if (!mayHoldOurs(text) && frontMatter.facts.value([KEY]) === undefined) return []
  const { assignInMarkdown, markdownSuppressions } = await import('./suppression/markdown.ts')
  const suppressions = markdownSuppressions(text, points, sections, frontMatter)
  if (suppressions.length === 0) return []
  const decoded = templates.map((found) => decode(text, found))
  return assignInMarkdown(suppressions, templates, (index, offset) => decoded[index]?.pieces.offset(offset) ?? 0)
}

/** The words of some ranges, their line ends made `\n`. */
function decode(text: string, { ranges, row }: Found): { readonly words: string; readonly pieces: Pieces } {
  if (row && ranges[0]) return decodeCell(text, ranges[0])
  const pieces = new Pieces(ranges[0]?.[0] ?? 0)
  let words = ''
  for (const [start, end] of ranges) {
    const lines = text.slice(start, end).split('\r\n')
    let at = start
    for (const [number, line] of lines.entries()) {
      const isLast = number === lines.length - 1
      pieces.add(line.length, at, at + line.length)
      at += line.length
      if (!isLast) pieces.add(1, at, at + 2)
      at += 2
    }
    words += lines.join('\n')
  }
  return { words, pieces }
}

function template(
  text: string,
  points: Points,
  found: Found,
  title: string,
  id: string,
  facts: Keys,
  suppressions: readonly ScopedSuppression[] | undefined,
): Conversation {
  const { isFenced = false, isQuoted = false, row } = found
  const { words, pieces } = decode(text, found)
  const origin: Origin = {
    locate: (_, span) => points.place(pieces.source(span)),
    write(_, span, plain) {
      if (!pieces.isExact(span)) return undefined
      const range = pieces.source(span)
      if (row) return { place: points.place(range), ...writtenInCell(plain) }
      // Each line of a quotation has its mark.
      if (isQuoted && plain.includes('\n')) return undefined
      // In a fence, everything is text.
      const reads = isFenced ? plain : markdownEscaped(plain, isLineStart(text, range[0]))
      return { place: points.place(range), text: text.includes('\r\n') ? reads.replaceAll('\n', '\r\n') : reads, reads }
    },
  }
  const settings = settingsOf(facts)
  const messages = [new SourceMessage(0, { role: 'agent', text: words }, origin)]
  const channel = channelOf(row?.value(NAMES.channel)) ?? settings.channel
  const locale = localeOf(row?.value(NAMES.locale)) ?? settings.locale
  return conversationOf({ kind: 'template', id, title, channel, locale, messages, suppressions })
}
