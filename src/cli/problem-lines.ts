import type { FileProblem } from '../files.ts'
import { visible, withoutCommands } from '../terminal-text.ts'
import { loadProblemWords } from '../ui/index.ts'
import { stackOf } from './failure.ts'
import { speechIn } from './ui-locale.ts'

/** A problem for standard error: `file:line: what`, and what to do about it below. */
export type TellProblem = (file: string, problem: FileProblem) => string

/** Tells problems in a language; what is in that language already stays as it is. */
export async function problemTeller(uiLocale: string | undefined, debug: boolean): Promise<TellProblem> {
  const [speech, said] = await Promise.all([speechIn(uiLocale), loadProblemWords(uiLocale ?? 'en')])
  return (file, problem) => {
    const { path = file, line, hint, warning, cause } = problem
    const where = visible(line === undefined ? path : `${path}:${line}`)
    const what = visible(said(problem.problem))
    return [
      withoutCommands(`${where}: ${warning ? speech.say('warning: {}', what) : what}\n`),
      ...(hint ? [`  ${visible(said(hint))}\n`] : []),
      ...(debug && cause !== undefined ? [`${stackOf(cause)}\n`] : []),
    ].join('')
  }
}
