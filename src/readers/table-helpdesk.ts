import type { Row } from './csv-row.ts'

/** The columns by which tables that a program exports are told, by the id of the format. */
export const KNOWN_COLUMNS = {
  'salesforce-quick-text': ['id', 'name', 'message', 'category', 'channel'],
  textexpander: ['abbreviation', 'content', 'label'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The format of a table of templates, where its columns tell which program exported it. */
export function helpdeskOf(row: Row): string | undefined {
  for (const [id, columns] of Object.entries(KNOWN_COLUMNS))
    if (columns.every((column) => row.column(column) !== undefined)) return id
  return undefined
}
