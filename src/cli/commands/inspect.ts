import { type Inspection, inspectFiles, type RoleCount } from '../../files/inspect.ts'
import { redactionMode } from '../../redaction/mode.ts'
import { shownTime } from '../../reporters/clock.ts'
import { displayWidth, visible, withoutCommands } from '../../terminal-text.ts'
import { loadReasonWords } from '../../ui/index.ts'
import type { Sayable, Speech } from '../../ui/speech.ts'
import { type FileFlags, filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { openOutput } from '../open-output.ts'
import { problemTeller, type TellProblem } from '../problem-lines.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'

export interface InspectFlags extends FileFlags {
  readonly format: 'text' | 'json'
  readonly redact?: boolean
}

/** `etiquette inspect`: what files are taken for, who is who in them, and what is left out. */
export async function inspect(paths: readonly string[], flags: InspectFlags, io: Io): Promise<ExitCode> {
  const patterns = patternsOf(paths, flags)
  const options = await filesOptions(patterns, flags, io)
  const uiLocale = uiLocaleIn(flags, io, true)
  const speech = await speechIn(uiLocale)
  const tell = await problemTeller(uiLocale, flags.debug === true)
  const because = await loadReasonWords(uiLocale ?? 'en')
  const output = await openOutput(io, undefined, () => {})
  const files: Inspection[] = []
  let failed = false
  const mode = redactionMode(flags.redact, io.env)
  const redact = mode === 'none' ? undefined : (await import('../../redaction/inspection.ts')).redactInspection
  for await (const found of inspectFiles(patterns, options)) {
    const file = redact?.(found, mode) ?? found
    if (io.signal.aborted) break
    if (file.problems.some(({ warning }) => !warning)) failed = true
    if (flags.format === 'json') files.push(file)
    else await output.write(textOf(file, { speech, tell, because }))
  }
  if (flags.format === 'json') await output.write(`${JSON.stringify({ files }, undefined, 2)}\n`)
  await output.finish()
  return failed ? 2 : 0
}

/** What an inspection is told with, in one language. */
interface Words {
  readonly speech: Speech
  readonly tell: TellProblem
  because(english: string): string
}

function textOf(file: Inspection, { speech, tell, because }: Words): string {
  const {
    path,
    format,
    name,
    confidence,
    roles,
    skipped,
    channels,
    locales,
    languageFrom,
    times,
    withoutTime,
    messages,
  } = file
  const lines = [withoutCommands(visible(path))]
  const add = (label: string, value: string): void => {
    lines.push(`  ${label}${' '.repeat(Math.max(1, LABEL_WIDTH - displayWidth(label)))}${value}`)
  }
  add(
    speech.say('format'),
    format === undefined ? speech.say('not known') : speech.say(sureness(confidence), `${name}`, format),
  )
  add(speech.say('holds'), holds(file, speech))
  // Templates have nobody who speaks, and no time.
  const hasSpeakers = file.conversations > 0
  for (const role of hasSpeakers ? roles : []) {
    add(speech.say(role.role), speakersOf(role, speech))
    const reasons = Object.keys(role.because)
    const said = reasons.length
      ? reasons.map((each) => visible(because(each))).join(speech.say('; '))
      : speech.say('of the words for roles in the file')
    add('', speech.say('because {}', said))
  }
  if (Object.keys(skipped).length) add(speech.say('not judged'), counted(skipped, speech, because))
  if (messages) {
    add(speech.say('channel'), counted(channels, speech))
    add(speech.say('language'), counted(locales, speech))
    add(
      '',
      speech.say(
        'because {}',
        Object.keys(languageFrom)
          .map((from) => speech.say(LANGUAGE_FROM[from as 'text']))
          .join(speech.say('; ')),
      ),
    )
    if (hasSpeakers)
      add(speech.say('times'), times ? speech.say('{} to {}', clock(times.from), clock(times.to)) : speech.say('none'))
    if (hasSpeakers && times && withoutTime)
      add('', speech.say('{} without a time', speech.count(withoutTime, 'message')))
  }
  const problems = file.problems.map((problem) => tell(path, problem)).join('')
  return `${lines.join('\n')}\n${problems}${adviceOf(file, speech)}\n`
}

const LABEL_WIDTH = 12

const clock = (time: string): string => shownTime(Date.parse(time))

/** What decides on a language. */
const LANGUAGE_FROM = {
  text: 'of the words of the text',
  file: 'the file says so',
  settings: 'nothing shows another than the one that is set, or English',
} as const

function holds({ conversations, templates, messages, internal }: Inspection, speech: Speech): string {
  const kinds = [
    ...(conversations || !templates ? [speech.count(conversations, 'conversation')] : []),
    ...(templates ? [speech.count(templates, 'template')] : []),
    speech.count(messages, 'message'),
  ].join(speech.say(', '))
  return internal ? speech.say('{}, {} of them private', kinds, internal) : kinds
}

function sureness(confidence: number | undefined): Sayable {
  if (confidence === undefined) return '{} ({}), as you say'
  if (confidence >= 0.9) return '{} ({}), certain'
  if (confidence >= 0.6) return '{} ({}), likely'
  return '{} ({}), a guess: name it with --input-format if it is another one'
}

function speakersOf({ messages, speakers, more }: RoleCount, speech: Speech): string {
  const names = speakers.map(
    ({ name, messages: own }) => `${name === NOBODY ? speech.say(NOBODY) : visible(name).slice(0, 40)} (${own})`,
  )
  const all = speech.count(messages, 'message')
  return more ? speech.say('{}: {} and {} more', all, names.join(', '), more) : `${all}: ${names.join(', ')}`
}

/** What inspections call somebody without a name, and a channel that nobody names. */
const NOBODY = '(no name)'
const UNKNOWN = 'unknown'

/** How many of what; `named` says what it is, where that is etiquette's own word. */
function counted(
  counts: Readonly<Record<string, number>>,
  speech: Speech,
  named: (english: string) => string = (what) => what,
): string {
  return Object.entries(counts)
    .map(([what, number]) => `${what === UNKNOWN ? speech.say(UNKNOWN) : visible(named(what))} (${number})`)
    .join(speech.say(', '))
}

/** Which options would change what was found. */
function adviceOf({ conversations, messages, roles, channels, languageFrom }: Inspection, speech: Speech): string {
  const has = (role: string): boolean => roles.some((each) => each.role === role)
  const advice: Sayable[] = []
  if (conversations && !has('agent')) advice.push('Nobody is an agent: name those who are with --agent NAME.')
  if (conversations && !has('customer')) advice.push('Nobody is a customer: name those who are with --customer NAME.')
  if (conversations && has('agent')) advice.push('--role NAME=bot (or agent, customer, system) puts a speaker right.')
  if (messages && channels.unknown) advice.push('--channel says what the channel is where the file does not.')
  if (messages && languageFrom.settings) advice.push('--locale says what the language is where the file does not.')
  return advice.map((line) => `  ${speech.say(line)}\n`).join('')
}
