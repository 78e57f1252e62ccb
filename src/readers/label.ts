import { late } from '../lazily.ts'
import { parseClock, parseTime } from './time.ts'

/** The label that a line of a transcript begins with: `[10:02] Dana:`, `**Agent (Iris)** 09:05`, `### Customer`. */
export interface Label {
  /** The label without marks: `Dana`, `Agent`. */
  readonly text: string
  /** What stands in brackets behind it: a name, a role, or a word such as "internal". */
  readonly aside?: string
  /** A time of day in milliseconds from midnight, or a moment in milliseconds since the epoch. */
  readonly clock?: number
  readonly at?: number
  /** Where the words of the message start in the line. */
  readonly body: number
  /** How many `>` stand before it; the lines that continue it have as many. */
  readonly quotes: number
  /** A blank or the end of the line follows the colon, or there are marks: `https:` and `12:30` have neither. */
  readonly clear: boolean
  /** A date, or a time in brackets, stands before it: what is written there is written by a program. */
  readonly stamped: boolean
}

/** Marks of direction, which programs put around names; one of byte order may be left where files were joined. */
const MARKS = /[\uFEFF\u200e\u200f\u202a-\u202e\u2066-\u2069]*/y
const LEAD = /[ \t]{0,3}((?:>[ \t]?)*)(?:(?:[-*+]|\d{1,4}[.)])[ \t]+)?/y
const HEADING = /#{1,6}[ \t]+/y
const TIME =
  /(?:\d{4}-\d\d-\d\d[T ,]{1,2})?\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:[ ]?[ap]\.?m\.?)?(?:Z|[+-]\d\d:?\d\d)?/iy
const MARK = /\*\*|__/y
const NAME = /[^\s:：*[\]()<>{}"|/\\.,;!?#=`~_-][^:：*[\]()<>{}"|\\,;!?\t`\u200e\u200f\u202a-\u202e]{0,59}/y
const NAME_IN_UNDERSCORES = /[^\s:：*[\]()<>{}"|/\\.,;!?#=`~_-][^:：*[\]()<>{}"|\\,;!?\t`_]{0,59}/y
const ASIDE = /[ \t]{0,2}[([]([^()[\]]{1,40})[)\]]/y
const COLON = /[ \t]{0,2}[:：]/y
const DASH = /\s[—–-]\s/
const HAS_LETTER = late('u')`\p{L}`

/** Labels are short: the rest of a long line is not looked at. */
const MAX_LABEL = 200

/** The label at the beginning of a line; nothing where there is none. Whether it names a speaker is for others to say. */
export function parseLabel(line: string): Label | undefined {
  const scan = new Scan(line.slice(0, MAX_LABEL))
  scan.match(MARKS)
  const quotes = scan.match(LEAD)?.[1]?.replace(/[^>]/g, '').length ?? 0
  const heading = scan.match(HEADING) !== undefined
  let time = scan.time()
  const stamped = time !== undefined && (time.at !== undefined || scan.isBehindBracket())
  scan.match(MARKS)
  const mark = scan.match(MARK)?.[0]
  time ??= mark === undefined ? undefined : scan.time()
  const name = scan.match(mark === '__' ? NAME_IN_UNDERSCORES : NAME)?.[0].trimEnd()
  if (name === undefined || !HAS_LETTER().test(name)) return undefined
  let text = name
  scan.match(MARKS)
  let aside = scan.match(ASIDE)?.[1]?.trim()
  // "Iris (Support) [09:05]:"
  if (aside !== undefined) time ??= scan.time()
  scan.match(MARKS)
  let colon = scan.match(COLON) !== undefined
  if (mark !== undefined && !scan.skip(mark)) return undefined
  if (mark !== undefined && !colon) {
    aside ??= scan.match(ASIDE)?.[1]?.trim()
    time ??= scan.time()
    colon = scan.match(COLON) !== undefined
  }
  // "### Customer" and "**Agent** 09:05" need no colon where they have the line for themselves.
  if (heading && !colon) time ??= scan.time()
  if (!colon && !((heading || mark !== undefined) && scan.atEnd(line))) return undefined
  if (aside !== undefined && parseClock(aside) !== undefined) {
    time ??= timeOf(aside)
    aside = undefined
  }
  const dash = DASH.exec(text)
  if (dash && aside === undefined) {
    aside = text.slice(dash.index + dash[0].length)
    text = text.slice(0, dash.index)
  }
  const clear = mark !== undefined || heading || scan.atBlank(line)
  return { text, ...(aside && { aside }), ...time, body: scan.bodyStart(line), quotes, clear, stamped }
}

/** A place in the beginning of a line, moved on by what is recognised. */
class Scan {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (!match) return undefined
    this.#at = pattern.lastIndex
    return match
  }

  skip(text: string): boolean {
    while (this.#text[this.#at] === ' ') this.#at++
    const found = this.#text.startsWith(text, this.#at)
    if (found) this.#at += text.length
    return found
  }

  /** A time, in brackets or not, with the dash that some exports put behind it. */
  time(): { readonly clock?: number; readonly at?: number } | undefined {
    const start = this.#at
    while (this.#text[this.#at] === ' ') this.#at++
    const open = this.#text[this.#at] ?? ''
    const close = { '[': ']', '(': ')' }[open]
    if (close) this.#at++
    const match = this.match(TIME)
    const found = match && timeOf(match[0])
    if (!found || (close && this.#text[this.#at] !== close)) {
      this.#at = start
      return undefined
    }
    if (close) this.#at++
    this.match(/[ \t]*(?:[-–—|][ \t]+)?/y)
    return found
  }

  /** Whether a bracket closes what was matched last. */
  isBehindBracket(): boolean {
    return /[\])][ \t]*(?:[-–—|][ \t]+)?$/.test(this.#text.slice(0, this.#at))
  }

  atEnd(line: string): boolean {
    return line.slice(this.#at).trim() === ''
  }

  atBlank(line: string): boolean {
    return this.#at >= line.length || /[\s：]/.test(line.slice(this.#at - 1, this.#at + 1).replace(':', ''))
  }

  bodyStart(line: string): number {
    let at = this.#at
    while (line[at] === ' ' || line[at] === '\t') at++
    return at
  }
}

function timeOf(text: string): { readonly clock?: number; readonly at?: number } | undefined {
  const at = parseTime(text)
  if (at !== undefined) return { at }
  const clock = parseClock(text)
  return clock === undefined ? undefined : { clock }
}
