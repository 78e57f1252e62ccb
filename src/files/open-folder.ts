import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import type { FolderFacts, Reader, ReadItem, ReadObserver, ReadOptions, ReadProblem } from '../reader.ts'
import { type Archive, closeSource, isArchive, openAny, type Source } from '../source/source.ts'
import { addedReaders, choose } from './choose.ts'
import type { Found } from './find.ts'
import { type Folder, pathBeside } from './folders.ts'
import type { Opened } from './open.ts'
import { readFailure } from './problem.ts'
import { readOptionsOf } from './read-options.ts'

/** A file of a folder, or one beside it. */
export interface FolderFile {
  readonly path: string
  open(): Promise<Source | Archive>
}

/** A folder of files that may be parts of one export. */
export interface FolderToOpen extends Folder<FolderFile> {
  /** A file beside the folder, by its path; nothing where there is none. */
  beside(path: string): Promise<Source | Archive> | undefined
}

/** A folder on disk. */
export function folderOnDisk({ path: shown, layout, files }: Folder<Found>): FolderToOpen {
  const folder = path.dirname(files[0]?.file ?? '')
  return {
    path: shown,
    layout,
    files: files.map((found) => ({
      path: found.path,
      open: () => openAny(found.content?.() ?? found.file, found.path),
    })),
    beside(name) {
      const file = path.join(path.dirname(folder), path.posix.basename(name))
      return existsSync(file) ? openAny(file, name) : undefined
    },
  }
}

/** So many files are looked at to see what they are: some may be damaged. */
const LOOKED_AT = 3

/** Opens folders of which the files are one export. What stands beside them is read once. */
export class FolderOpener {
  readonly #inputFormat: string | undefined
  readonly #facts = new Map<string, Promise<FolderFacts>>()

  /** `inputFormat` as in `OpenOptions`. */
  constructor(inputFormat?: string) {
    this.#inputFormat = inputFormat
  }

  /**
   * Nothing where its files have to be read one by one. The iteration over its items does not throw. Throws an
   * `EtiquetteError` for an unknown input format.
   */
  async open(folder: FolderToOpen, config: ResolvedConfig, observer?: ReadObserver): Promise<Opened | undefined> {
    const { layout, files } = folder
    const added = await addedReaders(config, this.#inputFormat)
    for (const file of files.slice(0, LOOKED_AT)) {
      const seen = await this.#look(file, added)
      const inFolders = seen?.reader.folder
      if (!inFolders || seen.reader.id !== layout.reader) continue
      const items = this.#items(folder, inFolders, { ...readOptionsOf(config), observer })
      return { path: folder.path, ...seen, items }
    }
    return undefined
  }

  async *#items(
    folder: FolderToOpen,
    reader: NonNullable<Reader['folder']>,
    options: ReadOptions,
  ): AsyncGenerator<ReadItem> {
    try {
      yield* reader.read(folder.path, sourcesOf(folder.files), await this.#factsOf(folder, reader), options)
    } catch (error) {
      yield readFailure(error)
    }
  }

  #factsOf(
    { path: folder, layout, beside }: FolderToOpen,
    reader: NonNullable<Reader['folder']>,
  ): Promise<FolderFacts> {
    const paths = layout.people.map((name) => pathBeside(folder, name))
    const key = paths.join('\n')
    const facts = this.#facts.get(key) ?? read()
    this.#facts.set(key, facts)
    return facts

    async function read(): Promise<FolderFacts> {
      const sources: Source[] = []
      for (const each of paths) {
        // Without it the people have no names; they are asked for by their ids.
        const found = await beside(each)?.catch(() => undefined)
        if (found && !isArchive(found)) sources.push(found)
      }
      return reader.prepare(sources)
    }
  }

  /** What reads a file, by its content. */
  async #look(
    file: FolderFile,
    added: readonly Reader[],
  ): Promise<{ readonly reader: Reader; readonly confidence: number } | undefined> {
    try {
      const source = await file.open()
      if (isArchive(source)) return undefined
      const { reader } = await choose(source.sample, added, this.#inputFormat)
      await closeSource(source)
      return reader && { reader, confidence: reader.detect(source.sample) }
    } catch {
      return undefined
    }
  }
}

async function* sourcesOf(files: readonly FolderFile[]): AsyncGenerator<Source | ReadProblem> {
  for (const { path: shown, open } of files) {
    try {
      const source = await open()
      if (isArchive(source)) {
        source.close()
        yield { problem: 'this is an archive, not a part of an export', path: shown }
      } else yield source
    } catch (error) {
      yield { ...readFailure(error), path: shown }
    }
  }
}
