import type { ResolvedConfig } from '../config/config.ts'
import { loadRules } from '../config/plugins.ts'
import type { Conversation, Kind } from '../conversation.ts'
import { matchLocale } from '../files/match-locale.ts'
import { factsOf, lackingTopics, type Obstacle, obstacleTo } from '../files/obstacle.ts'
import { loadLocale } from '../locale.ts'
import { type AnyRule, NEEDS } from '../rule.ts'
import type { Speech } from '../ui/speech.ts'
import type { Severity, Violation } from '../violation.ts'

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

/** An obstacle in words, as the end of a sentence about the rule. */
export function obstacleText(obstacle: Obstacle, { rule, lacking }: RuleRecord, speech: Speech): string {
  const { kinds, channels = [], locale }: AnyRule = rule
  switch (obstacle) {
    case 'off':
      return speech.say('is off')
    case 'kind':
      return speech.say(KINDS[kinds.length === 1 ? (kinds[0] as Kind) : 'both'])
    case 'other-channel':
      return speech.say('is about {} only', channels.join(', '))
    case 'no-pack':
      return speech.say('there is no pack for the language')
    case 'language':
      return speech.say('is written for the language {}', JSON.stringify(locale))
    case 'topics':
      return speech.say('the pack of the language lacks {}', [...lacking].join(', '))
    default:
      return speech.say(`needs ${NEEDS[obstacle]}`)
  }
}

const KINDS = {
  transcript: 'is about transcripts only',
  template: 'is about templates only',
  both: 'is about transcripts and templates only',
} as const
