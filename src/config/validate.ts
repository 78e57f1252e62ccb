import { TOPICS } from '../topics/index.ts'
import { didYouMean } from './nearest.ts'
import { formatPath, type KeyPath, oneOf, type Problem, quoteValue } from './problem.ts'
import { isRecord } from './record.ts'
import type { Shape } from './shape.ts'
import { type KnownRules, ruleProblems, unknownRuleProblems } from './validate-rules.ts'

/** Everything that is wrong with a value of a config, in the order of the text. */
export function findProblems(value: unknown, shape: Shape, rules: KnownRules, path: KeyPath = []): Problem[] {
  const subject = formatPath(path) || (rules.whole ?? 'The config')
  const wrong = (must: string): Problem[] => [
    { path, part: 'value', text: `${subject} ${must}, not ${quoteValue(value)}` },
  ]
  switch (shape.kind) {
    case 'flag':
      return typeof value === 'boolean' ? [] : wrong('must be true or false')
    case 'text': {
      const fits = typeof value === 'string' && new RegExp(shape.pattern, 'u').test(value)
      return fits ? [] : wrong(shape.must)
    }
    case 'choice': {
      if (typeof value === 'string' && shape.of.includes(value)) return []
      const near = typeof value === 'string' ? didYouMean(value, shape.of) : ''
      const [problem] = wrong(`must be ${oneOf(shape.of)}`) as [Problem]
      return [{ ...problem, text: problem.text + near }]
    }
    case 'topic': {
      if (typeof value === 'string' && Object.hasOwn(TOPICS, value)) return []
      if (typeof value !== 'string') return wrong('must be a topic')
      const near = didYouMean(value, Object.keys(TOPICS)) || ': docs/topics.md lists them'
      return [{ path, part: 'value', text: `${formatPath(path)}: unknown topic ${quoteValue(value)}${near}` }]
    }
    case 'textOr':
      return findProblems(value, isRecord(value) || Array.isArray(value) ? shape.other : shape.text, rules, path)
    case 'list':
      if (shape.orOne && typeof value === 'string') return findProblems(value, shape.of, rules, path)
      if (!Array.isArray(value)) return wrong(shape.orOne ? 'must be text or a list of texts' : 'must be a list')
      if (shape.filled && value.length === 0) return wrong('must not be empty')
      return Array.from(value, (item, index) => findProblems(item, shape.of, rules, [...path, index])).flat()
    case 'record':
      if (!isRecord(value)) return wrong('must be keys with values')
      return entries(value).flatMap(([key, item]) => [
        ...(shape.keys === 'rules' ? unknownRuleProblems(key, rules, [...path, key], 'key') : []),
        ...findProblems(item, shape.of, rules, [...path, key]),
      ])
    case 'object': {
      if (!isRecord(value)) return wrong('must be keys with values')
      const has = (key: string) => Object.hasOwn(value, key) && value[key] !== undefined
      const missing = shape.required
        .filter((key) => !has(key))
        .map((key): Problem => ({ path, part: 'value', text: `${subject} must have the key "${key}"` }))
      const found = entries(value).flatMap(([key, item]) => {
        const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined
        return known ? findProblems(item, known.shape, rules, [...path, key]) : [unknownKey(path, key, shape.keys)]
      })
      return [...missing, ...amongProblems(path, shape, has), ...found]
    }
    case 'number': {
      const fits = typeof value === 'number' && value >= shape.from && value <= shape.to
      return fits ? [] : wrong(`must be a number from ${shape.from} to ${shape.to}`)
    }
    case 'rule':
      if (typeof value !== 'string') return wrong('must be the id of a rule')
      return unknownRuleProblems(value, rules, path, 'value')
    case 'byRule':
      if (!isRecord(value)) return wrong('must be rule ids with values')
      return entries(value).flatMap(([id, item]) => [
        ...unknownRuleProblems(id, rules, [...path, id], 'key'),
        ...findProblems(item, shape.of, rules, [...path, id]),
      ])
    case 'rules':
      if (!isRecord(value)) return wrong('must be rule ids with severities')
      return entries(value).flatMap(([id, setting]) => ruleProblems(setting, id, rules, [...path, id]))
  }
}

/** Where some of several keys must be there. */
function amongProblems(
  path: KeyPath,
  { exactlyOne = [], atLeastOne = [] }: Shape & { kind: 'object' },
  has: (key: string) => boolean,
): Problem[] {
  const must = (what: string): Problem => ({ path, part: 'value', text: `${formatPath(path)} must have ${what}` })
  const one = exactlyOne.length === 0 || exactlyOne.filter(has).length === 1
  const some = atLeastOne.length === 0 || atLeastOne.some(has)
  return [
    ...(one ? [] : [must(`the key ${oneOf(exactlyOne)}${exactlyOne.some(has) ? ', not both' : ''}`)]),
    ...(some ? [] : [must(`the key ${oneOf(atLeastOne)}`)]),
  ]
}

/** A key set to `undefined`, as JavaScript configs have it, counts as left out. */
function entries(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined)
}

function unknownKey(path: KeyPath, key: string, keys: Readonly<Record<string, unknown>>): Problem {
  const where = path.length ? ` in ${formatPath(path)}` : ''
  const text = `Unknown key ${JSON.stringify(key)}${where}${didYouMean(key, Object.keys(keys))}`
  return { path: [...path, key], part: 'key', text }
}
