import { stringify } from 'csv-stringify/sync'

/**
 * A row of a CSV file. What a spreadsheet would run as a formula gets an apostrophe before it: names and ids come from whoever
 * wrote to the support.
 */
export const csvRow = (cells: readonly (string | number | undefined)[]): string =>
  stringify([cells.map((cell) => (typeof cell === 'string' ? visibleLine(cell) : cell))], { escape_formulas: true })

/** Line ends would make more rows of it for simple programs. */
const visibleLine = (text: string): string => text.replace(/[\r\n\t]+/g, ' ')
