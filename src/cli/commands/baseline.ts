import path from 'node:path'
import type { Baseline } from '../../baseline/baseline.ts'
import type { Remark } from '../../baseline/entry.ts'
import { baselineText } from '../../baseline/file.ts'
import { displayPath } from '../../config/config-file.ts'
import { type FileEvent, lintFiles } from '../../files.ts'
import { redactionMode } from '../../redaction/mode.ts'
import { visible } from '../../terminal-text.ts'
import { Baselines, told } from '../baselines.ts'
import { type FileFlags, filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { openOutput } from '../open-output.ts'
import { pump, type Sink } from '../pump.ts'
import { withHiddenProblems } from '../telling.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'

export interface BaselineFlags extends FileFlags, Remark {
  readonly baseline?: string
  readonly prune?: boolean
  readonly renew?: boolean
}

/** What a run did to one baseline. */
interface Change {
  readonly before: string
  recorded: number
}

/** What was done is said at the end, when the files are written. */
const NO_OUTPUT: Sink = { text: () => '', end: () => '' }

/** `etiquette baseline`: what is found is known from now on, so that later runs show what is new. */
export async function baseline(paths: readonly string[], flags: BaselineFlags, io: Io): Promise<ExitCode> {
  const { reason, owner, expires, renew = false, prune = false, debug = false } = flags
  const patterns = patternsOf(paths, flags)
  const options = await filesOptions(patterns, flags, io)
  const { cwd, config } = { cwd: io.cwd, config: options.config }
  const baselines = new Baselines({ cwd, config, file: flags.baseline })
  const remark: Remark = {
    ...(reason === undefined ? {} : { reason }),
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
  }
  const changes = new Map<Baseline, Change>()
  const uiLocale = uiLocaleIn(flags, io, true)
  const speech = await speechIn(uiLocale)
  const tally = await pump(withHiddenProblems(recorded(), redactionMode(undefined, io.env)), {
    io,
    sinks: [NO_OUTPUT],
    tellsProblems: true,
    debug,
    uiLocale,
  })
  if (io.signal.aborted) return 130
  if (changes.size === 0) io.stdout.write(`${speech.say('Nothing was read, so there is nothing to record.')}\n`)
  for (const [each, change] of changes) await write(each, change)
  return tally.exitCode() === 2 ? 2 : 0

  async function* recorded(): AsyncGenerator<FileEvent> {
    for await (const event of lintFiles(patterns, options)) {
      if (event.event === 'start') {
        const own = await baselines.ofOrNew(event.path)
        if (!changes.has(own)) changes.set(own, { before: baselineText(own.written), recorded: 0 })
      } else if (event.event === 'conversation' || event.event === 'corpus') {
        const own = await baselines.ofOrNew(event.path)
        const change = changes.get(own)
        const file = path.resolve(cwd, event.path)
        if (prune) own.look(event.conversation, event.violations, file)
        else {
          own.look(event.conversation, [], file)
          for (const violation of event.violations)
            if (own.record(event.conversation, violation, file, remark, renew) === 'new' && change) change.recorded++
        }
      } else if (event.event === 'end') baselines.end(event.file)
      yield event
    }
  }

  async function write(own: Baseline, { before, recorded: news }: Change): Promise<void> {
    const name = visible(displayPath(own.file, cwd))
    const fixed = own.fixed(
      patterns.map((pattern) => path.resolve(cwd, pattern)),
      () => true,
    )
    if (prune) own.remove(fixed)
    const text = baselineText(own.written)
    if (text !== before) {
      const output = await openOutput(io, own.file)
      await output.write(text)
      await output.finish()
    }
    const parts = [
      ...(prune ? [] : [speech.say('{} recorded', news)]),
      speech.say('{} in all', speech.count(own.size, 'entry')),
      ...(fixed.length === 0
        ? []
        : [
            speech.say(
              prune ? '{} fixed and removed: {}' : '{} fixed and kept: {}',
              fixed.length,
              visible(told(fixed, speech)),
            ),
          ]),
    ]
    io.stdout.write(`${speech.say('{}: {}.', name, parts.join(speech.say(', ')))}\n`)
    if (fixed.length > 0 && !prune)
      io.stdout.write(`  ${speech.say('`etiquette baseline --prune` removes what is fixed.')}\n`)
  }
}
