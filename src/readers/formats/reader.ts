import type { Conversation } from '../../conversation.ts'
import { loadMarkup } from '../../markup/rendered.ts'
import {
  type Batch,
  isProblem,
  type PieceReader,
  type ReadApart,
  type Reader,
  type ReadItem,
  type ReadOptions,
  type Sample,
} from '../../reader.ts'
import { linesOf, type Piece, pieces } from '../../source/lines.ts'
import type { Source } from '../../source/source.ts'
import { inOrder } from '../in-order.ts'
import { jsonDocument, jsonLines, valueOfLine } from '../json-values.ts'
import { Reading, reading } from '../reading.ts'
import { NAMES, plainName } from '../record-keys.ts'
import { Assembly } from './assembly.ts'
import { look } from './detection.ts'
import type { Format } from './format.ts'

/** The reader of a format: JSON documents and lines, small and large. */
export function formatReader(format: Format): Reader {
  const { id, name, facts, markup = [] } = format
  const read = (source: Source, options: ReadOptions): AsyncGenerator<ReadItem> =>
    reading(source, options, async function* (state) {
      await loadMarkup(markup)
      yield* readSource(source, new Assembly(format, state))
    })

  async function* readSource(source: Source, assembly: Assembly): AsyncGenerator<ReadItem> {
    const { isLines, isRecord, lists } = look(format, source.sample)
    const isList = (key: string) => lists.has(key) || NAMES.lists.includes(plainName(key))
    const values = isLines ? jsonLines(source) : jsonDocument(source, { opensObjects: !isRecord, isList })
    for await (const value of values) {
      if ('problem' in value) yield value
      else if ('rest' in value) assembly.rest(value)
      else yield* assembly.take(value)
    }
    yield* assembly.end()
  }

  function* takePiece(piece: Piece, assembly: Assembly): Generator<ReadItem> {
    for (const line of linesOf(piece)) {
      if (line.tooLong) yield { problem: 'this line is too long to be read', line: line.number }
      else if (line.text.trim()) {
        const value = valueOfLine(line)
        if ('problem' in value) yield value
        else yield* assembly.take(value)
      }
    }
  }

  function readPieces<B extends Batch>(
    source: Source,
    options: ReadOptions,
    apart: ReadApart<B>,
  ): AsyncGenerator<ReadItem | B> {
    return reading<B>(source, options, async function* (state) {
      await loadMarkup(markup)
      const assembly = new Assembly(format, state)
      const { isLines, isWhole } = look(format, source.sample)
      if (!isLines || !isWhole) {
        yield* readSource(source, assembly)
        return
      }
      for await (const [piece, batch] of inOrder(pieces(source), unlessInVain(apart))) {
        if (batch) yield batch
        else yield* takePiece(piece, assembly)
      }
      yield* assembly.end()
    })
  }

  function* readApart(piece: Piece, path: string, options: ReadOptions): Generator<Conversation, boolean> {
    const state = new Reading(path, options)
    const assembly = new Assembly(format, state)
    for (const item of takePiece(piece, assembly)) {
      if (isProblem(item)) return false
      yield item
    }
    return assembly.isPlain && state.conclusions().next().done === true
  }

  const inPieces: PieceReader = { prepare: () => loadMarkup(markup), read: readPieces, readApart }
  return {
    id,
    name,
    extensions: ['.json', '.jsonl', '.ndjson'],
    facts: { ...facts, exactPlaces: true, streams: true },
    detect: (sample: Sample) => confidence(look(format, sample).confidence),
    read,
    pieces: inPieces,
  }
}

/** Surer than the readers of JSON that knows no format, which are at most 0.98. */
function confidence(sure: number): number {
  return sure >= SURE ? 0.98 + sure * 0.02 : sure * 0.3
}

const SURE = 0.5

const MOST_IN_VAIN = 8

/** Where piece after piece must be read in its place, as warnings make it, reading them apart only costs time. */
function unlessInVain<B extends Batch>(apart: ReadApart<B>): ReadApart<B> {
  let inVain = 0
  return async (piece) => {
    if (inVain >= MOST_IN_VAIN) return undefined
    const batch = await apart(piece)
    inVain = batch ? 0 : inVain + 1
    return batch
  }
}
