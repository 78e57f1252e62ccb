import type { Message, Place, Span } from '../conversation.ts'
import type { Pieces } from '../source/pieces.ts'
import { Cast, type Part } from './cast.ts'
import { type Label, parseLabel } from './label.ts'
import { joined, trimmed } from './line-texts.ts'
import { SourceMessage } from './message.ts'
import type { Speakers } from './roles.ts'
import { afterMidnight } from './time.ts'

/** One conversation of a labelled text. */
export interface LabelledConversation {
  /** The heading above it, where it has one. */
  readonly heading?: string
  /** Where its first message starts in the text. */
  readonly start: number
  /** Nothing where the role of a speaker is not known. */
  readonly messages: readonly Message[] | undefined
}

/** One line of the text: `[start, end)` without its line end. */
interface TextLine {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly label: Label | undefined
}

interface Draft {
  readonly part: Part
  readonly label: Label
  /** The ranges of its lines, the label and quote marks left out. */
  readonly lines: Span[]
}

const RULE = /^[ \t]{0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|(?:- ){2,}-)[ \t]*$/
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/

/**
 * The conversations of a text in which each message starts with its speaker's label; lines without one go on with the
 * message before. `placeOf` says where a range of the text stands in the file. `from` leaves out what is before it.
 */
export function parseLabelled(
  text: string,
  speakers: Speakers,
  placeOf: (range: Span) => Place,
  from = 0,
): LabelledConversation[] {
  const lines = splitLines(text, from)
  const cast = new Cast(speakers)
  for (const { label } of lines) if (label) cast.see(label)
  const parts = lines.map(({ label }) => label && cast.part(label))
  const next = nextWords(lines)
  const conversations: LabelledConversation[] = []
  let heading: string | undefined
  let drafts: Draft[] = []
  const finish = (): void => {
    if (drafts.length > 0) conversations.push(conversation(text, heading, drafts, speakers, placeOf))
    drafts = []
    heading = undefined
  }
  for (const [index, line] of lines.entries()) {
    const part = parts[index]
    const title = part ? undefined : HEADING.exec(line.text.slice(0, 400))?.[1]
    // A rule or heading within a message belongs to it; between conversations, somebody speaks after it.
    const opens = opensConversation(index, lines, parts, next)
    if (part && line.label) drafts.push({ part, label: line.label, lines: [[line.start + line.label.body, line.end]] })
    else if (title !== undefined && opens) {
      finish()
      heading = title
    } else if (RULE.test(line.text) && opens) finish()
    else drafts.at(-1)?.lines.push(continued(line, drafts.at(-1)?.label.quotes ?? 0))
  }
  finish()
  return conversations
}

/** Whether the next words after a line, further rules and headings left out, are a label, or there are none. */
function opensConversation(
  index: number,
  lines: readonly TextLine[],
  parts: readonly (Part | undefined)[],
  next: readonly number[],
): boolean {
  const after = next[index] as number
  return after >= lines.length || parts[after] !== undefined
}

/** For each line the number of the next one that is neither blank nor a rule nor a heading without a label. */
function nextWords(lines: readonly TextLine[]): number[] {
  const next = new Array<number>(lines.length)
  let found = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = found
    const { text, label } = lines[index] as TextLine
    const isFrame = text.trim() === '' || RULE.test(text) || (!label && HEADING.test(text.slice(0, 400)))
    if (!isFrame) found = index
  }
  return next
}

function splitLines(text: string, from: number): TextLine[] {
  const lines: TextLine[] = []
  for (let start = from; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 ? text.length : newline
    const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop
    const line = text.slice(start, end)
    lines.push({ start, end, text: line, label: parseLabel(line) })
    start = stop + 1
  }
  return lines
}

/** A line that goes on with a message, without the quote marks that the message itself stands behind. */
function continued({ start, end, text }: TextLine, quotes: number): Span {
  let at = 0
  for (let left = quotes; left > 0; left--) {
    const mark = /^[ \t]{0,3}>[ \t]?/.exec(text.slice(at, at + 6))
    if (!mark) break
    at += mark[0].length
  }
  return [start + at, end]
}

function conversation(
  text: string,
  heading: string | undefined,
  drafts: readonly Draft[],
  speakers: Speakers,
  placeOf: (range: Span) => Place,
): LabelledConversation {
  const start = drafts[0]?.lines[0]?.[0] ?? 0
  const title = heading === undefined ? {} : { heading }
  const strangers = drafts.filter(({ part }) => !part.role)
  for (const { part } of strangers) speakers.miss(part.name)
  if (strangers.length > 0) return { ...title, start, messages: undefined }
  const pieces: Pieces[] = []
  const origin = {
    locate: (message: number, span: Span): Place => {
      const lines = drafts[message]?.lines as Span[]
      pieces[message] ??= joined(trimmed(text, lines), lines[0]?.[0] ?? 0)
      return placeOf(pieces[message].source(span))
    },
  }
  let before: number | undefined
  const messages = drafts.map(({ part, label, lines }, index) => {
    const { role = 'system', author, internal } = part
    const at = label.at ?? (label.clock === undefined ? undefined : afterMidnight(label.clock, before))
    before = at ?? before
    const words = trimmed(text, lines).map((line) => text.slice(...line))
    return new SourceMessage(index, { role, text: words.join('\n'), author, at, internal }, origin)
  })
  return { ...title, start, messages }
}
