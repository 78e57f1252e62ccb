import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'

const FOREIGN = /```[\s\S]*?(?:```|(?![\s\S]))|`[^`\n]{1,200}`|"[^"\n]{1,160}"|“[^”\n]{1,160}”|^>.*$/gm

/** Code, quotations and lines quoted from another message. A quotation that is the whole text is the text itself. */
export function foreignStretches(text: string): Span[] {
  return [...text.matchAll(FOREIGN)]
    .filter(([stretch]) => stretch.length < text.trim().length || !/^["“]/.test(stretch))
    .map(({ index, 0: stretch }): Span => [index, index + stretch.length])
}

/** The spans that are in none of the stretches; in one sweep, because hostile texts have many of both. */
export function outside(spans: readonly Span[], stretches: Span[]): Span[] {
  stretches.sort((a, b) => a[0] - b[0])
  let next = 0
  let until = 0
  return spans.filter(([start, end]) => {
    for (; next < stretches.length && (stretches[next] as Span)[0] <= start; next++)
      until = Math.max(until, (stretches[next] as Span)[1])
    return end > until
  })
}

/** At most this much of a line is looked at on each side. */
export const AROUND = 200

/** The line that a stretch stands in; dots where it is cut, so that a cut is no end of a line. */
export function lineAround(text: string, [start, end]: Span): string {
  const before = `${start > AROUND ? '…' : ''}${text.slice(Math.max(0, start - AROUND), start)}`
  const behind = `${text.slice(end, end + AROUND)}${end + AROUND < text.length ? '…' : ''}`
  const to = behind.indexOf('\n')
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + (to < 0 ? behind : behind.slice(0, to))
}

/** Where the line ends that an offset is in. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** What prose has not: statements, calls, tags that close, arrows. */
const CODE = /[;{]\s*$|\/>\s*$|=>|[=!]==?|\w\([^()\n]{0,80}\)\s*[;{]|<\/[a-z]|"\s*:\s*["{[]|^\s*(?:\$|>>>|#!)\s?[a-z]/

/** Whether a line is code and no prose. */
export function isCode(line: string): boolean {
  const prose = line.replace(/<attribute[^<>]*>/g, '').trimEnd()
  // Greek sentences ask with a semicolon.
  return CODE.test(prose.endsWith(';') && GREEK().test(prose) ? prose.slice(0, -1) : prose)
}

const GREEK = late('u')`\p{Script=Greek}`
