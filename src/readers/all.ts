import type { Reader } from '../reader.ts'
import { formatReaders } from './formats/index.ts'
import { coreReaders } from './index.ts'

/** All readers, by id. */
export const readers: readonly Reader[] = [...formatReaders, ...coreReaders].sort((one, other) =>
  one.id < other.id ? -1 : 1,
)
