import { type Content, hasContent, type TeamRule, type When } from './team-rule.ts'
import { THING_NAMES } from './things.ts'

/** What a rule looks for, as a sentence in Markdown. */
export function describeTeamRule({ when = {}, require, forbid }: TeamRule): string {
  const demand = require ?? forbid
  if (!demand) return ''
  const place =
    demand.within === undefined
      ? require && !hasContent(when)
        ? `One of ${picked(when)}`
        : `Each of ${picked(when)}`
      : `After each of ${picked(when)}, the next ${demand.within} of the ${demand.by ?? 'agent'}`
  const verb = require ? 'must have' : 'must not have'
  return `${place} ${verb} ${words(demand)}${demand.once ? ', once in a conversation' : ''}.`
}

function picked(when: When): string {
  const { role = 'agent', channel, kind, first, last } = when
  const which =
    first === undefined && last === undefined
      ? `the messages of the ${role}`
      : `the ${first === undefined ? `last ${last}` : `first ${first}`} of the ${role}`
  const channels = [channel ?? []].flat()
  return [
    which,
    ...(channels.length ? [`on ${channels.join(' or ')}`] : []),
    ...(kind ? [`in a ${kind}`] : []),
    ...(hasContent(when) ? [`with ${words(when)}`] : []),
  ].join(' ')
}

function words({ phrases = [], topics = [], except = [], contains = [], exceptHosts = [] }: Content): string {
  const quoted = (patterns: readonly string[]) => patterns.map((pattern) => `\`${pattern}\``).join(', ')
  const all = [
    ...(phrases.length ? [quoted(phrases)] : []),
    ...topics.map((topic) => `the topic \`${topic}\``),
    ...[contains].flat().map((thing) => THING_NAMES[thing]),
  ]
  const but = [...except, ...exceptHosts]
  return `${all.join(' or ')}${but.length ? ` (except ${quoted(but)})` : ''}`
}
