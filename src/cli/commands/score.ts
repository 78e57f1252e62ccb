import { type FileEvent, lintFiles } from '../../files.ts'
import { redactionMode } from '../../redaction/mode.ts'
import { Redaction } from '../../redaction/redaction.ts'
import { isRedacted } from '../../redaction/shown.ts'
import { type Scored, Scoring } from '../../score/scoring.ts'
import { englishSpeech, type Speech } from '../../ui/speech.ts'
import { type FileFlags, filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { refuseToOverwrite } from '../overwriting.ts'
import { pump } from '../pump.ts'
import type { ScoreFormat, ScoreRows } from '../score-formats.ts'
import { scoreOutput } from '../score-output.ts'
import { againstMark, ScoredFiles } from '../scored.ts'
import { telling } from '../telling.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'
import { version } from '../version.ts'

export interface ScoreFlags extends FileFlags {
  readonly format: ScoreFormat
  readonly by: ScoreRows
  readonly worst: number
  readonly only?: readonly string[]
  readonly outputFile?: string
  readonly failUnder?: number
  readonly redact?: boolean
}

/** `etiquette score`: what conversations, agents and templates come to on the scorecard of the config. */
export async function score(paths: readonly string[], flags: ScoreFlags, io: Io): Promise<ExitCode> {
  const { only, failUnder, by, worst, debug = false } = flags
  const patterns = patternsOf(paths, flags)
  const options = { ...(await filesOptions(patterns, flags, io)), only }
  await refuseToOverwrite([flags.outputFile], { patterns, options }, io)
  const mode = redactionMode(flags.redact, io.env)
  const uiLocale = uiLocaleIn(flags, io, true)
  // What programs read stays English.
  const speech = flags.format === 'text' || flags.format === 'markdown' ? await speechIn(uiLocale) : englishSpeech
  const told = await telling(mode)
  const scoring = new Scoring()
  const files = new ScoredFiles(scoring, options)
  const output = scoreOutput(flags.format, {
    version: version(),
    by,
    worst,
    nameOf: mode === 'none' ? same : numbered(speech),
    speech,
  })
  let scored: Scored | undefined
  let hasStarted = false
  const start = (): string => {
    const text = hasStarted ? '' : output.start()
    hasStarted = true
    return text
  }

  const tally = await pump(followed(), {
    io,
    tellsProblems: true,
    debug,
    uiLocale,
    sinks: [
      {
        file: flags.outputFile,
        text(event) {
          if (event.event !== 'conversation' || !scored) return ''
          return start() + output.scored(scored)
        },
        end: () => start() + output.end(scoring),
      },
    ],
  })
  if (tally.summary().problems) return 2
  if (failUnder === undefined) return 0
  const { isBelow, text } = againstMark(scoring, failUnder, await speechIn(uiLocale))
  io.stderr.write(text)
  return isBelow ? 1 : 0

  async function* followed(): AsyncGenerator<FileEvent> {
    for await (const event of lintFiles(patterns, options)) {
      const violations = event.event === 'conversation' ? event.violations : []
      const found = await files.add(event, violations)
      for (const each of told(event, violations)) {
        // The path that is told of may be hidden as a whole; the id by itself.
        scored = found && each.event === 'conversation' ? hidden(found, event, each.path) : undefined
        yield each
      }
    }
  }

  function hidden(found: Scored, event: FileEvent, path: string): Scored {
    if (event.event !== 'conversation' || !isRedacted(event.conversation, mode)) return found
    return { ...found, path, id: new Redaction(event.conversation).name(found.id) }
  }
}

const same = (agent: string): string => agent

/** Agents are told from one another without their names, in the order in which they come. */
function numbered(speech: Speech): (agent: string) => string {
  const numbers = new Map<string, number>()
  return (agent) => {
    const number = numbers.get(agent) ?? numbers.size + 1
    numbers.set(agent, number)
    return speech.say('agent {}', number)
  }
}
