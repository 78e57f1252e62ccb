import type { Conversation } from '../conversation.ts'
import { defineReporter } from '../reporter.ts'
import { withoutCommands } from '../terminal-text.ts'
import type { Violation } from '../violation.ts'
import { changeOf } from './change.ts'
import { oneLine } from './one-line.ts'
import { totals } from './totals.ts'

const LONGEST = 240

/** For coding agents: all that is needed to mend a violation in one short line, nothing to look at. */
export default defineReporter({
  id: 'agent',
  description: 'one terse line each with the change to make, for coding agents',
  showsProblems: true,
  isSeparate: true,
  create: () => ({
    conversation: (conversation, violations) => violations.map((violation) => line(conversation, violation)).join(''),
    fileEnd: ({ path, problems }) =>
      problems
        .map(({ path: own = path, line, warning, problem, hint }) => {
          const where = `${oneLine(own)}${line === undefined ? '' : `:${line}`}`
          return withoutCommands(
            `${where} ${warning ? 'warn' : 'problem'}: ${short(problem)}${hint ? ` (${short(hint)})` : ''}\n`,
          )
        })
        .join(''),
    end: (summary) => `${totals(summary)}\n`,
  }),
})

function line({ messages }: Conversation, violation: Violation): string {
  const { path, place, severity, rule, text, expected, note } = violation
  const [rewrite] = expected
  const advice =
    rewrite !== undefined
      ? ` -> ${rewritten(messages[violation.message]?.text ?? '', rewrite)}`
      : note
        ? ` (${short(note)})`
        : ''
  const where = `${oneLine(path)}:${place.start.line}:${place.start.column}`
  return withoutCommands(`${where} ${severity} ${oneLine(rule)}: ${short(text)}${advice}\n`)
}

/** Only what changes, where most of the message stays. */
function rewritten(text: string, rewrite: string): string {
  const change = changeOf(text, rewrite)
  if (!change) return rewrite ? `"${short(rewrite)}"` : 'leave it out'
  const before = text.slice(...change.span)
  if (!before) return `add "${short(change.text)}"`
  return change.text ? `replace "${short(before)}" by "${short(change.text)}"` : `drop "${short(before)}"`
}

/** Words at the ends of a change bring their spaces along. */
const short = (text: string): string => oneLine(text.trim(), LONGEST)
