import type { ResolvedConfig } from '../config/config.ts'
import type { Profile } from '../engine/profile.ts'
import type { Plugin } from '../plugin.ts'
import type { Wording } from '../ui/wording.ts'
import { Checker } from './checker.ts'

/** One checker for all files whose configs come to the same, however many files there are. */
export class Checkers {
  readonly #byConfig = new WeakMap<ResolvedConfig, Checker>()
  readonly #byContent = new Map<string, Checker>()
  readonly #pluginNumbers = new Map<Plugin, number>()
  readonly #wording: Wording | undefined
  readonly #profile: Profile | undefined

  constructor(wording?: Wording, profile?: Profile) {
    this.#wording = wording
    this.#profile = profile
  }

  for(config: ResolvedConfig): Checker {
    const known = this.#byConfig.get(config)
    if (known) return known
    const content = this.#contentOf(config)
    const checker = this.#byContent.get(content) ?? new Checker(config, this.#wording, this.#profile)
    this.#byContent.set(content, checker)
    this.#byConfig.set(config, checker)
    return checker
  }

  #contentOf({ rules, locale, channel, brand, allow, unusedSuppressions, plugins }: ResolvedConfig): string {
    const numbers = plugins.map((plugin) => this.#numberOf(plugin))
    return JSON.stringify([[...rules], locale, channel, brand, allow, unusedSuppressions, numbers])
  }

  #numberOf(plugin: Plugin): number {
    const number = this.#pluginNumbers.get(plugin) ?? this.#pluginNumbers.size
    this.#pluginNumbers.set(plugin, number)
    return number
  }
}
