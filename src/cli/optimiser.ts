import { setFlagsFromString } from 'node:v8'

/** By then it is clear that there is more to do than to check a template. */
const LONG_RUN_MS = 500

/**
 * Keeps V8 from optimising code until a run turns out to be a long one. To check a single template, it would optimise what
 * runs a few hundred times, in other threads, and be done about when the process ends: a quarter of all its work.
 */
export function optimiseLater(): void {
  setFlagsFromString('--no-opt')
  setTimeout(() => setFlagsFromString('--opt'), LONG_RUN_MS).unref()
}
