import type { ResolvedConfig } from '../config/config.ts'
import type { Conversation } from '../conversation.ts'
import { phrasebookOf } from '../engine/phrasebook.ts'
import { ConversationReading } from '../engine/reading.ts'
import { matchLocale } from '../files/match-locale.ts'
import { factsOf, obstacleTo } from '../files/obstacle.ts'
import { loadLocale } from '../locale.ts'
import type { AnyRule, Reading } from '../rule.ts'
import type { Criterion, Scorecard } from './scorecard.ts'

/**
 * The lines of a scorecard that a conversation can be judged by. Not applicable is a rule that the input does not have enough
 * for (`etiquette rules --why-silent` says what), and one that nothing was said for: no wait, so no way to ask for one.
 * A rule that was broken had something to judge. None where no agent said anything.
 */
export async function applicableTo(
  conversation: Conversation,
  config: ResolvedConfig,
  { criteria }: Scorecard,
  locale: string,
  broken: ReadonlySet<string>,
): Promise<readonly Criterion[]> {
  const source = matchLocale(
    config.plugins.flatMap(({ locales = [] }) => locales),
    locale,
  )
  if (!source || !conversation.messages.some(({ role, internal }) => role === 'agent' && !internal)) return []
  const pack = await loadLocale(source)
  const facts = factsOf(conversation, config, pack)
  const reading = new ConversationReading(conversation, phrasebookOf(pack), facts.channel)
  return criteria.filter(
    ({ rule }) => broken.has(rule.id) || (obstacleTo(rule, facts) === undefined && hasSomething(rule, reading)),
  )
}

function hasSomething({ judges }: AnyRule, reading: Reading): boolean {
  return !judges || reading.turns.some((turn) => turn.side === judges.side && reading.has(turn, ...judges.topics))
}
