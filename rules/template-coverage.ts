import { choices, integer } from '../src/option.ts'
import { defineRule, type Finding, type NotedCorpus, type Reading, type RuleContext, type Seen } from '../src/rule.ts'
import {
  SCENARIO_NAMES,
  SCENARIO_TOPICS,
  SCENARIOS,
  type Scenario,
  ScenarioFinder,
  scenariosShownBy,
} from '../src/structure/scenarios.ts'

/** What a template does in each scenario, as the end of a sentence. */
const TASKS: Readonly<Record<Scenario, string>> = {
  greeting: 'greets and offers help',
  hold: 'asks the customer to wait',
  transfer: 'hands the customer over to a colleague',
  'more-information': 'asks for more information',
  complaint: 'answers a complaint',
  refusal: 'refuses and offers something else',
  'wrong-company': 'helps a customer who wrote to the wrong company',
  'follow-up': 'follows up on an earlier request',
  feedback: 'asks for feedback',
  closing: 'ends a conversation',
}

const OPTIONS = {
  scenarios: choices('The situations for which there must be a template.', SCENARIO_NAMES),
  minTemplates: integer('A library with fewer templates is not judged.', 10, 1),
}

const MESSAGES = { missing: 'The library has no template that {task} ({scenario})' } as const

type Context = RuleContext<typeof OPTIONS, typeof MESSAGES>

export default defineRule({
  id: 'template-coverage',
  category: 'templates',
  scope: 'corpus',
  kinds: ['template'],
  summary: 'A library of templates has one for each situation that every support team meets.',
  why: `What has no template is written anew in each conversation, in a hurry, and by each agent in another way: most often
just where it is hardest, at a complaint or a refusal.`,
  source: 'Checklists for libraries of canned responses.',
  decisions: [
    'A template serves a situation when its title or its text says so; one template can serve several.',
    'Each missing situation is one violation, at the first template of the run, because there is no better place.',
    'All templates of one language that are checked in one run are one library.',
    'A library of fewer than `minTemplates` templates is only a part of one, and is not judged.',
  ],
  topics: SCENARIO_TOPICS,
  requires: Object.values(SCENARIOS),
  presets: { strict: 'warn', templates: 'warn' },
  options: OPTIONS,
  messages: MESSAGES,

  corpus: (context) => new Coverage(context),
})

/** Which scenarios were seen; of all templates only the first is kept. A note says which ones a template serves. */
class Coverage implements NotedCorpus<readonly Scenario[]> {
  readonly #context: Context
  readonly #missing: Set<Scenario>
  #finder: ScenarioFinder | undefined
  #first: Seen | undefined
  #templates = 0

  constructor(context: Context) {
    this.#context = context
    this.#missing = new Set(context.options.scenarios)
  }

  check(reading: Reading): Finding[] {
    return this.add(this.#missing.size > 0 ? this.note(reading) : [], reading)
  }

  note(reading: Reading): readonly Scenario[] {
    const { title, messages } = reading.conversation
    const [message] = messages
    if (!message) return []
    this.#finder ??= new ScenarioFinder(this.#context.locale)
    const shown = scenariosShownBy((...topics) => reading.has(message, ...topics))
    return [...new Set([...this.#finder.of(title, message.text), ...shown])]
  }

  add(scenarios: readonly Scenario[], seen: Seen): Finding[] {
    if (!seen.conversation.messages[0]) return []
    this.#first ??= seen
    this.#templates++
    for (const scenario of scenarios) this.#missing.delete(scenario)
    return []
  }

  *end(): Iterable<{ readonly reading: Seen; readonly finding: Finding }> {
    const reading = this.#first
    const message = reading?.conversation.messages[0]
    if (!reading || !message || this.#templates < this.#context.options.minTemplates) return
    for (const scenario of this.#context.options.scenarios) {
      if (!this.#missing.has(scenario)) continue
      const rewrites = this.#context.model(SCENARIOS[scenario]).map((text) => ({ kind: 'add' as const, text }))
      const note = 'Add a template such as the one suggested, or leave the situation out of the option `scenarios`.'
      const finding = this.#context.report('missing', { message, rewrites, note }, { task: TASKS[scenario], scenario })
      yield { reading, finding }
    }
  }
}
