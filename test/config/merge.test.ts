import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuleSetting } from '../../src/config/config.ts'
import { loadConfig } from '../../src/config/load.ts'
import { mergeLayers } from '../../src/config/merge.ts'
import { presetRules } from '../../src/config/preset-rules.ts'
import { sandbox } from './sandbox.ts'
import { errorFor, rulesFor, tiny, tinyRules } from './tiny.ts'

const RECOMMENDED = ['alpha error', 'beta warn']
const known = new Map(tinyRules.map((rule) => [rule.id, rule]))
const load = async (config: object, file = 'a.csv', options = {}) => {
  const folder = await sandbox({ '.etiquetterc': { root: true, ...config } })
  return loadConfig(file, { cwd: folder, builtin: tiny, ...options })
}

test('presetRules asks each rule', () => {
  expect(presetRules('strict', tinyRules)).toEqual({ alpha: 'error', beta: 'error', gamma: 'warn' })
  expect(presetRules('voice', tinyRules)).toEqual({})
})

describe('presets', () => {
  test.each([
    ['recommended applies where nothing is said of rules', { locale: 'en' }, {}, RECOMMENDED],
    ['an empty `rules` says nothing', { rules: {} }, {}, RECOMMENDED],
    ['`rules` alone: those rules only', { rules: { gamma: 'warn' } }, {}, ['gamma warn']],
    [
      'an override alone leaves it in place',
      { overrides: [{ files: '*.csv', rules: { beta: 'off' } }] },
      {},
      ['alpha error'],
    ],
    ['extended', { extends: 'strict' }, {}, ['alpha error', 'beta error', 'gamma warn']],
    [
      'later ones win, and add up',
      { extends: ['recommended', 'chat', 'email'] },
      {},
      ['alpha warn', 'beta warn', 'gamma error'],
    ],
    ['`rules` above them', { extends: 'recommended', rules: { alpha: 'off' } }, {}, ['beta warn']],
    ['--preset replaces the default', {}, { preset: 'chat' }, ['alpha warn']],
    [
      '--preset replaces those extended',
      { extends: 'strict', rules: { gamma: 'error' } },
      { preset: 'chat' },
      ['alpha warn', 'gamma error'],
    ],
    [
      'the command line goes above all',
      { rules: { gamma: 'warn' } },
      { commandLine: { rules: { gamma: 'error' } } },
      ['gamma error'],
    ],
    [
      'the command line does not switch the default off',
      {},
      { commandLine: { rules: { gamma: 'error' } } },
      [...RECOMMENDED, 'gamma error'],
    ],
  ] as const)('%s', async (_, config, options, expected) => {
    const folder = await sandbox({ '.etiquetterc': { root: true, ...config } })
    expect(await rulesFor(folder, 'a.csv', options)).toEqual(expected)
  })

  test('the command line is checked as well', async () => {
    const options = { commandLine: { rules: { alpa: 'error' } as const, locale: 'e_n' } }
    expect(await errorFor(await sandbox({}), 'a.csv', { config: false, ...options })).toBe(
      'Unknown rule "alpa" — did you mean "alpha"?\nlocale must be a language tag such as "en", "pt-BR" or "zh-Hant", or "auto", not "e_n"',
    )
  })
})

test('a preset that there is none of', async () => {
  const options = { config: false, preset: 'stict' as 'strict' } as const
  expect(await errorFor('/', 'a.csv', options)).toMatch(/^preset must be .*, not "stict" — did you mean "strict"\?$/)
})

describe('rules and options', () => {
  test('a severity alone keeps inherited options, options are merged one by one', async () => {
    const folder = await sandbox({
      'base.json': { rules: { alpha: ['warn', { limit: 1, loud: true }] } },
      '.etiquetterc': { root: true, extends: './base.json', rules: { alpha: 'error' } },
      'in/.etiquetterc': { rules: { alpha: ['error', { limit: 2 }] } },
      'off/.etiquetterc': { rules: { alpha: 'off' } },
      'off/on/.etiquetterc': { rules: { alpha: 'warn' } },
    })
    expect(await rulesFor(folder, 'a.csv')).toEqual(['alpha error {"limit":1,"loud":true}'])
    expect(await rulesFor(folder, 'in/a.csv')).toEqual(['alpha error {"limit":2,"loud":true}'])
    expect(await rulesFor(folder, 'off/a.csv')).toEqual([])
    expect(await rulesFor(folder, 'off/on/a.csv')).toEqual(['alpha warn {"limit":1,"loud":true}'])
  })

  test('any layers: the last severity counts, and each option as it was last said', () => {
    const setting = fc.oneof(
      fc.constantFrom('off', 'warn', 'error'),
      fc.tuple(
        fc.constantFrom('off', 'warn', 'error'),
        fc.record({ limit: fc.nat(), loud: fc.boolean() }, { requiredKeys: [] }),
      ),
    ) as fc.Arbitrary<RuleSetting>
    fc.assert(
      fc.property(fc.array(setting, { minLength: 1 }), (said) => {
        const layers = said.map((alpha) => ({ part: { rules: { alpha } } }))
        const merged = mergeLayers(layers, known, undefined, {}).rules.get('alpha')
        const severity = [said.at(-1)].flat()[0]
        const options = Object.assign({}, ...said.map((one) => (typeof one === 'string' ? {} : one[1])))
        expect(merged).toEqual(severity === 'off' ? undefined : { severity, options })
      }),
    )
  })
})

describe('speakers, brand, locale, channel', () => {
  test('speakers are merged by name without case; brand and the others are replaced', async () => {
    const folder = await sandbox({
      '.etiquetterc': {
        root: true,
        speakers: { Dana: 'agent', Bo: 'bot' },
        brand: ['A', 'B'],
        channel: 'chat',
        locale: 'EN-gb',
      },
      'in/.etiquetterc': { speakers: { dana: 'customer', constructor: 'agent' }, brand: ['C'], channel: 'email' },
    })
    const { speakers, brand, channel, locale } = await loadConfig('in/a.csv', { cwd: folder, builtin: tiny })
    expect({ ...speakers }).toEqual({ dana: 'customer', Bo: 'bot', constructor: 'agent' })
    expect({ brand, channel, locale }).toEqual({ brand: ['C'], channel: 'email', locale: 'en-GB' })
  })

  test('names from a prototype are nobody', async () => {
    const { speakers } = await load({ speakers: { Dana: 'agent' } })
    expect(speakers.constructor).toBeUndefined()
    expect(speakers.toString).toBeUndefined()
  })

  test('a speaker called __proto__ is a name like any other', async () => {
    const folder = await sandbox({ '.etiquetterc': '{"root": true, "speakers": {"__proto__": "agent"}}' })
    const { speakers } = await loadConfig('a.csv', { cwd: folder, builtin: tiny })
    expect(Object.entries(speakers)).toEqual([['__proto__', 'agent']])
    expect(({} as Record<string, unknown>).agent).toBeUndefined()
  })
})

describe('overrides and ignorePatterns', () => {
  test('later overrides win, and a nearer config wins over the overrides of a farther one', async () => {
    const folder = await sandbox({
      '.etiquetterc': {
        root: true,
        channel: 'voice',
        overrides: [
          { files: '*.csv', channel: 'chat' },
          { files: ['in/', '!in/c.csv'], channel: 'email', rules: { gamma: 'error' } },
        ],
      },
      'near/.etiquetterc': { channel: 'social' },
    })
    const channel = async (file: string) => (await loadConfig(file, { cwd: folder, builtin: tiny })).channel
    expect(await channel('a.eml')).toBe('voice')
    expect(await channel('deep/a.csv')).toBe('chat')
    expect(await channel('in/a.csv')).toBe('email')
    expect(await channel('near/a.csv')).toBe('social')
    expect(await channel('A.CSV')).toBe('voice')
    expect(await rulesFor(folder, 'in/a.csv')).toEqual([...RECOMMENDED, 'gamma error'])
  })

  test('globs are relative to the file that says them', async () => {
    const folder = await sandbox({
      'shared/base.json': { overrides: [{ files: '/x/*.csv', channel: 'chat' }] },
      'shared/x/.etiquetterc': { extends: '../base.json', root: true },
      'x/.etiquetterc': { extends: '../shared/base.json', root: true },
    })
    const channel = async (file: string) => (await loadConfig(file, { cwd: folder, builtin: tiny })).channel
    expect(await channel('shared/x/a.csv')).toBe('chat')
    expect(await channel('x/a.csv')).toBeUndefined()
  })

  test('"./" before a glob means the folder itself', async () => {
    const { channel } = await load({ overrides: [{ files: './a.csv', channel: 'chat' }] })
    expect(channel).toBe('chat')
    expect((await load({ overrides: [{ files: './a.csv', channel: 'chat' }] }, 'in/a.csv')).channel).toBeUndefined()
  })

  test('a nearer config can take back what a farther one ignores', async () => {
    const folder = await sandbox({
      '.etiquetterc': { root: true, ignorePatterns: ['*.log', 'old/'] },
      'in/.etiquetterc': { ignorePatterns: ['!keep.log', 'drafts/'] },
    })
    const ignored = async (file: string) =>
      (await loadConfig(join(folder, file), { cwd: folder, builtin: tiny })).ignored
    expect(await ignored('a.csv')).toBe(false)
    expect(await ignored('a.log')).toBe(true)
    expect(await ignored('old/deep/a.csv')).toBe(true)
    expect(await ignored('in/keep.log')).toBe(false)
    expect(await ignored('in/b.log')).toBe(true)
    expect(await ignored('in/drafts/a.csv')).toBe(true)
  })
})

test('allowed words add up, each once', async () => {
  const { allow } = await load(
    {
      allow: ['sorry', { alpha: ['no way', 'never'] }],
      overrides: [{ files: '*.md', allow: [{ alpha: 'never', beta: 'sorry' }] }],
    },
    'a.md',
  )
  expect(allow).toEqual([
    { phrase: 'sorry' },
    { rule: 'alpha', phrase: 'no way' },
    { rule: 'alpha', phrase: 'never' },
    { rule: 'beta', phrase: 'sorry' },
  ])
  expect((await load({})).unusedSuppressions).toBe('warn')
  expect((await load({ overrides: [{ files: '*.csv', unusedSuppressions: 'off' }] })).unusedSuppressions).toBe('off')
})
