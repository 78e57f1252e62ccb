import type { ResolvedConfig } from '../config/config.ts'
import type { Kind } from '../conversation.ts'
import { NotLoaded } from '../engine/not-loaded.ts'
import type { ActiveRule } from '../engine/settings.ts'
import { type Locale, type LocaleSource, loadLocale } from '../locale.ts'
import { type AnyRule, loadRule, type ParseText, type RuleSource } from '../rule.ts'
import type { Severity } from '../violation.ts'
import { matchLocale } from './match-locale.ts'

const KINDS: readonly Kind[] = ['transcript', 'template']

/**
 * What checking takes: rules, packs, and the libraries of rules. Each is loaded once, when the first conversation needs
 * it. What there is to wait for is a promise; where there is none, everything is there.
 */
export class Supplies {
  readonly tools = new Map<string, unknown>()
  /** The rules that are on, in the order in which plugins list them. */
  readonly #configured: readonly ConfiguredRule[]
  /** Those of them that are loaded. */
  readonly #rules = new Map<ConfiguredRule, ActiveRule>()
  readonly #sources: readonly (Locale | LocaleSource)[]
  /** By their own tag. */
  readonly #packs = new Map<string, Locale>()
  readonly #kinds = new Set<Kind>()
  /** What is being loaded; several batches may wait for it at once. */
  readonly #loading = new Map<string, Promise<void>>()
  #createParser: ((locale: Locale) => ParseText) | undefined

  constructor({ rules, plugins }: Pick<ResolvedConfig, 'rules' | 'plugins'>) {
    this.#sources = plugins.flatMap(({ locales = [] }) => locales)
    this.#configured = plugins
      .flatMap(({ rules: all = [] }) => all)
      .flatMap((source) => {
        const setting = rules.get(source.id)
        return setting ? [{ source, ...setting }] : []
      })
  }

  /** The rules that are loaded, in order. */
  get rules(): ActiveRule[] {
    return this.#configured.flatMap((each) => this.#rules.get(each) ?? [])
  }

  /** The ids of the rules about many conversations, loaded or not; of those for one kind where that is given. */
  corpusRules(kind?: Kind): string[] {
    return this.#configured.flatMap(({ source }) =>
      source.scope === 'corpus' && (!kind || source.kinds.includes(kind)) ? [source.id] : [],
    )
  }

  /** The tag of the pack that serves a tag, loaded or not. */
  tagOf(tag: string): string | undefined {
    return this.#sourceOf(tag)?.tag
  }

  /** The pack that serves a tag. Throws where it is not loaded. */
  pack(tag: string): Locale {
    const pack = this.#packs.get(this.tagOf(tag) ?? tag)
    if (!pack) throw new Error(`The pack ${tag} is not loaded`)
    return pack
  }

  /** What takes texts of a locale apart. Throws `NotLoaded` where `loadFor` was not awaited. */
  parser(locale: Locale): ParseText {
    if (!this.#createParser) throw new NotLoaded()
    return this.#createParser(locale)
  }

  loadRules(kind: Kind): Promise<void> | undefined {
    if (this.#kinds.has(kind)) return undefined
    const rules = this.#configured.filter(({ source }) => source.kinds.includes(kind))
    return this.#once(`rules for ${kind}`, async () => {
      await Promise.all(
        rules.map(async (each) => {
          const { source, severity, options } = each
          const rule = await loadRule(source)
          this.#rules.set(each, { rule, severity, options })
          if (rule.preload) await this.loadFor(new NotLoaded(rule.id))
        }),
      )
      this.#kinds.add(kind)
    })
  }

  loadPack(tag: string): Promise<void> | undefined {
    const source = this.#sourceOf(tag)
    if (!source || this.#packs.has(source.tag)) return undefined
    return this.#once(`pack ${source.tag}`, async () => {
      this.#packs.set(source.tag, await loadLocale(source))
    })
  }

  /** Loads what a check turned out to need: most conversations are checked without the libraries. */
  loadFor({ rule: id }: NotLoaded): Promise<void> {
    if (id === undefined)
      return this.#once('parser', async () => {
        this.#createParser = (await import('../language/parse.ts')).createParser
      })
    return this.#once(`tools of ${id}`, async () => {
      const { rule, options = {} } = this.rules.find((each) => each.rule.id === id) ?? {}
      this.tools.set(id, await rule?.load?.(options))
    })
  }

  /** Loads whatever any conversation could take. */
  async loadAll(): Promise<void> {
    await Promise.all([
      ...KINDS.map((kind) => this.loadRules(kind)),
      ...this.#sources.map(({ tag }) => this.loadPack(tag)),
    ])
    const rules = this.rules.map(({ rule }) => rule)
    const tools = rules.filter(({ load }) => load).map(({ id }) => this.loadFor(new NotLoaded(id)))
    const parser = rules.some(({ parses }) => parses) ? [this.loadFor(new NotLoaded())] : []
    await Promise.all([...tools, ...parser])
  }

  /** Whoever asks for the same waits for the same. */
  #once(what: string, load: () => Promise<void>): Promise<void> {
    const promise = this.#loading.get(what) ?? load()
    this.#loading.set(what, promise)
    return promise
  }

  #sourceOf(tag: string): Locale | LocaleSource | undefined {
    return matchLocale(this.#sources, tag)
  }
}

/** A rule that is on, loaded or not. */
interface ConfiguredRule {
  readonly source: AnyRule | RuleSource
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}
