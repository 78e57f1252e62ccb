import type { Change } from '../../fix/hunks.ts'
import { CellPlaces } from '../../readers/csv-cell.ts'
import { delimiterOf, Header } from '../../readers/csv-layout.ts'
import { csvRecords } from '../../readers/csv-records.ts'
import { plainName } from '../../readers/record-keys.ts'
import { COLUMN } from '../../readers/suppression/cell.ts'
import { openText } from '../../source/source.ts'
import type { TableRow } from '../../source/table-rows.ts'
import type { Candidate, Wanted } from './candidate.ts'

/** The cell of the template's row in the column for it, or such a column, which is a cell more in each row. */
export async function* inCsv({ text, violation: { rule, place, path } }: Wanted): AsyncGenerator<Candidate> {
  const source = openText(text, path)
  const delimiter = delimiterOf(source.sample.head)
  const rows: TableRow[] = []
  for await (const record of csvRecords(source, delimiter)) {
    if ('problem' in record) return
    rows.push(record)
  }
  const [first, ...others] = rows
  const own = others.find(({ offset, raw }) => place.start.offset >= offset && place.start.offset < offset + raw.length)
  if (!first || !own) return
  const header = new Header(first.cells)
  const column = header.column([plainName(COLUMN)])
  if (column === undefined) {
    const cellOf = (row: TableRow) => (row === first ? COLUMN : row === own ? rule : '')
    if (rows.some(({ cells }) => cells.length !== header.length)) return
    yield { scope: 'template', changes: rows.map((row) => atEnd(row, delimiter + cellOf(row))) }
    return
  }
  const cell = own.cells[column] ?? ''
  const places = new CellPlaces(own, column, delimiter)
  const isEmpty = /^\s*(?:false\s*)?$/i.test(cell)
  // Before what is there, because a reason goes on to the end; behind it where words come first.
  for (const written of isEmpty ? [rule] : [`${rule}, ${cell.trim()}`, `${cell.trim()}, ${rule}`]) {
    const edit = places.write([0, cell.length], written)
    if (!edit) continue
    const { start, end } = edit.place
    yield { scope: 'template', changes: [{ span: [start.offset, end.offset], text: edit.text }] }
  }
}

function atEnd({ offset, raw }: TableRow, text: string): Change {
  const at = offset + raw.replace(/\r?\n$/, '').length
  return { span: [at, at], text }
}
