import { defineReporter, type Reporter, type ReporterOptions } from '../reporter.ts'
import { xmlTag } from './escape-xml.ts'

/** The XML of Checkstyle, which most tools for code reviews read. */
export default defineReporter({
  id: 'checkstyle',
  description: 'XML as Checkstyle writes it',
  showsProblems: true,
  isSeparate: true,
  create,
})

function create({ version }: ReporterOptions): Reporter {
  /** Not known in another thread, where there are no files that are read as one. */
  let current: string | undefined
  /** Errors under the name of their own file, where that is not the one at hand: then several are read as one. */
  const within = (path: string, errors: string): string =>
    current === undefined || path === current ? errors : `</file>\n${opened(path)}${errors}</file>\n${opened(current)}`
  return {
    start: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n${xmlTag('checkstyle', { version: `etiquette ${version}` })}>\n`,
    fileStart(path) {
      current = path
      return opened(path)
    },
    conversation: (_, violations) =>
      violations
        .map(({ path, place: { start }, severity, rule, text }) =>
          within(path, error(start.line, start.column, severity, text, `etiquette.${rule}`)),
        )
        .join(''),
    fileEnd({ path: file, problems }) {
      const errors = problems.map(({ path = file, line, warning, problem }) =>
        within(path, error(line ?? 1, undefined, warning ? 'warn' : 'error', problem, 'etiquette')),
      )
      return `${errors.join('')}</file>\n`
    },
    end: () => '</checkstyle>\n',
  }
}

const opened = (path: string): string => `${xmlTag('file', { name: path })}>\n`

function error(line: number, column: number | undefined, severity: string, message: string, source: string): string {
  const level = severity === 'error' ? 'error' : 'warning'
  return `  ${xmlTag('error', { line, column, severity: level, message, source })}/>\n`
}
