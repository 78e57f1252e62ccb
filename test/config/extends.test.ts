import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { sandbox } from './sandbox.ts'
import { errorFor, rulesFor, tiny } from './tiny.ts'

const plugin = (...ids: string[]) =>
  `export default { rules: ${JSON.stringify(ids)}.map((id) => ({
    id, options: {}, presets: { recommended: 'warn' }, check: () => [], kinds: [], topics: [], requires: [], messages: {},
  })) }`

describe('extends', () => {
  test('files and packages, later ones winning, the config itself above them', async () => {
    const folder = await sandbox({
      'node_modules/shared/package.json': { main: 'index.json' },
      'node_modules/shared/index.json': {
        rules: { alpha: 'warn', beta: 'warn' },
        overrides: [{ files: '*.eml', channel: 'email' }],
      },
      'node_modules/shared/soft.yaml': 'rules: {beta: off}',
      'node_modules/@us/only-import/package.json': {
        exports: { '.': { types: './x.d.ts', import: './m.mjs' }, './deep': './d.mjs' },
      },
      'node_modules/@us/only-import/m.mjs': 'export default { brand: ["M"] }',
      'node_modules/@us/only-import/d.mjs': 'export default { locale: "el" }',
      'base/b.yml': 'rules: {gamma: [warn, {}]}',
      '.etiquetterc': {
        root: true,
        extends: ['shared', 'shared/soft.yaml', '@us/only-import', '@us/only-import/deep', './base/b.yml'],
        rules: { alpha: 'error' },
      },
    })
    expect(await rulesFor(folder, 'in/a.csv')).toEqual(['alpha error', 'gamma warn'])
    const resolved = await loadConfig('in/a.eml', { cwd: folder, builtin: tiny })
    expect(resolved).toMatchObject({ channel: 'email', brand: ['M'], locale: 'el' })
    expect(resolved.files[0]).toBe(join(folder, '.etiquetterc'))
    expect(resolved.files).toHaveLength(6)
  })

  test('one file extended twice is no circle; a circle is named', async () => {
    const folder = await sandbox({
      'a.json': { extends: './b.yaml' },
      'b.yaml': 'extends:\n  - recommended\n  - ./a.json\n',
      'd.json': { extends: ['./e.json', './f.json'] },
      'e.json': { extends: './g.json' },
      'f.json': { extends: './g.json' },
      'g.json': { rules: { beta: 'error' } },
      'self.json': { extends: './self.json' },
    })
    expect(await errorFor(folder, 'x.csv', { config: 'a.json' })).toBe(
      'b.yaml:3:5 extends goes round in a circle: a.json → b.yaml → a.json',
    )
    expect(await errorFor(folder, 'x.csv', { config: 'self.json' })).toMatch(/self\.json → self\.json$/)
    expect(await rulesFor(folder, 'x.csv', { config: 'd.json' })).toEqual(['beta error'])
  })

  test('what is not there', async () => {
    const folder = await sandbox({
      'a.json': { extends: './none.yaml' },
      'b.json': { extends: 'a.json' },
      'c.json': { extends: 'fs' },
      'bad.json': { rulez: {} },
      'd.json': { extends: './bad.json' },
    })
    const error = (config: string) => errorFor(folder, 'x.csv', { config })
    expect(await error('a.json')).toBe('a.json:2:14 extends: there is no file "./none.yaml"')
    expect(await error('b.json')).toBe(
      'b.json:2:14 extends: "a.json" is neither a preset nor an installed package — for the file, write "./a.json"',
    )
    expect(await error('c.json')).toBe('c.json:2:14 extends: "fs" is neither a preset nor an installed package')
    expect(await error('d.json')).toBe('bad.json:2:3 Unknown key "rulez" — did you mean "rules"?')
  })
})

describe('plugins', () => {
  test('files and packages; presets hold their rules too, and folders below can name them', async () => {
    const folder = await sandbox({
      'ours.mjs': plugin('ours'),
      'node_modules/theirs/package.json': { type: 'module', exports: './index.js' },
      'node_modules/theirs/index.js': plugin('theirs'),
      'node_modules/old/index.js': 'module.exports = { __esModule: true, default: { rules: [] } }',
      '.etiquetterc': { root: true, plugins: ['./ours.mjs', 'theirs', 'old'] },
      'in/.etiquetterc': { plugins: ['../ours.mjs'], extends: 'recommended', rules: { ours: 'error' } },
    })
    expect(await rulesFor(folder, 'a.csv')).toEqual(['alpha error', 'beta warn', 'ours warn', 'theirs warn'])
    expect(await rulesFor(folder, 'in/a.csv')).toEqual(['alpha error', 'beta warn', 'ours error', 'theirs warn'])
    const { plugins } = await loadConfig('in/a.csv', { cwd: folder, builtin: tiny })
    expect(plugins[0]).toBe(tiny)
    expect(plugins).toHaveLength(4)
  })

  test('the command line can name rules of a plugin', async () => {
    const folder = await sandbox({
      'ours.mjs': plugin('ours'),
      '.etiquetterc': { root: true, plugins: ['./ours.mjs'] },
    })
    const rules = await rulesFor(folder, 'a.csv', {
      commandLine: { rules: { ours: 'error', alpha: 'off', beta: 'off' } },
    })
    expect(rules).toEqual(['ours error'])
  })

  test.each([
    ['export const rules = []', 'Plugin "./p.mjs" is not a plugin: its default export must be an object with rules'],
    ['export default { ruls: [] }', 'Plugin "./p.mjs" is not a plugin: unknown key "ruls" — did you mean "rules"?'],
    ['export default { rules: {} }', 'Plugin "./p.mjs" is not a plugin: its rules must be a list'],
    [
      'export default { locales: [{ id: "x" }] }',
      'Plugin "./p.mjs" is not a plugin: each of its locales must have the text "tag"',
    ],
    [
      'export default { rules: [{ id: "x" }] }',
      'Plugin "./p.mjs" is not a plugin: rule "x" must have check(), options and presets',
    ],
    ['throw new Error("broken")', 'Plugin "./p.mjs" cannot be run: broken'],
    [plugin('alpha'), '"alpha" is among the rules of both etiquette itself and plugin "./p.mjs". Rename one of them'],
    [plugin('one', 'one'), 'Plugin "./p.mjs" is not a plugin: "one" is twice among its rules'],
    [plugin('delta'), '"delta" is among the rules of both plugin "./d.mjs" and plugin "./p.mjs"'],
  ])('%s', async (source, expected) => {
    const folder = await sandbox({ 'p.mjs': source, 'd.mjs': plugin('delta'), 'c.yaml': 'plugins: [./d.mjs, ./p.mjs]' })
    expect(await errorFor(folder, 'a.csv', { config: 'c.yaml' })).toContain(`c.yaml:1:20 ${expected}`)
  })
})
