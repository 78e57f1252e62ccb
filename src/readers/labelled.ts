import type { Message, Place, Span } from '../conversation.ts'
import type { Pieces } from '../source/pieces.ts'
import { Cast, type Part } from './cast.ts'
import { parseLabel } from './label.ts'
import { joined, trimmed } from './line-texts.ts'
import { type Origin, SourceMessage } from './message.ts'
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
}

/** The lines of a message. There may be very many messages, and most are never asked where they stand. */
interface Lines {
  /** Where the words begin, behind the label. */
  readonly from: number
  /** Where the last line ends. */
  readonly to: number
  /** How many quote marks stand before each line. */
  readonly quotes: number
}

/** A message before it is one. */
interface Draft extends Lines {
  readonly part: Part
  readonly at: number | undefined
  readonly clock: number | undefined
  to: number
}

const RULE = /^[ \t]{0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|(?:- ){2,}-)[ \t]*$/
/** `# Ticket 41`, `===== Ticket 41 =====` */
const HEADING = /^[ \t]{0,3}(?:#{1,6}[ \t]+(.*?)[ \t]*#*|([-=*_~])\2{2,}[ \t]+([^\s].*?)[ \t]+\2{3,})[ \t]*$/
/** What programs write above a chat: `Chat ID: 78`, `Started: 2026-03-02 09:00`. */
const FIELD =
  /^[ \t]{0,3}(?:\S{1,20} ){0,2}(?:id|number|no\.?|date|time|status|channel|subject|started|ended|created|closed|chat|ticket|case|conversation|session|call|agent name|customer name) ?[:#][ \t]*\S.{0,100}$/i
/** Of these, those that name it. */
const NAMING =
  /^[ \t]{0,3}(?:chat|ticket|case|conversation|session|call)(?: (?:id|number|no\.?))? ?[:#][ \t]*#?(\S{1,60})[ \t]*$/i

/**
 * The conversations of a text in which each message starts with its speaker's label; lines without one go on with the
 * message before. `placeOf` says where a range of the text stands in the file. `from` leaves out what is before it.
 *
 * The text is gone through twice, because a name is known by being repeated; what is remembered of it is the conversation
 * that is being read.
 */
export function* parseLabelled(
  text: string,
  speakers: Speakers,
  placeOf: (range: Span) => Place,
  from = 0,
): Generator<LabelledConversation> {
  const cast = new Cast(speakers)
  for (const line of linesOf(text, from, text.length)) {
    const label = parseLabel(line.text)
    if (label) cast.see(label)
  }
  const speech = new Speech(text, cast)
  let heading: string | undefined
  let drafts: Draft[] = []
  let last: Draft | undefined
  for (const line of linesOf(text, from, text.length)) {
    const label = parseLabel(line.text)
    const part = label && cast.part(label)
    if (part && label) {
      const { at, clock, quotes, body } = label
      last = { part, at, clock, quotes, from: line.start + body, to: line.end }
      drafts.push(last)
      continue
    }
    const title = headingOf(line.text)
    // A rule or heading within a message belongs to it; between conversations, somebody speaks after it.
    if ((title !== undefined || RULE.test(line.text)) && speech.isNextBehind(line.end)) {
      const found = drafts.length > 0 ? conversation(text, heading, drafts, speakers, placeOf) : undefined
      heading = drafts.length > 0 ? title : (title ?? heading)
      drafts = []
      last = undefined
      if (found) yield found
    } else if (last) last.to = line.end
    else heading ??= NAMING.exec(line.text.slice(0, 200))?.[1]
  }
  if (drafts.length > 0) yield conversation(text, heading, drafts, speakers, placeOf)
}

/** The words of a heading; nothing for another line. */
function headingOf(line: string): string | undefined {
  const match = HEADING.exec(line.slice(0, 400))
  return match ? (match[1] ?? match[3]) : undefined
}

/** Where somebody speaks in a text. */
class Speech {
  readonly #text: string
  readonly #cast: Cast
  /** The answer for all places between two. */
  #from = -1
  #to = -1
  #answer = false

  constructor(text: string, cast: Cast) {
    this.#text = text
    this.#cast = cast
  }

  /** Whether the next words behind the end of a line, further rules and headings left out, are a label, or there are none. */
  isNextBehind(end: number): boolean {
    // Of many rules in a row, each has the same words behind it.
    if (end >= this.#from && end < this.#to) return this.#answer
    this.#from = end
    this.#to = this.#text.length + 1
    this.#answer = true
    for (const { start, text } of linesOf(
      this.#text,
      this.#text.indexOf('\n', end) + 1 || this.#to,
      this.#text.length,
    )) {
      const label = parseLabel(text)
      const speaks = label !== undefined && this.#cast.part(label) !== undefined
      const isFrame = text.trim() === '' || RULE.test(text) || headingOf(text) !== undefined || FIELD.test(text)
      if (!speaks && isFrame) continue
      this.#to = start
      this.#answer = speaks
      break
    }
    return this.#answer
  }
}

function* linesOf(text: string, from: number, to: number): Generator<TextLine> {
  for (let start = from; start <= to; ) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 || newline > to ? to : newline
    const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop
    yield { start, end, text: text.slice(start, end) }
    start = stop + 1
  }
}

/** The ranges of the lines of a message, the label and quote marks left out. */
function rangesOf(text: string, { from, to, quotes }: Lines): Span[] {
  const ranges: Span[] = []
  for (const line of linesOf(text, from, to))
    ranges.push(ranges.length === 0 ? [line.start, line.end] : continued(line, quotes))
  return ranges
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

/** The words of a message; without quote marks, its lines need not be taken apart. */
function wordsOf(text: string, draft: Lines): string {
  const { from, to, quotes } = draft
  if (quotes === 0) return text.slice(from, to).replaceAll('\r\n', '\n').replace(BLANK_LINES, '').trimEnd()
  return trimmed(text, rangesOf(text, draft))
    .map((line) => text.slice(...line))
    .join('\n')
}

const BLANK_LINES = /^(?:[^\S\n]*\n)+/

function conversation(
  text: string,
  heading: string | undefined,
  drafts: readonly Draft[],
  speakers: Speakers,
  placeOf: (range: Span) => Place,
): LabelledConversation {
  const start = drafts[0]?.from ?? 0
  const title = heading === undefined ? {} : { heading }
  const strangers = drafts.filter(({ part }) => !part.role)
  for (const { part } of strangers) speakers.miss(part.name)
  if (strangers.length > 0) return { ...title, start, messages: undefined }
  const origin = originOf(text, drafts, placeOf)
  let before: number | undefined
  const messages = drafts.map((draft, index) => {
    const { role = 'system', author, internal } = draft.part
    const at = draft.at ?? (draft.clock === undefined ? undefined : afterMidnight(draft.clock, before))
    before = at ?? before
    return new SourceMessage(index, { role, text: wordsOf(text, draft), author, at, internal }, origin)
  })
  return { ...title, start, messages }
}

/** Knows where messages stand. Numbers take a tenth of the room of the drafts, which are not kept. */
function originOf(text: string, drafts: readonly Lines[], placeOf: (range: Span) => Place): Origin {
  const places = new Uint32Array(3 * drafts.length)
  for (const [index, { from, to, quotes }] of drafts.entries()) places.set([from, to, quotes], 3 * index)
  const found = new Map<number, Pieces>()
  const piecesOf = (message: number): Pieces => {
    const [from = 0, to = 0, quotes = 0] = places.subarray(3 * message)
    const lines = rangesOf(text, { from, to, quotes })
    return joined(trimmed(text, lines), lines[0]?.[0] ?? 0)
  }
  return {
    locate(message, span) {
      const pieces = found.get(message) ?? piecesOf(message)
      found.set(message, pieces)
      return placeOf(pieces.source(span))
    },
  }
}
