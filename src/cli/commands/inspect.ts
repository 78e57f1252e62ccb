import { type Inspection, inspectFiles, type RoleCount } from '../../files/inspect.ts'
import { redactionMode } from '../../redaction/mode.ts'
import { visible } from '../../terminal-text.ts'
import { count } from '../count.ts'
import { type FileFlags, filesOptions, patternsOf } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { openOutput } from '../output.ts'
import { problemLines } from '../problem-lines.ts'

export interface InspectFlags extends FileFlags {
  readonly format: 'text' | 'json'
  readonly redact?: boolean
}

/** `etiquette inspect`: what files are taken for, who is who in them, and what is left out. */
export async function inspect(paths: readonly string[], flags: InspectFlags, io: Io): Promise<ExitCode> {
  const patterns = patternsOf(paths, flags)
  const options = await filesOptions(patterns, flags, io)
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
    else await output.write(textOf(file, flags.debug === true))
  }
  if (flags.format === 'json') await output.write(`${JSON.stringify({ files }, undefined, 2)}\n`)
  await output.finish()
  return failed ? 2 : 0
}

function textOf(file: Inspection, debug: boolean): string {
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
  const lines = [visible(path)]
  const add = (label: string, value: string): void => {
    lines.push(`  ${label.padEnd(LABEL_WIDTH)}${value}`)
  }
  if (format === undefined) add('format', 'not known')
  else add('format', `${name} (${format})${confidence === undefined ? ', as you say' : `, ${sureness(confidence)}`}`)
  add('holds', holds(file))
  for (const role of roles) {
    add(role.role, speakersOf(role))
    const reasons = Object.keys(role.because)
    add('', `because ${reasons.length ? reasons.map(visible).join('; ') : 'of the words for roles in the file'}`)
  }
  if (Object.keys(skipped).length) add('not judged', counted(skipped))
  if (messages) {
    add('channel', counted(channels))
    add('language', counted(locales))
    add(
      '',
      `because ${Object.keys(languageFrom)
        .map((from) => LANGUAGE_FROM[from as 'text'])
        .join('; ')}`,
    )
    add('times', times ? `${times.from} to ${times.to}` : 'none')
    if (times && withoutTime) add('', `${count(withoutTime, 'message')} without a time`)
  }
  const problems = file.problems.map((problem) => problemLines(path, problem, debug)).join('')
  return `${lines.join('\n')}\n${problems}${adviceOf(file)}\n`
}

const LABEL_WIDTH = 12

/** What decides on a language. */
const LANGUAGE_FROM = {
  text: 'of the words of the text',
  file: 'the file says so',
  settings: 'nothing shows another than the one that is set, or English',
} as const

function holds({ conversations, templates, messages, internal }: Inspection): string {
  const kinds = [
    ...(conversations || !templates ? [count(conversations, 'conversation')] : []),
    ...(templates ? [count(templates, 'template')] : []),
    count(messages, 'message'),
  ]
  return `${kinds.join(', ')}${internal ? `, ${internal} of them private` : ''}`
}

function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'certain'
  if (confidence >= 0.6) return 'likely'
  return 'a guess: name it with --input-format if it is another one'
}

function speakersOf({ messages, speakers, more }: RoleCount): string {
  const names = speakers.map(({ name, messages: own }) => `${visible(name).slice(0, 40)} (${own})`)
  return `${count(messages, 'message')}: ${names.join(', ')}${more ? ` and ${more} more` : ''}`
}

function counted(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([what, number]) => `${visible(what)} (${number})`)
    .join(', ')
}

/** Which options would change what was found. */
function adviceOf({ conversations, messages, roles, channels, languageFrom }: Inspection): string {
  const has = (role: string): boolean => roles.some((each) => each.role === role)
  const advice: string[] = []
  if (conversations && !has('agent')) advice.push('Nobody is an agent: name those who are with --agent NAME.')
  if (conversations && !has('customer')) advice.push('Nobody is a customer: name those who are with --customer NAME.')
  if (has('agent')) advice.push('--role NAME=bot (or agent, customer, system) puts a speaker right.')
  if (messages && channels.unknown) advice.push('--channel says what the channel is where the file does not.')
  if (messages && languageFrom.settings) advice.push('--locale says what the language is where the file does not.')
  return advice.map((line) => `  ${line}\n`).join('')
}
