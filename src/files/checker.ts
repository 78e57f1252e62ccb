import type { ResolvedConfig } from '../config/config.ts'
import type { Conversation, Kind } from '../conversation.ts'
import type { RuleCrash } from '../engine/crashes.ts'
import { Linter } from '../engine/lint.ts'
import { NotLoaded } from '../engine/not-loaded.ts'
import type { Profile } from '../engine/profile.ts'
import type { Apart, Checking, Corpora } from '../engine/settings.ts'
import { Suppressing } from '../engine/suppressing.ts'
import type { ParseText } from '../rule.ts'
import type { Wording } from '../ui/wording.ts'
import type { Violation } from '../violation.ts'
import { Languages, type Spoken } from './languages.ts'
import { Supplies } from './supplies.ts'
import { UnusedSuppressions } from './unused-suppressions.ts'

/** The violations; nothing where no pack serves the conversation's locale. */
type Checked = Violation[] | undefined
type Told = Pick<Checking, 'onCrash' | 'onNote' | 'corporaOnly'>
interface How extends Told {
  /** Whether rules about many conversations run, and remember. */
  readonly inOrder: boolean
}

/** Checks conversations of any locale against one config; packs are loaded and linters made as they are needed. */
export class Checker {
  readonly #config: ResolvedConfig
  readonly #wording: Wording | undefined
  readonly #profile: Profile | undefined
  readonly #supplies: Supplies
  readonly #languages: Languages
  readonly #spoken = new WeakMap<Conversation, Spoken>()
  readonly #linters = new Map<string, Linter | undefined>()
  readonly #corpora = new Map<Linter, Corpora>()
  readonly #suppressing: Suppressing
  readonly #unused: UnusedSuppressions

  /** `wording` says in which language the rules speak; English where left out. `profile` measures them. */
  constructor(config: ResolvedConfig, wording?: Wording, profile?: Profile) {
    this.#config = config
    this.#wording = wording
    this.#profile = profile
    this.#supplies = new Supplies(config)
    this.#suppressing = new Suppressing(config.allow)
    this.#unused = new UnusedSuppressions(config, this.#suppressing, wording)
    this.#languages = new Languages(config, (tag) => this.#supplies.tagOf(tag) !== undefined)
  }

  /**
   * Loads what checking a conversation takes: its pack, and the rules. To be awaited before it is checked; nothing to
   * wait for where there is no promise.
   */
  prepare(conversation: Conversation): Promise<void> | undefined {
    const rules = this.#supplies.loadRules(conversation.kind)
    const packs = this.#prepareLanguage(conversation)
    return rules && packs ? Promise.all([rules, packs]).then(nothing) : (rules ?? packs)
  }

  /** Loads whatever any conversation could take, so that nothing needs to be awaited any more. */
  async prepareAll(): Promise<void> {
    await Promise.all([this.#languages.load(), this.#supplies.loadAll()])
  }

  #prepareLanguage(conversation: Conversation): Promise<void> | undefined {
    const spoken = this.#languages.of(conversation)
    if (!spoken) return this.#languages.load().then(() => this.#prepareLanguage(conversation))
    const { tag, elsewhere } = spoken
    this.#spoken.set(conversation, spoken)
    const pack = this.#supplies.loadPack(tag)
    if (elsewhere.size === 0) return pack
    return Promise.all([pack, ...[...elsewhere.keys()].map((other) => this.#supplies.loadPack(other))]).then(nothing)
  }

  /** What language a conversation is in; only for one that `prepare` was awaited for. */
  spokenIn(conversation: Conversation): Spoken {
    const spoken = this.#spoken.get(conversation) ?? this.#languages.of(conversation)
    if (!spoken) throw new Error('Checker.prepare has not been awaited')
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
  check(conversation: Conversation, path: string, onCrash?: Checking['onCrash']): Checked | Promise<Checked> {
    return this.#checkLoading(conversation, path, { onCrash, inOrder: false })
  }

  /** As `check`, at once; only after `prepareAll`. */
  checkNow(conversation: Conversation, path: string): Checked {
    return this.#complete(conversation, path, this.#check(conversation, path, { inOrder: false }))
  }

  /** Whether a rule about many conversations, or templates, is on, so that they must be checked in order. */
  remembers(kind: Kind): boolean {
    return this.#supplies.corpusRules(kind).length > 0
  }

  /**
   * As `check`, and what the rules about many conversations say; with `corporaOnly`, nothing else. They remember what was
   * checked so, until `endCorpora`. `onNote` is told what `recall` wants to know in another run, rule by rule; nothing
   * for a rule that cannot recall.
   */
  checkInOrder(conversation: Conversation, path: string, told: Told = {}): Checked | Promise<Checked> {
    return this.#checkLoading(conversation, path, { ...told, inOrder: true })
  }

  /** Checks again after what was not loaded is; with what is to be said of suppressions. */
  #checkLoading(conversation: Conversation, path: string, how: How): Checked | Promise<Checked> {
    try {
      const violations = this.#check(conversation, path, how)
      return how.corporaOnly ? violations : this.#complete(conversation, path, violations)
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error
      return this.#supplies.loadFor(error).then(() => this.#checkLoading(conversation, path, how))
    }
  }

  #complete(conversation: Conversation, path: string, violations: Checked): Checked {
    if (!violations || !conversation.suppressions) return violations
    const unused = this.#unused.violations(conversation, path, this.localeOf(conversation))
    return unused.length === 0 ? violations : [...unused, ...violations].sort(inText)
  }

  /** Loads what `recall` takes; nothing to wait for where there is no promise. */
  prepareRecall({ kind }: Conversation, tag: string): Promise<void> | undefined {
    const rules = this.#supplies.loadRules(kind)
    const pack = this.#supplies.loadPack(tag)
    return rules && pack ? Promise.all([rules, pack]).then(nothing) : (rules ?? pack)
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
    return new Set(this.#supplies.corpusRules())
  }

  #check(conversation: Conversation, path: string, { inOrder, corporaOnly = false, onCrash, onNote }: How): Checked {
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
    const served = this.#supplies.tagOf(tag)
    if (served === undefined) return undefined
    // Two tags that share a pack share its linter.
    const known = this.#linters.get(served)
    if (known) return known
    const supplies = this.#supplies
    const locale = supplies.pack(served)
    const { channel, brand } = this.#config
    let parser: ParseText | undefined
    const linter = new Linter({
      get rules() {
        return supplies.rules
      },
      locale,
      channel,
      brand,
      parse: (text) => {
        parser ??= supplies.parser(locale)
        return parser(text)
      },
      tools: supplies.tools,
      wording: this.#wording,
      suppressing: this.#suppressing,
      profile: this.#profile,
    })
    this.#linters.set(served, linter)
    return linter
  }
}

const inText = (a: Violation, b: Violation): number => a.message - b.message || a.span[0] - b.span[0]

const nothing = (): void => {}
