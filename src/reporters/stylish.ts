import type { Conversation, Message, Span } from '../conversation.ts'
import type { ReadProblem } from '../reader.ts'
import { defineReporter, type ReporterOptions, type Summary } from '../reporter.ts'
import { displayWidth, visible, withoutCommands } from '../terminal-text.ts'
import { english } from '../ui/index.ts'
import type { Wording } from '../ui/wording.ts'
import type { Severity, Violation } from '../violation.ts'
import { shownTime } from './clock.ts'
import { excerpt } from './excerpt.ts'
import { rewriteLines } from './rewrite.ts'
import { totals } from './totals.ts'
import { flow, type Part, wrap } from './wrap.ts'

/** In fewer columns nothing can be laid out; lines are then this wide. */
const NARROWEST = 20
const INDENT = 4
const TEXT_LINES = 4
const MOST_RULES = 8

const LABELS = ['error', 'warn', 'problem'] as const satisfies readonly (Severity | 'problem')[]

interface Page extends Pick<ReporterOptions, 'paint' | 'width'> {
  readonly wording: Wording
  /** Columns of the widest label, and two. */
  readonly labelWidth: number
}

/** For people: what was said, the words underlined, what is wrong with them and what to say instead. */
export default defineReporter({
  id: 'stylish',
  description: 'for people: the words underlined, what is wrong with them and a rewrite (the default)',
  showsProblems: true,
  isSeparate: true,
  create({ paint, width, wording = english }) {
    const labelWidth = Math.max(...LABELS.map((label) => displayWidth(wording.frame(label)))) + 2
    const page: Page = { paint, width: Math.max(NARROWEST, width), wording, labelWidth }
    return {
      conversation: (conversation, violations) => block(conversationLines(page, conversation, violations)),
      fileEnd: ({ path, problems }) => problems.map((problem) => block(problemLines(page, path, problem))).join(''),
      end: (summary) => withoutCommands(`${summaryLines(page, summary).join('\n')}\n`),
    }
  },
})

const block = (lines: readonly string[]): string => (lines.length ? withoutCommands(`${lines.join('\n')}\n\n`) : '')

const indented = (lines: readonly string[], columns: number): string[] =>
  lines.map((line) => (line ? ' '.repeat(columns) + line : line))

function conversationLines(page: Page, conversation: Conversation, violations: readonly Violation[]): string[] {
  const first = violations[0]
  if (!first) return []
  const { bold, cyan, dim } = page.paint
  const { line } = first.place.start
  const kind = conversation.kind === 'template' ? 'template' : (conversation.channel ?? first.channel)
  const heading: Part[] = [
    { text: `${first.path}:${line}`, paint: bold },
    { text: conversation.id, paint: cyan },
    { text: kind ?? '' },
    { text: conversation.title === conversation.id ? '' : (conversation.title ?? ''), paint: dim },
  ]
  const messages = runs(violations, (violation, [before]) => violation.message === before?.message)
  return [
    ...flow(heading, page.width),
    ...messages.flatMap((group) => ['', ...messageLines(page, conversation, group, first)]),
  ]
}

/** Neighbours that belong together, as lists. */
function runs<T>(items: readonly T[], belongs: (item: T, run: readonly T[]) => boolean): T[][] {
  const result: T[][] = []
  for (const item of items) {
    const run = result.at(-1)
    if (run && belongs(item, run)) run.push(item)
    else result.push([item])
  }
  return result
}

function messageLines(page: Page, conversation: Conversation, violations: readonly Violation[], headed: Violation) {
  const [first] = violations
  if (!first) return []
  const message = conversation.messages[first.message]
  const text = message?.text ?? first.actual
  const width = page.width - INDENT
  const shared = runs(violations, (violation, run) => isShownTogether(text, [...run, violation], width))
  return [
    ...indented(flow(messageHeading(page, conversation, message, first, headed), page.width - INDENT / 2), 2),
    ...indented(
      shared.flatMap((group, at) => [...(at ? [''] : []), ...remarkLines(page, text, group, width)]),
      INDENT,
    ),
  ]
}

function messageHeading(
  { paint, wording }: Page,
  { kind }: Conversation,
  message: Message | undefined,
  violation: Violation,
  headed: Violation,
): Part[] {
  const { line } = violation.place.start
  const isElsewhere = violation.path !== headed.path
  const where = isElsewhere ? `${violation.path}:${line}` : wording.frame('line', { number: line })
  const isInHeading = !isElsewhere && line === headed.place.start.line
  const who = message?.author?.name || message?.author?.id || violation.agent || ''
  const parts: Part[] = [
    { text: message?.at === undefined ? '' : shownTime(message.at) },
    { text: who, paint: paint.bold },
    { text: isInHeading ? '' : where, paint: paint.dim },
  ].filter((part) => part.text)
  // Without any of these a reader could not find the message in a long conversation.
  return parts.length || kind === 'template'
    ? parts
    : [{ text: wording.frame('message', { number: violation.message + 1 }), paint: paint.dim }]
}

const isWhole = (text: string, [start, end]: Span): boolean => start >= end || (start <= 0 && end >= text.length)

/** Where something is missing from the whole message, its beginning is to be seen. */
function extent(text: string, violations: readonly Violation[]): Span {
  const spans = violations.map(({ span }): Span => (isWhole(text, span) ? [0, 0] : span))
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

function isShownTogether(text: string, violations: readonly Violation[], width: number): boolean {
  const [start, end] = extent(text, violations)
  // Two columns are for the ellipses.
  return end - start <= 2 * width && displayWidth(visible(text.slice(start, end))) <= width - 2
}

function remarkLines(page: Page, text: string, violations: readonly Violation[], width: number): string[] {
  const marked = violations.filter(({ span }) => !isWhole(text, span))
  const line = excerpt(text, extent(text, violations), width)
  const shown = line
    .map((cell) => cell.text)
    .join('')
    .trimEnd()
  const marks = line.map(({ start, end }): Severity | undefined => {
    const over = marked.filter(({ span }) => start < span[1] && end > span[0])
    return over.some((violation) => violation.severity === 'error') ? 'error' : over.length ? 'warn' : undefined
  })
  const tildes = runs(
    line.map((cell, at) => ({ width: cell.width, mark: marks[at] })),
    (cell, [before]) => cell.mark === before?.mark,
  ).map((run) => {
    const columns = run.reduce((sum, cell) => sum + cell.width, 0)
    const mark = run[0]?.mark
    return mark ? colour(page, mark)('~'.repeat(columns)) : ' '.repeat(columns)
  })
  return [
    ...(marked.length ? [shown, tildes.join('').trimEnd()] : shown ? [page.paint.dim(shown)] : []),
    ...violations.flatMap((violation) => violationLines(page, violation, width)),
  ]
}

const colour = ({ paint }: Page, severity: Severity | 'problem') => (severity === 'warn' ? paint.yellow : paint.red)

function violationLines(page: Page, violation: Violation, width: number): string[] {
  const { dim, green } = page.paint
  const [rewrite] = violation.expected
  const columns = width - page.labelWidth
  const what: Part[] = [
    { text: violation.text, maxLines: TEXT_LINES },
    { text: violation.rule, paint: dim },
  ]
  const advice =
    rewrite !== undefined
      ? rewriteLines(rewrite, violation.actual, columns).map(green)
      : violation.note
        ? wrap(violation.note, columns, TEXT_LINES).map(dim)
        : []
  return labelled(page, violation.severity, [...flow(what, columns), ...advice])
}

function labelled(page: Page, severity: Severity | 'problem', lines: readonly string[]): string[] {
  const label = page.wording.frame(severity)
  const [first = '', ...more] = lines
  const beside = first && ' '.repeat(page.labelWidth - displayWidth(label)) + first
  return [colour(page, severity)(label) + beside, ...indented(more, page.labelWidth)]
}

function problemLines(page: Page, file: string, { problem, hint, line, path = file, warning }: ReadProblem): string[] {
  const columns = page.width - INDENT - page.labelWidth
  const lines = [...wrap(problem, columns), ...(hint ? wrap(hint, columns).map(page.paint.dim) : [])]
  return [
    ...flow([{ text: line === undefined ? path : `${path}:${line}`, paint: page.paint.bold }], page.width),
    ...indented(labelled(page, warning ? 'warn' : 'problem', lines), INDENT),
  ]
}

function summaryLines(page: Page, summary: Summary): string[] {
  const { bold, dim, green, red } = page.paint
  const { errors, warnings, problems, conversations } = summary
  const { wording } = page
  const rules = Object.entries(summary.rules)
    .filter(([, violations]) => violations > 0)
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
  const clean = errors + warnings === 0
  const line = clean
    ? wording.frame('clean', { conversations: wording.count(conversations, 'conversation') })
    : totals(summary, wording)
  const [top] = rules
  return [
    ...wrap(line, page.width).map(clean ? green : bold),
    ...(problems
      ? wrap(wording.frame('unread', { problems: wording.count(problems, 'problem') }), page.width).map(red)
      : []),
    ...(rules.length ? ['', ...ruleTable(rules, page)] : []),
    ...(top
      ? ['', ...wrap(wording.frame('why', { command: `etiquette explain ${top[0]}` }), page.width).map(dim)]
      : []),
  ]
}

function ruleTable(rules: readonly (readonly [string, number])[], { width, wording }: Page): string[] {
  const rows = rules.slice(0, MOST_RULES).map(([id, violations]) => [id, wording.number(violations)] as const)
  const numbers = Math.max(...rows.map(([, number]) => number.length))
  const names = rows.map(([id]) => wrap(id, width - numbers - INDENT, 1)[0] ?? '')
  const widest = Math.max(...names.map(displayWidth))
  const rest = rules.length - rows.length
  return indented(
    [
      ...rows.map(([, number], at) => {
        const name = names[at] as string
        return `${name}${' '.repeat(widest - displayWidth(name))}  ${number.padStart(numbers)}`
      }),
      ...(rest ? wrap(wording.frame('more', { rules: wording.count(rest, 'more-rule') }), width - 2) : []),
    ],
    2,
  )
}
