import type { KeyPath, Problem } from '../config/problem.ts'
import { formatPath } from '../config/problem.ts'
import { PatternError, PatternLanguage } from '../phrase/pattern.ts'
import type { Content, TeamRule } from './team-rule.ts'

/**
 * What is wrong with a rule although each of its keys looks right. `lists` are the named lists that its patterns can
 * use; `path` leads to the rule in its file.
 */
export function teamRuleProblems(team: TeamRule, lists: Readonly<Record<string, string>>, path: KeyPath): Problem[] {
  const language = new PatternLanguage(lists)
  return [
    ...messageProblems(team, path),
    ...whenProblems(team, path),
    ...demandProblems(team, path),
    ...(['when', 'require', 'forbid'] as const).flatMap((key) =>
      patternProblems(team[key] ?? {}, language, [...path, key]),
    ),
  ]
}

const wrong = (path: KeyPath, text: string, part: Problem['part'] = 'value'): Problem => ({
  path,
  part,
  text: `${formatPath(path)} ${text}`,
})

function messageProblems({ message, rewrite, require }: TeamRule, path: KeyPath): Problem[] {
  const braces = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).find((name) => name !== 'words')
  const isEmpty = require !== undefined && [rewrite ?? []].flat().some((text) => text.trim() === '')
  return [
    ...(braces ? [wrong([...path, 'message'], `has "{${braces}}", but only "{words}" stands for something`)] : []),
    ...(isEmpty ? [wrong([...path, 'rewrite'], 'must say what to add, where something is required')] : []),
  ]
}

function whenProblems({ when = {} }: TeamRule, path: KeyPath): Problem[] {
  const here = [...path, 'when']
  return [
    ...(when.first !== undefined && when.last !== undefined
      ? [wrong([...here, 'last'], 'and "first" cannot both be there', 'key')]
      : []),
    ...exceptProblems(when, here),
  ]
}

function demandProblems({ when = {}, require, forbid }: TeamRule, path: KeyPath): Problem[] {
  const demand = require ?? forbid ?? {}
  const here = [...path, require ? 'require' : 'forbid']
  const needless = (key: 'by' | 'once', why: string): Problem[] =>
    demand[key] === undefined ? [] : [wrong([...here, key], `has no meaning without ${why}`, 'key')]
  const role = when.role ?? 'agent'
  return [
    ...exceptProblems(demand, here),
    ...(demand.within === undefined ? needless('by', '"within"') : []),
    ...(demand.within === undefined || forbid ? needless('once', '"require" and "within"') : []),
    ...(demand.within === undefined && (role === 'customer' || role === 'system')
      ? [
          wrong(
            here,
            `must have the key "within", because ${formatPath([...path, 'when'])} is not about the agent`,
            'key',
          ),
        ]
      : []),
  ]
}

function exceptProblems({ phrases, except, contains = [], exceptHosts }: Content, path: KeyPath): Problem[] {
  return [
    ...(except && !phrases ? [wrong([...path, 'except'], 'has no meaning without "phrases"', 'key')] : []),
    ...(exceptHosts && ![contains].flat().includes('link')
      ? [wrong([...path, 'exceptHosts'], 'has no meaning without "contains: link"', 'key')]
      : []),
  ]
}

function patternProblems({ phrases = [], except = [] }: Content, language: PatternLanguage, path: KeyPath): Problem[] {
  return Object.entries({ phrases, except }).flatMap(([key, patterns]) =>
    patterns.flatMap((pattern, index) => {
      const problem = patternProblem(pattern, language)
      return problem === undefined ? [] : [wrong([...path, key, index], problem)]
    }),
  )
}

function patternProblem(pattern: string, language: PatternLanguage): string | undefined {
  try {
    language.parse(pattern)
    // In YAML, that is what is left of "in ...2 # days" without quotes.
    return /\.\.\.\d*\s*$/.test(pattern)
      ? `ends in a gap: ${JSON.stringify(pattern)}. In YAML, "#" begins a comment; put a pattern with "#" in quotes`
      : undefined
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return `is a malformed pattern. ${error.message}`
  }
}
