import type { Known, Recalled } from '../cache/file-cache.ts'
import { inOrder } from '../cache/in-order.ts'
import type { Violation } from '../violation.ts'
import type { Checker } from './checker.ts'
import type { FileEvent } from './event.ts'
import { crashProblem, type FileProblem, ProblemList } from './problem.ts'

/** Loads what `knownEvents` takes; nothing to wait for where there is no promise. */
export function prepareKnown(known: Known, checker: Checker): Promise<unknown> | undefined {
  const loading: Promise<unknown>[] = []
  for (const item of known) {
    const one = 'problem' in item ? undefined : checker.prepareRecall(item.conversation, item.tag)
    if (one) loading.push(one)
  }
  return loading.length > 0 ? Promise.all(loading) : undefined
}

/**
 * What happens to a file of which an earlier run knows what comes of it; only after `prepareKnown`. All at once, because
 * most of thousands of files are known, and what is handed on one by one takes longer than what is done with it.
 */
export function knownEvents(path: string, known: Known, checker: Checker): readonly FileEvent[] {
  const problems = new ProblemList()
  const events: FileEvent[] = [{ event: 'start', path }]
  let conversations = 0
  let messages = 0
  for (const item of known) {
    const found: FileProblem[] = []
    if ('problem' in item) found.push(item.problem)
    else {
      const { conversation, tag: locale } = item
      conversations++
      messages += conversation.messages.length
      const violations = recall(item, path, checker, found)
      events.push({ event: 'conversation', path, conversation, violations, locale })
    }
    for (const problem of found) if (problems.add(problem)) events.push({ event: 'problem', path, problem })
  }
  const rest = problems.rest()
  if (rest) events.push({ event: 'problem', path, problem: rest })
  events.push({ event: 'end', file: { path, conversations, messages, problems: problems.shown } })
  return events
}

/** What is known, and what rules about many templates say of it in this run. */
function recall(known: Recalled, path: string, checker: Checker, found: FileProblem[]): readonly Violation[] {
  const { conversation, violations, notes, tag } = known
  if (Object.keys(notes).length === 0) return violations
  const anew = checker.recall(conversation, tag, path, notes, (crash) => found.push(crashProblem(crash)))
  return inOrder(violations, anew)
}
