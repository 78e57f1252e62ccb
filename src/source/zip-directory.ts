import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { ReadProblem } from '../reader.ts'

/** One file in an archive that has a directory: it can be read at any time, until the archive is closed. */
export interface DirectoryEntry {
  readonly name: string
  /** What is wrong with its bytes is added to `problems` while they are read. */
  bytes(problems: ReadProblem[]): AsyncIterable<Uint8Array>
}

export interface ZipDirectory {
  /** In the order of their names. */
  readonly entries: readonly DirectoryEntry[]
  close(): void
}

/** No text is packed this tightly; what is, is made to fill memory and disks. */
const BOMB_BYTES = 100_000_000
const BOMB_RATIO = 300
const MOST_ENTRIES = 100_000

/** The directory at the end of an archive on disk; nothing where there is none that can be read, as in one that is cut off. */
export async function zipDirectory(file: string): Promise<ZipDirectory | undefined> {
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: false })
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= MOST_ENTRIES) throw new Error('it has too many entries')
      entries.push(entry)
    }
    const opened = zip
    return {
      entries: entries
        .map((entry) => ({
          name: entry.fileName,
          bytes: (problems: ReadProblem[]) => bytesOf(opened, entry, problems),
        }))
        .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)),
      close: () => opened.close(),
    }
  } catch {
    zip?.close()
    return undefined
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry, problems: ReadProblem[]): AsyncGenerator<Uint8Array> {
  let unpacked = 0
  let stream: Readable | undefined
  try {
    stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length
      if (unpacked > BOMB_BYTES && unpacked > BOMB_RATIO * entry.compressedSize) {
        problems.push({ problem: 'this entry of the archive is packed too tightly to be an export, and was left out' })
        return
      }
      yield chunk
    }
  } catch (error) {
    problems.push({
      problem: `this entry of the archive could not be unpacked (${(error as Error).message})`,
      hint: 'Export or download the file again; what could be unpacked was read.',
    })
  } finally {
    stream?.destroy()
  }
}
