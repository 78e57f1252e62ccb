import { loadMarkup } from '../../markup/rendered.ts'
import type {
  Batch,
  FilePiece,
  PieceReader,
  PieceRest,
  ReadApart,
  Reader,
  ReadItem,
  ReadOptions,
  Sample,
} from '../../reader.ts'
import { pieces } from '../../source/lines.ts'
import type { Source } from '../../source/source.ts'
import { inOrder, isPiece, unlessInVain } from '../in-order.ts'
import { jsonParts } from '../json-values.ts'
import { Reading, reading } from '../reading.ts'
import { NAMES, plainName } from '../record-keys.ts'
import { Assembly, type AssemblyRest } from './assembly.ts'
import { type Look, look } from './detection.ts'
import { folderReader } from './folder.ts'
import type { Format } from './format.ts'
import { type Part, takePart } from './take.ts'

/** The reader of a format: JSON documents and lines, small and large. */
export function formatReader(format: Format): Reader {
  const { id, name, facts, markup = [] } = format
  const read = (source: Source, options: ReadOptions): AsyncGenerator<ReadItem> =>
    reading(source, options, async function* (state) {
      await loadMarkup(markup)
      const assembly = new Assembly(format, state)
      for await (const part of partsOf(source, look(format, source.sample))) yield* takePart(part, assembly)
      yield* assembly.end()
    })

  function readPieces<B extends Batch>(
    source: Source,
    options: ReadOptions,
    apart: ReadApart<B>,
  ): AsyncGenerator<ReadItem | B> {
    const seen = look(format, source.sample)
    if (!seen.isWhole) return read(source, options) as AsyncGenerator<ReadItem>
    return reading<B>(source, options, async function* (state) {
      await loadMarkup(markup)
      const assembly = new Assembly(format, state)
      const share = unlessInVain(apart)
      const parts = inOrder(partsOf(source, seen), async (part) => (isPiece(part) ? share(part) : undefined))
      for await (const [part, batch] of parts) {
        if (batch) {
          assembly.add(batch.rest as AssemblyRest)
          yield batch
        } else yield* takePart(part, assembly)
      }
      yield* assembly.end()
    })
  }

  function* readApart(
    piece: FilePiece,
    path: string,
    options: ReadOptions,
  ): Generator<ReadItem, PieceRest | undefined> {
    const assembly = new Assembly(format, new Reading(path, options), { isPart: true })
    yield* takePart(piece, assembly)
    return assembly.partRest()
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
    ...(format.person && { folder: folderReader(format, format.person) }),
  }
}

function partsOf(source: Source, { isLines, isRecord, lists }: Look): AsyncIterable<Part> {
  if (isLines) return pieces(source)
  const isList = (key: string) => lists.has(key) || NAMES.lists.includes(plainName(key))
  return jsonParts(source, { opensObjects: !isRecord, isList })
}

/** Surer than the readers of JSON that knows no format, which are at most 0.98. */
function confidence(sure: number): number {
  return sure >= SURE ? 0.98 + sure * 0.02 : sure * 0.3
}

const SURE = 0.5
