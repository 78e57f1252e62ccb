import type { ResolvedConfig } from '../config/config.ts'
import { loadRules } from '../config/plugins.ts'
import type { Channel, Conversation, Message } from '../conversation.ts'
import { canServe } from '../engine/lint.ts'
import { matchLocale } from '../files/match-locale.ts'
import { type Locale, loadLocale } from '../locale.ts'
import { type AnyRule, NEEDS, type Need } from '../rule.ts'
import type { Severity, Violation } from '../violation.ts'

/** Why a rule says nothing about a conversation, whatever stands in it. */
export type Obstacle = 'off' | 'kind' | 'other-channel' | 'no-pack' | 'language' | 'topics' | Need

/** What became of a rule in all that was read. */
export interface RuleRecord {
  readonly rule: AnyRule
  /** The severities that it has in the configs of the files; none where it is off. */
  readonly severities: ReadonlySet<Severity>
  readonly violations: number
  /** How many conversations it looked at. */
  readonly looked: number
  /** How many it could not look at, by reason. */
  readonly obstacles: ReadonlyMap<Obstacle, number>
  /** The topics that packs of the conversations' languages lack. */
  readonly lacking: ReadonlySet<string>
}

interface GrowingRecord extends RuleRecord {
  readonly severities: Set<Severity>
  violations: number
  looked: number
  readonly obstacles: Map<Obstacle, number>
  readonly lacking: Set<string>
}

/** Follows what was checked and keeps, for each rule, why it said something or nothing. */
export class Silence {
  readonly #rules = new Map<ResolvedConfig, Promise<readonly AnyRule[]>>()
  readonly #records = new Map<string, GrowingRecord>()
  #conversations = 0

  get conversations(): number {
    return this.#conversations
  }

  get records(): readonly RuleRecord[] {
    return [...this.#records.values()]
  }

  /** A file is about to be read with this config. */
  async expect(config: ResolvedConfig): Promise<void> {
    for (const rule of await this.#rulesOf(config)) {
      const record = this.#of(rule)
      const severity = config.rules.get(rule.id)?.severity
      if (severity) record.severities.add(severity)
    }
  }

  /** `locale` is the tag that the conversation goes by. */
  async add(conversation: Conversation, config: ResolvedConfig, locale = ''): Promise<void> {
    this.#conversations++
    const source = matchLocale(
      config.plugins.flatMap(({ locales = [] }) => locales),
      locale,
    )
    const facts = factsOf(conversation, config, source && (await loadLocale(source)))
    for (const rule of await this.#rulesOf(config)) {
      const record = this.#of(rule)
      const obstacle = config.rules.has(rule.id) ? obstacleTo(rule, facts) : 'off'
      if (obstacle === undefined) record.looked++
      else record.obstacles.set(obstacle, (record.obstacles.get(obstacle) ?? 0) + 1)
      if (obstacle === 'topics' && facts.pack)
        for (const topic of lackingTopics(rule, facts.pack)) record.lacking.add(topic)
    }
  }

  count(violations: readonly Violation[]): void {
    for (const { rule } of violations) {
      const record = this.#records.get(rule)
      if (record) record.violations++
    }
  }

  #rulesOf(config: ResolvedConfig): Promise<readonly AnyRule[]> {
    const rules = this.#rules.get(config) ?? loadRules(config.plugins)
    this.#rules.set(config, rules)
    return rules
  }

  #of(rule: AnyRule): GrowingRecord {
    let record = this.#records.get(rule.id)
    if (!record) {
      record = { rule, severities: new Set(), violations: 0, looked: 0, obstacles: new Map(), lacking: new Set() }
      this.#records.set(rule.id, record)
    }
    return record
  }
}

/** What rules may need to know of a conversation. */
interface Facts {
  readonly kind: Conversation['kind']
  readonly channel: Channel | undefined
  readonly pack: Locale | undefined
  readonly has: Readonly<Record<Need, boolean>>
}

function factsOf({ kind, channel, messages }: Conversation, config: ResolvedConfig, pack: Locale | undefined): Facts {
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
function obstacleTo(rule: AnyRule, { kind, channel, pack, has }: Facts): Obstacle | undefined {
  const { kinds, channels, needs = [] }: AnyRule = rule
  if (!kinds.includes(kind)) return 'kind'
  if (channels && channel === undefined) return 'channel'
  if (channels && channel && !channels.includes(channel)) return 'other-channel'
  if (!pack) return 'no-pack'
  if (!canServe(pack, rule)) return lackingTopics(rule, pack).length ? 'topics' : 'language'
  return needs.find((need: Need) => !has[need])
}

const lackingTopics = ({ requires }: AnyRule, pack: Locale): readonly string[] =>
  (requires as readonly (keyof Locale['topics'])[]).filter((topic) => pack.topics[topic] === undefined)

/** An obstacle in words, as the end of a sentence about the rule. */
export function obstacleText(obstacle: Obstacle, { rule, lacking }: RuleRecord): string {
  const { kinds, channels = [], locale }: AnyRule = rule
  switch (obstacle) {
    case 'off':
      return 'is off'
    case 'kind':
      return `is about ${kinds.map((kind) => `${kind}s`).join(' and ')} only`
    case 'other-channel':
      return `is about ${channels.join(', ')} only`
    case 'no-pack':
      return 'there is no pack for the language'
    case 'language':
      return `is written for the language ${JSON.stringify(locale)}`
    case 'topics':
      return `the pack of the language lacks ${[...lacking].join(', ')}`
    default:
      return `needs ${NEEDS[obstacle]}`
  }
}
