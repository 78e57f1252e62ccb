import type { Span } from '../../conversation.ts'
import { isForUs } from '../../markup/comment.ts'
import { Points } from '../../source/points.ts'
import type { ScopedSuppression } from '../../suppression.ts'
import type { FrontMatter } from '../front-matter.ts'
import type { Section } from '../markdown-sections.ts'
import { KEY } from '../record-keys.ts'
import { YamlText } from '../yaml-text.ts'
import { assign } from './assign.ts'
import { fieldSuppressions } from './field.ts'
import { forAll, linesOf, type Ranged, rangesOf } from './ranges.ts'

/** A template in a Markdown file. */
export interface MarkdownTemplate {
  readonly ranges: readonly Span[]
  /** The part of the file that belongs to it. */
  readonly around: Span
}

/** What is suppressed in a Markdown file, in offsets of the file: its front matter, then its comments. */
export function markdownSuppressions(
  text: string,
  points: Points,
  sections: readonly Section[],
  { facts, yaml, ownLine = [0, 0] }: FrontMatter,
): readonly Ranged[] {
  const comments = sections.flatMap((section) => section.comments)
  const head = yaml && new YamlText(yaml.text, yaml.document, new Points(yaml.text, 2, yaml.start))
  const ofFile = fieldSuppressions(
    facts.value([KEY]),
    (path, span) => head?.place([KEY, ...path], span) ?? points.place(ownLine),
  )
  const found = rangesOf(
    comments
      .map(([start, end]) => ({ text: text.slice(start + 4, end).replace(/-->$/, ''), start, end }))
      .filter((comment) => isForUs(comment.text)),
    {
      ...linesOf(text, (line) => /^\s*<!--[\s\S]*?-->\s*$/.test(line)),
      place: (span) => points.place(span),
    },
  )
  const fences = new Map(sections.flatMap((section) => section.fences).map((fence) => [fence[0], fence]))
  return [...ofFile.map(forAll), ...found.map((each) => overFence(each, fences))]
}

/** Before a fenced block, the next line is the line of the fence: what is meant is the block. */
function overFence(ranged: Ranged, fences: ReadonlyMap<number, Span>): Ranged {
  const fence = ranged.isLine && ranged.range ? fences.get(ranged.range[1]) : undefined
  return fence && ranged.range ? { ...ranged, range: [ranged.range[0], fence[1] + 1] } : ranged
}

/** What of it holds for which template. `offsetIn` gives the offset in a template's text for one in the file. */
export function assignInMarkdown(
  ranged: readonly Ranged[],
  templates: readonly MarkdownTemplate[],
  offsetIn: (template: number, offset: number) => number,
): readonly (readonly ScopedSuppression[])[] {
  return assign(ranged, templates.length, ({ start, range, except }, index) => {
    const { ranges, around } = templates[index] as MarkdownTemplate
    const at = () => offsetIn(index, start)
    if (!range) return start >= around[0] && start < around[1] ? { at: at() } : undefined
    const first = ranges[0]?.[0] ?? 0
    const last = ranges.at(-1)?.[1] ?? 0
    if (range[1] <= first || range[0] > last) return undefined
    const from = offsetIn(index, range[0])
    const to = range[1] > last ? Number.POSITIVE_INFINITY : offsetIn(index, range[1])
    if (to <= from) return undefined
    const exceptions = except.map((each) => ({ rule: each.rule, from: offsetIn(index, each.from) }))
    return { spans: [[from, to]], at: at(), ...(exceptions.length > 0 ? { except: exceptions } : {}) }
  })
}
