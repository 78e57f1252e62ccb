/** A heading that is a line of text with a line of `=` or `-` under it. */
export interface Underlined {
  readonly title: string
  readonly level: 1 | 2
  /** Where the text behind the underline starts. */
  readonly end: number
}

const UNDERLINED = /^( {0,3}(?! )[^\r\n]{1,500})\r?\n {0,3}(={2,}|-{3,})[ \t]*(?:\r?\n|$(?![\r\n]))/gm
/** What begins a line that is no paragraph: another heading, a list, a quotation, a table, a comment, a fence, a line of dashes. */
const NO_PARAGRAPH =
  /^ {0,3}(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)]\s|>|\||<!--(?!.*-->)|`{3}|~{3}|={2,}\s*$|(?:[-*_][ \t]*){3,}$)/
/** How a sentence ends, or a greeting, but no title. */
const SENTENCE_END = /[.,;:。，、；：]\s*$/
const ATX = /^ {0,3}#{1,6}[ \t]+\S/m

/**
 * The headings of a Markdown text that are underlined, by the offset of their title. A line of dashes is more often drawn
 * under a signature, or between two templates, so it makes a heading of a single line only, which does not end like a
 * sentence, and where other headings show that it is none of these.
 */
export function underlinedHeadings(text: string, from: number): ReadonlyMap<number, Underlined> {
  const found = new Map<number, Underlined>()
  const candidates = [...text.slice(from).matchAll(UNDERLINED)].flatMap(
    ({ index, 0: both, 1: line = '', 2: marks = '' }) => {
      const start = from + index
      if (NO_PARAGRAPH.test(line) || SENTENCE_END.test(line) || !isFirstLine(text, start, from)) return []
      return [{ start, end: start + both.length, title: line.trim(), marks }]
    },
  )
  if (candidates.length === 0) return found
  const isLevelOne = ({ marks }: { readonly marks: string }): boolean => marks.startsWith('=')
  const isStyle = candidates.some(isLevelOne)
  const hasAtx = ATX.test(text.slice(from))
  const beginsFile = candidates[0]?.start === from + text.slice(from).search(/\S/)
  // Three dashes are a line between parts as well: with text above it that is no title, and with the next title below.
  const isShortHeading = ({ end }: { readonly end: number }): boolean =>
    isStyle &&
    /\S/.test(text.slice(end)) &&
    !candidates.some(({ start }) => start >= end && text.slice(end, start).trim() === '')
  const dashed = candidates.filter((each) => !isLevelOne(each) && (each.marks.length > 3 || isShortHeading(each)))
  const dashesAreHeadings = isStyle || hasAtx || beginsFile || dashed.length > 1
  for (const each of candidates)
    if (isLevelOne(each) || (dashesAreHeadings && dashed.includes(each)))
      found.set(each.start, { title: each.title, level: isLevelOne(each) ? 1 : 2, end: each.end })
  return found
}

/** Whether no text of the same paragraph stands above a line. */
function isFirstLine(text: string, start: number, from: number): boolean {
  if (start === from) return true
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, start).trim()
  return before === '' || /^#{1,6}\s|^<!--.*-->$|^(?:`{3,}|~{3,}|-{3,}|={2,}|\*{3,})$/.test(before)
}
