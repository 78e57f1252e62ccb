import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AUTO } from '../../src/config/config.ts'
import { CONFIG_KEYS, CONFIG_SHAPE } from '../../src/config/keys.ts'
import { configSchema } from '../../src/config/schema.ts'
import { findProblems } from '../../src/config/validate.ts'
import { tinyRules } from './tiny.ts'

const rules = { byId: new Map(tinyRules.map((rule) => [rule.id, rule])), complete: true }
// `items` as a list is how draft 7 says "a pair"; ajv would rather have the length said in its own way.
const agrees = new Ajv({ strictTuples: false }).compile(configSchema(tinyRules))

/** Checks a config both ways and gives what they agree on. */
function check(config: unknown): boolean {
  const ours = findProblems(config, CONFIG_SHAPE, rules)
  const theirs = agrees(config)
  expect({ config, valid: ours.length === 0, ours }).toEqual({ config, valid: theirs, ours })
  return theirs
}

describe('validation and the JSON Schema agree', () => {
  test.each([
    {},
    { $schema: './x.json', root: true, extends: 'recommended', plugins: [] },
    { extends: ['strict', './a.yaml'], rules: { alpha: 'off', beta: ['warn', { share: 1, on: ['mon'] }] } },
    { overrides: [{ files: 'a/', rules: { gamma: ['error', {}] }, channel: 'chat' }], ignorePatterns: ['!a'] },
    { locale: 'zh-Hant-TW', speakers: { __proto__x: 'bot', '': 'agent' }, brand: ['A'] },
    { allow: ['unfortunately', { alpha: 'no refunds', beta: ['x', 'y z'] }], unusedSuppressions: 'off' },
    { overrides: [{ files: 'a/', allow: [{ gamma: [] }], unusedSuppressions: 'error' }] },
    { score: { passMark: 85, weights: { alpha: 10, beta: 0 }, critical: ['gamma'] } },
    { teamRules: ['./ours.yaml'] },
    { teamRules: [{ name: 'a', message: 'x', require: { topics: ['refusal'] }, rewrite: ['x', ''] }] },
    {
      teamRules: [
        {
          name: 'a-2',
          message: 'x',
          severity: 'error',
          when: {
            role: 'system',
            channel: ['chat'],
            kind: 'transcript',
            first: '1 message',
            phrases: ['x'],
            except: ['x'],
          },
          forbid: { phrases: ['x'], within: '20 seconds', by: 'bot', once: false },
          pass: [],
          fail: ['Agent: x'],
        },
      ],
    },
    ...Object.entries(CONFIG_KEYS)
      .filter(([key]) => !['rules', 'allow', 'score', 'overrides', 'plugins'].includes(key))
      .map(([key, { example }]) => ({ [key]: example })),
  ])('good: %j', (config) => {
    expect(check(config)).toBe(true)
  })

  test.each([
    null,
    [],
    'rules',
    { ruless: {} },
    { rules: { nope: 'warn' } },
    { rules: { alpha: 1 } },
    { rules: { alpha: ['warn'] } },
    { rules: { alpha: ['warn', {}, {}] } },
    { rules: { alpha: ['warn', { limit: 1.5 }] } },
    { rules: { alpha: ['warn', { words: 'x' }] } },
    { rules: { beta: ['warn', { on: ['sun'] }] } },
    { rules: { gamma: ['warn', { x: 1 }] } },
    { extends: 1 },
    { extends: [''] },
    { plugins: 'x' },
    { locale: 'english-language' },
    { channel: 'fax' },
    { speakers: { Dana: 'boss' } },
    { speakers: [] },
    { brand: [null] },
    { allow: 'unfortunately' },
    { allow: [' '] },
    { allow: [{ nope: 'x' }] },
    { allow: [{ alpha: [1] }] },
    { overrides: [{ files: 'a', allow: [{ nope: 'x' }] }] },
    { unusedSuppressions: true },
    { overrides: {} },
    { overrides: [{}] },
    { overrides: [{ files: [], rules: { nope: 'off' } }] },
    { overrides: [{ files: '*.{a,b}' }] },
    { ignorePatterns: [' '] },
    { teamRules: './ours.yaml' },
    { teamRules: [''] },
    { teamRules: [null] },
    { teamRules: [[]] },
    { teamRules: [{}] },
    { teamRules: [{ name: 'a', message: 'x' }] },
    { teamRules: [{ name: 'a', message: 'x', require: {} }] },
    { teamRules: [{ name: 'a', message: 'x', require: { phrases: [] } }] },
    { teamRules: [{ name: 'a', message: 'x', require: { topics: ['refusals'] } }] },
    { teamRules: [{ name: 'a', message: 'x', require: { phrases: ['x'], within: '0 messages' } }] },
    { teamRules: [{ name: 'a', message: 'x', require: { phrases: ['x'] }, forbid: { phrases: ['x'] } }] },
    { teamRules: [{ name: 'A b', message: 'x', require: { phrases: ['x'] } }] },
    { teamRules: [{ name: 'a', message: 'x', require: { phrases: ['x'] }, when: { channel: [] } }] },
    JSON.parse('{"__proto__": {}}'),
    JSON.parse('{"rules": {"__proto__": "warn"}}'),
    JSON.parse('{"constructor": 1}'),
  ])('bad: %j', (config) => {
    expect(check(config)).toBe(false)
  })

  test('any config made of nearly right parts', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      true,
      0,
      2,
      1.5,
      '',
      ' ',
      'warn',
      'chat',
      'agent',
      'en',
      'a/*.csv',
      '{a}',
      [],
      {},
      ['x'],
    )
    const mostly = <T>(right: fc.Arbitrary<T>) =>
      fc.oneof({ weight: 40, arbitrary: right as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: odd })
    const severity = mostly(fc.constantFrom('off', 'warn', 'error'))
    const options = mostly(
      fc.record(
        {
          limit: mostly(fc.nat()),
          words: mostly(fc.array(fc.string())),
          loud: mostly(fc.boolean()),
          share: mostly(fc.constantFrom(0, 0.5, 1, 2)),
          on: mostly(fc.subarray(['mon', 'tue'])),
        },
        { requiredKeys: [] },
      ),
    )
    const settings = mostly(
      fc.dictionary(
        fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'toString'),
        mostly(fc.oneof(severity, fc.tuple(severity, options))),
        { maxKeys: 2 },
      ),
    )
    const part = {
      rules: settings,
      locale: mostly(fc.constantFrom('en', 'pt-BR', 'zh-Hant', 'sr-Latn-RS', 'de-1996', 'x', 'en_GB')),
      channel: mostly(fc.constantFrom('chat', 'voice')),
      speakers: mostly(fc.dictionary(fc.string(), mostly(fc.constantFrom('agent', 'bot')), { maxKeys: 2 })),
      brand: mostly(fc.array(mostly(fc.string({ minLength: 1 })), { maxLength: 2 })),
    }
    const files = mostly(fc.oneof(fc.constant('a/'), fc.array(mostly(fc.constant('*.csv')), { maxLength: 2 })))
    const config = fc.record(
      {
        root: mostly(fc.boolean()),
        extends: files,
        ...part,
        overrides: mostly(fc.array(mostly(fc.record({ files, ...part }, { requiredKeys: [] })), { maxLength: 2 })),
        ignorePatterns: mostly(fc.array(fc.string())),
      },
      { requiredKeys: [], noNullPrototype: true },
    )
    let good = 0
    fc.assert(
      fc.property(config, fc.constantFrom({}, {}, {}, { chanel: 'chat' }), (value, more) => {
        if (check({ ...value, ...more })) good++
      }),
      { numRuns: 3000 },
    )
    expect(good).toBeGreaterThan(100)
  })

  test('a config with plugins may name rules that the schema cannot know', () => {
    expect(
      agrees({ plugins: ['./ours.js'], rules: { ours: 'warn' }, overrides: [{ files: 'a', rules: { ours: 'off' } }] }),
    ).toBe(true)
    expect(agrees({ plugins: ['./ours.js'], rules: { ours: 'loud' } })).toBe(false)
  })

  test('a config with team rules may name them', () => {
    const team = { teamRules: ['./ours.yaml'], rules: { ours: 'warn' } }
    expect(agrees(team)).toBe(true)
    expect(agrees({ ...team, rules: { ours: 'loud' } })).toBe(false)
  })

  test('every tag that is accepted is one for Intl', () => {
    const { pattern } = CONFIG_KEYS.locale.shape
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(pattern)), (tag) => {
        fc.pre(tag !== AUTO)
        expect(Intl.getCanonicalLocales(tag)).toHaveLength(1)
      }),
    )
  })
})
