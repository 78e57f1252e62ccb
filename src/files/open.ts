import type { ResolvedConfig } from '../config/config.ts'
import { didYouMean } from '../config/nearest.ts'
import { EtiquetteError } from '../errors.ts'
import {
  type FilePiece,
  loadReader,
  type PieceReader,
  type Reader,
  type ReadItem,
  type ReadObserver,
  type ReadOptions,
  type ReadProblem,
  type Sample,
} from '../reader.ts'
import { type Choice, chooseReader, readerIds } from '../readers/choose.ts'
import { readerSources } from '../readers/index.ts'
import { type Archive, isArchive, openAny, openText, type Source } from '../source/source.ts'
import type { CheckedBatch } from './batch.ts'
import type { Found } from './find.ts'
import { readFailure } from './problem.ts'
import { NO_INPUT } from './stdin.ts'

export interface OpenOptions {
  /** Read where standard input is asked for. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** The id of the reader that is to be used whatever the file looks like. */
  readonly inputFormat: string | undefined
  /** Reads and checks pieces of the file apart, where its reader can be used so. */
  readonly apart?:
    | ((reader: PieceReader, id: string, path: string) => (piece: FilePiece) => Promise<CheckedBatch | undefined>)
    | undefined
  /** Is told what the readers make of the files. */
  readonly observer?: ReadObserver | undefined
}

/** A file that was opened, or an entry of an archive. */
export interface Opened {
  /** As shown to people; that of an entry stands behind that of its archive. */
  readonly path: string
  /** Nothing where the format is not known and the file was only come across. */
  readonly items?: AsyncIterable<ReadItem | CheckedBatch>
  /** What reads it, and how sure it is: 0 to 1. */
  readonly reader?: Reader
  readonly confidence?: number
}

/**
 * What a file holds: conversations, and what could not be read; for an archive, file by file. The iterations never throw.
 * Throws an `EtiquetteError` for an unknown input format.
 */
export async function* open(found: Found, config: ResolvedConfig, options: OpenOptions): AsyncGenerator<Opened> {
  const { stdin, inputFormat } = options
  const added = await addedReaders(config, inputFormat)
  let any: Source | Archive
  try {
    any = await openAny(found.origin === 'stdin' ? stdin : (found.content?.() ?? found.file), found.path)
  } catch (error) {
    yield { path: found.path, items: only(readFailure(error)) }
    return
  }
  if (!isArchive(any)) yield await openSource(any, found.origin === 'searched', added, config, options)
  else yield* openArchive(any, found, added, config, options)
}

/** What a text holds that is in no file, or not yet as it is there. Nothing to read where its format is not known. */
export async function openDocument(text: string, path: string, config: ResolvedConfig): Promise<Opened> {
  return openSource(openText(text, path), true, await addedReaders(config), config, {
    stdin: NO_INPUT,
    inputFormat: undefined,
  })
}

/**
 * The readers of plugins: of those that come with etiquette, only the ones that suit are loaded. Throws an `EtiquetteError`
 * for an unknown input format.
 */
export async function addedReaders({ plugins }: ResolvedConfig, inputFormat?: string): Promise<readonly Reader[]> {
  const added = await Promise.all(
    plugins
      .flatMap(({ readers = [] }) => readers)
      .filter((reader) => !(readerSources as readonly unknown[]).includes(reader))
      .map(loadReader),
  )
  if (inputFormat !== undefined) await checkFormat(inputFormat, added)
  return added
}

async function openSource(
  source: Source,
  isSearched: boolean,
  added: readonly Reader[],
  config: ResolvedConfig,
  { inputFormat, apart, observer }: OpenOptions,
): Promise<Opened> {
  const { path, sample } = source
  try {
    const choice = await choose(sample, added, inputFormat)
    if (choice.reader) {
      const { reader } = choice
      const confidence = observer ? reader.detect(sample) : 0
      return { path, reader, confidence, items: items(source, reader, { speakers: config.speakers, observer }, apart) }
    }
    await close(source)
    return isSearched ? { path } : { path, items: only({ problem: choice.reason, hint: choice.hint }) }
  } catch (error) {
    return { path, items: only(readFailure(error)) }
  }
}

/** The entries of an archive that may be exports; pictures and other files in it are passed over. */
async function* openArchive(
  archive: Archive,
  { path, origin }: Found,
  added: readonly Reader[],
  config: ResolvedConfig,
  options: OpenOptions,
): AsyncGenerator<Opened> {
  const known = new Set([...readerSources, ...added].flatMap(({ extensions }) => extensions))
  const isWanted = (name: string): boolean => {
    const extension = /\.[^./\\]+$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[0] ?? ''
    return known.has(extension) && !/(?:^|[/\\])(?:__MACOSX|\.)/.test(name)
  }
  let count = 0
  try {
    for await (const entry of archive.entries(isWanted)) {
      count++
      if ('problem' in entry) yield { path, items: only(entry) }
      else yield await openSource(await entry.open(`${path}/${entry.name}`), true, added, config, options)
    }
  } catch (error) {
    count++
    yield { path, items: only(readFailure(error)) }
  }
  if (count === 0 && origin === 'searched') yield { path }
  else if (count === 0)
    yield {
      path,
      items: only({
        problem: 'there is no file in this archive that etiquette can read',
        hint: 'Save spreadsheets as CSV; unpack archives that are in archives.',
      }),
    }
}

async function checkFormat(id: string, added: readonly Reader[]): Promise<void> {
  const ids = [...(await readerIds()), ...added.map((reader) => reader.id)]
  if (ids.includes(id)) return
  throw new EtiquetteError(`There is no input format ${JSON.stringify(id)}${didYouMean(id, ids)}`, {
    hint: `The formats are ${ids.join(', ')}`,
  })
}

/** A reader of a plugin is taken where it is surer than all built-in ones. */
export async function choose(
  sample: Sample,
  added: readonly Reader[],
  inputFormat: string | undefined,
): Promise<Choice> {
  const named = added.find(({ id }) => id === inputFormat)
  if (named) return { reader: named }
  let choice = await chooseReader(sample, inputFormat)
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
  options: ReadOptions,
  apart: OpenOptions['apart'],
): AsyncGenerator<ReadItem | CheckedBatch> {
  try {
    yield* reader.pieces && apart
      ? reader.pieces.read(source, options, apart(reader.pieces, reader.id, source.path))
      : reader.read(source, options)
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
