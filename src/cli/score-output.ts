import { safeJson } from '../reporters/escape-json.ts'
import { markdownCode } from '../reporters/escape-markdown.ts'
import { csvRow } from '../score/csv.ts'
import {
  type AgentTotal,
  type Average,
  type RuleTotal,
  type Scored,
  type Scoring,
  worstFirst,
} from '../score/scoring.ts'
import { visible } from '../terminal-text.ts'
import type { Speech } from '../ui/speech.ts'
import type { ScoreFormat, ScoreRows } from './score-formats.ts'
import { shownScore } from './scored.ts'
import { table } from './table.ts'

/** Writes scores as they come, and what they come to at the end. */
export interface ScoreOutput {
  start(): string
  scored(scored: Scored): string
  end(scoring: Scoring): string
}

interface Settings {
  readonly version: string
  readonly by: ScoreRows
  /** How many of the worst are shown to people. */
  readonly worst: number
  /** What an agent is called. */
  readonly nameOf: (agent: string) => string
  /** The language of what is for people. */
  readonly speech: Speech
}

export function scoreOutput(format: ScoreFormat, settings: Settings): ScoreOutput {
  if (format === 'json') return json(settings)
  if (format === 'csv') return csv(settings)
  return summary(settings, format === 'markdown' ? markdownSection : textSection)
}

function json({ version, nameOf }: Settings): ScoreOutput {
  let written = 0
  return {
    start: () => `{"version":${safeJson(version)},"conversations":[`,
    scored: (scored) => `${written++ ? ',' : ''}\n${safeJson(rounded(scored, nameOf))}`,
    end(scoring) {
      const agents = scoring.agents.map(({ agent, ...total }) => ({ agent: nameOf(agent), ...roundedAverage(total) }))
      const { transcript, template } = scoring.kinds
      const totals = { conversations: roundedAverage(transcript), templates: roundedAverage(template) }
      return `\n],"agents":${safeJson(agents)},"rules":${safeJson(scoring.rules)},"summary":${safeJson(totals)}}\n`
    },
  }
}

const decimals = (score: number | undefined): number | null =>
  score === undefined ? null : Math.floor(score * 100) / 100

const rounded = (
  { kind, path, line, id, score, passed, broken, critical, agents }: Scored,
  nameOf: Settings['nameOf'],
) => ({
  kind,
  path,
  ...(line === undefined ? {} : { line }),
  conversation: id,
  score: decimals(score),
  passed,
  broken,
  critical,
  agents: agents.map((own) => ({ ...own, agent: nameOf(own.agent), score: decimals(own.score) })),
})

const roundedAverage = ({ count: all, scored, passed, failed, average }: Average) => ({
  count: all,
  scored,
  passed,
  failed,
  average: decimals(average),
})

function csv({ by, nameOf }: Settings): ScoreOutput {
  const head = {
    conversation: ['kind', 'path', 'line', 'conversation', 'agents', 'score', 'passed', 'critical', 'broken'],
    agent: ['agent', 'conversations', 'scored', 'score', 'passed', 'failed'],
    rule: ['rule', 'applicable', 'broken', 'kept %'],
  }[by]
  return {
    start: () => csvRow(head),
    scored({ kind, path, line, id, agents, score, passed, critical, broken }) {
      if (by !== 'conversation') return ''
      const names = agents.map(({ agent }) => nameOf(agent)).join('; ')
      const number = decimals(score) ?? undefined
      return csvRow([kind, path, line, id, names, number, passed ? 'yes' : 'no', critical.join(' '), broken.join(' ')])
    },
    end(scoring) {
      if (by === 'agent')
        return scoring.agents
          .map(({ agent, count: all, scored, average, passed, failed }) =>
            csvRow([nameOf(agent), all, scored, decimals(average) ?? undefined, passed, failed]),
          )
          .join('')
      if (by === 'rule')
        return scoring.rules
          .map(({ rule, applicable, broken }) =>
            csvRow([rule, applicable, broken, decimals(kept({ rule, applicable, broken })) ?? undefined]),
          )
          .join('')
      return ''
    },
  }
}

const kept = ({ applicable, broken }: RuleTotal): number => (100 * (applicable - broken)) / applicable

/** A titled table; `right` are the columns of numbers. */
type Section = (title: string, rows: readonly (readonly string[])[], right: ReadonlySet<number>) => string

const textSection: Section = (title, rows, right) =>
  `\n${title}\n\n${table(
    rows.map((row) => row.map(visible)),
    right,
  )}`

const markdownSection: Section = (title, [head = [], ...rows], right) =>
  [
    `\n### ${title}\n`,
    `| ${head.join(' | ')} |`,
    `|${head.map((_, at) => (right.has(at) ? '--:' : '---')).join('|')}|`,
    ...rows.map((row) => `| ${row.map((cell, at) => (right.has(at) ? cell : markdownCode(cell))).join(' | ')} |`),
    '',
  ].join('\n')

/** For people: totals, agents, the worst, rules. Only what is shown is remembered. */
function summary({ worst, nameOf, speech }: Settings, section: Section): ScoreOutput {
  const kept: Record<Scored['kind'], Scored[]> = { transcript: [], template: [] }
  return {
    start: () => '',
    scored(scored) {
      if (scored.score !== undefined && scored.broken.length > 0) keep(kept[scored.kind], scored, worst)
      return ''
    },
    end(scoring) {
      const { transcript, template } = scoring.kinds
      const isMarkdown = section === markdownSection
      return [
        isMarkdown ? '## etiquette score\n\n' : '',
        transcript.count + template.count === 0 ? `${speech.say('Nothing was scored.')}\n` : '',
        total('conversation', transcript, speech),
        transcript.count && template.count && isMarkdown ? '\n' : '',
        total('template', template, speech),
        agentSection(scoring.agents, nameOf, section, speech),
        worstSection('conversation', kept.transcript, section, speech),
        worstSection('template', kept.template, section, speech),
        ruleSection(scoring.rules, section, speech),
      ].join('')
    },
  }
}

function keep(worst: Scored[], scored: Scored, most: number): void {
  worst.push(scored)
  worst.sort((a, b) => worstFirst(a.score, b.score) || b.broken.length - a.broken.length)
  if (worst.length > most) worst.pop()
}

type Noun = 'conversation' | 'template'

function total(noun: Noun, { count: all, scored, passed, failed, average }: Average, speech: Speech): string {
  if (all === 0) return ''
  const parts = [
    ...(scored ? [speech.say('score {} of 100', shownScore(average))] : []),
    speech.say('{} of {} passed', speech.number(passed), speech.count(all, noun)),
    ...(failed ? [speech.say('{} failed a critical rule', speech.number(failed))] : []),
    ...(all > scored ? [speech.say('{} not scored', speech.number(all - scored))] : []),
  ]
  return `${speech.say(noun === 'template' ? 'Templates: {}.' : 'Conversations: {}.', parts.join(speech.say(', ')))}\n`
}

/** More names than these are in the exports. */
const MOST_AGENTS = 50

function agentSection(
  agents: readonly AgentTotal[],
  nameOf: Settings['nameOf'],
  section: Section,
  speech: Speech,
): string {
  if (agents.length === 0) return ''
  const rows = agents.slice(0, MOST_AGENTS).map(({ agent, count: all, average, passed, failed }) => {
    return [nameOf(agent), `${all}`, shownScore(average), `${passed}`, `${failed}`]
  })
  const title =
    agents.length > MOST_AGENTS
      ? speech.say('The {} agents with the lowest scores, of {}', MOST_AGENTS, agents.length)
      : speech.say('Agents')
  const head = (['agent', 'conversations', 'score', 'passed', 'critical'] as const).map((word) => speech.say(word))
  return section(title, [head, ...rows], new Set([1, 2, 3, 4]))
}

function worstSection(noun: Noun, worst: readonly Scored[], section: Section, speech: Speech): string {
  if (worst.length === 0) return ''
  const rows = worst.map(({ score, path, line, id, broken }) => {
    return [shownScore(score), line === undefined ? path : `${path}:${line}`, id, broken.join(', ')]
  })
  const title = worst.length === 1 ? speech.say(`The worst ${noun}`) : speech.say(`The {} worst ${noun}s`, worst.length)
  const head = (['score', 'where', noun, 'broken'] as const).map((word) => speech.say(word))
  return section(title, [head, ...rows], new Set([0]))
}

function ruleSection(rules: readonly RuleTotal[], section: Section, speech: Speech): string {
  const rows = rules.filter(({ broken }) => broken > 0)
  if (rows.length === 0) return ''
  const written = rows.map((each) => [each.rule, `${each.applicable}`, `${each.broken}`, `${shownScore(kept(each))}%`])
  const head = (['rule', 'judged', 'broken', 'kept'] as const).map((word) => speech.say(word))
  return section(speech.say('Rules that were broken'), [head, ...written], new Set([1, 2, 3]))
}
