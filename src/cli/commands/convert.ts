import type { Conversation } from '../../conversation.ts'
import { jsonLineParts } from '../../convert.ts'
import { SECRETS_RULE } from '../../engine/secrets.ts'
import { type FileEvent, lintFiles, readFiles } from '../../files.ts'
import { redactionMode } from '../../redaction/mode.ts'
import { type FileFlags, filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { refuseToOverwrite } from '../overwriting.ts'
import { pump } from '../pump.ts'
import { telling, withHiddenProblems } from '../telling.ts'
import { uiLocaleIn } from '../ui-locale.ts'

export interface ConvertFlags extends FileFlags {
  readonly outputFile?: string
  readonly redact?: boolean
}

/**
 * `etiquette convert`: conversations of any format in, one JSON line each out. It loses nothing, wherever it runs, unless
 * people are to be hidden: what it writes is data for another program.
 */
export async function convert(paths: readonly string[], flags: ConvertFlags, io: Io): Promise<ExitCode> {
  const { outputFile, redact = false, debug = false } = flags
  const patterns = patternsOf(paths, flags)
  const options = await filesOptions(patterns, flags, io)
  await refuseToOverwrite([outputFile], { patterns, options }, io)
  const tally = await pump(
    redact ? redacted() : withHiddenProblems(readFiles(patterns, options), redactionMode(undefined, io.env)),
    {
      io,
      sinks: [
        {
          file: outputFile,
          text: (event) => (event.event === 'conversation' ? line(event.conversation) : ''),
          end: () => '',
        },
      ],
      tellsProblems: true,
      debug,
      uiLocale: uiLocaleIn(flags, io, true),
    },
  )
  return tally.exitCode()

  function* line(conversation: Conversation): Generator<string> {
    yield* jsonLineParts(conversation)
    yield '\n'
  }

  /** Secrets are what the rule for them finds. */
  async function* redacted(): AsyncGenerator<FileEvent> {
    const told = await telling('all', true)
    for await (const event of lintFiles(patterns, { ...options, only: [SECRETS_RULE] }))
      yield* told(event, event.event === 'conversation' ? event.violations : [])
  }
}
