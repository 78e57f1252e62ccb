import { defineReporter } from '../reporter.ts'
import { xmlTag } from './escape-xml.ts'

/** The XML of Checkstyle, which most tools for code reviews read. */
export default defineReporter({
  id: 'checkstyle',
  description: 'XML as Checkstyle writes it',
  showsProblems: true,
  isSeparate: true,
  create: ({ version }) => ({
    start: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n${xmlTag('checkstyle', { version: `etiquette ${version}` })}>\n`,
    fileStart: (path) => `${xmlTag('file', { name: path })}>\n`,
    conversation: (_, violations) =>
      violations
        .map(({ place, severity, rule, text }) =>
          error(place.start.line, place.start.column, severity, text, `etiquette.${rule}`),
        )
        .join(''),
    fileEnd: ({ problems }) => {
      const errors = problems.map(({ line, warning, problem }) =>
        error(line ?? 1, undefined, warning ? 'warn' : 'error', problem, 'etiquette'),
      )
      return `${errors.join('')}</file>\n`
    },
    end: () => '</checkstyle>\n',
  }),
})

function error(line: number, column: number | undefined, severity: string, message: string, source: string): string {
  const level = severity === 'error' ? 'error' : 'warning'
  return `  ${xmlTag('error', { line, column, severity: level, message, source })}/>\n`
}
