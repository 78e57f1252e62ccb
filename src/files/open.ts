import type { ResolvedConfig } from '../config/config.ts'
import { didYouMean } from '../config/nearest.ts'
import { EtiquetteError } from '../errors.ts'
import type { PieceReader, Reader, ReadItem, ReadProblem, Sample } from '../reader.ts'
import { type Choice, chooseReader, readers } from '../readers/index.ts'
import type { Piece } from '../source/lines.ts'
import { openFile, openStream, type Source } from '../source/source.ts'
import type { CheckedBatch } from './batch.ts'
import type { Found } from './find.ts'
import { readFailure } from './problem.ts'

export interface OpenOptions {
  /** Read where standard input is asked for. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** The id of the reader that is to be used whatever the file looks like. */
  readonly inputFormat: string | undefined
  /** Reads and checks pieces of the file apart, where its reader can be used so. */
  readonly apart?:
    | ((reader: PieceReader, id: string) => (piece: Piece) => Promise<CheckedBatch | undefined>)
    | undefined
}

/**
 * What a file holds: conversations, and what could not be read. The iteration never throws. Nothing for a file that was
 * only come across in a folder and is in no known format. Throws an `EtiquetteError` for an unknown input format.
 */
export async function open(
  found: Found,
  config: ResolvedConfig,
  { stdin, inputFormat, apart }: OpenOptions,
): Promise<AsyncIterable<ReadItem | CheckedBatch> | undefined> {
  const added = config.plugins.flatMap((plugin) => plugin.readers ?? []).filter((each) => !readers.includes(each))
  if (inputFormat !== undefined) checkFormat(inputFormat, added)
  try {
    const source = await (found.origin === 'stdin' ? openStream(stdin, found.path) : openFile(found.file, found.path))
    const choice = choose(source.sample, added, inputFormat)
    if (choice.reader) return items(source, choice.reader, config, apart)
    await close(source)
    return found.origin === 'searched' ? undefined : only({ problem: choice.reason, hint: choice.hint })
  } catch (error) {
    return only(readFailure(error))
  }
}

function checkFormat(id: string, added: readonly Reader[]): void {
  const ids = [...readers, ...added].map((reader) => reader.id)
  if (ids.includes(id)) return
  throw new EtiquetteError(`There is no input format ${JSON.stringify(id)}${didYouMean(id, ids)}`, {
    hint: `The formats are ${ids.join(', ')}`,
  })
}

/** A reader of a plugin is taken where it is surer than all built-in ones. */
function choose(sample: Sample, added: readonly Reader[], inputFormat: string | undefined): Choice {
  const named = added.find(({ id }) => id === inputFormat)
  if (named) return { reader: named }
  let choice = chooseReader(sample, inputFormat)
  if (inputFormat !== undefined) return choice
  let surest = choice.reader?.detect(sample) ?? 0
  for (const reader of added) {
    const confidence = reader.detect(sample)
    if (confidence <= surest) continue
    surest = confidence
    choice = { reader }
  }
  return choice
}

async function* items(
  source: Source,
  reader: Reader,
  { speakers }: ResolvedConfig,
  apart: OpenOptions['apart'],
): AsyncGenerator<ReadItem | CheckedBatch> {
  try {
    yield* reader.pieces && apart
      ? reader.pieces.read(source, { speakers }, apart(reader.pieces, reader.id))
      : reader.read(source, { speakers })
  } catch (error) {
    yield readFailure(error)
  }
  yield* source.problems
}

async function* only(problem: ReadProblem): AsyncGenerator<ReadItem> {
  yield problem
}

/** Lets go of a source that is not read: its stream ends when its iteration does. */
async function close(source: Source): Promise<void> {
  for await (const _ of source.chunks()) break
}
