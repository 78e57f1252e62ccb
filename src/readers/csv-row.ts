import type { Place, SourceEdit, Span } from '../conversation.ts'
import type { TableRow } from '../source/table-rows.ts'
import { CellPlaces } from './csv-cell.ts'
import type { Header } from './csv-layout.ts'
import { type Fields, Keys, plainName } from './record-keys.ts'

/** The header of a table and how its cells are separated. */
export interface TableShape {
  readonly header: Header
  readonly delimiter: string
}

/** One row with its header. */
export class Row {
  readonly record: TableRow
  readonly #shape: TableShape
  #places: Map<number, CellPlaces> | undefined

  constructor(record: TableRow, shape: TableShape) {
    this.record = record
    this.#shape = shape
  }

  get line(): number {
    return this.record.line
  }

  /** The cell in a column; empty where there is none. */
  cell(column: number | undefined): string {
    return column === undefined ? '' : (this.record.cells[column] ?? '')
  }

  /** The column of a name, however it is spelt: with capitals, spaces, hyphens. */
  column(name: string): number | undefined {
    return this.#shape.header.column([plainName(name)])
  }

  /** The first cell under one of the names that is not blank. */
  named(names: readonly string[]): string | undefined {
    return this.cell(this.#shape.header.column(names)).trim() || undefined
  }

  /** The cells by their column names, blank ones left out: the row as a record. */
  keys(): Keys {
    const fields: Record<string, unknown> = Object.create(null)
    for (const [index, name] of this.#shape.header.names.entries()) {
      const cell = this.cell(index)
      if (cell.trim()) fields[name] = cell
    }
    return new Keys(fields as Fields)
  }

  /** The place of a span of the text in a column. */
  place(column: number, span: Span): Place {
    return this.#cell(column).place(span)
  }

  /** How the file is changed so that a span of the text in a column reads `words`; nothing where it cannot be. */
  write(column: number, span: Span, words: string): SourceEdit | undefined {
    return this.#cell(column).write(span, words)
  }

  #cell(column: number): CellPlaces {
    this.#places ??= new Map()
    let places = this.#places.get(column)
    if (!places) {
      places = new CellPlaces(this.record, column, this.#shape.delimiter)
      this.#places.set(column, places)
    }
    return places
  }
}
