import { toJsonLine } from '../../convert.ts'
import { readFiles } from '../../files.ts'
import { type FileFlags, filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { pump } from '../pump.ts'

export interface ConvertFlags extends FileFlags {
  readonly outputFile?: string
}

/** `etiquette convert`: conversations of any format in, one JSON line each out. */
export async function convert(paths: readonly string[], flags: ConvertFlags, io: Io): Promise<ExitCode> {
  const { outputFile, debug = false } = flags
  const patterns = patternsOf(paths, flags)
  const tally = await pump(readFiles(patterns, await filesOptions(patterns, flags, io)), {
    io,
    sinks: [
      {
        file: outputFile,
        text: (event) => (event.event === 'conversation' ? `${toJsonLine(event.conversation)}\n` : ''),
        end: () => '',
      },
    ],
    tellsProblems: true,
    debug,
  })
  return tally.exitCode()
}
