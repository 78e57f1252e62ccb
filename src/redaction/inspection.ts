import type { Inspection, RoleCount } from '../files/inspect.ts'
import type { FileProblem } from '../files/problem.ts'
import { coverSpans } from '../structure/cover.ts'
import type { RedactionMode } from './mode.ts'
import { NameForms } from './name-forms.ts'
import { isOrdinary } from './names.ts'
import { personalDataIn, personalDataInName } from './patterns.ts'
import { quotedNamesIn, redactLoose, SOMEBODY } from './redaction.ts'

/**
 * What a file was taken for, with the people in it hidden: speakers become somebody, with their number of messages, and
 * neither reasons nor problems nor the name of the file tell who they are.
 */
export function redactInspection(file: Inspection, mode: RedactionMode): Inspection {
  const { templates, conversations, roles, problems } = file
  const isOfTemplates = templates > 0 && conversations === 0
  if (mode === 'none' || (mode === 'transcripts' && isOfTemplates)) return file
  const speakers = roles.flatMap((role) => role.speakers.flatMap(({ name }) => name.match(WORD) ?? []))
  const names = new NameForms([...speakers, ...problems.flatMap(({ problem }) => quotedNamesIn(problem))], isOrdinary)
  const text = (shown: string): string => coverSpans(shown, [...personalDataIn(shown), ...names.in(shown)])
  const counts = (told: Readonly<Record<string, number>>): Record<string, number> => {
    const hidden: Record<string, number> = {}
    for (const [what, count] of Object.entries(told)) hidden[text(what)] = (hidden[text(what)] ?? 0) + count
    return hidden
  }
  const roleOf = (role: RoleCount): RoleCount => ({
    ...role,
    speakers: role.speakers.map(({ name, messages }) => ({ name: isNobody(name) ? name : SOMEBODY, messages })),
    because: counts(role.because),
  })
  const problemOf = ({ cause: _, ...problem }: FileProblem): FileProblem => ({
    ...problem,
    problem: text(redactLoose(problem.problem)),
    ...(problem.hint === undefined ? {} : { hint: text(problem.hint) }),
  })
  return {
    ...file,
    path: coverSpans(file.path, [...personalDataInName(file.path), ...names.in(file.path)]),
    roles: roles.map(roleOf),
    skipped: counts(file.skipped),
    problems: problems.map(problemOf),
  }
}

/** Those that are shorter are initials and articles. */
const WORD = /\p{L}[\p{L}\p{M}'’-]+/gu

/** What stands for a speaker of whom neither name nor id is known. */
const isNobody = (name: string): boolean => name === '(no name)'
