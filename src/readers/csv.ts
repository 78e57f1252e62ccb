import {
  type Batch,
  defineReader,
  type FilePiece,
  type PieceRest,
  type ReadApart,
  type ReadItem,
  type ReadOptions,
  type Sample,
} from '../reader.ts'
import type { Source } from '../source/source.ts'
import type { TableRows } from '../source/table-rows.ts'
import { delimiterOf, Header, headerCells, layoutOf } from './csv-layout.ts'
import { conversationsIn, tableParts } from './csv-parts.ts'
import { inOrder } from './in-order.ts'
import { beginsTable } from './markdown-table.ts'
import { Reading, type ReadingRest, reading } from './reading.ts'
import { prepareSeenText } from './seen-text.ts'

/**
 * Tables, CSV and TSV: one row a message, a pair of question and answer, a whole labelled transcript, or a template.
 * The header says which.
 */
export default defineReader({
  id: 'csv',
  name: 'CSV',
  extensions: ['.csv', '.tsv', '.tab'],
  facts: {
    detected:
      'a first line of known column names, in English, German, Greek, Spanish, Esperanto, French, Croatian, Italian, Japanese or Chinese, and a delimiter',
    roles:
      'a column such as `role`, `speaker`, `direction` or `inbound`; see [the conversation format](conversation-format.md#who-speaks)',
    times:
      'a column such as `time` or `created_at`: ISO 8601, mail dates, `02.03.2026 09:05` (the day first), dates with 年月日, or numbers whose magnitude tells the unit',
    exactPlaces: true,
    streams: true,
    unconfirmed: [],
  },
  detect,
  read: (source, options) => reading(source, options, (state) => readTable(source, state)),
  pieces: { prepare: prepareSeenText, read: readPieces, readApart },
})

const TABLES = new Set(['.csv', '.tsv', '.tab'])

function detect({ head, extension }: Sample): number {
  if (isMarkdownTable(head)) return 0
  const header = new Header(headerCells(head, delimiterOf(head)))
  const known = header.length > 1 && header.known > 1 && layoutOf(header) !== undefined
  if (TABLES.has(extension)) return known || holdsTranscripts(header, head) ? 0.96 : 0.55
  const named = header.names.every((name) => /^[\w .-]{1,40}$/.test(name))
  return known && named ? 0.8 : 0
}

/** Its second line rules the header off. */
const isMarkdownTable = (head: string): boolean => {
  const [first = '', second = ''] = head.trimStart().split('\n', 2)
  return beginsTable(first, second)
}

/** A single column of transcripts: their lines look like labelled text, which they are only within the cells. */
const holdsTranscripts = (header: Header, head: string): boolean =>
  header.length === 1 && header.known === 1 && layoutOf(header) !== undefined && /^\s*[^\r\n]+\s+"/.test(head)

async function* readTable(source: Source, state: Reading): AsyncGenerator<ReadItem> {
  await prepareSeenText(source.sample)
  for await (const part of tableParts(source, state)) yield* takePart(part, state)
}

function* takePart(part: TableRows | ReadItem, state: Reading): Generator<ReadItem> {
  if ('groups' in part) yield* conversationsIn(part, state)
  else yield part
}

function readPieces<B extends Batch>(
  source: Source,
  options: ReadOptions,
  apart: ReadApart<B>,
): AsyncGenerator<ReadItem | B> {
  return reading<B>(source, options, async function* (state) {
    await prepareSeenText(source.sample)
    const parts = inOrder(tableParts(source, state), async (part) => ('groups' in part ? apart(part) : undefined))
    for await (const [part, batch] of parts) {
      if (batch) {
        state.add(batch.rest as ReadingRest)
        yield batch
      } else yield* takePart(part, state)
    }
  })
}

function* readApart(piece: FilePiece, path: string, options: ReadOptions): Generator<ReadItem, PieceRest | undefined> {
  const state = new Reading(path, options)
  if ('groups' in piece) yield* conversationsIn(piece, state)
  return state.rest()
}
