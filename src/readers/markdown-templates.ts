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
import { type Origin, SourceMessage } from './message.ts'
import { conversationOf, reading } from './reading.ts'
import { KEY, type Keys } from './record-keys.ts'
import type { MarkdownTemplate } from './suppression/markdown.ts'

/**
 * Templates in Markdown: a heading with a fenced block, which is the template; a heading with text under it; or a whole
 * file with its title in the front matter. Marks such as `**bold**` stay in the text; front matter and comments do not.
 */
export default defineReader({
  id: 'markdown-templates',
  name: 'Markdown templates',
  extensions: ['.md', '.markdown'],
  facts: {
    detected: 'headings with fenced blocks or text under them',
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
      const found = templatesIn(text, sections, facts)
      const suppressed = await suppressedIn(text, points, sections, frontMatter, found)
      for (const [index, each] of found.entries()) {
        const { title } = each
        const name = title || facts.text(['title', 'name']) || fileTitle(source.path)
        const count = (used.get(name) ?? 0) + 1
        used.set(name, count)
        const id = count === 1 ? name : `${name} (${count})`
        yield template(text, points, each, name, id, facts, suppressed[index])
      }
    }),
})

/** Files that stand beside templates and are none. */
const ABOUT_SOFTWARE =
  /(?:^|[/\\])(?:readme|changelog|changes|contributing|licen[cs]e|security|code_of_conduct)[^/\\]*\.(?:md|markdown)$/i

const MARKDOWN = new Set(['.md', '.markdown'])

function detect({ head, extension, path }: Sample): number {
  if (ABOUT_SOFTWARE.test(path)) return 0.2
  if (MARKDOWN.has(extension)) return 0.6
  const { facts, end } = readFrontMatter(head)
  const headings = head.slice(end).match(/^#{1,6} \S/gm)?.length ?? 0
  return headings > 1 || facts.text(['title']) !== undefined ? 0.45 : 0
}

interface Found extends MarkdownTemplate {
  readonly title: string | undefined
  readonly isFenced?: boolean
}

function templatesIn(text: string, sections: readonly Section[], facts: Keys): Found[] {
  const headings = sections.filter(({ level }) => level > 0)
  const titled = facts.text(['title', 'name']) !== undefined
  const isList = headings.some(({ level }) => level > 1) || headings.length > 1
  const fenced = sections.some(({ fences }) => fences.length > 0)
  if (!fenced && (titled || !isList)) return wholeFile(text, sections, titled)
  // The first heading of level 1 over others is the title of the file, and what follows it an introduction.
  const ofFile = isList && headings.filter(({ level }) => level === 1).length === 1 ? headings[0] : undefined
  return sections.flatMap((section, index) => {
    const { title, prose, fences, level, start } = section
    const around: Span = [start, sections[index + 1]?.start ?? text.length]
    if (fences.length > 0) return fences.map((range) => ({ title, ranges: [range], around, isFenced: true }))
    const ranges = trimmed(text, prose)
    const isIntroduction = level === 0 || (section === ofFile && level === 1)
    // Where templates are in fences, text beside them explains them.
    return fenced || isIntroduction || ranges.length === 0 ? [] : [{ title, ranges, around }]
  })
}

/** One template: all text, with a heading at the very beginning as its title. With a title, headings are its words. */
function wholeFile(text: string, sections: readonly Section[], titled: boolean): Found[] {
  const heading = sections.find(({ level }) => level > 0)
  const prose = sections.flatMap((section): readonly Span[] => {
    const line = /^[^\n]*\n?/.exec(text.slice(section.start, section.start + 500))?.[0].length ?? 0
    const words = withoutComments(text, [section.start, section.start + line], [])
    return titled && section.level > 0 ? [...words, ...section.prose] : section.prose
  })
  const ranges = trimmed(text, prose)
  const around: Span = [0, text.length]
  return ranges.length === 0 ? [] : [{ title: titled ? undefined : heading?.title, ranges, around }]
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
  const decoded = templates.map(({ ranges }) => decode(text, ranges))
  return assignInMarkdown(suppressions, templates, (index, offset) => decoded[index]?.pieces.offset(offset) ?? 0)
}

/** The words of some ranges, their line ends made `\n`. */
function decode(text: string, ranges: readonly Span[]): { readonly words: string; readonly pieces: Pieces } {
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
  { ranges, isFenced = false }: Found,
  title: string,
  id: string,
  facts: Keys,
  suppressions: readonly ScopedSuppression[] | undefined,
): Conversation {
  const { words, pieces } = decode(text, ranges)
  const origin: Origin = {
    locate: (_, span) => points.place(pieces.source(span)),
    write(_, span, plain) {
      if (!pieces.isExact(span)) return undefined
      const range = pieces.source(span)
      // In a fence, everything is text.
      const reads = isFenced ? plain : markdownEscaped(plain, isLineStart(text, range[0]))
      return { place: points.place(range), text: text.includes('\r\n') ? reads.replaceAll('\n', '\r\n') : reads, reads }
    },
  }
  const settings = settingsOf(facts)
  const messages = [new SourceMessage(0, { role: 'agent', text: words }, origin)]
  const { channel, locale } = settings
  return conversationOf({ kind: 'template', id, title, channel, locale, messages, suppressions })
}
