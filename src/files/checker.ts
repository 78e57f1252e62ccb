import type { ResolvedConfig } from '../config/config.ts'
import type { Conversation, Kind } from '../conversation.ts'
import { type ActiveRule, type Apart, type Corpora, Linter, noting, type RuleCrash } from '../engine/lint.ts'
import { type Locale, type LocaleSource, loadLocale } from '../locale.ts'
import type { Plugin } from '../plugin.ts'
import type { ParseText } from '../rule.ts'
import type { Wording } from '../ui/wording.ts'
import type { Violation } from '../violation.ts'
import { Languages, type Spoken } from './languages.ts'
import { matchLocale } from './match-locale.ts'

type CreateParser = (locale: Locale) => ParseText

/** Checks conversations of any locale against one config; packs are loaded and linters made as they are needed. */
export class Checker {
  readonly #config: ResolvedConfig
  readonly #wording: Wording | undefined
  readonly #rules: readonly ActiveRule[]
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
  #createParser: CreateParser | undefined

  /** `wording` says in which language the rules speak; English where left out. */
  constructor(config: ResolvedConfig, wording?: Wording) {
    this.#config = config
    this.#wording = wording
    this.#rules = activeRules(config)
    this.#sources = config.plugins.flatMap(({ locales = [] }) => locales)
    this.#languages = new Languages(config, (tag) => this.#sourceOf(tag) !== undefined)
  }

  /**
   * Loads what checking a conversation takes: its pack, and libraries that rules need. To be awaited before it is
   * checked; nothing to wait for where there is no promise.
   */
  prepare(conversation: Conversation): Promise<void> | undefined {
    const tools = this.#prepareRules(conversation.kind)
    const packs = this.#prepareLanguage(conversation)
    return tools && packs ? Promise.all([tools, packs]).then(nothing) : (tools ?? packs)
  }

  /** Loads whatever any conversation could take, so that nothing needs to be awaited any more. */
  async prepareAll(): Promise<void> {
    const kinds: readonly Kind[] = ['transcript', 'template']
    await Promise.all([
      this.#languages.load(),
      ...kinds.map((kind) => this.#prepareRules(kind)),
      ...this.#sources.map(({ tag }) => this.#preparePack(tag)),
    ])
  }

  #prepareRules(kind: Kind): Promise<void> | undefined {
    if (this.#prepared.has(kind)) return undefined
    const rules = this.#rules.filter(({ rule }) => rule.kinds.includes(kind))
    const loading = rules
      .filter(({ rule }) => rule.load && !this.#tools.has(rule.id))
      .map(({ rule, options = {} }) =>
        this.#once(`rule ${rule.id}`, async () => {
          this.#tools.set(rule.id, await rule.load?.(options))
        }),
      )
    if (rules.some(({ rule }) => rule.parses) && !this.#createParser)
      loading.push(
        this.#once('parser', async () => {
          this.#createParser = (await import('../language/parse.ts')).createParser
        }),
      )
    const ready = () => {
      this.#prepared.add(kind)
    }
    if (loading.length > 0) return Promise.all(loading).then(ready)
    ready()
    return undefined
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

  /** The violations, as `Linter.lint` gives them; nothing where no pack serves the conversation's locale. */
  check(conversation: Conversation, path: string, onCrash?: (crash: RuleCrash) => void): Violation[] | undefined {
    return this.#check(conversation, path, onCrash, false, false)
  }

  /** Whether a rule about many conversations, or templates, is on, so that they must be checked in order. */
  remembers(kind: Kind): boolean {
    return this.#rules.some(({ rule }) => rule.corpus && rule.kinds.includes(kind))
  }

  /**
   * As `check`, and what the rules about many conversations say; with `corporaOnly`, nothing else. They remember what was
   * checked so, until `endCorpora`. `onNote` is told what `recall` wants to know in another run, rule by rule; nothing
   * for a rule that cannot recall.
   */
  checkInOrder(
    conversation: Conversation,
    path: string,
    onCrash?: (crash: RuleCrash) => void,
    corporaOnly = false,
    onNote?: (rule: string, note: unknown) => void,
  ): Violation[] | undefined {
    return this.#check(conversation, path, onCrash, true, corporaOnly, onNote)
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
    onCrash?: (crash: RuleCrash) => void,
  ): Violation[] {
    const linter = this.#linterFor(tag)
    return linter?.recall(conversation, path, notes, this.#corporaOf(linter), onCrash) ?? []
  }

  /** The ids of the rules about many conversations. */
  get corpusRules(): ReadonlySet<string> {
    return new Set(this.#rules.flatMap(({ rule }) => (rule.corpus ? [rule.id] : [])))
  }

  #check(
    conversation: Conversation,
    path: string,
    onCrash: ((crash: RuleCrash) => void) | undefined,
    inOrder: boolean,
    corporaOnly: boolean,
    onNote?: (rule: string, note: unknown) => void,
  ): Violation[] | undefined {
    const { tag, elsewhere } = this.spokenIn(conversation)
    const linter = this.#linterFor(tag)
    if (!linter) return undefined
    const memories = inOrder ? this.#corporaOf(linter) : undefined
    const corpora = memories && onNote ? noting(memories, onNote) : memories
    if (elsewhere.size === 0) return linter.lint(conversation, path, onCrash, corpora, corporaOnly)
    const others: Apart = { messages: new Set([...elsewhere.values()].flatMap((each) => [...each])), judged: false }
    const own = linter.lint(conversation, path, onCrash, corpora, corporaOnly, others)
    if (corporaOnly) return own
    const all = [...elsewhere].flatMap(([language, messages]) => {
      const apart: Apart = { messages, judged: true }
      return this.#linterFor(language)?.lint(conversation, path, onCrash, undefined, false, apart) ?? []
    })
    return all.length === 0 ? own : [...own, ...all].sort((a, b) => a.message - b.message)
  }

  #corporaOf(linter: Linter): Corpora {
    const corpora = this.#corpora.get(linter) ?? linter.startCorpora()
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
      if (!this.#createParser) throw new Error(NOT_PREPARED)
      parser ??= this.#createParser(locale)
      return parser(text)
    }
    const linter = new Linter({
      rules: this.#rules,
      locale,
      channel,
      brand,
      parse,
      tools: this.#tools,
      wording: this.#wording,
    })
    this.#linters.set(source.tag, linter)
    return linter
  }
}

const NOT_PREPARED = 'Checker.prepare has not been awaited'

const nothing = (): void => {}

/** One checker for all files whose configs come to the same, however many files there are. */
export class Checkers {
  readonly #byConfig = new WeakMap<ResolvedConfig, Checker>()
  readonly #byContent = new Map<string, Checker>()
  readonly #pluginNumbers = new Map<Plugin, number>()
  readonly #wording: Wording | undefined

  constructor(wording?: Wording) {
    this.#wording = wording
  }

  for(config: ResolvedConfig): Checker {
    const known = this.#byConfig.get(config)
    if (known) return known
    const content = this.#contentOf(config)
    const checker = this.#byContent.get(content) ?? new Checker(config, this.#wording)
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
