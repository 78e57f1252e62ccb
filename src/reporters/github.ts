import type { Conversation } from '../conversation.ts'
import type { ReadProblem } from '../reader.ts'
import { defineReporter } from '../reporter.ts'
import type { Violation } from '../violation.ts'
import { oneLine } from './one-line.ts'
import { totals } from './totals.ts'

/** GitHub shows no more of each kind for one step. */
const SHOWN = 10

/** Annotations of a pull request, as commands of GitHub's workflow log. */
export default defineReporter({
  id: 'github',
  description: 'annotations in GitHub workflows',
  showsProblems: true,
  isSeparate: true,
  create: () => ({
    conversation: (conversation, violations) =>
      violations.map((violation) => annotation(conversation, violation)).join(''),
    fileEnd: ({ path, problems }) => problems.map((problem) => problemAnnotation(path, problem)).join(''),
    end(summary) {
      const hidden = summary.errors > SHOWN || summary.warnings > SHOWN
      return `etiquette: ${totals(summary)}${hidden ? `; GitHub shows at most ${SHOWN} of each kind` : ''}\n`
    },
  }),
})

function annotation({ messages }: Conversation, violation: Violation): string {
  const { place, actual, expected, note, rule } = violation
  const [rewrite] = expected
  const text = messages[violation.message]?.text ?? actual
  const isWhole = violation.span[0] <= 0 && violation.span[1] >= text.length
  return command(
    violation.severity === 'error' ? 'error' : 'warning',
    {
      file: violation.path,
      line: place.start.line,
      col: place.start.column,
      endLine: place.end.line,
      endColumn: place.end.column,
      title: `etiquette(${rule})`,
    },
    [
      violation.text,
      // Where something is missing there are no words to show.
      ...(isWhole || !actual ? [] : [`Words: ${actual}`]),
      ...(rewrite !== undefined ? [`Rewrite: ${rewrite || '(leave this out)'}`] : note ? [`Advice: ${note}`] : []),
    ],
  )
}

const problemAnnotation = (path: string, { problem, hint, line, warning }: ReadProblem): string =>
  command(warning ? 'warning' : 'error', { file: path, ...(line === undefined ? {} : { line }), title: 'etiquette' }, [
    problem,
    ...(hint ? [`Advice: ${hint}`] : []),
  ])

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(clean(`${value}`))}`)
  return `::${name} ${list.join(',')}::${lines.map((line) => escapeData(clean(line))).join('%0A')}\n`
}

/** On one line, no control characters, of a bearable length, and without the older form of a command, `##[error]`. */
const clean = (text: string): string => oneLine(text).replaceAll('##[', '## [')

/** As in GitHub's own toolkit. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
