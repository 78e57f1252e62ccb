import { fstatSync } from 'node:fs'
import { stat } from 'node:fs/promises'

/** What tells a file from all others, whatever its name; nothing of what is no file, or is not there. */
export async function identityOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined)
  return found?.isFile() ? `${found.dev} ${found.ino}` : undefined
}

/** The same of the file that a stream of the process was redirected from or to. */
export function identityOfStream(stream: object): string | undefined {
  const { fd } = stream as { readonly fd?: unknown }
  if (typeof fd !== 'number') return undefined
  const found = fstatSync(fd, { bigint: true })
  return found.isFile() ? `${found.dev} ${found.ino}` : undefined
}
