import { setFlagsFromString } from 'node:v8'

/** In percent of what is in use. */
const GROWTH = 20

/**
 * Keeps the heap near what is in use. Left alone, it grows to several times of that before it is collected, in each
 * thread: a large file takes many times the memory that a small one does, for a few percent of time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
