import type { ReadItem, ReadProblem } from '../reader.ts'
import type { Source } from '../source/source.ts'
import { RowCollector, type TableRow, type TableRows } from '../source/table-rows.ts'
import { conversationOfRows, templateInRow, transcriptsInCell } from './csv-conversation.ts'
import { Groups } from './csv-groups.ts'
import { delimiterOf, Header, type Layout, layoutOf } from './csv-layout.ts'
import { Row, type TableShape } from './csv-row.ts'
import { readThreads } from './csv-threads.ts'
import type { Reading } from './reading.ts'

/**
 * A table as complete conversations that are still rows, so that threads can share them, and what can only be said of the
 * table as a whole.
 */
export async function* tableParts(source: Source, state: Reading): AsyncGenerator<TableRows | ReadItem> {
  // The CSV library takes long to load, and most runs read no table.
  const { csvRecords } = await import('./csv-records.ts')
  const delimiter = delimiterOf(source.sample.head)
  let table: Table | undefined
  for await (const record of csvRecords(source, delimiter)) {
    if (isUnreadable(record)) {
      if (table) yield* table.flush()
      yield record
    } else if (record.cells.every((cell) => cell.trim() === '')) continue
    else if (table) yield* table.take(record)
    else {
      const header = new Header(record.cells)
      const layout = layoutOf(header)
      if (!layout) {
        yield unknownColumns(header, record.line)
        return
      }
      table = new Table({ header, delimiter }, layout, state)
    }
  }
  if (table) yield* table.end()
}

/** What the rows of a part say. */
export function* conversationsIn({ header, delimiter, groups }: TableRows, state: Reading): Generator<ReadItem> {
  const shape = { header: new Header(header), delimiter }
  const layout = layoutOf(shape.header)
  for (const { id, rows } of groups) {
    const [row, ...more] = rows.map((record) => new Row(record, shape))
    if (!row || !layout) continue
    if (layout.rows === 'templates') yield templateInRow(row, layout.text, Number(id))
    else if (layout.rows === 'transcripts') yield* transcriptsInCell(row, layout.text, Number(id), state)
    else if (layout.rows !== 'replies') {
      const item = conversationOfRows(id, [row, ...more], layout, state)
      if (item) yield item
    }
  }
}

function isUnreadable(record: TableRow | ReadProblem): record is ReadProblem {
  return 'problem' in record
}

function unknownColumns(header: Header, line: number): ReadProblem {
  const names = header.names.slice(0, 12).map((name) => `"${name.slice(0, 40)}"`)
  return {
    problem: `the columns of this table are not known: ${names.join(', ')}`,
    hint: 'Name them "conversation_id", "role" and "text", or "title" and "body" for templates.',
    line,
  }
}

/** Rows on their way to conversations. */
class Table {
  readonly #shape: TableShape
  readonly #layout: Layout
  readonly #reading: Reading
  readonly #groups: Groups
  readonly #collector: RowCollector
  readonly #all: Row[] = []
  #number = 0

  constructor(shape: TableShape, layout: Layout, state: Reading) {
    this.#shape = shape
    this.#layout = layout
    this.#reading = state
    this.#groups = new Groups(shape.header, layout.rows === 'pairs')
    this.#collector = new RowCollector(shape.header.names, shape.delimiter)
  }

  *take(record: TableRow): Generator<TableRows | ReadItem> {
    const ragged = this.#raggedness(record)
    if (ragged) {
      yield* this.flush()
      yield ragged
      return
    }
    const row = new Row(record, this.#shape)
    const layout = this.#layout
    this.#number++
    if (layout.rows === 'replies') this.#all.push(row)
    else if (layout.rows === 'templates' || layout.rows === 'transcripts')
      yield* this.#collector.take({ id: String(this.#number), rows: [record] })
    else for (const { id, rows } of this.#groups.add(row)) yield* this.#collect(id, rows)
  }

  /** What is complete so far, before something else is told. */
  flush(): Generator<TableRows> {
    return this.#collector.flush()
  }

  *end(): Generator<TableRows | ReadItem> {
    for (const { id, rows } of this.#groups.end()) yield* this.#collect(id, rows)
    yield* this.flush()
    if (this.#layout.rows === 'replies') yield* readThreads(this.#all, this.#layout.text, this.#reading)
    if (this.#groups.problem) yield this.#groups.problem
  }

  #collect(id: string, rows: readonly Row[]): Generator<TableRows> {
    return this.#collector.take({ id, rows: rows.map(({ record }) => record) })
  }

  /** Too few or too many cells mean that a cell is not what its column says. Empty ones too many are harmless. */
  #raggedness({ cells, line }: TableRow): ReadProblem | undefined {
    const { length } = this.#shape.header
    const extra = cells.slice(length).some((cell) => cell.trim() !== '')
    if (cells.length >= length && !extra) return undefined
    return {
      problem: `this row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header has ${length}`,
      hint: 'Put cells that hold the delimiter or a line end in quotes, with no blank before the quote. The row was left out.',
      line,
    }
  }
}
