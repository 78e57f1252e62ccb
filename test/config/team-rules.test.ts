import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeConfig } from '../../src/config/describe.ts'
import { loadConfig } from '../../src/config/load.ts'
import { sandbox } from './sandbox.ts'
import { errorFor, rulesFor, tiny } from './tiny.ts'

const rule = (name: string, more: object = {}) => ({ name, message: 'x', forbid: { phrases: ['x'] }, ...more })

const problemOf = async (text: string, more: Readonly<Record<string, string>> = {}) =>
  errorFor(await sandbox({ '.etiquetterc': text, ...more }), 'a.csv', { config: '.etiquetterc' })

describe('where team rules hold', () => {
  test('on top of the default preset, with the severity that they say', async () => {
    const folder = await sandbox({ 'x.json': { teamRules: [rule('ours'), rule('loud', { severity: 'error' })] } })
    expect(await rulesFor(folder, 'a.csv', { config: 'x.json' })).toEqual([
      'alpha error',
      'beta warn',
      'ours warn',
      'loud error',
    ])
  })

  test('in every preset, and beside rules that a config sets', async () => {
    const folder = await sandbox({ 'x.json': { teamRules: [rule('ours')], rules: { gamma: 'warn' } } })
    expect(await rulesFor(folder, 'a.csv', { config: 'x.json' })).toEqual(['gamma warn', 'ours warn'])
    expect(await rulesFor(folder, 'a.csv', { config: 'x.json', preset: 'email' })).toEqual(['gamma warn', 'ours warn'])
  })

  test('until they are set otherwise: in the config, in an override, on the command line', async () => {
    const folder = await sandbox({
      '.etiquetterc': {
        root: true,
        teamRules: [rule('one'), rule('two'), rule('three')],
        rules: { one: 'off' },
        overrides: [{ files: 'mail/', rules: { two: 'off' } }],
      },
    })
    expect(await rulesFor(folder, 'a.csv')).toEqual(['two warn', 'three warn'])
    expect(await rulesFor(folder, 'mail/a.csv')).toEqual(['three warn'])
    const commandLine = { rules: { three: 'error' as const } }
    expect(await rulesFor(folder, 'mail/a.csv', { commandLine })).toEqual(['three error'])
  })

  test('in the folders below, from files of rules, and from what is extended twice', async () => {
    const folder = await sandbox({
      '.etiquetterc': { root: true, extends: ['./a.json', './b.json'], rules: { ours: 'error' } },
      'a.json': { extends: './base/base.yaml' },
      'b.json': { extends: './base/base.yaml' },
      'base/base.yaml': 'teamRules: [ours.yml, ./more.json]',
      'base/ours.yml': '- {name: ours, message: x, forbid: {phrases: [x]}}',
      'base/more.json': [rule('more')],
      'deep/.etiquetterc': { rules: { more: 'off' } },
    })
    expect(await rulesFor(folder, 'a.csv')).toEqual(['ours error', 'more warn'])
    expect(await rulesFor(folder, 'deep/a.csv')).toEqual(['ours error'])
  })

  test('and print-config names them', async () => {
    const folder = await sandbox({ 'x.json': { teamRules: [rule('ours')] } })
    const { plugins } = describeConfig(await loadConfig('a', { cwd: folder, config: 'x.json', builtin: tiny }))
    expect(plugins).toEqual([{ rules: ['ours'] }])
  })
})

describe('what is wrong, where, and what was meant', () => {
  test.each([
    ['teamRules: x.yaml', '1:12 teamRules must be a list, not "x.yaml"'],
    ['teamRules: [1]', '1:13 teamRules[0] must be a rule or a file of rules, not 1'],
    ['teamRules: [./none.yaml]', '1:13 teamRules[0]: there is no file "./none.yaml"'],
    [
      'teamRules:\n  - nme: a\n    message: x\n    forbid: {phrases: [x]}',
      '2:5 2 problems in the config\n  2:5: teamRules[0] must have the key "name"\n  2:5: Unknown key "nme" in teamRules[0] — did you mean "name"?',
    ],
    ['teamRules:\n  - name: a\n    message: x', '2:5 teamRules[0] must have the key "require" or "forbid"'],
    [
      'teamRules:\n  - {name: a, message: x, forbid: {phrases: [x]}, require: {phrases: [x]}}',
      '2:5 teamRules[0] must have the key "require" or "forbid", not both',
    ],
    [
      'teamRules:\n  - {name: a, message: x, forbid: {phrases: ["x (y"]}}',
      '2:46 teamRules[0].forbid.phrases[0] is a malformed pattern. Pattern "x (y": a ")" is missing',
    ],
    [
      'teamRules:\n  - {name: a, message: x, forbid: {phrases: [x], except: ["<no-list>"]}}',
      '2:59 teamRules[0].forbid.except[0] is a malformed pattern. Pattern "<no-list>": there is no list <no-list>',
    ],
    [
      'teamRules:\n  - name: a\n    message: x\n    require:\n      phrases:\n        - within ...2 # days',
      '6:11 teamRules[0].require.phrases[0] ends in a gap: "within ...2". In YAML, "#" begins a comment; put a pattern with "#" in quotes',
    ],
    [
      'teamRules:\n  - {name: a, message: x, forbid: {topics: [refusl]}}',
      '2:45 teamRules[0].forbid.topics[0]: unknown topic "refusl" — did you mean "refusal"?',
    ],
    [
      'teamRules:\n  - {name: a, message: x, forbid: {topics: [something-else]}}',
      '2:45 teamRules[0].forbid.topics[0]: unknown topic "something-else": docs/topics.md lists them',
    ],
    [
      'teamRules:\n  - {name: a, message: x, forbid: {contains: [links]}}',
      '2:47 teamRules[0].forbid.contains[0] must be "link", "email" or "placeholder", not "links" — did you mean "link"?',
    ],
    [
      'teamRules:\n  - {name: a, message: x, forbid: {contains: [link], exceptHosts: ["https://a.example"]}}',
      '2:68 teamRules[0].forbid.exceptHosts[0] must be a host in small letters, such as "northwind.example", not "https://a.example"',
    ],
    [
      'teamRules:\n  - {name: a, message: x, forbid: {contains: [email], exceptHosts: [a.example]}}',
      '2:55 teamRules[0].forbid.exceptHosts has no meaning without "contains: link"',
    ],
    [
      'teamRules:\n  - {name: a, message: x, when: {frist: 2 messages}, forbid: {phrases: [x]}}',
      '2:34 Unknown key "frist" in teamRules[0].when — did you mean "first"?',
    ],
    [
      'teamRules:\n  - {name: a, message: x, when: {first: 2}, forbid: {phrases: [x]}}',
      '2:41 teamRules[0].when.first must be a number of messages, seconds, minutes or hours, such as "3 messages" or "60 seconds", not 2',
    ],
    [
      'teamRules:\n  - {name: a, message: x, when: {first: 1 message, last: 1 message}, forbid: {phrases: [x]}}',
      '2:52 teamRules[0].when.last and "first" cannot both be there',
    ],
    [
      'teamRules:\n  - {name: a, message: x, when: {role: customer}, forbid: {phrases: [x]}}',
      '2:51 teamRules[0].forbid must have the key "within", because teamRules[0].when is not about the agent',
    ],
    [
      'teamRules:\n  - {name: a, message: x, require: {phrases: [x], by: bot}}',
      '2:51 teamRules[0].require.by has no meaning without "within"',
    ],
    [
      'teamRules:\n  - {name: a, message: "{word}", require: {phrases: [x]}}',
      '2:24 teamRules[0].message has "{word}", but only "{words}" stands for something',
    ],
    [
      'teamRules:\n  - {name: a, message: x, require: {phrases: [x]}, rewrite: ""}',
      '2:61 teamRules[0].rewrite must say what to add, where something is required',
    ],
    [
      'teamRules:\n  - &a {name: a, message: x, forbid: {phrases: [x]}}\n  - *a',
      '2:15 teamRules[1].name: "a" is there twice',
    ],
    [
      'teamRules:\n  - {name: alpha, message: x, forbid: {phrases: [x]}}',
      '2:12 teamRules[0].name: there is a rule "alpha" already',
    ],
    [
      'teamRules:\n  - {name: a, locale: tlh, message: x, forbid: {phrases: [x]}}',
      '2:23 teamRules[0].locale: there is no locale pack for "tlh"',
    ],
    [
      'teamRules:\n  - {name: ours, message: x, forbid: {phrases: [x]}}\nrules: {our: off}',
      '3:9 Unknown rule "our" — did you mean "ours"?',
    ],
  ])('%j', async (text, expected) => {
    expect(await problemOf(text)).toBe(`.etiquetterc:${expected}`)
  })

  test('in a file of rules, with its own lines; and no rule is called unknown because of it', async () => {
    const text = 'teamRules: [./ours.yaml]\nrules: {ours: off}'
    expect(await problemOf(text, { 'ours.yaml': '- name: ours\n  mesage: x\n  forbid: {phrases: [x]}' })).toBe(
      'ours.yaml:1:3 2 problems in the config\n  1:3: [0] must have the key "message"\n  2:3: Unknown key "mesage" in [0] — did you mean "message"?',
    )
    expect(await problemOf(text, { 'ours.yaml': 'name: ours' })).toBe(
      'ours.yaml:1:1 A file of team rules must be a list of rules, not {"name":"ours"} | Begin each rule with "- name:"',
    )
    expect(await problemOf('teamRules: [{name: ours}]\nrules: {ours: off}')).not.toContain('Unknown rule')
  })

  test('in JSON', async () => {
    const folder = await sandbox({
      'x.json': { teamRules: ['./ours.json'] },
      'ours.json': [rule('a', { when: { rol: 1 } })],
    })
    expect(await errorFor(folder, path.join(folder, 'a.csv'), { config: 'x.json' })).toBe(
      'ours.json:11:7 Unknown key "rol" in [0].when — did you mean "role"?',
    )
  })
})
