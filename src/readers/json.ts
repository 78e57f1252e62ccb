import {
  type Batch,
  defineReader,
  type FilePiece,
  type PieceRest,
  type ReadApart,
  type ReadItem,
  type ReadOptions,
  type ReadProblem,
  type Sample,
} from '../reader.ts'
import { parseJsonHead } from '../source/json-head.ts'
import type { JsonItems } from '../source/json-items.ts'
import type { Source } from '../source/source.ts'
import { inOrder, isPiece, unlessInVain } from './in-order.ts'
import { type JsonRest, type JsonValue, jsonParts, valuesOfItems } from './json-values.ts'
import { looksLikeJsonLines } from './jsonl.ts'
import { isLoose, LooseMessages, type LooseRest } from './loose-messages.ts'
import { Reading, reading } from './reading.ts'
import { isFields, NAMES, plainName } from './record-keys.ts'
import { holdsConversation, holdsRecords, readRecords } from './records.ts'
import { prepareSeenText } from './seen-text.ts'

/** JSON documents that hold conversations or templates. Long lists are read item by item. */
export default defineReader({
  id: 'json',
  name: 'JSON',
  extensions: ['.json'],
  facts: {
    detected: 'an object or a list with `messages`, `{role, text}`, or `{title, body}`',
    roles: 'the word for the role in each record',
    times:
      '`time`, `timestamp`, `created_at` and other names: ISO 8601, mail dates, or numbers whose magnitude tells the unit',
    exactPlaces: true,
    streams: true,
    unconfirmed: [],
  },
  detect,
  read: (source, options) =>
    reading(source, options, async function* (state) {
      await prepareSeenText(source.sample)
      const loose = new LooseMessages(state)
      for await (const part of jsonParts(source, cutOf(source))) yield* readPart(part, loose, state)
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
    const share = unlessInVain(apart)
    const parts = inOrder(jsonParts(source, cutOf(source)), async (part) => (isPiece(part) ? share(part) : undefined))
    for await (const [part, batch] of parts) {
      if (batch) {
        const { reading: rest, ends } = batch.rest as LooseRest
        if (ends) yield* loose.flush()
        state.add(rest)
        yield batch
      } else yield* readPart(part, loose, state)
    }
    yield* loose.flush()
  })
}

function* readApart(piece: FilePiece, path: string, options: ReadOptions): Generator<ReadItem, PieceRest | undefined> {
  const state = new Reading(path, options)
  const loose = new LooseMessages(state)
  if ('items' in piece) yield* readPart(piece, loose, state)
  return loose.isEmpty ? { reading: state.rest(), ends: loose.hasEnded } : undefined
}

function* readPart(
  part: JsonItems | JsonValue | JsonRest | ReadProblem,
  loose: LooseMessages,
  state: Reading,
): Generator<ReadItem> {
  if ('problem' in part) yield part
  else if ('rest' in part) return
  else if ('items' in part) for (const value of valuesOfItems(part)) yield* readPart(value, loose, state)
  else if (part.isItem && isLoose(part.value)) yield* loose.add(part.value, { document: part.document, path: [] })
  else {
    yield* loose.flush()
    const { document, value, id, isItem } = part
    yield* readRecords({ document, path: [], value, id }, state, isItem ? 1 : 0)
  }
}

/** How a long document is cut. */
function cutOf({ sample }: Source) {
  const head = parseJsonHead(sample.head)
  return {
    opensObjects: isFields(head) && !holdsConversation(head),
    isList: (key: string) => NAMES.lists.includes(plainName(key)),
  }
}

function detect({ head, extension, complete }: Sample): number {
  // A time in brackets opens a transcript, and a word in braces may open anything.
  if (!OPENS_JSON.test(head)) return extension === '.json' ? 0.35 : 0
  if (looksLikeJsonLines(head)) return 0.4
  if (complete && !looksLikeRecords(head)) return 0.2
  return extension === '.json' ? 0.95 : 0.65
}

const OPENS_JSON = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]]|-?(?:0|[1-9]\d*)(?:\.\d+)?\s*[,\]]|true|false|null|$))/

/** Settings and package files are JSON, too. What is not JSON at all may be an export that is damaged. */
function looksLikeRecords(text: string): boolean {
  try {
    return holdsRecords(JSON.parse(text))
  } catch {
    return true
  }
}
