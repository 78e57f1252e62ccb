import { lazily } from '../lazily.ts'
import { loadReader, type Reader } from '../reader.ts'
import { formatReaders } from './formats/index.ts'
import { readerSources } from './index.ts'

/** All readers, by id. */
export const loadReaders = lazily(async (): Promise<readonly Reader[]> => {
  const loaded = await Promise.all(readerSources.map(loadReader))
  return [...formatReaders, ...loaded].sort((one, other) => (one.id < other.id ? -1 : 1))
})
