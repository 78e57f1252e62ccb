import type { Readable, Writable } from 'node:stream'
import { written } from './stream-failure.ts'

/** 0: fine. 1: violations. 2: could not do its job. 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130

/** A stream that may be a terminal. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** What a command has of the process: all of it can be replaced in a test. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the user interrupts: what is being written is finished, nothing new is begun. */
  readonly signal: AbortSignal
}

/** The real process. A second interrupt ends it at once. */
export function processIo(): Io {
  const interrupt = new AbortController()
  let usesStdin = false
  process.once('SIGINT', () => {
    interrupt.abort()
    // A read that waits for input would wait on.
    if (usesStdin) process.stdin.destroy()
  })
  return {
    // Only looking at it opens it.
    get stdin() {
      usesStdin = true
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    signal: interrupt.signal,
  }
}

/**
 * Ends the process once what was written has gone out, or nobody takes it any more. Without being told to end, node takes
 * everything down piece by piece, which is a good part of the time that one template takes.
 */
export async function exit(code: ExitCode, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>): Promise<never> {
  await Promise.all([stdout, stderr].map(written))
  process.exit(code)
}
