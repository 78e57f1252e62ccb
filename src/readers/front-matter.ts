import type { Document } from 'yaml'
import type { Role, Span } from '../conversation.ts'
import type { ReadProblem } from '../reader.ts'
import { isFields, KEY, Keys, plainName, textOf } from './record-keys.ts'
import { channelOf, closedOf, localeOf } from './setting.ts'
import { tomlLibrary } from './toml-library.ts'
import { yamlLibrary } from './yaml-library.ts'

/** The head of a Markdown or text file: YAML between two lines of `---`, or TOML between two of `+++`. */
export interface FrontMatter {
  readonly facts: Keys
  /** Where the text after it starts. */
  readonly end: number
  readonly problem?: ReadProblem
  /** What it says, and where it says so; nothing where it is too plain to have lists. */
  readonly yaml?: { readonly document: Document.Parsed; readonly text: string; readonly start: number }
  /** In TOML, the line that begins what is said to etiquette. */
  readonly ownLine?: Span
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const MAX_LENGTH = 64 * 1024

/** Keys by which front matter is told from a transcript that begins with a line of dashes. */
const KNOWN = new Set(
  'etiquette id title name channel locale language closed status agents agent customers customer bots speakers tags'.split(
    ' ',
  ),
)

/** The front matter of a text; without facts where there is none. */
export function readFrontMatter(text: string): FrontMatter {
  const none = { facts: new Keys({}), end: text.startsWith('\uFEFF') ? 1 : 0 }
  const head = text.slice(0, MAX_LENGTH)
  const match = FENCED.exec(head)
  if (!match) return readToml(head) ?? none
  const body = match[1] ?? ''
  if (!body.split('\n').some((line) => KNOWN.has(plainName(/^([\w .-]{1,20}):/.exec(line)?.[1] ?? '')))) return none
  const end = match[0].length
  const plain = plainFields(body)
  if (plain) return { facts: new Keys(plain), end }
  try {
    const document = yamlLibrary().parseDocument(body, { uniqueKeys: false, logLevel: 'silent' })
    const [error] = document.errors
    const value: unknown = document.toJS()
    if (error) return { ...none, end, problem: notYaml(error.message) }
    if (!isFields(value)) return { ...none, end }
    const yaml = { document, text: body, start: match[0].indexOf('\n') + 1 }
    return { facts: new Keys(value), end, yaml }
  } catch (error) {
    return { ...none, end, problem: notYaml((error as Error).message) }
  }
}

const TOML = /^\uFEFF?\+{3}[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)\+{3}[ \t]*(?:\r?\n|$)/

function readToml(head: string): FrontMatter | undefined {
  const match = TOML.exec(head)
  if (!match) return undefined
  const body = match[1] ?? ''
  const key = /^[ \t]*(?:"([^"\n]{1,20})"|([\w-]{1,20}))[ \t]*(?:=|\.[ \t]*\w)|^[ \t]*\[([\w-]{1,20})[\].]/
  const keys = body.split('\n').map((line) => key.exec(line)?.slice(1).find(Boolean) ?? '')
  if (!keys.some((name) => KNOWN.has(plainName(name)))) return undefined
  const end = match[0].length
  const start = match[0].indexOf('\n') + 1
  try {
    const own = lineSpan(head, start, keys.indexOf(KEY))
    return { facts: new Keys(tomlLibrary().parse(body)), end, ...(own ? { ownLine: own } : {}) }
  } catch (error) {
    const { message, line = 0 } = error as Error & { readonly line?: number }
    const problem: ReadProblem = {
      problem: `the front matter is not valid TOML (${message.split('\n')[0]})`,
      hint: 'Correct it; the rest of the file was read without it.',
      line: line + 1,
    }
    return { facts: new Keys({}), end, problem }
  }
}

/** The line with a number, counted from an offset; nothing for a negative number. */
function lineSpan(text: string, from: number, number: number): Span | undefined {
  if (number < 0) return undefined
  let start = from
  for (let i = 0; i < number; i++) start = text.indexOf('\n', start) + 1
  return [start, start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0)]
}

/** `title: Late order`: in front matter as plain as that, YAML says the same as it looks, and its library need not be loaded. */
const PLAIN = /^([A-Za-z][\w-]{0,40}): ([A-Za-z][\w ,.!-]{0,200}[\w.!])[ \t]*\r?$/
/** Words that YAML reads as something else than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off)$/i

function plainFields(body: string): Record<string, string> | undefined {
  const fields: Record<string, string> = {}
  for (const line of body.split('\n')) {
    if (line.trim() === '') continue
    const [, key, value] = PLAIN.exec(line) ?? []
    if (key === undefined || value === undefined || NO_TEXT.test(value) || Object.hasOwn(fields, key)) return undefined
    fields[key] = value
  }
  return fields
}

function notYaml(message: string): ReadProblem {
  return {
    problem: `the front matter is not valid YAML (${message.split('\n')[0]})`,
    hint: 'Correct it; the rest of the file was read without it.',
    line: 1,
  }
}

/** What front matter says about a conversation or template as a whole. */
export function settingsOf(facts: Keys) {
  return {
    channel: channelOf(facts.value(['channel'])),
    locale: localeOf(facts.value(['locale', 'language', 'lang'])),
    closed: closedOf(facts.value(['closed', 'status'])),
  }
}

const ROLE_LISTS: readonly (readonly [Role, readonly string[]])[] = [
  ['agent', ['agents', 'agent']],
  ['customer', ['customers', 'customer']],
  ['bot', ['bots', 'bot']],
]

/** Who is who by the front matter: `agents: [Iris]`, `customer: Ben`. */
export function speakersOf(facts: Keys): Map<string, Role> {
  const speakers = new Map<string, Role>()
  for (const [role, keys] of ROLE_LISTS) {
    const value = facts.value(keys)
    for (const name of Array.isArray(value) ? value : [value]) {
      const text = textOf(name)
      if (text !== undefined) speakers.set(text, role)
    }
  }
  return speakers
}
