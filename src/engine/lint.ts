import type { Conversation, Kind, Message } from '../conversation.ts'
import type { AnyRule, Finding, NotedCorpus, Seen } from '../rule.ts'
import type { Violation } from '../violation.ts'
import { memoryOf, noted } from './corpora.ts'
import { Crashes, type RuleCrash } from './crashes.ts'
import { type Phrasebook, phrasebookOf } from './phrasebook.ts'
import { ConversationReading } from './reading.ts'
import { canServe, contextOf, isOnChannel, type Prepared } from './rule-context.ts'
import type { ActiveRule, Apart, Checking, Corpora, LintSettings } from './settings.ts'
import { type Found, ViolationWriter } from './violations.ts'

/** Checks conversations of one locale with one set of rules. Pure, synchronous, one conversation at a time. */
export class Linter {
  readonly #settings: LintSettings
  readonly #phrasebook: Phrasebook
  readonly #writer: ViolationWriter
  /** For each kind of conversation, made when the first one is checked. */
  readonly #active = new Map<Kind, readonly Prepared[]>()

  constructor(settings: LintSettings) {
    this.#settings = settings
    this.#phrasebook = phrasebookOf(settings.locale)
    this.#writer = new ViolationWriter(settings)
  }

  /**
   * The violations of a conversation, in the order of its messages. `path` is only passed on. Throws `NotLoaded`, before
   * anything is remembered or handed over, where something has to be loaded first.
   */
  lint(conversation: Conversation, path = '', checking: Checking = {}): Violation[] {
    const { corpora, corporaOnly, apart, onNote, onCrash } = checking
    const rules = this.#activeFor(conversation.kind)
    const crashes = new Crashes(conversation, onCrash)
    const reading = this.#read(conversation, path, apart)
    const found: Found[] = []
    const collect = (active: ActiveRule, check: () => Iterable<Finding>): void => {
      if (!isOnChannel(active.rule, reading.channel)) return
      if (apart?.judged && !judgesAlone(active.rule)) return
      this.#guard(crashes, active, () => {
        for (const finding of check()) {
          if (reading.isBlank(finding.message)) continue
          if (apart?.judged && active.rule.scope === 'turn' && !isWholeTurn(reading, finding.message)) continue
          this.#add(found, active, finding, reading)
        }
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
    return this.#write(reading, path, found, crashes)
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
    const crashes = new Crashes(conversation, onCrash)
    const found: Found[] = []
    for (const each of this.#activeFor(conversation.kind)) {
      const { active } = each
      const corpus = active.rule.corpus && memoryOf(each, corpora)
      if (!corpus || !isOnChannel(active.rule, seen.channel) || !Object.hasOwn(notes, active.rule.id)) continue
      this.#guard(crashes, active, () => {
        for (const finding of (corpus as NotedCorpus).add(notes[active.rule.id], seen))
          this.#add(found, active, finding, seen)
      })
    }
    return this.#write(seen, path, found, crashes)
  }

  /** What the rules about many conversations find when all were read. */
  end(corpora: Corpora): { readonly conversation: Conversation; readonly violations: readonly Violation[] }[] {
    return [...corpora.values()].flatMap(({ active, corpus }) =>
      [...(corpus.end?.() ?? [])]
        .filter(({ reading, finding }) => !this.#isSilenced(reading, active, finding))
        .map(({ reading, finding }) => ({
          conversation: reading.conversation,
          violations: [this.#writer.violation(reading, reading.path, { active, finding })],
        })),
    )
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

  #read(conversation: Conversation, path: string, apart: Apart | undefined): ConversationReading {
    const { channel, parse, profile } = this.#settings
    const isBlank = apart && (({ index }: Message) => apart.messages.has(index) !== apart.judged)
    const what = [conversation, this.#phrasebook, conversation.channel ?? channel, { path, parse, isBlank }] as const
    return profile ? profile.reading(...what) : new ConversationReading(...what)
  }

  /** What a rule finds must make sense as well: a finding that cannot be told is a crash of its rule. */
  #guard(crashes: Crashes, { rule: { id } }: ActiveRule, run: () => void): void {
    const { profile } = this.#settings
    crashes.guard(id, profile ? () => profile.measure(id, run) : run)
  }

  /** What is silenced is left out before rewrites are composed, so that none of them changes what is meant to be so. */
  #add(found: Found[], active: ActiveRule, finding: Finding, seen: Seen): void {
    if (!this.#isSilenced(seen, active, finding)) found.push({ finding, active })
  }

  #isSilenced({ conversation }: Seen, { rule: { id } }: ActiveRule, { message, span }: Finding): boolean {
    return this.#settings.suppressing?.isSilenced(conversation, id, message, span) === true
  }

  #write(seen: Seen, path: string, found: Found[], crashes: Crashes): Violation[] {
    const guard = (active: ActiveRule, run: () => void): void => this.#guard(crashes, active, run)
    const violations = found.length === 0 ? [] : this.#writer.write(seen, path, found, guard)
    crashes.tell()
    return violations
  }
}

/** Whether a rule can say something of messages whose neighbours it cannot read: of their own words. */
const judgesAlone = ({ scope, category }: AnyRule): boolean =>
  scope === 'message' || (scope === 'turn' && category === 'words')

/** Whether all that is read in one go with a message can be read: what makes up for its words may stand there. */
const isWholeTurn = (reading: ConversationReading, message: Message): boolean =>
  reading.turns.find(({ messages }) => messages.includes(message))?.messages.every((each) => !reading.isBlank(each)) ===
  true
