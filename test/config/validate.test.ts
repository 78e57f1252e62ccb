import { describe, expect, test } from 'vitest'
import { sandbox } from './sandbox.ts'
import { errorFor, rulesFor } from './tiny.ts'

const problemOf = async (text: string, name = '.etiquetterc') => {
  const folder = await sandbox({ [name]: text })
  return errorFor(folder, 'a.csv', { config: name })
}

describe('what is wrong, where, and what was meant', () => {
  test.each([
    ['ruless: {}', '1:1 Unknown key "ruless" — did you mean "rules"?'],
    [
      'channel: emial',
      '1:10 channel must be "chat", "email", "social" or "voice", not "emial" — did you mean "email"?',
    ],
    ['locale: e_n', '1:9 locale must be a language tag such as "en", "pt-BR" or "zh-Hant", or "auto", not "e_n"'],
    ['root: "yes"', '1:7 root must be true or false, not "yes"'],
    [
      'speakers:\n  Dana: agnet',
      '2:9 speakers.Dana must be "agent", "customer", "bot" or "system", not "agnet" — did you mean "agent"?',
    ],
    ['brand: Acme', '1:8 brand must be a list, not "Acme"'],
    ['brand: [1]', '1:9 brand[0] must be a name, not 1'],
    ['allow: [{alpa: x}]', '1:10 Unknown rule "alpa" in allow[0] — did you mean "alpha"?'],
    ['allow: [""]', '1:9 allow[0] must be words, not ""'],
    [
      'unusedSuppressions: eror',
      '1:21 unusedSuppressions must be "off", "warn" or "error", not "eror" — did you mean "error"?',
    ],
    ['rules:', '1:7 rules must be rule ids with severities, not null'],
    ['rules:\n  alpa: warn', '2:3 Unknown rule "alpa" — did you mean "alpha"?'],
    ['rules:\n  alph: warn', '2:3 Unknown rule "alph" — did you mean "alpha"?'],
    ['rules:\n  something-else: warn', '2:3 Unknown rule "something-else"'],
    ['rules:\n  alpha: eror', '2:10 rules.alpha must be "off", "warn" or "error", not "eror" — did you mean "error"?'],
    ['rules:\n  alpha: 2', '2:10 rules.alpha must be "off", "warn" or "error", not 2 — write "error"'],
    [
      'rules:\n  alpha: on',
      '2:10 rules.alpha must be "off", "warn" or "error", not "on" — write "warn" or "error" to turn it on',
    ],
    ['rules:\n  alpha: false', '2:10 rules.alpha must be "off", "warn" or "error", not false — write "off"'],
    ['rules:\n  alpha: [1, {}]', '2:11 rules.alpha[0] must be "off", "warn" or "error", not 1 — write "warn"'],
    ['rules:\n  alpha: [warn]', '2:10 rules.alpha must be a severity, or a list of severity and options, not ["warn"]'],
    ['rules:\n  alpha: [warn, 5]', '2:17 rules.alpha[1] must be options with values, not 5'],
    [
      'rules:\n  alpha:\n    - warn\n    - limt: 5',
      '4:7 Unknown option "limt" of rule "alpha" — did you mean "limit"?',
    ],
    ['rules:\n  alpha:\n    - warn\n    - limit: -5', '4:14 Option "limit" of rule "alpha" must be at least 0, not -5'],
    ['rules:\n  gamma: [warn, {x: 1}]', '2:18 Unknown option "x" of rule "gamma": it has none'],
    ['overrides: [{rules: {}}]', '1:13 overrides[0] must have the key "files"'],
    ['overrides:\n  - files: a\n    file: b', '3:5 Unknown key "file" in overrides[0] — did you mean "files"?'],
    [
      'overrides:\n  - files: a\n    rules: {bata: off}',
      '3:13 Unknown rule "bata" in overrides[0].rules — did you mean "beta"?',
    ],
    ['overrides:\n  - files: a\n    root: true', '3:5 Unknown key "root" in overrides[0]'],
    [
      'overrides:\n  - files: "*.{csv,eml}"',
      '2:12 overrides[0].files must be a pattern as in a .gitignore (braces are not understood: write two patterns), not "*.{csv,eml}"',
    ],
    [
      'extends: recomended',
      '1:10 extends: "recomended" is neither a preset nor an installed package — did you mean "recommended"?',
    ],
    ['- rules', '1:1 The config must be keys with values, not ["rules"]'],
    ['__proto__: {rules: {}}', '1:1 Unknown key "__proto__"'],
    ['rules: {constructor: warn}', '1:9 Unknown rule "constructor"'],
    [
      'rules: {alpha: [warn, {toString: 1}]}',
      '1:24 Unknown option "toString" of rule "alpha" — write "limit", "words" or "loud"',
    ],
  ])('%j', async (text, expected) => {
    expect(await problemOf(text)).toBe(`.etiquetterc:${expected}`)
  })

  test('everything wrong in a file is said at once, in the order of its lines', async () => {
    const folder = await sandbox({
      'c/.etiquetterc.json': {
        rules: { alpha: 'loud', betta: ['warn', {}], beta: ['warn', { share: 2, days: [] }] },
        chanel: 'chat',
        extends: ['stict', './base.json'],
        overrides: [{ files: 3 }],
      },
    })
    expect(await errorFor(folder, 'c/a.csv')).toMatchInlineSnapshot(`
      "c/.etiquetterc.json:3:14 7 problems in the config
        3:14: rules.alpha must be "off", "warn" or "error", not "loud"
        11:18: Option "share" of rule "beta" must be at most 1, not 2
        12:9: Unknown option "days" of rule "beta" — write "share" or "on"
        16:3: Unknown key "chanel" — did you mean "channel"?
        18:5: extends: "stict" is neither a preset nor an installed package — did you mean "strict"?
        19:5: extends: there is no file "./base.json"
        23:16: overrides[0].files must be text or a list of texts, not 3"
    `)
  })

  test('an unknown rule is no problem of its own where a plugin is missing', async () => {
    expect(await problemOf('plugins: [./none.js]\nrules: {from-plugin: warn}')).toMatch(
      /^\.etiquetterc:1:11 Plugin "\.\/none\.js" was not found from .* — is it installed\?$/,
    )
  })
})

describe('lines in every kind of file', () => {
  test('JSON with tabs and a package.json', async () => {
    expect(await problemOf('{\n\t"rules": {\n\t\t"alpa": "warn"\n\t}\n}', 'x.json')).toMatch(
      /^x\.json:3:3 Unknown rule "alpa"/,
    )
    const text = '{\n  "name": "x",\n  "etiquette": { "ruless": {} }\n}'
    expect(await problemOf(text, 'package.json')).toBe('package.json:3:18 Unknown key "ruless" — did you mean "rules"?')
  })

  test('through YAML anchors', async () => {
    const text = 'overrides:\n  - &one\n    files: a\n    chanel: chat\n  - *one\n'
    expect(await problemOf(text, 'x.yaml')).toMatch(/4:5: Unknown key "chanel" in overrides\[1\]/)
  })

  test('JavaScript: the key path without a line', async () => {
    expect(await problemOf('export default { overrides: [{ files: "a", channel: 1 }] }', 'x.mjs')).toBe(
      'x.mjs overrides[0].channel must be "chat", "email", "social" or "voice", not 1',
    )
    const circular = 'const brand = []; brand.push(brand); export default { brand, locale: undefined }'
    expect(await problemOf(circular, 'y.mjs')).toBe('y.mjs brand[0] must be a name, not a object')
  })

  test('JavaScript that fails or exports nothing', async () => {
    expect(await problemOf('throw new Error("no luck")', 'x.mjs')).toBe(
      'x.mjs The config cannot be run: no luck | Mend it, or run it with node to see where it fails',
    )
    expect(await problemOf('export const a = 1', 'y.mjs')).toMatch(/^y\.mjs The config has no default export/)
    expect(await problemOf('export default {', 'z.mjs')).toMatch(/^z\.mjs The config cannot be run: /)
  })
})

describe('syntax errors', () => {
  test.each([
    ['x.json', '{\n  "rules": {},\n}', 'x.json:2:14 Unexpected comma before "}" | The file must be JSON.'],
    ['x.json', '{\n  // rules\n}', 'x.json:2:3 JSON has no comments | The file must be JSON.'],
    [
      'x.yaml',
      'rules:\n  alpha: warn\n alpha: error\n',
      'x.yaml:3:1 All mapping items must start at the same column | The file',
    ],
    ['x.yaml', 'a: 1\na: 2\n', 'x.yaml:2:1 Map keys must be unique | The file must be YAML or JSON.'],
    [
      'x.json',
      '{"rules": {"alpha": "off",\n"alpha": "warn"}}',
      'x.json:2:1 The key "alpha" stands here a second time | Only',
    ],
    [
      '.etiquetterc',
      '{"root": true, "\\u0072oot": false}',
      '.etiquetterc:1:16 The key "root" stands here a second time',
    ],
    ['package.json', '{"etiquette": {"rule": 1}, "a": 1, "a": 2}', 'package.json:1:16 Unknown key "rule"'],
    ['x.json', '{"rules": {}, "overrides": [{"files": "{a:", "rules": {}}]}', 'x.json:1:39 overrides[0].files must be'],
    ['x.yaml', 'a: *nowhere\n', 'x.yaml:1:1 Unresolved alias'],
    ['.etiquetterc', '{\n  "rules": [\n}', '.etiquetterc:3:1 '],
    ['package.json', '{"etiquette": {}', 'package.json:1:17 The file ends too soon, expected a comma or "}"'],
  ])('%s %j', async (name, text, expected) => {
    expect((await problemOf(text, name)).slice(0, expected.length)).toBe(expected)
  })

  test('aliases that would blow up are refused', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 10; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      )
    expect(await problemOf(lines.join('\n'), 'x.yaml')).toMatch(/^x\.yaml:1:1 Excessive alias count/)
  })
})

test('a file without keys is a config that says nothing', async () => {
  const folder = await sandbox({ 'x.yaml': '# nothing yet\n', 'y.json': '' })
  for (const config of ['x.yaml', 'y.json']) {
    expect(await rulesFor(folder, 'a.csv', { config })).toEqual(['alpha error', 'beta warn'])
  }
})
