import type { Conversation } from '../conversation.ts'
import type { ReadProblem } from '../reader.ts'
import { defineReporter } from '../reporter.ts'
import { grouped } from '../ui/wording.ts'
import type { Violation } from '../violation.ts'
import { oneLine } from './one-line.ts'
import { totals } from './totals.ts'

/** GitHub shows no more of each kind for one step, and drops the others without a word. */
const SHOWN = 10

type Level = 'error' | 'warning'

/**
 * Annotations of a pull request, as commands of GitHub's workflow log. What is above GitHub's limit stands in the log, folded
 * file by file, so that nothing is lost and nothing is told twice.
 */
export default defineReporter({
  id: 'github',
  description: 'annotations in GitHub workflows',
  showsProblems: true,
  create() {
    const annotated: Record<Level, number> = { error: 0, warning: 0 }
    let folded = 0
    let isOpen = false
    const tell = (level: Level, path: string, command: () => string, line: () => string): string => {
      if (annotated[level] < SHOWN) {
        annotated[level]++
        return command()
      }
      folded++
      const opening = isOpen ? '' : `::group::${escapeData(oneLine(path))}\n`
      isOpen = true
      return `${opening}${line()}`
    }
    return {
      conversation: (conversation, violations) =>
        violations
          .map((violation) =>
            tell(
              violation.severity === 'error' ? 'error' : 'warning',
              violation.path,
              () => annotation(conversation, violation),
              () =>
                logLine(violation.path, violation.place.start.line, violation.severity, violation.rule, violation.text),
            ),
          )
          .join(''),
      fileEnd({ path, problems }) {
        const told = problems.map((problem) => {
          const own = problem.path ?? path
          return tell(
            problem.warning ? 'warning' : 'error',
            own,
            () => problemAnnotation(own, problem),
            () => logLine(own, problem.line, problem.warning ? 'warn' : 'error', 'etiquette', problem.problem),
          )
        })
        const closing = isOpen ? '::endgroup::\n' : ''
        isOpen = false
        return told.join('') + closing
      },
      end: (summary) =>
        `etiquette: ${totals(summary)}${folded ? `; ${grouped(folded, ',')} more than GitHub annotates, folded above` : ''}\n`,
    }
  },
})

/** Begins with a dash, because the runner would take a line that begins with colons for a command. */
const logLine = (path: string, line: number | undefined, severity: string, rule: string, text: string): string =>
  `- ${oneLine(`${path}${line === undefined ? '' : `:${line}`} ${severity} ${rule}: ${text}`)}\n`

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
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(oneLine(`${value}`))}`)
  return `::${name} ${list.join(',')}::${lines.map((line) => escapeData(oneLine(line))).join('%0A')}\n`
}

/** As in GitHub's own toolkit. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
