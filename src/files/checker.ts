import type { ResolvedConfig } from '../config/config.ts'
import type { Conversation, Kind } from '../conversation.ts'
import { type ActiveRule, type Corpora, Linter, type RuleCrash } from '../engine/lint.ts'
import type { Locale } from '../locale.ts'
import type { Plugin } from '../plugin.ts'
import type { ParseText } from '../rule.ts'
import type { Violation } from '../violation.ts'
import { matchLocale } from './match-locale.ts'

const DEFAULT_LOCALE = 'en'

type CreateParser = (locale: Locale) => ParseText

/** Checks conversations of any locale against one config; a linter is made for each locale that comes up. */
export class Checker {
  readonly #config: ResolvedConfig
  readonly #rules: readonly ActiveRule[]
  readonly #packs: readonly Locale[]
  readonly #linters = new Map<string, Linter | undefined>()
  readonly #corpora = new Map<Linter, Corpora>()
  readonly #tools = new Map<string, unknown>()
  readonly #prepared = new Set<Kind>()
  /** What is being loaded; several batches may wait for it at once. */
  readonly #preparing = new Map<Kind, Promise<void>>()
  #createParser: CreateParser | undefined

  constructor(config: ResolvedConfig) {
    this.#config = config
    this.#rules = activeRules(config)
    this.#packs = config.plugins.flatMap(({ locales = [] }) => locales)
  }

  /**
   * Loads the parser and other libraries if a rule for conversations of this kind needs them. To be awaited before the
   * first of them is checked; nothing to wait for where there is no promise.
   */
  prepare(kind: Kind): Promise<void> | undefined {
    if (this.#prepared.has(kind)) return undefined
    const known = this.#preparing.get(kind)
    if (known) return known
    const rules = this.#rules.filter(({ rule }) => rule.kinds.includes(kind))
    const loading = rules
      .filter(({ rule }) => rule.load && !this.#tools.has(rule.id))
      .map(async ({ rule, options = {} }) => {
        this.#tools.set(rule.id, await rule.load?.(options))
      })
    if (rules.some(({ rule }) => rule.parses) && !this.#createParser)
      loading.push(
        import('../language/parse.ts').then(({ createParser }) => {
          this.#createParser = createParser
        }),
      )
    if (loading.length === 0) {
      this.#prepared.add(kind)
      return undefined
    }
    const preparing = Promise.all(loading).then(() => {
      this.#prepared.add(kind)
    })
    this.#preparing.set(kind, preparing)
    return preparing
  }

  /** The tag that a conversation goes by: its own, else the config's, else English. */
  localeOf({ locale }: Conversation): string {
    return locale || this.#config.locale || DEFAULT_LOCALE
  }

  /** The violations, as `Linter.lint` gives them; nothing where no pack serves the conversation's locale. */
  check(conversation: Conversation, path: string, onCrash?: (crash: RuleCrash) => void): Violation[] | undefined {
    return this.#linterFor(this.localeOf(conversation))?.lint(conversation, path, onCrash)
  }

  /** Whether a rule about many conversations is on, so that they must be checked in order. */
  get remembers(): boolean {
    return this.#rules.some(({ rule }) => rule.corpus)
  }

  /**
   * As `check`, and what the rules about many conversations say; with `corporaOnly`, nothing else. They remember what was
   * checked so, until `endCorpora`.
   */
  checkInOrder(
    conversation: Conversation,
    path: string,
    onCrash?: (crash: RuleCrash) => void,
    corporaOnly = false,
  ): Violation[] | undefined {
    const linter = this.#linterFor(this.localeOf(conversation))
    if (!linter) return undefined
    let corpora = this.#corpora.get(linter)
    if (!corpora) {
      corpora = linter.startCorpora()
      this.#corpora.set(linter, corpora)
    }
    return linter.lint(conversation, path, onCrash, corpora, corporaOnly)
  }

  /** What the rules about many conversations say when all were checked. Forgets them. */
  endCorpora(): ReturnType<Linter['end']> {
    const found = [...this.#corpora].flatMap(([linter, corpora]) => linter.end(corpora))
    this.#corpora.clear()
    return found
  }

  #linterFor(tag: string): Linter | undefined {
    if (!this.#linters.has(tag)) this.#linters.set(tag, this.#createLinter(tag))
    return this.#linters.get(tag)
  }

  #createLinter(tag: string): Linter | undefined {
    const locale = matchLocale(this.#packs, tag)
    if (!locale) return undefined
    const { channel, brand } = this.#config
    let parser: ParseText | undefined
    const parse: ParseText = (text) => {
      if (!this.#createParser) throw new Error('Checker.prepare has not been awaited')
      parser ??= this.#createParser(locale)
      return parser(text)
    }
    // Two tags that share a pack share its linter.
    const known = this.#linters.get(locale.tag)
    if (known) return known
    const linter = new Linter({ rules: this.#rules, locale, channel, brand, parse, tools: this.#tools })
    this.#linters.set(locale.tag, linter)
    return linter
  }
}

/** One checker for all files whose configs come to the same, however many files there are. */
export class Checkers {
  readonly #byConfig = new WeakMap<ResolvedConfig, Checker>()
  readonly #byContent = new Map<string, Checker>()
  readonly #pluginNumbers = new Map<Plugin, number>()

  for(config: ResolvedConfig): Checker {
    const known = this.#byConfig.get(config)
    if (known) return known
    const content = this.#contentOf(config)
    const checker = this.#byContent.get(content) ?? new Checker(config)
    this.#byContent.set(content, checker)
    this.#byConfig.set(config, checker)
    return checker
  }

  #contentOf({ rules, locale, channel, brand, plugins }: ResolvedConfig): string {
    return JSON.stringify([[...rules], locale, channel, brand, plugins.map((plugin) => this.#numberOf(plugin))])
  }

  #numberOf(plugin: Plugin): number {
    const number = this.#pluginNumbers.get(plugin) ?? this.#pluginNumbers.size
    this.#pluginNumbers.set(plugin, number)
    return number
  }
}

function activeRules({ rules, plugins }: ResolvedConfig): ActiveRule[] {
  return plugins
    .flatMap(({ rules: all = [] }) => all)
    .flatMap((rule) => {
      const setting = rules.get(rule.id)
      return setting ? [{ rule, ...setting }] : []
    })
}
