import { BASELINE_SHAPE } from '../baseline/entry.ts'
import type { AnyRule } from '../rule.ts'
import { TEAM_RULE_SHAPE } from '../team-rules/declaration.ts'
import { TOPICS } from '../topics/index.ts'
import { CONFIG_SHAPE, SEVERITIES } from './keys.ts'
import type { Shape } from './shape.ts'

/** A JSON Schema or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (draft 7, the one that editors know best) of configs that can name these rules. Validation at load
 * and this schema come from the same table; a config with `plugins` or `teamRules` may name rules that the schema cannot
 * know.
 */
export function configSchema(rules: readonly AnyRule[]): Schema {
  const named = { enum: rules.map(({ id }) => id) }
  const ids = { propertyNames: named }
  const byRule = { type: 'object', ...ids }
  const allowed = { anyOf: [{ type: 'string' }, byRule] }
  const score = { type: 'object', properties: { weights: byRule, critical: { type: 'array', items: named } } }
  const known = { rules: byRule, allow: { type: 'array', items: allowed }, score }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Config of etiquette',
    ...shapeSchema(CONFIG_SHAPE),
    if: { anyOf: [{ required: ['plugins'] }, { required: ['teamRules'] }] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise
    then: {},
    else: {
      properties: {
        ...known,
        overrides: { type: 'array', items: { type: 'object', properties: known } },
      },
    },
    definitions: {
      severity: { enum: SEVERITIES },
      topic: TOPIC,
      rule: { type: 'string' },
      setting: settingSchema({ type: 'object' }),
      rules: {
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: { $ref: '#/definitions/setting' },
      },
    },
  }
}

/** The JSON Schema of a file of team rules. */
export function teamRulesSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: "A team's own rules for etiquette",
    type: 'array',
    items: shapeSchema(TEAM_RULE_SHAPE),
    definitions: { topic: TOPIC },
  }
}

/** The JSON Schema of a baseline. */
export function baselineSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Baseline of etiquette',
    ...shapeSchema(BASELINE_SHAPE),
  }
}

const TOPIC: Schema = { enum: Object.keys(TOPICS) }

function shapeSchema(shape: Shape): Schema {
  switch (shape.kind) {
    case 'flag':
      return { type: 'boolean' }
    case 'text':
      return { type: 'string', pattern: shape.pattern }
    case 'choice':
      return { enum: shape.of }
    case 'topic':
      return { $ref: '#/definitions/topic' }
    case 'list': {
      const list = { type: 'array', items: shapeSchema(shape.of), ...(shape.filled ? { minItems: 1 } : {}) }
      return shape.orOne ? { anyOf: [shapeSchema(shape.of), list] } : list
    }
    case 'textOr':
      return { anyOf: [shapeSchema(shape.text), shapeSchema(shape.other)] }
    case 'record':
      return { type: 'object', additionalProperties: shapeSchema(shape.of) }
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.keys).map(([name, { description, shape: of }]) => [
            name,
            { description, ...shapeSchema(of) },
          ]),
        ),
        required: shape.required,
        additionalProperties: false,
        ...(shape.exactlyOne ? { oneOf: requiring(shape.exactlyOne) } : {}),
        ...(shape.atLeastOne ? { anyOf: requiring(shape.atLeastOne) } : {}),
      }
    case 'rules':
      // Draft 7 ignores what stands beside a `$ref`; wrapped, the description stays.
      return { allOf: [{ $ref: '#/definitions/rules' }] }
    case 'number':
      return { type: 'number', minimum: shape.from, maximum: shape.to }
    case 'rule':
      return { $ref: '#/definitions/rule' }
    case 'byRule':
      return {
        type: 'object',
        propertyNames: { $ref: '#/definitions/rule' },
        additionalProperties: shapeSchema(shape.of),
      }
  }
}

const requiring = (keys: readonly string[]): Schema[] => keys.map((key) => ({ required: [key] }))

function ruleSchema({ summary, options }: AnyRule): Schema {
  const properties = Object.fromEntries(
    Object.entries(options as AnyRule['options']).map(([name, option]) => {
      const {
        schema,
        description,
        default: value,
      } = option as { schema: Schema; description: string; default: unknown }
      return [name, { description, ...schema, default: value }]
    }),
  )
  return { description: summary, ...settingSchema({ type: 'object', properties, additionalProperties: false }) }
}

function settingSchema(options: Schema): Schema {
  const severity = { $ref: '#/definitions/severity' }
  return { anyOf: [severity, { type: 'array', items: [severity, options], minItems: 2, maxItems: 2 }] }
}
