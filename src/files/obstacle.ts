import type { ResolvedConfig } from '../config/config.ts'
import type { Channel, Conversation, Message } from '../conversation.ts'
import { canServe } from '../engine/rule-context.ts'
import { hasTopic, type Locale } from '../locale.ts'
import type { AnyRule, Need } from '../rule.ts'

/** Why a rule says nothing about a conversation, whatever stands in it. */
export type Obstacle = 'off' | 'kind' | 'other-channel' | 'no-pack' | 'language' | 'topics' | Need

/** What rules may need to know of a conversation. */
export interface Facts {
  readonly kind: Conversation['kind']
  readonly channel: Channel | undefined
  readonly pack: Locale | undefined
  readonly has: Readonly<Record<Need, boolean>>
}

/** What a conversation and the settings of its file let rules know. */
export function factsOf(
  { kind, channel, messages }: Conversation,
  config: ResolvedConfig,
  pack: Locale | undefined,
): Facts {
  const known = channel ?? config.channel
  const isNamed = (role: Message['role']) => messages.some((each) => each.role === role && each.author !== undefined)
  return {
    kind,
    channel: known,
    pack,
    has: {
      times: messages.some(({ at }) => at !== undefined),
      'agent-names': isNamed('agent'),
      'customer-names': isNamed('customer'),
      channel: known !== undefined,
    },
  }
}

/** The first thing that keeps a rule from looking at a conversation. */
export function obstacleTo(rule: AnyRule, { kind, channel, pack, has }: Facts): Obstacle | undefined {
  const { kinds, channels, needs = [] }: AnyRule = rule
  if (!kinds.includes(kind)) return 'kind'
  if (channels && channel === undefined) return 'channel'
  if (channels && channel && !channels.includes(channel)) return 'other-channel'
  if (!pack) return 'no-pack'
  if (!canServe(pack, rule)) return lackingTopics(rule, pack).length ? 'topics' : 'language'
  return needs.find((need: Need) => !has[need])
}

/** What a pack has no words for and the rule cannot do without. */
export const lackingTopics = ({ requires }: AnyRule, pack: Locale): readonly string[] =>
  requires.filter((topic) => !hasTopic(pack, topic))
