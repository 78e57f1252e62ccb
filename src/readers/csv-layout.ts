import { NAMES, plainName } from './record-keys.ts'

/** The delimiters that are told apart by the first line. */
const DELIMITERS = [',', ';', '\t', '|'] as const

/** Columns by their number. */
type Column = number | undefined

/** What the rows of a table are, and in which columns the facts stand. */
export type Layout =
  | { readonly rows: 'messages'; readonly text: number }
  | { readonly rows: 'transcripts'; readonly text: number }
  | { readonly rows: 'pairs'; readonly customer: number; readonly agent: number }
  | { readonly rows: 'templates'; readonly text: number }
  | { readonly rows: 'replies'; readonly text: number }

/** The header of a table. */
export class Header {
  readonly names: readonly string[]
  readonly #plain: readonly string[]

  constructor(names: readonly string[]) {
    this.names = names
    this.#plain = names.map(plainName)
  }

  get length(): number {
    return this.names.length
  }

  /** The column with the first of the names that there is. */
  column(names: readonly string[]): Column {
    for (const name of names) {
      const index = this.#plain.indexOf(name)
      if (index >= 0) return index
    }
    return undefined
  }

  /** How many columns have a name that means something. */
  get known(): number {
    return this.#plain.filter((name) => KNOWN.has(name)).length
  }
}

const KNOWN = new Set(
  Object.entries(NAMES).flatMap(([key, names]) => (key === 'lists' || key === 'messages' ? [] : [...names])),
)
const CUSTOMER_SIDE =
  `customermessage customertext usermessage inquiry query question instruction prompt customer`.split(' ')
const AGENT_SIDE = `agentreply agentmessage agentresponse agenttext reply response answer agent`.split(' ')
const NAMED = new Set(['agent', 'customer'])
for (const name of [...CUSTOMER_SIDE, ...AGENT_SIDE, 'intweetresponseto', 'inresponsetotweetid']) KNOWN.add(name)

/** What a table with this header holds; nothing where no column is known to hold text. */
export function layoutOf(header: Header): Layout | undefined {
  const text = header.column(NAMES.text.filter((name) => name !== 'transcript'))
  const role = header.column(NAMES.role)
  if (header.column(['tweetid']) !== undefined && header.column(['inresponsetotweetid']) !== undefined)
    return text === undefined ? undefined : { rows: 'replies', text }
  if (role !== undefined && text !== undefined && role !== text) return { rows: 'messages', text }
  const customer = header.column(CUSTOMER_SIDE)
  const agent = header.column(AGENT_SIDE)
  if (customer !== undefined && agent !== undefined) {
    // Beside a column of words, "agent" and "customer" are names: of those who take part, not of who speaks.
    const isNamed = [customer, agent].every((column) => NAMED.has(plainName(header.names[column] ?? '')))
    if (isNamed && text !== undefined) return { rows: 'messages', text }
    return { rows: 'pairs', customer, agent }
  }
  const transcript = header.column(NAMES.transcript)
  if (transcript !== undefined) return { rows: 'transcripts', text: transcript }
  const template = header.column(NAMES.templateText)
  const titled = header.column(['title', 'subject', 'shortcut', 'shortcode', 'trigger', 'name', 'label'])
  const spoken = header.column(NAMES.conversation) ?? header.column(NAMES.time)
  if (template !== undefined && titled !== undefined && spoken === undefined)
    return { rows: 'templates', text: template }
  if (text === undefined) return undefined
  const author = header.column([...NAMES.author, ...NAMES.authorId])
  return author === undefined ? { rows: 'transcripts', text } : { rows: 'messages', text }
}

/** The delimiter that makes the most known columns of the first line; the one with the most columns among equals. */
export function delimiterOf(head: string): string {
  const given = /^sep=(.)\r?\n/i.exec(head)
  if (given) return given[1] as string
  const scores = DELIMITERS.map((delimiter) => {
    const header = new Header(headerCells(head, delimiter))
    return { delimiter, score: header.known * 1000 + Math.min(header.length, 999) }
  })
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

/** The cells of the first line, for a look at the header before the table is read. */
export function headerCells(head: string, delimiter: string): string[] {
  const body = head.replace(/^sep=.\r?\n/i, '').replace(/^(?:\r?\n)+/, '')
  const line = /^[^\r\n]*/.exec(body)?.[0] ?? ''
  return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
}
