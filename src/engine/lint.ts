import type { Channel, Conversation, Kind, Message } from '../conversation.ts'
import type { Locale, TopicWords } from '../locale.ts'
import { withDefaults } from '../option.ts'
import type { Matcher } from '../phrase/matcher.ts'
import type {
  AnyRule,
  Corpus,
  Finding,
  Messages,
  NotedCorpus,
  ParseText,
  Reading,
  Report,
  RuleContext,
  Seen,
} from '../rule.ts'
import { ruleUrl } from '../rule-url.ts'
import type { Wording } from '../ui/wording.ts'
import type { Severity, Violation } from '../violation.ts'
import { NotLoaded } from './not-loaded.ts'
import { matcherOf, type Phrasebook, phrasebookOf } from './phrasebook.ts'
import { type Profile, ProfiledReading } from './profile.ts'
import { ConversationReading } from './reading.ts'
import { composeRewrites, fixesOf } from './rewrite.ts'
import { withSecretsCovered } from './secrets.ts'
import type { Suppressing } from './suppressing.ts'

/** A rule that is on. */
export interface ActiveRule {
  readonly rule: AnyRule
  readonly severity: Severity
  /** As configured; the defaults of the rule and of the locale fill the rest. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** What a conversation is checked against. */
export interface LintSettings {
  /** Asked for when the first conversation of a kind is checked: those for that kind must be among them by then. */
  readonly rules: readonly ActiveRule[]
  readonly locale: Locale
  /** Used where the conversation does not say. */
  readonly channel?: Channel | undefined
  /** Names of the company and its products. */
  readonly brand?: readonly string[]
  /** Needed where an active rule says `parses`. */
  readonly parse?: ParseText | undefined
  /** In which language the rules speak; English where left out. */
  readonly wording?: Wording | undefined
  /** What the `load` of active rules gave, by the id of the rule. */
  readonly tools?: ReadonlyMap<string, unknown> | undefined
  /** What is not to be reported. */
  readonly suppressing?: Suppressing | undefined
  /** Measures what each rule takes, where somebody wants to know. */
  readonly profile?: Profile | undefined
}

/** A rule that threw: its own fault, not the conversation's. The other rules went on. */
export interface RuleCrash {
  readonly rule: string
  readonly conversation: string
  readonly error: unknown
}

/** Messages in another language than the rest of their conversation. */
export interface Apart {
  readonly messages: ReadonlySet<number>
  /** Whether these are to be judged, by rules about single messages, or the others. */
  readonly judged: boolean
}

/** What the rules about many conversations remember. One for each run, empty at first. */
export type Corpora = Map<AnyRule, { readonly active: ActiveRule; readonly corpus: Corpus }>

/** A message with more violations is not prose; the first ones say enough, and time stays bounded. */
const MAX_IN_MESSAGE = 100
/** With more findings than this in a message, a rewrite mends its own only. */
const MAX_COMPOSED = 20

/** Checks conversations of one locale with one set of rules. Pure, synchronous, one conversation at a time. */
export class Linter {
  readonly #settings: LintSettings
  readonly #phrasebook: Phrasebook
  /** For each kind of conversation, made when the first one is checked. */
  readonly #active = new Map<Kind, readonly Prepared[]>()

  constructor(settings: LintSettings) {
    this.#settings = settings
    this.#phrasebook = phrasebookOf(settings.locale)
  }

  #activeFor(kind: Kind): readonly Prepared[] {
    const known = this.#active.get(kind)
    if (known) return known
    const { locale } = this.#settings
    const active = this.#settings.rules
      .filter(({ rule }) => rule.kinds.includes(kind) && canServe(locale, rule))
      .map((each) => ({ active: each, context: contextOf(each, this.#settings) }))
    this.#active.set(kind, active)
    return active
  }

  /**
   * The violations of a conversation, in the order of its messages. `path` is only passed on. A rule that throws is
   * handed to `onCrash`; without one, the error is thrown. Rules about many conversations run where there are `corpora`;
   * with `corporaOnly`, nothing else does. Messages that are set `apart` are read as if nothing stood in them. Throws
   * `NotLoaded`, before anything is remembered or handed over, where something has to be loaded first.
   */
  lint(
    conversation: Conversation,
    path = '',
    onCrash?: (crash: RuleCrash) => void,
    corpora?: Corpora,
    corporaOnly = false,
    apart?: Apart,
    onNote?: (rule: string, note: unknown) => void,
  ): Violation[] {
    const { channel, parse, profile } = this.#settings
    const rules = this.#activeFor(conversation.kind)
    const crashes: RuleCrash[] = []
    const isBlank = apart && (({ index }: Message) => apart.messages.has(index) !== apart.judged)
    const what = [conversation, this.#phrasebook, conversation.channel ?? channel, { path, parse, isBlank }] as const
    const reading = profile ? new ProfiledReading(profile, ...what) : new ConversationReading(...what)
    /** What a rule finds must make sense as well: a finding that cannot be told is a crash of its rule. */
    const guarded = (active: ActiveRule, run: () => Violation[]): Violation[] => {
      try {
        return profile ? profile.measure(active.rule.id, run) : run()
      } catch (error) {
        if (!onCrash || error instanceof NotLoaded) throw error
        crashes.push({ rule: active.rule.id, conversation: conversation.id, error })
        return []
      }
    }
    const found: { readonly finding: Finding; readonly active: ActiveRule }[] = []
    const collect = (active: ActiveRule, findings: () => Iterable<Finding>): void => {
      if (!isOnChannel(active.rule, reading.channel)) return
      if (apart?.judged && active.rule.scope !== 'message') return
      guarded(active, () => {
        for (const finding of findings())
          if (!reading.isBlank(finding.message) && !this.#isSilenced(conversation, active.rule, finding))
            found.push({ finding, active })
        return []
      })
    }
    if (!corporaOnly)
      for (const { active, context } of rules) {
        const { rule } = active
        if (rule.onlyWith && !reading.mayHave(rule.onlyWith)) continue
        if (rule.check) collect(active, () => rule.check?.(reading, context) ?? [])
      }
    // Last, because what they remember they must not be told twice.
    if (corpora)
      for (const each of rules) {
        const memory = memoryOf(each, corpora)
        const { id } = each.active.rule
        if (memory) collect(each.active, () => noted(memory, reading, onNote && ((note) => onNote(id, note))))
      }
    const violations = found.length === 0 ? [] : this.#violations(reading, path, found, guarded)
    for (const crash of crashes) onCrash?.(crash)
    return violations
  }

  /** Before rewrites are composed, so that none of them changes what is meant to be so. */
  #isSilenced(conversation: Conversation, { id }: AnyRule, { message, span }: Finding): boolean {
    return this.#settings.suppressing?.isSilenced(conversation, id, message, span) === true
  }

  /**
   * What the rules about many conversations say of a template that was read in an earlier run: `notes` by the id of the
   * rule, as `onNote` was told of them then.
   */
  recall(
    conversation: Conversation,
    path: string,
    notes: Readonly<Record<string, unknown>>,
    corpora: Corpora,
    onCrash?: (crash: RuleCrash) => void,
  ): Violation[] {
    const seen: Seen = { conversation, path, channel: conversation.channel ?? this.#settings.channel }
    const guarded = (active: ActiveRule, run: () => Violation[]): Violation[] => {
      try {
        return run()
      } catch (error) {
        if (!onCrash) throw error
        onCrash({ rule: active.rule.id, conversation: conversation.id, error })
        return []
      }
    }
    const found: { readonly finding: Finding; readonly active: ActiveRule }[] = []
    for (const each of this.#activeFor(conversation.kind)) {
      const { active } = each
      const corpus = memoryOf(each, corpora)
      if (!corpus || !isOnChannel(active.rule, seen.channel) || !Object.hasOwn(notes, active.rule.id)) continue
      guarded(active, () => {
        for (const finding of (corpus as NotedCorpus).add(notes[active.rule.id], seen))
          if (!this.#isSilenced(conversation, active.rule, finding)) found.push({ finding, active })
        return []
      })
    }
    return found.length === 0 ? [] : this.#violations(seen, path, found, guarded)
  }

  /** What the rules about many conversations find when all were read. */
  end(corpora: Corpora): { readonly conversation: Conversation; readonly violations: readonly Violation[] }[] {
    return [...corpora.values()].flatMap(({ active, corpus }) =>
      [...(corpus.end?.() ?? [])]
        .filter(({ reading, finding }) => !this.#isSilenced(reading.conversation, active.rule, finding))
        .map(({ reading, finding }) => ({
          conversation: reading.conversation,
          violations: [this.#violation(reading, reading.path, active, finding, [])],
        })),
    )
  }

  #violations(
    reading: Seen,
    path: string,
    found: { readonly finding: Finding; readonly active: ActiveRule }[],
    guarded: (active: ActiveRule, run: () => Violation[]) => Violation[],
  ): Violation[] {
    found.sort((a, b) => inText(a.finding, b.finding) || byName(a.active.rule.id, b.active.rule.id))
    const byMessage = groupByMessage(found)
    return [...byMessage.values()].flatMap((inMessage) => {
      const findings = inMessage.map(({ finding }) => finding)
      const violations = inMessage.slice(0, MAX_IN_MESSAGE).flatMap(({ finding, active }) => {
        const others = findings.length > MAX_COMPOSED ? [] : findings.filter((other) => other !== finding)
        return guarded(active, () => [this.#violation(reading, path, active, finding, others)])
      })
      return withSecretsCovered(violations, findings)
    })
  }

  #text({ id, messages }: AnyRule, { messageId, data }: Finding): string {
    const { wording } = this.#settings
    const english: string = messages[messageId]
    if (!wording) return fill(english, data)
    const values = Object.entries(data).map(([key, value]) => [key, wording.value(value)] as const)
    return fill(wording.message(id, messageId, english), Object.fromEntries(values))
  }

  #violation(reading: Seen, path: string, active: ActiveRule, finding: Finding, others: Finding[]): Violation {
    const { conversation, channel } = reading
    const { rule, severity } = active
    const { wording } = this.#settings
    const { message, span, cover } = finding
    const agent = message.author?.name ?? message.author?.id
    const fixes = conversation.kind === 'template' ? fixesOf(finding) : []
    return {
      path,
      conversation: conversation.id,
      message: message.index,
      rule: rule.id,
      severity,
      text: this.#text(rule, finding),
      actual: cover ?? message.text.slice(...span),
      expected: composeRewrites(finding, others),
      ...(fixes.length === 0 ? {} : { fixes }),
      ...(finding.note === undefined ? {} : { note: wording?.note(finding.note) ?? finding.note }),
      url: finding.url ?? rule.url ?? ruleUrl(rule.id),
      span,
      ...(cover === undefined ? {} : { secret: true }),
      place: message.locate(span),
      ...(agent === undefined ? {} : { agent }),
      ...(channel === undefined ? {} : { channel }),
      locale: this.#settings.locale.tag,
    }
  }
}

/** What a rule about many conversations remembers, from its first conversation on; nothing for other rules. */
function memoryOf({ active, context }: Prepared, corpora: Corpora): Corpus | undefined {
  const memory = corpora.get(active.rule)?.corpus ?? active.rule.corpus?.(context)
  if (memory) corpora.set(active.rule, { active, corpus: memory })
  return memory
}

/** What a corpus finds in a conversation; `note` is told of what it noted of it, of nothing where it takes no notes. */
function noted(corpus: Corpus, reading: Reading, note: ((note: unknown) => void) | undefined): Iterable<Finding> {
  if (!note) return corpus.check(reading)
  if (!isNoted(corpus)) {
    note(undefined)
    return corpus.check(reading)
  }
  const taken = corpus.note(reading)
  note(taken)
  return corpus.add(taken, reading)
}

const isNoted = (corpus: Corpus): corpus is NotedCorpus => 'note' in corpus && 'add' in corpus

/** A rule for some channels says nothing where the channel is not known. */
const isOnChannel = ({ channels }: AnyRule, channel: Channel | undefined): boolean =>
  !channels || (channel !== undefined && channels.includes(channel))

const inText = (a: Finding, b: Finding): number =>
  a.message.index - b.message.index || a.span[0] - b.span[0] || a.span[1] - b.span[1]

/** Where rules report the same words, so that the order in which they were given does not show. */
const byName = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** Findings come sorted by message; `Map.groupBy` would need Node 21. */
function groupByMessage<T extends { readonly finding: Finding }>(found: readonly T[]): Map<Message, T[]> {
  const groups = new Map<Message, T[]>()
  for (const item of found) {
    const group = groups.get(item.finding.message)
    if (group) group.push(item)
    else groups.set(item.finding.message, [item])
  }
  return groups
}

/** A rule that is on, and what it is given besides the conversation. */
interface Prepared {
  readonly active: ActiveRule
  readonly context: RuleContext
}

/** Whether a locale pack has every topic that a rule cannot do without, and is of the language of the rule's own phrases. */
export function canServe(locale: Locale, rule: AnyRule): boolean {
  const isSpoken = rule.locale === undefined || languageOf(rule.locale) === languageOf(locale.tag)
  return isSpoken && rule.requires.every((topic) => locale.topics[topic] !== undefined)
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] as string

function contextOf({ rule, options }: ActiveRule, { locale, brand = [], tools }: LintSettings): RuleContext {
  return {
    options: withDefaults(rule.options, { ...locale.defaults?.[rule.id], ...options }),
    locale,
    functionWords: new Set(locale.functionWords),
    brand,
    // Read when it is asked for: what one kind of conversation needs may be loaded later than for the other.
    get tools() {
      if (rule.load && !tools?.has(rule.id)) throw new NotLoaded(rule.id)
      return tools?.get(rule.id)
    },
    own: ownPhrases(rule, locale),
    model: (name) => locale.models[name] ?? [],
    report: report as RuleContext<AnyRule['options'], Messages>['report'],
  }
}

/** Looks for the phrases that a rule brings itself; each name is compiled when it is first asked for. */
function ownPhrases({ id, phrases = {} }: AnyRule, locale: Locale): RuleContext['own'] {
  const matchers = new Map<string, Matcher>()
  return ({ text }, name) => {
    let matcher = matchers.get(name)
    if (!matcher) {
      const words: TopicWords | undefined = phrases[name]
      if (!words) throw new Error(`The rule ${id} has no phrases ${JSON.stringify(name)}`)
      const { quoting } = locale.topics
      matcher = matcherOf(locale, { [name]: words, ...(quoting ? { quoting } : {}) })
      matchers.set(name, matcher)
    }
    return matcher.find(text)
  }
}

function report(messageId: string, what: Report, data: Finding['data'] = {}): Finding {
  const { message, span = wholeOf(message), rewrites = [], note, url, cover } = what
  const more = {
    ...(note === undefined ? {} : { note }),
    ...(url === undefined ? {} : { url }),
    ...(cover === undefined ? {} : { cover }),
  }
  return { messageId, data, message, span, rewrites, ...more }
}

/** The text without white space around it. */
function wholeOf({ text }: Message): [number, number] {
  const end = text.trimEnd().length
  return [Math.min(text.length - text.trimStart().length, end), end]
}

function fill(template: string, data: Finding['data']): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(data[key]))
}
