import path from 'node:path'
import type { ResolvedConfig } from '../../config/config.ts'
import { createConfigLoader } from '../../config/load.ts'
import { type FileEvent, lintFiles } from '../../files.ts'
import { redactionMode } from '../../redaction/mode.ts'
import { wrap } from '../../reporters/wrap.ts'
import { displayWidth, visible } from '../../terminal-text.ts'
import { englishSpeech, type Sayable, type Speech } from '../../ui/speech.ts'
import { type FileFlags, filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { pump } from '../pump.ts'
import { obstacleText, type RuleRecord, Silence } from '../silence.ts'
import { withHiddenProblems } from '../telling.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'

export interface WhySilentFlags extends FileFlags {
  readonly format: 'text' | 'json'
}

const DEFAULT_WIDTH = 80

/** `etiquette rules --why-silent`: of each rule, what it found in some files, or why it found nothing. */
export async function whySilent(paths: readonly string[], flags: WhySilentFlags, io: Io): Promise<ExitCode> {
  const patterns = patternsOf(paths, flags)
  const options = await filesOptions(patterns, flags, io)
  const { config, preset, commandLine } = options
  const loader = createConfigLoader({
    cwd: io.cwd,
    ...(config === undefined ? {} : { config }),
    ...(preset === undefined ? {} : { preset }),
    ...(commandLine === undefined ? {} : { commandLine }),
  })
  const silence = new Silence()
  const uiLocale = uiLocaleIn(flags, io, true)
  // What programs read stays English.
  const speech = flags.format === 'text' ? await speechIn(uiLocale) : englishSpeech
  let holds: ResolvedConfig | undefined

  const tally = await pump(withHiddenProblems(followed(), redactionMode(undefined, io.env)), {
    io,
    tellsProblems: true,
    debug: flags.debug === true,
    uiLocale,
    sinks: [{ text: () => '', end }],
  })
  return tally.summary().problems ? 2 : 0

  function end(): string {
    const told = silence.records.map((record) => tell(record, silence.conversations, speech))
    return flags.format === 'json'
      ? `${JSON.stringify({ conversations: silence.conversations, rules: told }, undefined, 2)}\n`
      : textOf(told, silence.conversations, io.stdout.columns ?? DEFAULT_WIDTH, speech)
  }

  async function* followed(): AsyncGenerator<FileEvent> {
    for await (const event of lintFiles(patterns, options)) {
      if (event.event === 'start') {
        holds = await loader.resolve(path.resolve(io.cwd, event.path))
        await silence.expect(holds)
      } else if (event.event === 'conversation' && holds) await silence.add(event.conversation, holds, event.locale)
      if (event.event === 'conversation' || event.event === 'corpus') silence.count(event.violations)
      yield event
    }
  }
}

/** What became of a rule: plain data. */
interface Told {
  readonly id: string
  readonly state: 'found' | 'found-nothing' | 'could-not-look' | 'off'
  readonly severity: string
  readonly violations: number
  /** How many conversations it looked at. */
  readonly looked: number
  /** Why it could not look at the others. */
  readonly obstacles: readonly { readonly obstacle: string; readonly conversations: number; readonly text: string }[]
}

function tell(record: RuleRecord, conversations: number, speech: Speech): Told {
  const { rule, severities, violations, looked, obstacles } = record
  const isOff = severities.size === 0 || obstacles.get('off') === Math.max(conversations, 1)
  return {
    id: rule.id,
    state: violations > 0 ? 'found' : isOff ? 'off' : looked > 0 ? 'found-nothing' : 'could-not-look',
    severity: [...severities].sort().join(', ') || 'off',
    violations,
    looked,
    obstacles: [...obstacles]
      .filter(([obstacle]) => !isOff || obstacle !== 'off')
      .map(([obstacle, count]) => ({ obstacle, conversations: count, text: obstacleText(obstacle, record, speech) })),
  }
}

const SECTIONS: readonly (readonly [state: Told['state'], heading: Sayable])[] = [
  ['found', 'Found something'],
  ['found-nothing', 'Looked and found nothing'],
  ['could-not-look', 'On, but had nothing to look at'],
  ['off', 'Off'],
]

const ID_WIDTH = 24

function textOf(told: readonly Told[], conversations: number, width: number, speech: Speech): string {
  const sections = SECTIONS.flatMap(([state, heading]) => {
    const rules = told.filter((each) => each.state === state)
    if (rules.length === 0) return []
    const lines =
      state === 'off'
        ? wrap(rules.map(({ id }) => id).join(', '), width - 2).map((line) => `  ${line}\n`)
        : rules.map((each) => entryOf(each, conversations, width, speech))
    return [`\n${speech.say(heading)}\n${lines.join('')}`]
  })
  return `${speech.count(conversations, 'conversation')}\n${sections.join('')}`
}

function entryOf(told: Told, conversations: number, width: number, speech: Speech): string {
  const name = `  ${visible(told.id)}`
  const [first = '', ...more] = wrap(reasonOf(told, conversations, speech), width - ID_WIDTH)
  const gap = ID_WIDTH - displayWidth(name)
  const indent = ' '.repeat(ID_WIDTH)
  const opening = gap > 0 ? `${name}${' '.repeat(gap)}${first}` : `${name}\n${indent}${first}`
  return [opening, ...more.map((line) => `${indent}${line}`)].map((line) => `${line}\n`).join('')
}

function reasonOf({ state, violations, looked, obstacles }: Told, conversations: number, speech: Speech): string {
  if (conversations === 0) return speech.say('no conversation was read')
  const why =
    obstacles.length === 1
      ? obstacles.map(({ text }) => text).join('')
      : obstacles.map(({ text, conversations: number }) => `${text} (${speech.number(number)})`).join(speech.say('; '))
  if (state === 'could-not-look') return why
  const found = state === 'found' ? speech.count(violations, 'violation') : ''
  const all = speech.number(conversations)
  const seen = obstacles.length ? speech.say('looked at {} of {}; {}', speech.number(looked), all, why) : ''
  const whole = looked === 1 ? speech.say('looked at it') : speech.say('looked at all {}', all)
  return [found, seen].filter((part) => part).join(speech.say('; ')) || whole
}
