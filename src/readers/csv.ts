import { defineReader, type ReadItem, type ReadProblem, type Sample } from '../reader.ts'
import type { Source } from '../source/source.ts'
import { conversationOfRows, templateInRow, transcriptsInCell } from './csv-conversation.ts'
import { Groups } from './csv-groups.ts'
import { delimiterOf, Header, headerCells, type Layout, layoutOf } from './csv-layout.ts'
import type { CsvRecord } from './csv-records.ts'
import { Row, type TableShape } from './csv-row.ts'
import { readThreads } from './csv-threads.ts'
import { type Reading, reading } from './reading.ts'

/**
 * Tables, CSV and TSV: one row a message, a pair of question and answer, a whole labelled transcript, or a template.
 * The header says which.
 */
export default defineReader({
  id: 'csv',
  name: 'CSV',
  extensions: ['.csv', '.tsv', '.tab'],
  facts: {
    detected: 'a first line of known column names, and a delimiter',
    roles:
      'a column such as `role`, `speaker`, `direction` or `inbound`; see [the conversation format](conversation-format.md#who-speaks)',
    times: 'a column such as `time` or `created_at`: ISO 8601, mail dates, or numbers whose magnitude tells the unit',
    exactPlaces: true,
    streams: true,
    unconfirmed: [],
  },
  detect,
  read: (source, options) => reading(source, options, (state) => readTable(source, state)),
})

const TABLES = new Set(['.csv', '.tsv', '.tab'])

function detect({ head, extension }: Sample): number {
  const header = new Header(headerCells(head, delimiterOf(head)))
  const known = header.length > 1 && header.known > 1 && layoutOf(header) !== undefined
  if (TABLES.has(extension)) return known ? 0.96 : 0.55
  const named = header.names.every((name) => /^[\w .-]{1,40}$/.test(name))
  return known && named ? 0.8 : 0
}

async function* readTable(source: Source, state: Reading): AsyncGenerator<ReadItem> {
  // The CSV library takes long to load, and most runs read no table.
  const { csvRecords } = await import('./csv-records.ts')
  const delimiter = delimiterOf(source.sample.head)
  let table: Table | undefined
  for await (const record of csvRecords(source, delimiter)) {
    if (isUnreadable(record)) yield record
    else if (record.cells.every((cell) => cell.trim() === '')) continue
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

function isUnreadable(record: CsvRecord | ReadProblem): record is ReadProblem {
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
  readonly #all: Row[] = []
  #number = 0

  constructor(shape: TableShape, layout: Layout, state: Reading) {
    this.#shape = shape
    this.#layout = layout
    this.#reading = state
    this.#groups = new Groups(shape.header, layout.rows === 'pairs')
  }

  *take(record: CsvRecord): Generator<ReadItem> {
    const ragged = this.#raggedness(record)
    if (ragged) {
      yield ragged
      return
    }
    const row = new Row(record, this.#shape)
    const layout = this.#layout
    this.#number++
    if (layout.rows === 'templates') yield templateInRow(row, layout.text, this.#number)
    else if (layout.rows === 'transcripts') yield* transcriptsInCell(row, layout.text, this.#number, this.#reading)
    else if (layout.rows === 'replies') this.#all.push(row)
    else for (const { id, rows } of this.#groups.add(row)) yield* this.#conversation(id, rows)
  }

  *end(): Generator<ReadItem> {
    for (const { id, rows } of this.#groups.end()) yield* this.#conversation(id, rows)
    if (this.#layout.rows === 'replies') yield* readThreads(this.#all, this.#layout.text, this.#reading)
    if (this.#groups.problem) yield this.#groups.problem
  }

  *#conversation(id: string, rows: readonly Row[]): Generator<ReadItem> {
    const layout = this.#layout
    if (layout.rows !== 'messages' && layout.rows !== 'pairs') return
    const item = conversationOfRows(id, rows, layout, this.#reading)
    if (item) yield item
  }

  /** Too few or too many cells mean that a cell is not what its column says. Empty ones too many are harmless. */
  #raggedness({ cells, line }: CsvRecord): ReadProblem | undefined {
    const { length } = this.#shape.header
    const extra = cells.slice(length).some((cell) => cell.trim() !== '')
    if (cells.length >= length && !extra) return undefined
    return {
      problem: `this row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header has ${length}`,
      hint: 'Put cells that hold the delimiter or a line end in quotes. The row was left out.',
      line,
    }
  }
}
