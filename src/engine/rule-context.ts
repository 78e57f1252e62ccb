import type { Channel, Message } from '../conversation.ts'
import { hasTopic, type Locale, type TopicWords } from '../locale.ts'
import { withDefaults } from '../option.ts'
import type { Matcher } from '../phrase/matcher.ts'
import type { AnyRule, Finding, Messages, Report, RuleContext } from '../rule.ts'
import { NotLoaded } from './not-loaded.ts'
import { matcherOf, phrasebookOf } from './phrasebook.ts'
import type { ActiveRule, LintSettings } from './settings.ts'

/** A rule that is on, and what it is given besides the conversation. */
export interface Prepared {
  readonly active: ActiveRule
  readonly context: RuleContext
}

/** Whether a locale pack has every topic that a rule cannot do without, and is of the language of the rule's own phrases. */
export function canServe(locale: Locale, rule: AnyRule): boolean {
  const isSpoken = rule.locale === undefined || languageOf(rule.locale) === languageOf(locale.tag)
  return isSpoken && rule.requires.every((topic) => hasTopic(locale, topic))
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] as string

/** A rule for some channels says nothing where the channel is not known. */
export const isOnChannel = ({ channels }: AnyRule, channel: Channel | undefined): boolean =>
  !channels || (channel !== undefined && channels.includes(channel))

/** What a rule is given besides the conversation. */
export function contextOf({ rule, options }: ActiveRule, { locale, brand = [], tools }: LintSettings): RuleContext {
  const { folder } = phrasebookOf(locale)
  return {
    options: withDefaults(rule.options, { ...locale.defaults?.[rule.id], ...options }),
    locale,
    functionWords: new Set(locale.functionWords.map((word) => folder.text(word))),
    fold: (word) => folder.text(word),
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
