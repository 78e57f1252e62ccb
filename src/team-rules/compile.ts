import type { Kind } from '../conversation.ts'
import type { Example, TopicWords } from '../locale.ts'
import { PRESETS } from '../preset.ts'
import type { AnyRule, Finding, Need, Rewrite, RuleContext } from '../rule.ts'
import { TEAM_RULES_URL } from '../rule-url.ts'
import type { Safety } from '../violation.ts'
import { describeTeamRule } from './describe.ts'
import { type Outcome, outcomesOf, PHRASES } from './outcomes.ts'
import { stretchOf } from './stretch.ts'
import { type Content, hasContent, type TeamRule } from './team-rule.ts'

/** A team's own rule, ready for the engine. */
export interface CompiledTeamRule extends AnyRule {
  /** As it was written. */
  readonly team: TeamRule
}

export const isTeamRule = (rule: AnyRule): rule is CompiledTeamRule => 'team' in rule

/** What became of a rule in a conversation; told to whoever wants to know why it was silent. */
export type Trace = (outcomes: readonly Outcome[]) => void

/**
 * Makes an ordinary rule of one that a team wrote down. `locale` is the language of its phrases, `file` where it stands,
 * for people.
 */
export function compileTeamRule(team: TeamRule, locale: string, file: string, trace?: Trace): CompiledTeamRule {
  const { name, message, severity = 'warn', why, when = {}, rewrite, safety = 'unsafe' } = team
  const demand = team.require ?? team.forbid ?? {}
  const topics = [...new Set([...(when.topics ?? []), ...(demand.topics ?? [])])]
  const channels = [when.channel ?? []].flat()
  const phrases = {
    ...(when.phrases ? { [PHRASES.when]: wordsOf(when) } : {}),
    ...(demand.phrases ? { [PHRASES.demand]: wordsOf(demand) } : {}),
  }
  const rewrites = rewrite === undefined ? [] : [rewrite].flat()
  return {
    team,
    id: name,
    category: 'team',
    scope: team.forbid && demand.within === undefined ? 'message' : 'conversation',
    kinds: kindsOf(team),
    ...(channels.length ? { channels } : {}),
    needs: needsOf(team),
    summary: message.replaceAll('{words}', '…'),
    why: [why, describeTeamRule(team)].filter((part) => part !== undefined).join('\n\n'),
    source: `A rule of the team, in ${file}.`,
    decisions: [],
    ...(rewrites.length && team.forbid ? { fixing: { [safety]: 'What is forbidden makes way for the rewrite.' } } : {}),
    topics,
    requires: topics,
    phrases,
    ...(Object.keys(phrases).length ? { locale } : {}),
    examples: { pass: (team.pass ?? []).map(exampleOf), fail: (team.fail ?? []).map(exampleOf) },
    url: TEAM_RULES_URL,
    presets: Object.fromEntries(Object.keys(PRESETS).map((preset) => [preset, severity])),
    options: {},
    messages: { broken: message },

    *check(reading, context) {
      const outcomes = outcomesOf(team, reading, context)
      trace?.(outcomes)
      for (const outcome of outcomes) if (outcome.type === 'broken') yield findingOf(outcome, rewrites, safety, context)
    },
  }

  function exampleOf(text: string): Example {
    const [channel] = channels
    return { text, kind: isLabelled(text) ? 'transcript' : 'template', ...(channel ? { channel } : {}) }
  }
}

/** The rule's message is not known to the compiler, so neither is what it fills in. */
type Report = (id: string, about: Parameters<RuleContext['report']>[1], data: Finding['data']) => Finding

/** Whether an example is a conversation; anything else is the text of a template. */
const isLabelled = (text: string): boolean =>
  /^(?:\[[^\]\n]*\] )?(?:Agent|Customer|Bot|System)(?: \([^)\n]*\))?: /m.test(text)

function findingOf(
  { message, span, cause }: Outcome & { type: 'broken' },
  rewrites: readonly string[],
  safety: Safety,
  { report }: RuleContext,
): Finding {
  const because = cause?.message.text.slice(...cause.span)
  const about = {
    message,
    ...(span ? { span } : {}),
    rewrites: rewrites.map(
      (text): Rewrite => (span ? { kind: 'replace', span, text, safety } : { kind: 'append', text }),
    ),
    ...(cause && cause.message !== message ? { note: `The ${cause.message.role} wrote: "${because}"` } : {}),
  }
  const words = span ? message.text.slice(...span) : (because ?? '')
  return (report as Report)('broken', about, { words })
}

const wordsOf = ({ phrases = [], except = [] }: Content): TopicWords => ({ phrases, except })

/** What is forbidden wherever an agent writes is forbidden in templates as well. */
function kindsOf({ when = {}, forbid }: TeamRule): Kind[] {
  if (when.kind) return [when.kind]
  const { role = 'agent', first, last } = when
  const isEverywhere = forbid?.within === undefined && role === 'agent' && first === undefined && last === undefined
  return forbid && isEverywhere && !hasContent(when) ? ['transcript', 'template'] : ['transcript']
}

function needsOf({ when = {}, require, forbid }: TeamRule): Need[] {
  const stretches = [when.first, when.last, (require ?? forbid)?.within].filter((each) => each !== undefined)
  return [
    ...(stretches.some((each) => 'time' in stretchOf(each)) ? ['times' as const] : []),
    ...(when.channel === undefined ? [] : ['channel' as const]),
  ]
}
