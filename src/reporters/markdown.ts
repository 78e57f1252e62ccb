import type { Conversation } from '../conversation.ts'
import { defineReporter, type FileSummary, type Summary } from '../reporter.ts'
import { grouped } from '../ui/wording.ts'
import type { Violation } from '../violation.ts'
import { markdownCode, markdownLink } from './escape-markdown.ts'
import { totals } from './totals.ts'

const MOST_CONVERSATIONS = 10
const MOST_PROBLEMS = 10
/** The rules that are named beside a conversation. */
const MOST_NAMED = 3

interface Counts {
  errors: number
  warnings: number
}

interface RuleCounts extends Counts {
  readonly url: string
}

interface Bad extends Counts {
  readonly where: string
  readonly id: string
  readonly rules: string
}

/** A summary of a job. Only counts and the worst conversations are remembered, however many there are. */
export default defineReporter({
  id: 'markdown',
  description: 'a job summary: totals, a table of rules, the ten worst conversations',
  showsProblems: true,
  create({ wording }) {
    const rules = new Map<string, RuleCounts>()
    const worst: Bad[] = []
    const problems: string[] = []
    return {
      conversation(conversation, violations) {
        for (const violation of violations) add(rules, violation)
        keep(worst, conversation, violations)
        return ''
      },
      fileEnd(file) {
        problems.push(...problemRows(file).slice(0, MOST_PROBLEMS - problems.length))
        return ''
      },
      end: (summary) => page(`${totals(summary, wording)}.`, summary, rules, worst, problems),
    }
  },
})

function add(rules: Map<string, RuleCounts>, { rule, severity, url }: Violation): void {
  const counts = rules.get(rule) ?? { errors: 0, warnings: 0, url }
  rules.set(rule, counts)
  if (severity === 'error') counts.errors++
  else counts.warnings++
}

const worstFirst = (a: Counts, b: Counts): number => b.errors - a.errors || b.warnings - a.warnings

/** Of equal ones those that came first stay. */
function keep(worst: Bad[], { id }: Conversation, violations: readonly Violation[]): void {
  const [first] = violations
  if (!first) return
  const errors = violations.filter(({ severity }) => severity === 'error').length
  const counts = { errors, warnings: violations.length - errors }
  const last = worst.length < MOST_CONVERSATIONS ? undefined : worst.at(-1)
  if (last && worstFirst(counts, last) >= 0) return
  if (last) worst.pop()
  const where = `${first.path}:${first.place.start.line}`
  worst.push({ ...counts, where: markdownCode(where), id: markdownCode(id), rules: named(violations) })
  worst.sort(worstFirst)
}

function named(violations: readonly Violation[]): string {
  const rules = [...new Set(violations.map(({ rule }) => rule))]
  const more = rules.length - MOST_NAMED
  const shown = rules.slice(0, MOST_NAMED).map((rule) => markdownCode(rule))
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

const problemRows = ({ path, problems }: FileSummary): string[] =>
  problems.map(({ path: own = path, line, problem }) => {
    const where = markdownCode(line === undefined ? own : `${own}:${line}`)
    return row([where, markdownCode(problem)])
  })

function page(
  total: string,
  summary: Summary,
  rules: ReadonlyMap<string, RuleCounts>,
  worst: readonly Bad[],
  problems: readonly string[],
): string {
  const ruleRows = [...rules]
    .sort(([a, one], [b, other]) => worstFirst(one, other) || (a < b ? -1 : 1))
    .map(([rule, { errors, warnings, url }]) => row([markdownLink(rule, url), errors, warnings]))
  const worstRows = worst.map(({ where, id, errors, warnings, rules }) => row([where, id, errors, warnings, rules]))
  const title = worst.length === 1 ? 'The worst conversation' : `The ${worst.length} worst conversations`
  return [
    '## etiquette\n',
    `${total}\n`,
    ...(summary.problems ? [`**Not everything could be read:** ${grouped(summary.problems, ',')}\n`] : []),
    ...table('Rules', '| rule | errors | warnings |\n|---|--:|--:|', ruleRows),
    ...table(title, '| where | conversation | errors | warnings | rules |\n|---|---|--:|--:|---|', worstRows),
    ...table('Problems', '| where | what |\n|---|---|', problems),
  ].join('\n')
}

const table = (title: string, head: string, rows: readonly string[]): string[] =>
  rows.length ? [`### ${title}\n`, head, ...rows, ''] : []

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? grouped(cell, ',') : cell)).join(' | ')} |`
