import type { Channel } from '../conversation.ts'
import type { Locale } from '../locale.ts'
import type { AnyRule, Corpus, ParseText } from '../rule.ts'
import type { Wording } from '../ui/wording.ts'
import type { Severity } from '../violation.ts'
import type { RuleCrash } from './crashes.ts'
import type { Profile } from './profile.ts'
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

/** Messages in another language than the rest of their conversation. */
export interface Apart {
  readonly messages: ReadonlySet<number>
  /** Whether these are to be judged, by rules about single messages and about the words of a turn, or the others. */
  readonly judged: boolean
}

/** What the rules about many conversations remember. One for each run, empty at first. */
export type Corpora = Map<AnyRule, { readonly active: ActiveRule; readonly corpus: Corpus }>

/** How one conversation is to be checked. */
export interface Checking {
  /** Is told of a rule that throws, after the other rules went on; without it, the error is thrown. */
  readonly onCrash?: ((crash: RuleCrash) => void) | undefined
  /** Rules about many conversations run where this is given, and remember here. */
  readonly corpora?: Corpora | undefined
  /** Only those. */
  readonly corporaOnly?: boolean
  /** These are read as if nothing stood in them. */
  readonly apart?: Apart | undefined
  /** Is told what a rule about many conversations noted, for `recall` in another run; nothing for one that cannot recall. */
  readonly onNote?: ((rule: string, note: unknown) => void) | undefined
}
