import type { Known, Recalled } from '../cache/file-cache.ts'
import { inOrder } from '../cache/in-order.ts'
import type { Violation } from '../violation.ts'
import type { Checker } from './checker.ts'
import type { FileEvent } from './event.ts'
import { crashProblem, type FileProblem, ProblemList } from './problem.ts'

/** A file of which an earlier run knows what comes of it. */
export async function* readKnown(path: string, known: Known, checker: Checker): AsyncGenerator<FileEvent, void> {
  const problems = new ProblemList()
  let conversations = 0
  let messages = 0
  yield { event: 'start', path }
  for (const item of known) {
    const found: FileProblem[] = []
    if ('problem' in item) found.push(item.problem)
    else {
      const { conversation, tag: locale } = item
      conversations++
      messages += conversation.messages.length
      const loading = checker.prepareRecall(conversation, locale)
      if (loading) await loading
      yield { event: 'conversation', path, conversation, violations: recall(item, path, checker, found), locale }
    }
    for (const problem of found) if (problems.add(problem)) yield { event: 'problem', path, problem }
  }
  const rest = problems.rest()
  if (rest) yield { event: 'problem', path, problem: rest }
  yield { event: 'end', file: { path, conversations, messages, problems: problems.shown } }
}

/** What is known, and what rules about many templates say of it in this run. */
function recall(known: Recalled, path: string, checker: Checker, found: FileProblem[]): readonly Violation[] {
  const { conversation, violations, notes, tag } = known
  if (Object.keys(notes).length === 0) return violations
  const anew = checker.recall(conversation, tag, path, notes, (crash) => found.push(crashProblem(crash)))
  return inOrder(violations, anew)
}
