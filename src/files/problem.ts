import type { RuleCrash } from '../engine/crashes.ts'
import type { ReadProblem } from '../reader.ts'

/** A problem together with what was thrown, for `--debug`. */
export interface FileProblem extends ReadProblem {
  readonly cause?: unknown
}

/** A file that is not what it seems can have a problem in every line; more than these are only counted. */
const MAX_IN_FILE = 100

/** The problems of one file, as many as are worth showing. */
export class ProblemList {
  readonly shown: FileProblem[] = []
  #hidden = 0
  #failing = 0

  /** The problem as it is to be shown now, if it is. */
  add(problem: FileProblem): FileProblem | undefined {
    if (this.shown.length < MAX_IN_FILE) {
      this.shown.push(problem)
      return problem
    }
    this.#hidden++
    if (!problem.warning) this.#failing++
    return undefined
  }

  /** What stands for the problems that were only counted. */
  rest(): FileProblem | undefined {
    if (this.#hidden === 0) return undefined
    const problem = {
      problem: `${this.#hidden} further problem${this.#hidden === 1 ? '' : 's'} in this file not shown`,
      ...(this.#failing ? {} : { warning: true }),
    }
    this.shown.push(problem)
    return problem
  }
}

/** What went wrong while a file was opened or read, in words. */
export function readFailure(error: unknown): FileProblem {
  const { code, message } = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : SYSTEM_ERRORS[code]
  return { ...(known ?? { problem: message || String(error) }), cause: error }
}

const SYSTEM_ERRORS: Readonly<Record<string, ReadProblem>> = {
  EACCES: { problem: 'no permission to read this file' },
  EPERM: { problem: 'no permission to read this file' },
  ENOENT: { problem: 'the file is not there any more' },
  EISDIR: { problem: 'this is a folder' },
  EMFILE: { problem: 'too many open files', hint: 'Check fewer files at once.' },
  EIO: { problem: 'the disk could not be read' },
}

export function crashProblem({ rule, conversation, error }: RuleCrash): FileProblem {
  const what = error instanceof Error ? error.message : String(error)
  return {
    problem: `the rule ${rule} failed at conversation ${JSON.stringify(conversation)}: ${what}`,
    hint: `This is a fault of the rule; the other rules went on. Switch it off with --rule '${rule}: off'.`,
    cause: error,
  }
}
