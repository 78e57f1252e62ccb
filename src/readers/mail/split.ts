import type { Point } from '../../conversation.ts'
import { type Line, linesOf, pieces } from '../../source/lines.ts'
import type { Source } from '../../source/source.ts'

/** A line of a mail and the line end behind it. */
export interface MailLine extends Line {
  readonly end: '\n' | '\r\n' | ''
}

/** One mail as it stands in the file, without the `From ` line above it. */
export interface RawMail {
  readonly lines: readonly MailLine[]
  /** Where it starts, in a mailbox with its `From ` line. */
  readonly start: Point
  /** Whether it was too long, so that only its beginning is here. */
  readonly isCut: boolean
}

/** Words stand at the beginning of a mail, pictures and documents behind them: so much is enough for all words. */
const MAX_CHARS = 24 * 1024 * 1024

const HEADER = /^[!-9;-~]{1,76}:/

/** Whether a line is the head of a mail in a mailbox, given the line below it. */
export function isSeparator(line: string, next: string): boolean {
  if (!line.startsWith('From ') || line.length > 300) return false
  const isDated = /\d{1,2}:\d{2}/.test(line) && /\b(?:19|20)\d\d\b/.test(line)
  return (isDated || /^From \S+@\S+\s*$/.test(line)) && HEADER.test(next)
}

/** The mails of a mailbox, or the one mail of a file that is none, one by one: only one of them is held. */
export async function* mailsOf(source: Source, isMailbox: boolean): AsyncGenerator<RawMail> {
  const splitter = new Splitter(isMailbox)
  for await (const piece of pieces(source))
    for (const line of linesOf(piece)) {
      const mail = splitter.take(line)
      if (mail) yield mail
    }
  yield* splitter.end()
}

class Splitter {
  readonly #isMailbox: boolean
  /** The last line: what it is depends on the line below. */
  #line: Line | undefined
  #mail: Collected | undefined

  constructor(isMailbox: boolean) {
    this.#isMailbox = isMailbox
  }

  /** Takes the next line; gives the mail that ends above it. */
  take(given: Line): RawMail | undefined {
    const next = given.number === 1 && given.text.startsWith('\uFEFF') ? withoutMark(given) : given
    const line = this.#line
    this.#line = next
    return line && this.#add(line, next.offset - line.offset - line.text.length === 2 ? '\r\n' : '\n', next.text)
  }

  *end(): Generator<RawMail> {
    const mail = this.#line && this.#add(this.#line, '', '')
    if (mail) yield mail
    if (this.#mail && !this.#mail.isEmpty) yield this.#mail.raw
  }

  #add(line: Line, end: MailLine['end'], next: string): RawMail | undefined {
    if (this.#isMailbox && isSeparator(line.text, next)) {
      const before = this.#mail
      this.#mail = new Collected(line)
      return before?.raw
    }
    if (!this.#mail && line.text.trim() === '') return undefined
    this.#mail ??= new Collected(line)
    this.#mail.add({ text: line.text, number: line.number, offset: line.offset, end })
    return undefined
  }
}

class Collected {
  readonly #start: Point
  readonly #lines: MailLine[] = []
  #chars = 0

  constructor({ number, offset }: Pick<Line, 'number' | 'offset'>) {
    this.#start = { line: number, column: 1, offset }
  }

  add(line: MailLine): void {
    this.#chars += line.text.length + 1
    if (this.#chars <= MAX_CHARS) this.#lines.push(line)
  }

  get isEmpty(): boolean {
    return this.#lines.every(({ text }) => text.trim() === '')
  }

  get raw(): RawMail {
    return { lines: this.#lines, start: this.#start, isCut: this.#chars > MAX_CHARS }
  }
}

const withoutMark = ({ text, number, offset }: Line): Line => ({ text: text.slice(1), number, offset: offset + 1 })
