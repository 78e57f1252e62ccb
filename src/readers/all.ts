import { loadReader, type Reader } from '../reader.ts'
import { formatReaders } from './formats/index.ts'
import { readerSources } from './index.ts'

/** All readers, by id. */
export const readers: readonly Reader[] = [
  ...formatReaders,
  ...(await Promise.all(readerSources.map(loadReader))),
].sort((one, other) => (one.id < other.id ? -1 : 1))
