import type { Conversation, Message, Place, Span } from '../conversation.ts'
import type { ReadItem, ReadProblem } from '../reader.ts'
import type { Layout } from './csv-layout.ts'
import type { Row } from './csv-row.ts'
import { parseLabelled } from './labelled.ts'
import { authorOf, type Origin, type Said, SourceMessage } from './message.ts'
import { conversationOf, type Reading } from './reading.ts'
import { NAMES } from './record-keys.ts'
import { speakerOf } from './record-speaker.ts'
import { timeIn } from './record-time.ts'
import { seenText } from './seen-text.ts'
import { channelOf, closedOf, localeOf, NOTE, truthOf } from './setting.ts'
import { COLUMN, cellSuppressions } from './suppression/cell.ts'
import { markupSuppressions } from './suppression/markup.ts'
import { helpdeskOf } from './table-helpdesk.ts'

/** What one row says: one message, or the two of a question and its answer. */
type Says = readonly { readonly said: Said; readonly column: number }[]

/** The conversation that rows of one id are; nothing where a speaker is not known. */
export function conversationOfRows(
  id: string,
  rows: readonly Row[],
  layout: Layout & { rows: 'messages' | 'pairs' },
  reading: Reading,
): Conversation | ReadProblem | undefined {
  const places: { readonly row: Row; readonly column: number }[] = []
  const origin = {
    locate: (message: number, span: Span): Place => {
      const { row, column } = places[message] as (typeof places)[number]
      return row.place(column, seenText(row.cell(column))?.source(span) ?? span)
    },
  }
  const messages: Message[] = []
  let complete = true
  for (const row of inOrder(rows)) {
    if (layout.rows === 'messages' && isSum(row, layout.text)) {
      reading.observer?.skipped('row of totals')
      continue
    }
    const says = layout.rows === 'pairs' ? pairIn(row, layout) : messageIn(row, layout.text, id, reading)
    if (says === 'unknown') complete = false
    else if (!Array.isArray(says)) return says as ReadProblem
    else
      for (const { said, column } of says as Says) {
        places.push({ row, column })
        messages.push(new SourceMessage(messages.length, said, origin))
      }
  }
  if (!complete || messages.length === 0) return undefined
  return conversationOf({ kind: 'transcript', id, ...settingsOf(rows[0] as Row), messages })
}

/** Spreadsheets and reports have a row of totals at their end: nobody says anything in it. */
function isSum(row: Row, text: number): boolean {
  return row.cell(text).trim() === '' && speakerOf(row.keys()).label === undefined
}

/** By the turn numbers of the table where all rows have one, else as they stand. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const turns = rows.map((row) => Number(row.named(NAMES.order) ?? Number.NaN))
  if (rows.length < 2 || turns.some(Number.isNaN)) return rows
  return rows
    .map((row, index) => ({ row, turn: turns[index] as number }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ row }) => row)
}

function settingsOf(row: Row) {
  return {
    channel: channelOf(row.named(NAMES.channel)),
    locale: localeOf(row.named(NAMES.locale)),
    closed: closedOf(row.named(NAMES.closed)),
  }
}

function messageIn(row: Row, column: number, conversation: string, reading: Reading): Says | ReadProblem | 'unknown' {
  const keys = row.keys()
  const speaker = speakerOf(keys)
  if (speaker.label === undefined)
    return {
      problem: 'this row says neither role nor speaker, so its conversation was left out',
      hint: 'Fill in the column of the role or speaker.',
      line: row.line,
    }
  const role = reading.speakers.role(speaker.label, speaker.name ?? speaker.id)
  // Of a row of totals, a number may stand in the column of the speakers.
  if (!role && row.cell(column).trim() === '') {
    reading.observer?.skipped('row of totals')
    return []
  }
  if (!role) {
    reading.speakers.miss(speaker.name ?? speaker.label)
    return 'unknown'
  }
  const id = keys.text(NAMES.message)
  const agent = role === 'agent' ? authorOf(keys.text(NAMES.agent), keys.text(NAMES.agentId)) : undefined
  const said = {
    role,
    text: wordsIn(row, column),
    // An "id" may be that of the conversation.
    id: id === conversation ? undefined : id,
    author: authorOf(speaker.name, speaker.id) ?? agent,
    at: reading.time(timeIn(keys), () => row.line),
    internal:
      truthOf(keys.value(NAMES.internal)) ??
      (truthOf(keys.value(NAMES.public)) === false || NOTE.test(keys.text(['messagetype']) ?? '')),
  }
  return [{ said, column }]
}

function pairIn(row: Row, { customer, agent }: Layout & { rows: 'pairs' }): Says {
  const sides = [
    { said: { role: 'customer', text: wordsIn(row, customer) }, column: customer },
    { said: { role: 'agent', text: wordsIn(row, agent) }, column: agent },
  ] as const
  return sides.filter(({ said }) => said.text.trim() !== '')
}

/** What people see of a cell. */
const wordsIn = (row: Row, column: number): string => seenText(row.cell(column))?.text ?? row.cell(column)

/** The conversations in one cell that holds a whole labelled transcript. */
export function* transcriptsInCell(row: Row, column: number, number: number, reading: Reading): Generator<ReadItem> {
  const page = seenText(row.cell(column))
  const text = page?.text ?? row.cell(column)
  if (!text.trim()) return
  const id = row.named(NAMES.conversation) ?? row.named(NAMES.id) ?? String(number)
  const found = [...parseLabelled(text, reading.speakers, (range) => row.place(column, page?.source(range) ?? range))]
  for (const [index, { messages }] of found.entries())
    if (messages) {
      const name = found.length === 1 ? id : `${id}.${index + 1}`
      yield conversationOf({ kind: 'transcript', id: name, ...settingsOf(row), messages })
    }
  if (found.length === 0)
    yield {
      problem: 'no line of this transcript begins with a known speaker',
      hint: 'Messages start with "Agent:", "Customer:" or a name given with --agent or --customer.',
      line: row.line,
    }
}

/** The template in one row. */
export function templateInRow(row: Row, column: number, number: number): Conversation {
  const title = row.named(NAMES.title)
  const said = row.column(COLUMN)
  const page = seenText(row.cell(column))
  const origin: Origin = {
    locate: (_, span) => row.place(column, page?.source(span) ?? span),
    write(_, span, words) {
      const written = page ? page.write(span, words) : { range: span, text: words }
      return written && row.write(column, written.range, written.text)
    },
  }
  return conversationOf({
    kind: 'template',
    id: row.named(NAMES.templateId) ?? title ?? String(number),
    channel: channelOf(row.named(NAMES.channel)),
    locale: localeOf(row.named(NAMES.locale)),
    title,
    helpdesk: helpdeskOf(row),
    messages: [new SourceMessage(0, { role: 'agent', text: page?.text ?? row.cell(column) }, origin)],
    suppressions: [
      ...cellSuppressions(row.cell(said), () => row.place(said ?? column, [0, row.cell(said).length])),
      ...(page ? markupSuppressions(page, (span) => row.place(column, span)) : []),
    ],
  })
}
