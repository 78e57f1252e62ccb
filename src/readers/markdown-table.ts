import type { Span } from '../conversation.ts'
import { markdownEscaped } from '../markup/markdown-write.ts'
import type { ReadProblem } from '../reader.ts'
import { Pieces } from '../source/pieces.ts'
import { Header, layoutOf } from './csv-layout.ts'
import { Keys, NAMES } from './record-keys.ts'

/** A reply in a row of a table in Markdown. */
export interface TableReply {
  readonly title: string | undefined
  readonly id: string | undefined
  /** What the row says besides, such as the language of the reply. */
  readonly facts: Keys
  /** The cell of the reply, without the blanks around it. */
  readonly cell: Span
  /** The line of the row. */
  readonly around: Span
}

/** A table of replies: where it stands, and what is in it. */
export interface ReplyTable {
  readonly span: Span
  readonly replies: readonly TableReply[]
  /** Rows that cannot be read, by their offset. */
  readonly ragged: readonly { readonly start: number; readonly problem: Omit<ReadProblem, 'line'> }[]
}

const RULER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/
/** Columns of replies. A column of values or comments is no such column in a text that people read. */
const REPLY = NAMES.templateText.filter((name) => name !== 'value' && name !== 'replace').concat('answer')
/** What a customer asks is what a reply goes by, where it has no other title. */
const TITLE = [...NAMES.title, ...NAMES.templateId, 'question']

/** Whether a line of a Markdown text begins a table: it is the header, and the next line rules it off. */
export function beginsTable(line: string, nextLine: string): boolean {
  if (!line.includes('|') || !nextLine.includes('-') || !RULER.test(nextLine)) return false
  return cellsOf(line, 0).length === cellsOf(nextLine, 0).length
}

/** The table of replies that begins at an offset; nothing where its columns are those of another table. */
export function replyTable(text: string, start: number): ReplyTable | undefined {
  const header = lineAt(text, start)
  const names = cellsOf(header.line, header.start).map((cell) => text.slice(...cell).replace(/[*_`]/g, ''))
  const columns = columnsOf(new Header(names))
  if (!columns) return undefined
  const replies: TableReply[] = []
  const ragged: ReplyTable['ragged'][number][] = []
  let row = lineAt(text, lineAt(text, header.next).next)
  for (; row.line.trim() !== ''; row = lineAt(text, row.next)) {
    const cells = cellsFor(row.line, row.start, names.length)
    if (cells.length > names.length)
      ragged.push({
        start: row.start,
        problem: {
          problem: `this row has ${cells.length} cells, the header has ${names.length}`,
          hint: 'Put a backslash before a bar in a cell. The row was left out.',
        },
      })
    const cell = cells[columns.reply]
    if (!cell || cells.length > names.length || cell[0] === cell[1]) continue
    const said = (column: number | undefined): string | undefined => {
      const at = column === undefined ? undefined : cells[column]
      return (
        (at &&
          decodeCell(text, at)
            .words.replace(/^([*_`]+)(.*)\1$/, '$2')
            .trim()) ||
        undefined
      )
    }
    const fields = Object.fromEntries(names.flatMap((name, column) => (said(column) ? [[name, said(column)]] : [])))
    const id = said(columns.id)
    replies.push({
      title: said(columns.title),
      id,
      facts: new Keys(fields),
      cell,
      around: [row.start, row.next],
    })
    if (row.next >= text.length) break
  }
  return { span: [start, row.next], replies, ragged }
}

/** The columns of a reply and of its title. A table of what people said has none. */
function columnsOf(
  header: Header,
): { readonly reply: number; readonly title: number; readonly id: number | undefined } | undefined {
  const reply = header.column(REPLY)
  const title = header.column(TITLE)
  if (reply === undefined || title === undefined || reply === title) return undefined
  const layout = layoutOf(header)
  if (layout && layout.rows !== 'templates' && layout.rows !== 'pairs') return undefined
  return { reply, title, id: header.column(NAMES.templateId) }
}

function lineAt(text: string, start: number): { readonly line: string; readonly start: number; readonly next: number } {
  const newline = text.indexOf('\n', start)
  const end = newline < 0 ? text.length : newline
  return { line: text.slice(start, end), start, next: newline < 0 ? text.length : newline + 1 }
}

/** Where helpdesks put values; a bar in it is theirs ("{{ name | default: 'there' }}"). */
const PLACEHOLDER = /\{\{.*?\}\}|\{%.*?%\}/g

/** The cells of a row. Where it seems to have too many, bars inside placeholders are none between cells. */
function cellsFor(line: string, start: number, count: number): readonly Span[] {
  const cells = cellsOf(line, start)
  return cells.length <= count
    ? cells
    : cellsOf(
        line,
        start,
        [...line.matchAll(PLACEHOLDER)].map(({ 0: words, index }): Span => [index, index + words.length]),
      )
}

/** The cells of a line, without the blanks around each, as spans of the text that has it at `offset`. */
function cellsOf(line: string, offset: number, whole: readonly Span[] = []): readonly Span[] {
  const bars: number[] = []
  for (let at = 0; at < line.length; at++) {
    // What is escaped is no bar.
    if (line[at] === '\\') at++
    else if (line[at] === '|' && !whole.some(([from, to]) => at >= from && at < to)) bars.push(at)
  }
  const end = line.trimEnd().length
  const begin = line.length - line.trimStart().length
  const inner = bars.filter((bar) => bar !== begin && bar !== end - 1)
  const starts = [bars[0] === begin ? begin + 1 : begin, ...inner.map((bar) => bar + 1)]
  const ends = [...inner, bars.at(-1) === end - 1 ? end - 1 : end]
  return starts.map((from, i): Span => {
    const raw = line.slice(from, ends[i])
    const first = from + raw.length - raw.trimStart().length
    return raw.trim() === '' ? [offset + from, offset + from] : [offset + first, offset + first + raw.trim().length]
  })
}

/** What a cell says: `\|` is a bar, `<br>` a line break, and a comment nothing. */
const CODED = /\\([\\|<])|<br[ \t]*\/?>|<!--[\s\S]*?-->/gi

/** The words of a cell, and where they stand. */
export function decodeCell(text: string, [start, end]: Span): { readonly words: string; readonly pieces: Pieces } {
  const raw = text.slice(start, end)
  const pieces = new Pieces(start)
  let words = ''
  const copy = (from: number, to: number): void => {
    pieces.add(to - from, start + from, start + to)
    words += raw.slice(from, to)
  }
  let at = 0
  for (const { 0: coded, 1: escaped, index } of raw.matchAll(CODED)) {
    copy(at, index)
    at = index + coded.length
    if (escaped !== undefined && escaped !== '|') {
      copy(index, at)
      continue
    }
    const plain = escaped ?? (coded.startsWith('<!--') ? '' : '\n')
    pieces.add(plain.length, start + index, start + at)
    words += plain
  }
  copy(at, raw.length)
  return { words, pieces }
}

/** How words are written in a cell, and how they are read again. */
export function writtenInCell(words: string): { readonly text: string; readonly reads: string } {
  const reads = markdownEscaped(words, false)
  return { reads, text: reads.replaceAll('|', '\\|').replaceAll('\n', '<br>') }
}
