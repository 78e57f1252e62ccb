import type { Channel, Conversation, Kind, Message, Span } from '../../src/conversation.ts'
import type { FileSummary, Paint, ReporterFormat, Summary } from '../../src/reporter.ts'
import type { Violation } from '../../src/violation.ts'

/** Everything that a reporter is told about one file. */
export interface SampleFile {
  readonly summary: FileSummary
  readonly findings: readonly (readonly [Conversation, readonly Violation[]])[]
}

const same = (text: string): string => text

export const plain: Paint = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same,
  underline: same,
}

const sgr = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`

export const coloured: Paint = {
  bold: sgr(1),
  dim: sgr(2),
  red: sgr(31),
  yellow: sgr(33),
  green: sgr(32),
  cyan: sgr(36),
  underline: sgr(4),
}

export interface Said {
  readonly text: string
  readonly who?: string
  readonly at?: number
}

export function talk(
  id: string,
  said: readonly Said[],
  more: { kind?: Kind; channel?: Channel; title?: string } = {},
): Conversation {
  const messages = said.map(
    ({ text, who, at }, index): Message => ({
      index,
      role: 'agent',
      text,
      ...(who === undefined ? {} : { author: { name: who } }),
      ...(at === undefined ? {} : { at }),
      locate: () => place(1, 1, 0),
    }),
  )
  return { kind: 'transcript', id, messages, ...more }
}

export const place = (line: number, column: number, length: number) => ({
  start: { line, column, offset: column - 1 },
  end: { line, column: column + length, offset: column - 1 + length },
})

type Finding = Pick<Violation, 'message' | 'rule' | 'text'> & Partial<Violation> & { words?: string }

/** A violation at `words`, or at the whole message. */
export function found(path: string, line: number, conversation: Conversation, finding: Finding): Violation {
  const { words, ...fields } = finding
  const message = conversation.messages[finding.message]
  const text = message?.text ?? ''
  const start = words === undefined ? 0 : text.indexOf(words)
  const actual = words ?? text
  const span: Span = [start, start + actual.length]
  return {
    path,
    conversation: conversation.id,
    severity: 'warn',
    actual,
    expected: [],
    url: `https://etiquette.example/rules/${finding.rule}`,
    span,
    place: place(line, start + 1, actual.length),
    ...(message?.author?.name === undefined ? {} : { agent: message.author.name }),
    ...(conversation.channel === undefined ? {} : { channel: conversation.channel }),
    locale: 'en',
    ...fields,
  }
}

export function summarize(files: readonly SampleFile[]): Summary {
  const violations = files.flatMap((file) => file.findings.flatMap(([, list]) => list))
  const rules: Record<string, number> = {}
  for (const { rule } of violations) rules[rule] = (rules[rule] ?? 0) + 1
  const sum = (of: (file: FileSummary) => number) => files.reduce((total, { summary }) => total + of(summary), 0)
  return {
    files: files.length,
    conversations: sum((file) => file.conversations),
    messages: sum((file) => file.messages),
    errors: violations.filter(({ severity }) => severity === 'error').length,
    warnings: violations.filter(({ severity }) => severity === 'warn').length,
    problems: sum((file) => file.problems.length),
    rules,
  }
}

/** The whole output of a format, with its methods called in the order that `Reporter` promises. */
export function report(format: ReporterFormat, files: readonly SampleFile[], width = 80, paint: Paint = plain): string {
  const reporter = format.create({ paint, width, version: '0.0.0' })
  const pieces = [reporter.start?.()]
  for (const { summary, findings } of files) {
    pieces.push(reporter.fileStart?.(summary.path))
    for (const [conversation, violations] of findings) pieces.push(reporter.conversation?.(conversation, violations))
    pieces.push(reporter.fileEnd?.(summary))
  }
  pieces.push(reporter.end?.(summarize(files)))
  return pieces.join('')
}
