/** One row of a table. */
export interface TableRow {
  readonly cells: readonly string[]
  /** The row as it stands in the file, its line end included. */
  readonly raw: string
  /** The line it starts on, from 1. */
  readonly line: number
  /** Where it starts: UTF-16 units from the beginning of the file. */
  readonly offset: number
}

/** Rows of one conversation, or one row that stands by itself. */
export interface RowGroup {
  /** The id of the conversation; the number of a row that stands by itself, from 1. */
  readonly id: string
  readonly rows: readonly TableRow[]
}

/** Complete conversations of a table, as rows. Plain data, so that they can go to another thread. */
export interface TableRows {
  readonly header: readonly string[]
  readonly delimiter: string
  readonly groups: readonly RowGroup[]
  /** How much text it is, in characters. */
  readonly chars: number
}

/** So much of a table goes to a thread at a time, in characters. */
const PART_CHARS = 1 << 17

/** Puts conversations together to parts. */
export class RowCollector {
  readonly #header: readonly string[]
  readonly #delimiter: string
  #groups: RowGroup[] = []
  #chars = 0

  constructor(header: readonly string[], delimiter: string) {
    this.#header = header
    this.#delimiter = delimiter
  }

  /** Takes a conversation; gives a part that is full. */
  *take(group: RowGroup): Generator<TableRows> {
    this.#groups.push(group)
    for (const { raw } of group.rows) this.#chars += raw.length
    if (this.#chars >= PART_CHARS) yield* this.flush()
  }

  *flush(): Generator<TableRows> {
    if (this.#groups.length === 0) return
    const part = { header: this.#header, delimiter: this.#delimiter, groups: this.#groups, chars: this.#chars }
    this.#groups = []
    this.#chars = 0
    yield part
  }
}
