import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { ReadProblem, Sample } from '../reader.ts'
import { decode, looksBinary, sniffEncoding } from './encoding.ts'
import { asUtf8, type LegacyEncoding } from './legacy-encoding.ts'

/** Where conversations come from: a file, standard input or a text. Read once, as a stream. */
export interface Source {
  /** As shown to people: relative to the working directory, or the name given for standard input. */
  readonly path: string
  /** The beginning, for telling formats apart. */
  readonly sample: Sample
  /** What was wrong with the bytes so far: not UTF-8, cut-off gzip. Complete once `chunks` has ended. */
  readonly problems: readonly ReadProblem[]
  /**
   * The decoded text in pieces, a byte order mark included, so that offsets are those of the file read as text. Where
   * lines end with returns alone, these come as line feeds. To be iterated once.
   */
  chunks(): AsyncIterable<string>
}

/** Also about the size of the pieces that threads work on: small enough for the last ones to end together. */
const CHUNK_BYTES = 1 << 17
const SAMPLE_CHARS = 1 << 16
/** A string much longer than this does not fit V8; formats that need the whole text at once stop here. */
const MAX_TEXT_CHARS = 400_000_000

/** A stream takes longer to set up than a small file to read. */
const SMALL_BYTES = 1 << 16

function bytesOf(file: string): AsyncIterable<Uint8Array> {
  const found = statSync(file, { throwIfNoEntry: false })
  const isSmall = found?.isFile() && found.size > 0 && found.size <= SMALL_BYTES
  return isSmall ? wholeFile(file) : createReadStream(file, { highWaterMark: CHUNK_BYTES })
}

async function* wholeFile(file: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(file)
}

export function openFile(file: string, shownAs = file): Promise<Source> {
  return open(shownAs, bytesOf(file))
}

export function openStream(stream: AsyncIterable<Uint8Array>, shownAs: string): Promise<Source> {
  return open(shownAs, stream)
}

/** A zip archive. */
export interface Archive {
  /**
   * The entries by their names, to be opened at any time until it is closed. Nothing where it has to be read from its
   * beginning to its end, as from standard input.
   */
  readonly files?: readonly ArchiveEntry[]
  /** The entries whose names are wanted, one by one, and what is wrong with the archive. */
  entries(isWanted: (name: string) => boolean): AsyncIterable<ReadProblem | ArchiveEntry>
  /** Lets go of it. */
  close(): void
}

export interface ArchiveEntry {
  readonly name: string
  /** To be opened before the next entry is asked for, where they come one by one. */
  open(shownAs: string): Promise<Source>
}

export const isArchive = (opened: Source | Archive): opened is Archive => 'entries' in opened

/** A file or standard input that may be a zip archive. What is neither UTF-8 nor UTF-16 is read in the encoding `otherwise`. */
export async function openAny(
  file: string | AsyncIterable<Uint8Array>,
  shownAs: string,
  otherwise?: LegacyEncoding,
): Promise<Source | Archive> {
  const raw = await peek(typeof file === 'string' ? bytesOf(file) : file)
  const [p, k, three, four] = raw.first
  if (p !== 0x50 || k !== 0x4b || three !== 3 || four !== 4) return open(shownAs, raw.all, { otherwise })
  const directory = typeof file === 'string' && (await (await import('./zip-directory.ts')).zipDirectory(file))
  if (directory) {
    await raw.all.return(undefined)
    const files = directory.entries.map(({ name, bytes }): ArchiveEntry => {
      const opened = (shown: string) => {
        const problems: ReadProblem[] = []
        return open(shown, bytes(problems), { problems, otherwise })
      }
      return { name, open: opened }
    })
    return {
      files,
      async *entries(isWanted) {
        yield* files.filter(({ name }) => isWanted(name))
      },
      close: () => directory.close(),
    }
  }
  const { zipEntries } = await import('./zip.ts')
  return {
    async *entries(isWanted) {
      for await (const entry of zipEntries(raw.all, isWanted)) {
        if ('problem' in entry) yield entry
        else
          yield {
            name: entry.name,
            open: (as: string) => open(as, entry.bytes, { problems: entry.problems, otherwise }),
          }
      }
    },
    close() {},
  }
}

/** Lets go of a source that is not read: its stream ends when its iteration does. */
export async function closeSource(source: Source): Promise<void> {
  for await (const _ of source.chunks()) break
}

export function openText(given: string, shownAs: string): Source {
  const text = hasOnlyReturns(given, true) ? withLineFeeds(given) : given
  return {
    path: shownAs,
    sample: sampleOf(shownAs, text.slice(0, SAMPLE_CHARS), text.length <= SAMPLE_CHARS),
    problems: [],
    async *chunks() {
      if (text) yield text
    },
  }
}

/** The whole text. Throws a `RangeError` that says what to do where it is too large to hold. */
export async function readText(source: Source): Promise<string> {
  const pieces: string[] = []
  let length = 0
  for await (const piece of source.chunks()) {
    length += piece.length
    if (length > MAX_TEXT_CHARS)
      throw new RangeError('the file is too large for its format; convert it to one conversation per line (JSONL)')
    pieces.push(piece)
  }
  return pieces.join('')
}

interface Opening {
  /** What was wrong so far. */
  readonly problems?: ReadProblem[]
  readonly otherwise?: LegacyEncoding | undefined
}

async function open(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  { problems = [], otherwise }: Opening = {},
): Promise<Source> {
  const raw = await peek(stream)
  const zipped = raw.first[0] === 0x1f && raw.first[1] === 0x8b
  const bytes = zipped ? await peek(gunzip(raw.all, problems)) : raw
  const encoding = sniffEncoding(bytes.first)
  if (looksBinary(bytes.first, encoding)) {
    problems.push({
      problem: 'this looks like binary data, not text',
      hint: 'Export it as JSON, CSV or text, or leave it out with .etiquetteignore.',
    })
    return { path, sample: sampleOf(path, '', true), problems, async *chunks() {} }
  }
  const all = otherwise && encoding === 'utf-8' ? asUtf8(bytes.all, otherwise, problems) : bytes.all
  const pieces = await peek(decode(all, encoding, problems))
  // Without any piece there is nothing of its type to give.
  const first = typeof pieces.first === 'string' ? pieces.first : ''
  const isReturned = hasOnlyReturns(first, pieces.ended)
  const head = isReturned ? withLineFeeds(first) : first
  return {
    path,
    sample: sampleOf(path, head.slice(0, SAMPLE_CHARS), pieces.ended && head.length <= SAMPLE_CHARS),
    problems,
    chunks: () => (isReturned ? mapped(pieces.all, withLineFeeds) : pieces.all),
  }
}

/** Whether the lines of a text end as spreadsheets on the Mac may still end them. The feed of a last return may be cut off. */
function hasOnlyReturns(head: string, isWhole: boolean): boolean {
  const first = head.indexOf('\r')
  return first >= 0 && (isWhole || first < head.length - 1) && !head.includes('\n')
}

/** Every place stays what it is. */
const withLineFeeds = (text: string): string => text.replaceAll('\r', '\n')

async function* mapped(pieces: AsyncIterable<string>, change: (text: string) => string): AsyncGenerator<string> {
  for await (const piece of pieces) yield change(piece)
}

/** The first item of an iteration, looked at without taking it away. */
async function peek<T extends Uint8Array | string>(items: AsyncIterable<T>) {
  const iterator = items[Symbol.asyncIterator]()
  const first = await iterator.next()
  const second = first.done ? first : await iterator.next()
  async function* all(): AsyncGenerator<T> {
    try {
      if (first.done) return
      yield first.value
      if (second.done) return
      yield second.value
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { first: (first.done ? new Uint8Array() : first.value) as T, ended: second.done === true, all: all() }
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>, problems: ReadProblem[]): AsyncGenerator<Uint8Array> {
  const [{ pipeline, Readable }, { createGunzip }] = await Promise.all([import('node:stream'), import('node:zlib')])
  // `pipeline` and not `pipe`: an error of the file must end the unzipping, too. It comes back through the iteration.
  const unzipped = pipeline(
    Readable.from(bytes, { objectMode: false }),
    createGunzip({ chunkSize: CHUNK_BYTES }),
    () => {},
  )
  try {
    yield* unzipped as AsyncIterable<Uint8Array>
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error
    problems.push({
      problem: `the gzip data is damaged or cut off (${(error as Error).message})`,
      hint: 'Export or download the file again; what could be unpacked was read.',
    })
  }
}

function sampleOf(path: string, head: string, complete: boolean): Sample {
  const name = path.toLowerCase().replace(/\.gz$/, '')
  return { path, extension: /\.[^./\\]+$/.exec(name)?.[0] ?? '', head: head.replace(/^\uFEFF/, ''), complete }
}
