import type { ResolvedConfig } from '../config/config.ts'
import type { Conversation, Kind } from '../conversation.ts'
import type { RuleCrash } from '../engine/crashes.ts'
import { Linter } from '../engine/lint.ts'
import { NotLoaded } from '../engine/not-loaded.ts'
import type { Profile } from '../engine/profile.ts'
import type { ActiveRule, Apart, Corpora } from '../engine/settings.ts'
import { Suppressing } from '../engine/suppressing.ts'
import { type Locale, type LocaleSource, loadLocale } from '../locale.ts'
import type { Plugin } from '../plugin.ts'
import { type AnyRule, loadRule, type ParseText, type RuleSource } from '../rule.ts'
import type { Wording } from '../ui/wording.ts'
import type { Severity, Violation } from '../violation.ts'
import { Languages, type Spoken } from './languages.ts'
import { matchLocale } from './match-locale.ts'
import { UnusedSuppressions } from './unused-suppressions.ts'

/** The violations; nothing where no pack serves the conversation's locale. */
type Checked = Violation[] | undefined
type OnCrash = (crash: RuleCrash) => void
type OnNote = (rule: string, note: unknown) => void
type CreateParser = (locale: Locale) => ParseText

/** Checks conversations of any locale against one config; packs are loaded and linters made as they are needed. */
export class Checker {
  readonly #config: ResolvedConfig
  readonly #wording: Wording | undefined
  readonly #profile: Profile | undefined
  /** Those that are on, in the order in which plugins list them. */
  readonly #rules: readonly ConfiguredRule[]
  /** Those of them that are loaded. */
  readonly #loaded = new Map<ConfiguredRule, ActiveRule>()
  readonly #sources: readonly (Locale | LocaleSource)[]
  readonly #languages: Languages
  readonly #spoken = new WeakMap<Conversation, Spoken>()
  /** What is loaded: packs by their own tag. */
  readonly #packs = new Map<string, Locale>()
  readonly #linters = new Map<string, Linter | undefined>()
  readonly #corpora = new Map<Linter, Corpora>()
  readonly #tools = new Map<string, unknown>()
  readonly #prepared = new Set<Kind>()
  /** What is being loaded; several batches may wait for it at once. */
  readonly #preparing = new Map<string, Promise<void>>()
  readonly #suppressing: Suppressing
  readonly #unused: UnusedSuppressions
  #createParser: CreateParser | undefined

  /** `wording` says in which language the rules speak; English where left out. `profile` measures them. */
  constructor(config: ResolvedConfig, wording?: Wording, profile?: Profile) {
    this.#config = config
    this.#wording = wording
    this.#profile = profile
    this.#rules = activeRules(config)
    this.#sources = config.plugins.flatMap(({ locales = [] }) => locales)
    this.#suppressing = new Suppressing(config.allow)
    this.#unused = new UnusedSuppressions(config, this.#suppressing, wording)
    this.#languages = new Languages(config, (tag) => this.#sourceOf(tag) !== undefined)
  }

  /**
   * Loads what checking a conversation takes: its pack, and the rules. To be awaited before it is checked; nothing to
   * wait for where there is no promise.
   */
  prepare(conversation: Conversation): Promise<void> | undefined {
    const rules = this.#prepareRules(conversation.kind)
    const packs = this.#prepareLanguage(conversation)
    return rules && packs ? Promise.all([rules, packs]).then(nothing) : (rules ?? packs)
  }

  /** Loads whatever any conversation could take, so that nothing needs to be awaited any more. */
  async prepareAll(): Promise<void> {
    const kinds: readonly Kind[] = ['transcript', 'template']
    await Promise.all([
      this.#languages.load(),
      ...kinds.map((kind) => this.#prepareRules(kind)),
      ...this.#sources.map(({ tag }) => this.#preparePack(tag)),
    ])
    const active = [...this.#loaded.values()].map(({ rule }) => rule)
    const tools = active.filter(({ load }) => load).map(({ id }) => this.#prepareTools(new NotLoaded(id)))
    const parser = active.some(({ parses }) => parses) ? [this.#prepareTools(new NotLoaded())] : []
    await Promise.all([...tools, ...parser])
  }

  #prepareRules(kind: Kind): Promise<void> | undefined {
    if (this.#prepared.has(kind)) return undefined
    const rules = this.#rules.filter(({ source }) => source.kinds.includes(kind))
    return this.#once(`rules for ${kind}`, async () => {
      await Promise.all(
        rules.map(async (each) => {
          const { source, severity, options } = each
          this.#loaded.set(each, { rule: await loadRule(source), severity, options })
        }),
      )
      this.#prepared.add(kind)
    })
  }

  /** Loads what a rule turned out to need: most conversations are checked without the libraries. */
  #prepareTools({ rule: id }: NotLoaded): Promise<void> {
    if (id === undefined)
      return this.#once('parser', async () => {
        this.#createParser = (await import('../language/parse.ts')).createParser
      })
    return this.#once(`tools of ${id}`, async () => {
      const { rule, options = {} } = [...this.#loaded.values()].find((each) => each.rule.id === id) ?? {}
      this.#tools.set(id, await rule?.load?.(options))
    })
  }

  #prepareLanguage(conversation: Conversation): Promise<void> | undefined {
    const spoken = this.#languages.of(conversation)
    if (!spoken) return this.#languages.load().then(() => this.#prepareLanguage(conversation))
    const { tag, elsewhere } = spoken
    this.#spoken.set(conversation, spoken)
    const pack = this.#preparePack(tag)
    if (elsewhere.size === 0) return pack
    return Promise.all([pack, ...[...elsewhere.keys()].map((other) => this.#preparePack(other))]).then(nothing)
  }

  #preparePack(tag: string): Promise<void> | undefined {
    const source = this.#sourceOf(tag)
    if (!source || this.#packs.has(source.tag)) return undefined
    return this.#once(`pack ${source.tag}`, async () => {
      this.#packs.set(source.tag, await loadLocale(source))
    })
  }

  /** Whoever asks for the same waits for the same. */
  #once(what: string, load: () => Promise<void>): Promise<void> {
    const promise = this.#preparing.get(what) ?? load()
    this.#preparing.set(what, promise)
    return promise
  }

  #sourceOf(tag: string): Locale | LocaleSource | undefined {
    return matchLocale(this.#sources, tag)
  }

  /** What language a conversation is in; only for one that `prepare` was awaited for. */
  spokenIn(conversation: Conversation): Spoken {
    const spoken = this.#spoken.get(conversation) ?? this.#languages.of(conversation)
    if (!spoken) throw new Error(NOT_PREPARED)
    return spoken
  }

  /** The tag that a conversation goes by. */
  localeOf(conversation: Conversation): string {
    return this.spokenIn(conversation).tag
  }

  /**
   * The violations, as `Linter.lint` gives them; nothing where no pack serves the conversation's locale. A promise where
   * a rule turns out to need a library that is still to be loaded.
   */
  check(conversation: Conversation, path: string, onCrash?: OnCrash): Checked | Promise<Checked> {
    return this.#checkLoading(conversation, path, onCrash, false, false)
  }

  /** As `check`, at once; only after `prepareAll`. */
  checkNow(conversation: Conversation, path: string): Checked {
    return this.#complete(conversation, path, this.#check(conversation, path, undefined, false, false))
  }

  /** Whether a rule about many conversations, or templates, is on, so that they must be checked in order. */
  remembers(kind: Kind): boolean {
    return this.#rules.some(({ source }) => source.scope === 'corpus' && source.kinds.includes(kind))
  }

  /**
   * As `check`, and what the rules about many conversations say; with `corporaOnly`, nothing else. They remember what was
   * checked so, until `endCorpora`. `onNote` is told what `recall` wants to know in another run, rule by rule; nothing
   * for a rule that cannot recall.
   */
  checkInOrder(
    conversation: Conversation,
    path: string,
    onCrash?: OnCrash,
    corporaOnly = false,
    onNote?: OnNote,
  ): Checked | Promise<Checked> {
    return this.#checkLoading(conversation, path, onCrash, true, corporaOnly, onNote)
  }

  /** Checks again after what was not loaded is; with what is to be said of suppressions. */
  #checkLoading(
    conversation: Conversation,
    path: string,
    onCrash: OnCrash | undefined,
    inOrder: boolean,
    corporaOnly: boolean,
    onNote?: OnNote,
  ): Checked | Promise<Checked> {
    try {
      const violations = this.#check(conversation, path, onCrash, inOrder, corporaOnly, onNote)
      return corporaOnly ? violations : this.#complete(conversation, path, violations)
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error
      return this.#prepareTools(error).then(() =>
        this.#checkLoading(conversation, path, onCrash, inOrder, corporaOnly, onNote),
      )
    }
  }

  #complete(conversation: Conversation, path: string, violations: Checked): Checked {
    if (!violations || !conversation.suppressions) return violations
    const unused = this.#unused.violations(conversation, path, this.localeOf(conversation))
    return unused.length === 0 ? violations : [...unused, ...violations].sort(inText)
  }

  /** Loads what `recall` takes. */
  prepareRecall({ kind }: Conversation, tag: string): Promise<void> {
    return Promise.all([this.#prepareRules(kind), this.#preparePack(tag)]).then(nothing)
  }

  /** What the rules about many conversations say of one that was checked in an earlier run, in its turn. */
  recall(
    conversation: Conversation,
    tag: string,
    path: string,
    notes: Readonly<Record<string, unknown>>,
    onCrash?: OnCrash,
  ): Violation[] {
    const linter = this.#linterFor(tag)
    return linter?.recall(conversation, path, notes, this.#corporaOf(linter), onCrash) ?? []
  }

  /** The ids of the rules about many conversations. */
  get corpusRules(): ReadonlySet<string> {
    return new Set(this.#rules.flatMap(({ source }) => (source.scope === 'corpus' ? [source.id] : [])))
  }

  #check(
    conversation: Conversation,
    path: string,
    onCrash: OnCrash | undefined,
    inOrder: boolean,
    corporaOnly: boolean,
    onNote?: OnNote,
  ): Checked {
    const { tag, elsewhere } = this.spokenIn(conversation)
    const linter = this.#linterFor(tag)
    if (!linter) return undefined
    const corpora = inOrder ? this.#corporaOf(linter) : undefined
    if (elsewhere.size === 0) return linter.lint(conversation, path, { onCrash, corpora, corporaOnly, onNote })
    const crashes: RuleCrash[] = []
    const keep = onCrash && ((crash: RuleCrash) => crashes.push(crash))
    const all = [...(corporaOnly ? [] : elsewhere)].flatMap(([language, messages]) => {
      const apart: Apart = { messages, judged: true }
      return this.#linterFor(language)?.lint(conversation, path, { onCrash: keep, apart }) ?? []
    })
    const others: Apart = { messages: new Set([...elsewhere.values()].flatMap((each) => [...each])), judged: false }
    // Last, because of what it remembers: where something is not loaded, nothing must have been remembered yet.
    const own = linter.lint(conversation, path, { onCrash: keep, corpora, corporaOnly, apart: others, onNote })
    for (const crash of crashes) onCrash?.(crash)
    return all.length === 0 ? own : [...own, ...all].sort((a, b) => a.message - b.message)
  }

  #corporaOf(linter: Linter): Corpora {
    const corpora = this.#corpora.get(linter) ?? new Map()
    this.#corpora.set(linter, corpora)
    return corpora
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
    const source = this.#sourceOf(tag)
    if (!source) return undefined
    // Two tags that share a pack share its linter.
    const known = this.#linters.get(source.tag)
    if (known) return known
    const locale = this.#packs.get(source.tag)
    if (!locale) throw new Error(NOT_PREPARED)
    const { channel, brand } = this.#config
    let parser: ParseText | undefined
    const parse: ParseText = (text) => {
      if (!this.#createParser) throw new NotLoaded()
      parser ??= this.#createParser(locale)
      return parser(text)
    }
    const loaded = (): ActiveRule[] => this.#rules.flatMap((each) => this.#loaded.get(each) ?? [])
    const linter = new Linter({
      get rules() {
        return loaded()
      },
      locale,
      channel,
      brand,
      parse,
      tools: this.#tools,
      wording: this.#wording,
      suppressing: this.#suppressing,
      profile: this.#profile,
    })
    this.#linters.set(source.tag, linter)
    return linter
  }
}

const inText = (a: Violation, b: Violation): number => a.message - b.message || a.span[0] - b.span[0]

const NOT_PREPARED = 'Checker.prepare has not been awaited'

const nothing = (): void => {}

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

/** A rule that is on, loaded or not. */
interface ConfiguredRule {
  readonly source: AnyRule | RuleSource
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}

function activeRules({ rules, plugins }: ResolvedConfig): ConfiguredRule[] {
  return plugins
    .flatMap(({ rules: all = [] }) => all)
    .flatMap((source) => {
      const setting = rules.get(source.id)
      return setting ? [{ source, ...setting }] : []
    })
}
