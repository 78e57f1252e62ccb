import type { OutputStream } from './io.ts'

/** What went wrong with a stream. It outlives the outputs: `--watch` writes many to one stream, which stays broken. */
export interface Failure {
  error?: NodeJS.ErrnoException
}
const failures = new WeakMap<OutputStream, Failure>()

/** What goes wrong with a stream from now on, or went wrong since it was first asked for. */
export function failureOf(stream: OutputStream): Failure {
  const known = failures.get(stream)
  if (known) return known
  const failure: Failure = {}
  stream.on('error', (error) => {
    failure.error ??= error
  })
  failures.set(stream, failure)
  return failure
}

/** Whether nobody reads any more, as behind `| head`; that is nobody's mistake. */
export function isClosed(stream: OutputStream): boolean {
  const { error } = failureOf(stream)
  return error ? error.code === 'EPIPE' : stream.destroyed
}

/** Waits until all that was written has gone out, or could not. */
export const written = (stream: OutputStream): Promise<void> | undefined =>
  isClosed(stream) ? undefined : new Promise((resolve) => stream.write('', () => resolve()))
