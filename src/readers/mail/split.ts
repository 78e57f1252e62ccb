import type { Point } from '../../conversation.ts'
import { type Line, lines } from '../../source/lines.ts'
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

/** A file that holds one mail. */
export async function* oneMail(source: Source): AsyncGenerator<RawMail> {
  const mail = new Collected({ number: 1, offset: 0 })
  for await (const { line } of ended(source)) mail.add(line)
  if (!mail.isEmpty) yield mail.raw
}

/** The mails of a mailbox, one by one: only one of them is held. */
export async function* mailsOf(source: Source): AsyncGenerator<RawMail> {
  let mail: Collected | undefined
  for await (const { line, next } of ended(source)) {
    if (isSeparator(line.text, next)) {
      if (mail) yield mail.raw
      mail = new Collected(line)
    } else if (mail) mail.add(line)
    else if (line.text.trim()) {
      mail = new Collected(line)
      mail.add(line)
    }
  }
  if (mail) yield mail.raw
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

/** The lines of a source with their line ends, and the text of the line below. */
async function* ended(source: Source): AsyncGenerator<{ readonly line: MailLine; readonly next: string }> {
  let before: Line | undefined
  for await (const each of lines(source)) {
    const line = each.number === 1 && each.text.startsWith('\uFEFF') ? withoutMark(each) : each
    if (before) {
      const gap = line.offset - before.offset - before.text.length
      yield { line: { ...before, end: gap === 2 ? '\r\n' : '\n' }, next: line.text }
    }
    before = line
  }
  if (before) yield { line: { ...before, end: '' }, next: '' }
}

const withoutMark = ({ text, number, offset }: Line): Line => ({ text: text.slice(1), number, offset: offset + 1 })
