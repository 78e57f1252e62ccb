import path from 'node:path'
import type { Io } from './io.ts'
import type { Output } from './output.ts'
import { StreamOutput } from './stream-output.ts'

/** An output to a file, relative to the working directory, or to standard output where none is named. */
export async function openOutput(io: Io, file: string | undefined, beforeWrite = () => {}): Promise<Output> {
  if (file === undefined) return new StreamOutput(io.stdout, beforeWrite)
  const { openFileOutput } = await import('./file-output.ts')
  return openFileOutput(path.resolve(io.cwd, file), file)
}
