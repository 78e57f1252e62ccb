import type { FileProblem } from '../files.ts'
import { visible } from '../terminal-text.ts'
import { stackOf } from './failure.ts'

/** A problem for standard error: `file:line: what`, and what to do about it below. */
export function problemLines(file: string, problem: FileProblem, debug: boolean): string {
  const { path = file, line, hint, warning, cause } = problem
  const where = visible(line === undefined ? path : `${path}:${line}`)
  return [
    `${where}: ${warning ? 'warning: ' : ''}${visible(problem.problem)}\n`,
    ...(hint ? [`  ${visible(hint)}\n`] : []),
    ...(debug && cause !== undefined ? [`${stackOf(cause)}\n`] : []),
  ].join('')
}
