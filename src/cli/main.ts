import type { ExitCode, Io } from './io.ts'
import { failureOf, isClosed, written } from './stream-failure.ts'
import { version } from './version.ts'

/** Runs the command that the arguments (without node and script) ask for. Never throws and never ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // A pipe that was closed takes no more complaints.
  io.stderr.on('error', () => {})
  const failure = failureOf(io.stdout)
  const code = await ended(argv, io, () => ran(argv, io))
  if (code === 2) return code
  return ended(argv, io, async () => {
    await written(io.stdout)
    if (failure.error && !isClosed(io.stdout)) {
      const { unwritable } = await import('./output.ts')
      throw unwritable('standard output', failure.error)
    }
    return code
  })
}

async function ran(argv: readonly string[], io: Io): Promise<ExitCode> {
  if (isVersion(argv)) {
    io.stdout.write(`${version()}\n`)
    return 0
  }
  const { run } = await import('./program.ts')
  return run(argv, io)
}

/** How an attempt ends; what it throws is told. */
async function ended(argv: readonly string[], io: Io, attempt: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    const code = await attempt()
    return io.signal.aborted ? 130 : code
  } catch (error) {
    if (io.signal.aborted) return 130
    const { reportFailure } = await import('./failure.ts')
    return reportFailure(error, io, { debug: argv.includes('--debug'), uiLocale: askedFor(argv) })
  }
}

/** The language that the arguments ask for; they may be what is wrong. */
function askedFor(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((each) => /^--ui-locale(?:=|$)/.test(each))
  return at < 0 ? undefined : (/=(.*)/.exec(argv[at] ?? '')?.[1] ?? argv[at + 1])
}

/** Asked often and by scripts, so it is answered without loading anything. */
const isVersion = ([first, ...more]: readonly string[]): boolean =>
  more.length === 0 && (first === '--version' || first === '-V')
