import type { Locale, Topic } from '../locale.ts'
import { Matcher } from '../phrase/matcher.ts'

/** The situations that a library of templates must serve, and the topic that tells each by the title or the text. */
export const SCENARIOS = {
  greeting: 'greeting-template',
  hold: 'hold-template',
  transfer: 'transfer-template',
  'more-information': 'more-information-template',
  complaint: 'complaint-template',
  refusal: 'refusal-template',
  'wrong-company': 'wrong-company-template',
  'follow-up': 'follow-up-template',
  feedback: 'feedback-template',
  closing: 'closing-template',
} as const satisfies Readonly<Record<string, Topic>>
export type Scenario = keyof typeof SCENARIOS

export const SCENARIO_NAMES = Object.keys(SCENARIOS) as readonly Scenario[]

/** The words of other rules by which a text shows that it serves a scenario; of each list, one of them. */
const SHOWN_BY: Readonly<Partial<Record<Scenario, readonly (readonly Topic[])[]>>> = {
  greeting: [['welcome', 'introduction']],
  hold: [['hold']],
  transfer: [['transfer']],
  'more-information': [['data-request', 'ask-reference', 'ask-product', 'ask-purchase', 'ask-email', 'ask-phone']],
  complaint: [['empathy', 'sympathy']],
  refusal: [['refusal'], ['positive-step', 'search-offer', 'alternative', 'contrast']],
  feedback: [['feedback-request']],
  closing: [['closing-question', 'farewell', 'day-wish', 'good-wish', 'closing-now']],
}

export const SCENARIO_TOPICS: readonly Topic[] = [
  ...Object.values(SCENARIOS),
  ...Object.values(SHOWN_BY).flatMap((lists) => lists.flat()),
]

/** The scenarios that a text serves by what other rules find in it. */
export const scenariosShownBy = (has: (...topics: Topic[]) => boolean): readonly Scenario[] =>
  SCENARIO_NAMES.filter((name) => SHOWN_BY[name]?.every((topics) => has(...topics)))

/** Tells which scenarios a template serves, by its title and its text. */
export class ScenarioFinder {
  readonly #matcher: Matcher

  constructor({ topics, lists, variants, folding, abbreviations }: Locale) {
    const words = SCENARIO_NAMES.flatMap((name) => {
      const phrases = topics[SCENARIOS[name]]
      return phrases ? [[name, phrases] as const] : []
    })
    this.#matcher = new Matcher({ topics: Object.fromEntries(words), lists, variants, folding, abbreviations })
  }

  of(title: string | undefined, text: string): Set<Scenario> {
    const found = [...this.#matcher.find(titleWords(title)), ...this.#matcher.find(text)]
    return new Set(found.map(({ topic }) => topic as Scenario))
  }
}

/** The words of a title such as "Refund::Late" or `on_hold`, its parts as sentences of their own. */
const titleWords = (title = ''): string => title.replace(/_/g, ' ').replace(/::|[/>|]| [-–—] /g, '. ')
