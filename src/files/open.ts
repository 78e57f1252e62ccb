import type { ResolvedConfig } from '../config/config.ts'
import type { FilePiece, PieceReader, Reader, ReadItem, ReadObserver, ReadOptions, ReadProblem } from '../reader.ts'
import { readerSources } from '../readers/index.ts'
import {
  type Archive,
  type ArchiveEntry,
  closeSource,
  isArchive,
  openAny,
  openText,
  type Source,
} from '../source/source.ts'
import type { CheckedBatch } from './batch.ts'
import { addedReaders, choose } from './choose.ts'
import type { Found } from './find.ts'
import { byFolder, isFolder, isPart } from './folders.ts'
import { readFailure } from './problem.ts'
import { readOptionsOf } from './read-options.ts'
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

/** A file that was opened, or an entry of an archive, or the folder of files that are read as one. */
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
    any = await openAny(
      found.origin === 'stdin' ? stdin : (found.content?.() ?? found.file),
      found.path,
      config.encoding,
    )
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
      return { path, reader, confidence, items: items(source, reader, { ...readOptionsOf(config), observer }, apart) }
    }
    await closeSource(source)
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
  const pathOf = ({ name }: { readonly name: string }) => `${path}/${name}`
  let count = 0
  try {
    for await (const part of parts()) {
      count++
      if ('problem' in part) yield { path, items: only(part) }
      else if ('name' in part) yield await openSource(await part.open(pathOf(part)), true, added, config, options)
      else yield part
    }
  } catch (error) {
    count++
    yield { path, items: only(readFailure(error)) }
  } finally {
    archive.close()
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

  async function* parts(): AsyncGenerator<ReadProblem | ArchiveEntry | Opened> {
    const { files } = archive
    if (!files) {
      let isCutUp = false
      for await (const entry of archive.entries(isWanted)) {
        isCutUp ||= 'name' in entry && isPart(entry.name)
        yield entry
      }
      if (isCutUp) yield IN_ITS_ORDER
      return
    }
    const { FolderOpener } = await import('./open-folder.ts')
    const folders = new FolderOpener(options.inputFormat)
    const wanted = files.filter(({ name }) => isWanted(name))
    for (const part of byFolder(wanted, { pathOf, isSearched: () => true })) {
      if (!isFolder(part)) {
        yield part
        continue
      }
      const opened = await folders.open(
        {
          ...part,
          files: part.files.map((file) => ({ path: pathOf(file), open: () => file.open(pathOf(file)) })),
          beside: (name) => files.find((file) => pathOf(file) === name)?.open(name),
        },
        config,
        options.observer,
      )
      if (opened) yield opened
      else yield* part.files
    }
  }
}

const IN_ITS_ORDER: ReadProblem = {
  problem:
    'the files of this archive were read one by one, without the names of people and with threads cut at midnight',
  hint: 'An archive is read as a whole where it is a file that is not damaged: name it, or unpack it.',
  warning: true,
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
