import type { Channel, Conversation, Kind, Message } from '../conversation.ts'
import type { Locale, TopicWords } from '../locale.ts'
import { withDefaults } from '../option.ts'
import type { Folder } from '../phrase/fold.ts'
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
import { matcherOf, type Phrasebook, phrasebookOf } from './phrasebook.ts'
import { ConversationReading } from './reading.ts'
import { composeRewrites } from './rewrite.ts'

/** A rule that is on. */
export interface ActiveRule {
  readonly rule: AnyRule
  readonly severity: Severity
  /** As configured; the defaults of the rule and of the locale fill the rest. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** What a conversation is checked against. */
export interface LintSettings {
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

/** What the rules about many conversations remember. One for each run; made by `Linter.startCorpora`. */
export type Corpora = ReadonlyMap<AnyRule, Corpus>

/** A message with more violations is not prose; the first ones say enough, and time stays bounded. */
const MAX_IN_MESSAGE = 100
/** With more findings than this in a message, a rewrite mends its own only. */
const MAX_COMPOSED = 20

/** Checks conversations of one locale with one set of rules. Pure, synchronous, one conversation at a time. */
export class Linter {
  readonly #settings: LintSettings
  readonly #transcripts: RuleSet
  readonly #templates: RuleSet

  constructor(settings: LintSettings) {
    this.#settings = settings
    const phrasebook = phrasebookOf(settings.locale)
    this.#transcripts = new RuleSet('transcript', settings, phrasebook)
    this.#templates = new RuleSet('template', settings, phrasebook)
  }

  /**
   * The violations of a conversation, in the order of its messages. `path` is only passed on. A rule that throws is
   * handed to `onCrash`; without one, the error is thrown. Rules about many conversations run where there are `corpora`;
   * with `corporaOnly`, nothing else does. Messages that are set `apart` are read as if nothing stood in them.
   */
  lint(
    conversation: Conversation,
    path = '',
    onCrash?: (crash: RuleCrash) => void,
    corpora: Corpora = NO_CORPORA,
    corporaOnly = false,
    apart?: Apart,
  ): Violation[] {
    const { channel, parse } = this.#settings
    const rules = conversation.kind === 'template' ? this.#templates : this.#transcripts
    const reading = new ConversationReading(conversation, rules.phrasebook, conversation.channel ?? channel, {
      path,
      parse,
      isBlank: apart && (({ index }) => apart.messages.has(index) !== apart.judged),
    })
    const guarded = guardedFor(conversation, onCrash)
    const found: { readonly finding: Finding; readonly active: ActiveRule }[] = []
    for (const { active, context } of rules.active) {
      const corpus = corpora.get(active.rule)
      if (!isOnChannel(active.rule, reading.channel) || (corporaOnly && !corpus)) continue
      if (apart?.judged && active.rule.scope !== 'message') continue
      guarded(active, () => {
        const findings = corpus?.check(reading) ?? active.rule.check?.(reading, context) ?? []
        for (const finding of findings) if (!reading.isBlank(finding.message)) found.push({ finding, active })
        return []
      })
    }
    return found.length === 0 ? [] : this.#violations(reading, path, found, guarded)
  }

  /** The memories of the rules about many conversations, empty. */
  startCorpora(): Corpora {
    const corpora = new Map<AnyRule, Corpus>()
    for (const { active, context } of [...this.#transcripts.active, ...this.#templates.active]) {
      const { rule } = active
      if (rule.corpus && !corpora.has(rule)) corpora.set(rule, rule.corpus(context))
    }
    return corpora
  }

  /**
   * What the rules about many conversations say of a template that was read in an earlier run: `notes` by the id of the
   * rule, as `noting` told of them then.
   */
  recall(
    conversation: Conversation,
    path: string,
    notes: Readonly<Record<string, unknown>>,
    corpora: Corpora,
    onCrash?: (crash: RuleCrash) => void,
  ): Violation[] {
    const rules = conversation.kind === 'template' ? this.#templates : this.#transcripts
    const seen: Seen = { conversation, path, channel: conversation.channel ?? this.#settings.channel }
    const guarded = guardedFor(conversation, onCrash)
    const found: { readonly finding: Finding; readonly active: ActiveRule }[] = []
    for (const { active } of rules.active) {
      const corpus = corpora.get(active.rule)
      if (!corpus || !isOnChannel(active.rule, seen.channel) || !Object.hasOwn(notes, active.rule.id)) continue
      guarded(active, () => {
        for (const finding of (corpus as NotedCorpus).add(notes[active.rule.id], seen)) found.push({ finding, active })
        return []
      })
    }
    return found.length === 0 ? [] : this.#violations(seen, path, found, guarded)
  }

  /** What the rules about many conversations find when all were read. */
  end(corpora: Corpora): { readonly conversation: Conversation; readonly violations: readonly Violation[] }[] {
    const all = [...this.#transcripts.active, ...this.#templates.active]
    return [...corpora].flatMap(([rule, corpus]) => {
      const active = all.find((each) => each.active.rule === rule)?.active
      return [...(corpus.end?.() ?? [])].flatMap(({ reading, finding }) =>
        active
          ? [
              {
                conversation: reading.conversation,
                violations: [this.#violation(reading, reading.path, active, finding, [])],
              },
            ]
          : [],
      )
    })
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
      return inMessage.slice(0, MAX_IN_MESSAGE).flatMap(({ finding, active }) => {
        const others = findings.length > MAX_COMPOSED ? [] : findings.filter((other) => other !== finding)
        return guarded(active, () => [this.#violation(reading, path, active, finding, others)])
      })
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
    const { message, span } = finding
    const agent = message.author?.name ?? message.author?.id
    return {
      path,
      conversation: conversation.id,
      message: message.index,
      rule: rule.id,
      severity,
      text: this.#text(rule, finding),
      actual: message.text.slice(...span),
      expected: composeRewrites(finding, others),
      ...(finding.note === undefined ? {} : { note: wording?.note(finding.note) ?? finding.note }),
      url: finding.url ?? rule.url ?? ruleUrl(rule.id),
      span,
      place: message.locate(span),
      ...(agent === undefined ? {} : { agent }),
      ...(channel === undefined ? {} : { channel }),
      locale: this.#settings.locale.tag,
    }
  }
}

const NO_CORPORA: Corpora = new Map()

/** What a rule finds must make sense as well: a finding that cannot be told is a crash of its rule. */
function guardedFor({ id }: Conversation, onCrash: ((crash: RuleCrash) => void) | undefined) {
  return (active: ActiveRule, run: () => Violation[]): Violation[] => {
    try {
      return run()
    } catch (error) {
      if (!onCrash) throw error
      onCrash({ rule: active.rule.id, conversation: id, error })
      return []
    }
  }
}

/**
 * The same memories, and `note` is told of each note that is taken on the way; nothing in its place where the rule takes
 * none.
 */
export function noting(corpora: Corpora, note: (rule: string, note: unknown) => void): Corpora {
  const noted = [...corpora].map(([rule, corpus]): [AnyRule, Corpus] => {
    const check = (reading: Reading): Iterable<Finding> => {
      if (!isNoted(corpus)) {
        note(rule.id, undefined)
        return corpus.check(reading)
      }
      const taken = corpus.note(reading)
      note(rule.id, taken)
      return corpus.add(taken, reading)
    }
    return [rule, { check }]
  })
  return new Map(noted)
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

/** The rules that are on for one kind of conversation, and the phrases that they ask for. */
class RuleSet {
  readonly active: readonly { readonly active: ActiveRule; readonly context: RuleContext }[]
  readonly phrasebook: Phrasebook

  constructor(kind: Kind, settings: LintSettings, phrasebook: Phrasebook) {
    const { locale } = settings
    const rules = settings.rules.filter(({ rule }) => rule.kinds.includes(kind) && canServe(locale, rule))
    this.phrasebook = phrasebook
    this.active = rules.map((active) => ({ active, context: contextOf(active, settings, this.phrasebook) }))
  }
}

/** Whether a locale pack has every topic that a rule cannot do without, and is of the language of the rule's own phrases. */
export function canServe(locale: Locale, rule: AnyRule): boolean {
  const isSpoken = rule.locale === undefined || languageOf(rule.locale) === languageOf(locale.tag)
  return isSpoken && rule.requires.every((topic) => locale.topics[topic] !== undefined)
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] as string

function contextOf(
  { rule, options }: ActiveRule,
  { locale, brand = [], tools }: LintSettings,
  { folder }: Phrasebook,
): RuleContext {
  return {
    options: withDefaults(rule.options, { ...locale.defaults?.[rule.id], ...options }),
    locale,
    functionWords: new Set(locale.functionWords),
    brand,
    // Read when it is asked for: what one kind of conversation needs may be loaded later than for the other.
    get tools() {
      return tools?.get(rule.id)
    },
    own: ownPhrases(rule, locale, folder),
    model: (name) => locale.models[name] ?? [],
    report: report as RuleContext<AnyRule['options'], Messages>['report'],
  }
}

/** Looks for the phrases that a rule brings itself; each name is compiled when it is first asked for. */
function ownPhrases({ id, phrases = {} }: AnyRule, locale: Locale, folder: Folder): RuleContext['own'] {
  const matchers = new Map<string, Matcher>()
  return ({ text }, name) => {
    let matcher = matchers.get(name)
    if (!matcher) {
      const words: TopicWords | undefined = phrases[name]
      if (!words) throw new Error(`The rule ${id} has no phrases ${JSON.stringify(name)}`)
      const { quoting } = locale.topics
      matcher = matcherOf(locale, { [name]: words, ...(quoting ? { quoting } : {}) }, folder)
      matchers.set(name, matcher)
    }
    return matcher.find(text)
  }
}

function report(messageId: string, what: Report, data: Finding['data'] = {}): Finding {
  const { message, span = wholeOf(message), rewrites = [], note, url } = what
  const more = { ...(note === undefined ? {} : { note }), ...(url === undefined ? {} : { url }) }
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
