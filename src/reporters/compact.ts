import { defineReporter } from '../reporter.ts'
import { withoutCommands } from '../terminal-text.ts'
import type { Violation } from '../violation.ts'
import { oneLine } from './one-line.ts'

/** One line for each violation, for `grep` and for the error lists of editors. */
export default defineReporter({
  id: 'compact',
  description: 'one line each: path:line:column severity rule text',
  showsProblems: true,
  isSeparate: true,
  create: () => ({
    conversation: (_, violations) => violations.map(line).join(''),
    fileEnd: ({ path, problems }) =>
      problems
        .map(({ path: own = path, line = 1, warning, problem }) => {
          const severity = warning ? 'warn' : 'error'
          return withoutCommands(`${oneLine(own)}:${line}:1 ${severity} etiquette ${oneLine(problem)}\n`)
        })
        .join(''),
  }),
})

function line({ path, place, severity, rule, text }: Violation): string {
  const { line, column } = place.start
  return withoutCommands(`${oneLine(path)}:${line}:${column} ${severity} ${oneLine(rule)} ${oneLine(text)}\n`)
}
