import { type Options, Parser } from 'csv-parse'
import type { ReadProblem } from '../reader.ts'
import type { Source } from '../source/source.ts'
import type { TableRow } from '../source/table-rows.ts'

/** A quote that never closes swallows the rest of a file; after so many the rest is given up. */
const MAX_RESTARTS = 20
const NEWLINE = 0x0a

/**
 * The rows of a table, blank lines left out, in memory that depends on the longest row only. Where a quote never closes,
 * its row is a problem and reading goes on in the line after it.
 */
export async function* csvRecords(source: Source, delimiter: string): AsyncGenerator<TableRow | ReadProblem> {
  const table = new Table(delimiter)
  for await (const piece of source.chunks()) for (const record of table.take(piece)) yield record
  for (let restarts = 0; ; restarts++) {
    await table.end()
    for (const record of table.records()) yield record
    const swallowed = table.swallowed()
    if (!swallowed) return
    yield swallowed.problem
    if (restarts >= MAX_RESTARTS) return
    for (const record of table.restart(swallowed.rest)) yield record
  }
}

/**
 * The parser of the CSV library, giving out each row while its bytes are written, so that nothing waits in the stream. The
 * library's own way to say where a row ends makes a record of a dozen facts for each, which takes as long as parsing.
 */
class RowParser extends Parser {
  readonly #give: (cells: string[], end: number) => void

  constructor(give: (cells: string[], end: number) => void, options: Options) {
    super(options)
    this.#give = give
  }

  override push(row: string[] | null): boolean {
    if (row === null) return super.push(null)
    this.#give(row, this.info.bytes)
    return true
  }
}

/**
 * Feeds the CSV library with bytes and cuts the row that each record was read from out of the same bytes: the library
 * counts bytes, and its own raw text leaves out line ends.
 */
class Table {
  readonly #delimiter: string
  #parser: RowParser
  #found: { cells: string[]; end: number }[] = []
  /** Bytes not yet given out as rows, and where they start among the bytes given to the library. */
  #pending: Buffer[] = []
  #given = 0
  #line = 1
  #offset = 0
  #failed = false
  #closed: Promise<void> = Promise.resolve()

  constructor(delimiter: string) {
    this.#delimiter = delimiter
    this.#parser = this.#newParser()
  }

  *take(text: string): Generator<TableRow> {
    let piece = text
    if (this.#offset === 0 && this.#pending.length === 0) {
      const skipped = /^\uFEFF?(?:sep=.\r?\n)?/i.exec(piece)?.[0] ?? ''
      if (skipped) this.#pass(skipped)
      piece = piece.slice(skipped.length)
    }
    if (!piece) return
    const bytes = Buffer.from(piece)
    this.#pending.push(bytes)
    this.#parser.write(bytes)
    yield* this.records()
  }

  /** Tells the library that there is no more; the last rows are in `records` then. */
  async end(): Promise<void> {
    this.#parser.end()
    await this.#closed
  }

  /** What a quote without an end has swallowed: the problem with its row, and the text after the first line of it. */
  swallowed(): { readonly problem: ReadProblem; readonly rest: string } | undefined {
    if (!this.#failed) return undefined
    const text = Buffer.concat(this.#pending).toString()
    const blank = /^(?:\r?\n)*/.exec(text)?.[0] ?? ''
    const problem = {
      problem: 'a quote that opens in this row is never closed',
      hint: 'Close it, and double each quote within quotes. The row was left out.',
      line: this.#line + countLines(blank),
    }
    const newline = text.indexOf('\n', blank.length)
    const passed = newline < 0 ? text : text.slice(0, newline + 1)
    this.#pass(passed)
    return { problem, rest: text.slice(passed.length) }
  }

  /** Begins again with what was swallowed. */
  restart(rest: string): Generator<TableRow> {
    this.#parser = this.#newParser()
    this.#pending = []
    this.#given = 0
    this.#failed = false
    return this.take(rest)
  }

  /** The rows that the library has found since the last call. */
  *records(): Generator<TableRow> {
    const found = this.#found
    if (found.length === 0) return
    this.#found = []
    const bytes = this.#pending.length === 1 ? (this.#pending[0] as Buffer) : Buffer.concat(this.#pending)
    let from = 0
    for (const { cells, end } of found) {
      const whole = bytes.toString('utf8', from, end - this.#given)
      from = end - this.#given
      // Blank lines that were skipped stand before the row.
      const blank = leadingBlankLines(whole)
      this.#pass(whole.slice(0, blank))
      const raw = whole.slice(blank)
      yield { cells, raw, line: this.#line, offset: this.#offset }
      this.#pass(raw)
    }
    this.#given += from
    this.#pending = [bytes.subarray(from)]
  }

  #pass(text: string): void {
    this.#line += countLines(text)
    this.#offset += text.length
  }

  #newParser(): RowParser {
    const parser = new RowParser((cells, end) => this.#found.push({ cells, end }), {
      delimiter: this.#delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 0,
    })
    parser.on('error', () => {
      this.#failed = true
    })
    this.#closed = new Promise((resolve) => parser.once('close', resolve))
    parser.resume()
    return parser
  }
}

function leadingBlankLines(text: string): number {
  let at = 0
  for (;;) {
    const next = text.charCodeAt(at) === NEWLINE ? 1 : text.startsWith('\r\n', at) ? 2 : 0
    if (next === 0 || at + next >= text.length) return at
    at += next
  }
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
