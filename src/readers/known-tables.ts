import { defineReader, type FormatFacts, type Reader } from '../reader.ts'
import csv from './csv.ts'
import { delimiterOf, headerCells } from './csv-layout.ts'
import { plainName } from './record-keys.ts'
import { KNOWN_COLUMNS } from './table-helpdesk.ts'

/** A table of templates that is told by its columns, and read as any other table of templates. */
function tableReader(given: {
  readonly id: keyof typeof KNOWN_COLUMNS
  readonly name: string
  readonly facts: Pick<FormatFacts, 'detected' | 'unconfirmed'>
}): Reader {
  const { id, name, facts } = given
  return defineReader({
    id,
    name,
    extensions: ['.csv', '.tsv'],
    facts: { ...facts, roles: 'templates are by agents', times: 'none', exactPlaces: true, streams: true },
    detect: ({ head }) => {
      const names = headerCells(head, delimiterOf(head)).map(plainName)
      return KNOWN_COLUMNS[id].every((column) => names.includes(column)) ? 0.97 : 0
    },
    read: csv.read,
    ...(csv.pieces && { pieces: csv.pieces }),
  })
}

/** Quick text of Salesforce, as Data Loader exports it. */
export const salesforceQuickText = tableReader({
  id: 'salesforce-quick-text',
  name: 'Salesforce quick text',
  facts: {
    detected: 'a table with the columns `Id`, `Name`, `Message`, `Category` and `Channel`',
    unconfirmed: ['the columns of exports; messages in HTML are read as they are'],
  },
})

/** Snippets of TextExpander. */
export const textExpander = tableReader({
  id: 'textexpander',
  name: 'TextExpander snippets',
  facts: {
    detected: 'a table with the columns `abbreviation`, `content` and `label`',
    unconfirmed: ['tables without a first line of column names', '`.textexpander` files'],
  },
})
