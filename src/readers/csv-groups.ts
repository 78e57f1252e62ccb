import type { ReadProblem } from '../reader.ts'
import type { Header } from './csv-layout.ts'
import type { Row } from './csv-row.ts'
import { NAMES } from './record-keys.ts'

/** Rows of one conversation. */
export interface Group {
  readonly id: string
  readonly rows: readonly Row[]
}

/** So many rows wait for more of their conversation; then the longest untouched one is taken for complete. */
const MAX_WAITING = 20_000
/** A table with more rows than one conversation has turns, and no column that tells conversations apart, is warned about. */
const ROWS_OF_ONE = 200
/** What a column may be called besides, where the words of messages stand in another one. */
const LOOSE_NAMES = ['conversation', 'chat', 'thread', 'session', 'dialogue', 'dialog', 'call']
/** So many rows tell whether an `id` column numbers messages or conversations. */
const ROWS_TO_TELL = 100

/**
 * Puts rows together by conversation, also where other conversations stand between them. Tables sorted by conversation
 * need little memory: a conversation is given out when 20,000 later rows did not add to it. A row that comes after that
 * starts a new conversation with the same id, and a warning says so.
 */
export class Groups {
  readonly #header: Header
  readonly #waiting = new Map<string, Row[]>()
  readonly #done = new Set<string>()
  #column: number | undefined
  #early: Row[] | undefined
  #count = 0
  #held = 0
  #split: ReadProblem | undefined
  /** The id of the row above. */
  #above: string | undefined
  readonly #alone: boolean

  /** `alone`: without a conversation column, each row is a conversation of its own. */
  constructor(header: Header, alone: boolean) {
    this.#header = header
    this.#alone = alone
    this.#column = header.column(NAMES.conversation) ?? (alone ? undefined : header.column(LOOSE_NAMES))
    if (this.#column === undefined && header.column(['id']) !== undefined) this.#early = []
  }

  *add(row: Row): Generator<Group> {
    if (!this.#early) yield* this.#add(row)
    else if (this.#early.push(row) >= ROWS_TO_TELL) yield* this.#decide()
  }

  *end(): Generator<Group> {
    yield* this.#decide()
    const waiting = [...this.#waiting].map(([id, rows]) => ({ id, rows }))
    this.#waiting.clear()
    yield* waiting.sort((one, other) => lineOf(one) - lineOf(other))
  }

  /** A warning where a conversation had to be split, or where all rows are one by want of a column. */
  get problem(): ReadProblem | undefined {
    if (this.#alone || this.#column !== undefined || this.#count <= ROWS_OF_ONE) return this.#split
    return {
      problem: `no column says which rows belong together, so all ${this.#count} were read as one conversation`,
      hint: 'Name the column with the number of the conversation "conversation_id".',
      line: 1,
      warning: true,
    }
  }

  /** An `id` that comes twice is the id of a conversation, not of a message. */
  *#decide(): Generator<Group> {
    const early = this.#early ?? []
    this.#early = undefined
    const column = this.#header.column(['id'])
    const ids = new Set(early.map((row) => row.cell(column)))
    if (ids.size < early.length || (this.#alone && early.length > 0)) this.#column = column
    for (const row of early) yield* this.#add(row)
  }

  *#add(row: Row): Generator<Group> {
    this.#count++
    // Of cells that were merged in a spreadsheet, only the first is filled.
    const id = row.cell(this.#column).trim() || (this.#alone ? String(this.#count) : (this.#above ?? '1'))
    this.#above = id
    const rows = this.#waiting.get(id) ?? []
    if (rows.length === 0 && this.#done.has(id))
      this.#split ??= {
        problem: `the rows of conversation "${id.slice(0, 60)}" stand too far apart and became two conversations`,
        hint: 'Sort the table by conversation.',
        line: row.line,
        warning: true,
      }
    rows.push(row)
    // Moved to the end: the first conversation of the map is the one that was not touched for longest.
    this.#waiting.delete(id)
    this.#waiting.set(id, rows)
    this.#held++
    while (this.#held > MAX_WAITING && this.#waiting.size > 1) yield this.#oldest()
  }

  #oldest(): Group {
    const [id, rows] = this.#waiting.entries().next().value as [string, Row[]]
    this.#waiting.delete(id)
    this.#done.add(id)
    this.#held -= rows.length
    return { id, rows }
  }
}

function lineOf({ rows }: Group): number {
  return rows[0]?.line ?? 0
}
