import { type BigIntStats, fstatSync, statSync } from 'node:fs'
import { attempt } from '../attempt.ts'

/** What tells a file from all others, whatever its name; nothing of what is no file, or is not there. */
export function identityOf(file: string): string | undefined {
  const found = attempt(() => statSync(file, { bigint: true }))
  return found && identityIn(found)
}

/** The same of the file that a stream of the process was redirected from or to. */
export function identityOfStream(stream: object): string | undefined {
  const { fd } = stream as { readonly fd?: unknown }
  if (typeof fd !== 'number') return undefined
  return identityIn(fstatSync(fd, { bigint: true }))
}

const identityIn = (found: BigIntStats): string | undefined =>
  found.isFile() ? `${found.dev} ${found.ino}` : undefined
