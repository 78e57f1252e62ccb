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
import { type Line, linesOf, type Piece, pieces } from '../source/lines.ts'
import type { Source } from '../source/source.ts'
import { inOrder, unlessInVain } from './in-order.ts'
import { valueOfLine } from './json-values.ts'
import { isLoose, LooseMessages, type LooseRest } from './loose-messages.ts'
import { Reading, reading } from './reading.ts'
import { isFields } from './record-keys.ts'
import { readRecords } from './records.ts'
import { prepareSeenText } from './seen-text.ts'

/**
 * JSON Lines: etiquette's own format (docs/conversation-format.md), one conversation per line. Also the lines that chat
 * models are trained on, and one message per line.
 */
export default defineReader({
  id: 'jsonl',
  name: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  facts: {
    detected: 'one object per line',
    roles: 'the word for the role in each record',
    times: 'as in `json`',
    exactPlaces: true,
    streams: true,
    unconfirmed: [],
  },
  detect,
  read: (source, options) =>
    reading(source, options, async function* (state) {
      await prepareSeenText(source.sample)
      const loose = new LooseMessages(state)
      for await (const piece of pieces(source)) yield* readPiece(piece, loose, state)
      yield* loose.flush()
    }),
  pieces: { prepare: prepareSeenText, read: readPieces, readApart },
})

function readPieces<B extends Batch>(
  source: Source,
  options: ReadOptions,
  apart: ReadApart<B>,
): AsyncGenerator<ReadItem | B> {
  return reading<B>(source, options, async function* (state) {
    await prepareSeenText(source.sample)
    const loose = new LooseMessages(state)
    for await (const [piece, batch] of inOrder(pieces(source), unlessInVain(apart))) {
      if (batch) {
        const { reading: rest, ends } = batch.rest as LooseRest
        if (ends) yield* loose.flush()
        state.add(rest)
        yield batch
      } else yield* readPiece(piece, loose, state)
    }
    yield* loose.flush()
  })
}

function* readPiece(piece: Piece, loose: LooseMessages, state: Reading): Generator<ReadItem> {
  for (const line of linesOf(piece)) {
    if (line.tooLong) yield { problem: 'this line is too long to be read', line: line.number }
    else if (line.text.trim()) yield* readLine(line, loose, state)
  }
}

function* readApart(piece: FilePiece, path: string, options: ReadOptions): Generator<ReadItem, PieceRest | undefined> {
  const state = new Reading(path, options)
  const loose = new LooseMessages(state)
  if ('text' in piece) yield* readPiece(piece, loose, state)
  return loose.isEmpty ? { reading: state.rest(), ends: loose.hasEnded } : undefined
}

const IS_JSON_LINES = new Set(['.jsonl', '.ndjson'])

function detect({ head, extension, complete }: Sample): number {
  const opens = /^\s*[{[]/.test(head)
  if (IS_JSON_LINES.has(extension)) return opens ? 0.98 : 0.5
  if (!opens) return 0
  if (looksLikeJsonLines(head)) return 0.9
  return !complete && /^\s*\{[^\n]*$/.test(head) ? 0.6 : 0
}

/** Whether at least two lines, and most of all lines, are objects on their own. */
export function looksLikeJsonLines(head: string): boolean {
  if (!/^\s*\{/.test(head)) return false
  const all = head.split('\n').filter((line) => line.trim())
  if (all.length < 2) return false
  const some = all.slice(0, 20)
  const objects = some.filter((line) => isFields(parse(line)))
  return objects.length * 2 >= some.length
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function* readLine(line: Line, loose: LooseMessages, state: Reading): Generator<ReadItem> {
  const found = valueOfLine(line)
  if ('problem' in found) {
    yield found
    return
  }
  const { document, value, id } = found
  if (isLoose(value)) yield* loose.add(value, { document, path: [] })
  else {
    yield* loose.flush()
    // Depth 1: the lines are the list.
    yield* readRecords({ document, path: [], value, id }, state, 1)
  }
}
