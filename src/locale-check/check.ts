import { canServe } from '../engine/rule-context.ts'
import { hasTopic, type Locale } from '../locale.ts'
import type { AnyRule } from '../rule.ts'
import { exampleProblems, isBad } from './examples.ts'
import { checkWords } from './words.ts'

/** One thing that a pack must do, and where it does not; it passes where there are no problems. */
export interface Check {
  readonly name: string
  readonly problems: readonly string[]
}

/** Of good ones and of bad ones. */
export const MIN_EXAMPLES = 3

/** The rules whose judgement a text that is put in place of another must pass. */
export const messageRulesOf = (rules: readonly AnyRule[]): readonly AnyRule[] =>
  rules.filter(({ scope }) => scope === 'message' || scope === 'turn')

/** Tries everything that a locale pack holds against the rules: its patterns, its sentences and its examples. */
export async function checkLocale(locale: Locale, rules: readonly AnyRule[]): Promise<Check[]> {
  const messageRules = messageRulesOf(rules)
  const words = await checkWords(locale, messageRules)
  // With patterns that cannot be read, no rule can run.
  if (words.some(({ name, problems }) => name.includes('can be read') && problems.length > 0)) return words
  return [...words, ...(await checkExamples(locale, rules, messageRules))]
}

async function checkExamples(
  locale: Locale,
  rules: readonly AnyRule[],
  messageRules: readonly AnyRule[],
): Promise<Check[]> {
  const all = await locale.examples()
  const unknown = Object.keys(all).filter((id) => !rules.some((rule) => rule.id === id))
  const checks: Check[] = [
    { name: 'has no examples for a rule that there is not', problems: unknown.map((id) => `there is no rule "${id}"`) },
  ]
  for (const rule of rules) {
    const examples = all[rule.id] ?? []
    if (!canServe(locale, rule)) {
      if (examples.length === 0) continue
      const lacking = rule.requires.filter((topic) => !hasTopic(locale, topic))
      const problems = [`the rule needs the ${lacking.length === 1 ? 'topic' : 'topics'} ${lacking.join(', ')}`]
      checks.push({ name: `examples of ${rule.id}`, problems })
      continue
    }
    // What needs no words of the language is tried in other packs.
    if (examples.length === 0 && rule.requires.length === 0) continue
    const bad = examples.filter(isBad).length
    const few = [
      ...(bad < MIN_EXAMPLES ? [`${bad} bad examples; it takes at least ${MIN_EXAMPLES}`] : []),
      ...(examples.length - bad < MIN_EXAMPLES
        ? [`${examples.length - bad} good examples; it takes at least ${MIN_EXAMPLES}`]
        : []),
    ]
    const wrong: string[] = []
    for (const example of examples) {
      const problems = await exampleProblems(rule, locale, example, messageRules)
      wrong.push(...problems.map((problem) => `${problem}, in: ${example.text.replaceAll('\n', ' / ')}`))
    }
    checks.push({ name: `examples of ${rule.id} (${examples.length})`, problems: [...few, ...wrong] })
  }
  return checks
}
