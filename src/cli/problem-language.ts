import type { FileEvent, FileProblem } from '../files.ts'
import { loadProblemWords } from '../ui/index.ts'

/** Events, with what is wrong with files said in the language of a tag. */
export async function withProblemsIn(tag: string, events: readonly FileEvent[]): Promise<readonly FileEvent[]> {
  const said = await loadProblemWords(tag)
  const translated = (problem: FileProblem): FileProblem => ({
    ...problem,
    problem: said(problem.problem),
    ...(problem.hint === undefined ? {} : { hint: said(problem.hint) }),
  })
  return events.map((event) => {
    if (event.event === 'problem') return { ...event, problem: translated(event.problem) }
    if (event.event !== 'end') return event
    return { ...event, file: { ...event.file, problems: event.file.problems.map(translated) } }
  })
}
