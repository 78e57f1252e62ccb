import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createConfigLoader, loadConfig } from '../../src/config/load.ts'
import { CONFIG_NAMES } from '../../src/config/places.ts'
import { sandbox } from './sandbox.ts'
import { errorFor, rulesFor, tiny } from './tiny.ts'

const RECOMMENDED = ['alpha error', 'beta warn']
/** Configs of these tests must not depend on what lies above the temporary folder. */
const top = { '.etiquetterc': { root: true } }

describe('where configs are found', () => {
  test.each(CONFIG_NAMES)('%s', async (name) => {
    const config = { root: true, rules: { gamma: 'error' } }
    const json = JSON.stringify(config)
    const content = /\.c?js$/.test(name)
      ? `module.exports = ${json}`
      : name.endsWith('.mjs')
        ? `export default ${json}`
        : /ya?ml$/.test(name)
          ? 'root: true\nrules:\n  gamma: error\n'
          : name === 'package.json'
            ? JSON.stringify({ name: 'x', etiquette: config })
            : json
    const folder = await sandbox({ [name]: content })
    expect(await rulesFor(folder, 'deep/down/a.csv')).toEqual(['gamma error'])
    const { files } = await loadConfig('a.csv', { cwd: folder, builtin: tiny })
    expect(files).toEqual([join(folder, name)])
  })

  test('an ES module in .js of a package of type module', async () => {
    const folder = await sandbox({
      'package.json': { type: 'module' },
      'etiquette.config.js': 'export default { root: true, locale: "el" }',
    })
    expect((await loadConfig('a.csv', { cwd: folder, builtin: tiny })).locale).toBe('el')
  })

  test('an extension-less file may be YAML, JSON, or JSON that is only YAML', async () => {
    for (const text of [
      'root: true\nlocale: hr',
      '{"root": true, "locale": "hr"}',
      '\uFEFF{root: true, locale: hr,} # x',
    ]) {
      const folder = await sandbox({ '.etiquetterc': text })
      expect((await loadConfig('a.csv', { cwd: folder, builtin: tiny })).locale).toBe('hr')
    }
  })

  test('a package.json without the key does not count, nor does an empty file', async () => {
    const folder = await sandbox({
      '.etiquetterc': { root: true, locale: 'de' },
      'inner/package.json': { name: 'inner', devDependencies: { etiquette: '1' } },
      'inner/.etiquetterc': ' \n',
    })
    const { files, locale } = await loadConfig('inner/a.csv', { cwd: folder, builtin: tiny })
    expect(files).toEqual([join(folder, '.etiquetterc')])
    expect(locale).toBe('de')
  })

  test('the first name counts where a folder has several', async () => {
    const folder = await sandbox({
      '.etiquetterc': { root: true, locale: 'de' },
      '.etiquetterc.json': { locale: 'el' },
    })
    expect((await loadConfig('a.csv', { cwd: folder, builtin: tiny })).locale).toBe('de')
  })

  test('a folder with the name of a config is none', async () => {
    const folder = await sandbox({ ...top, 'in/.etiquetterc.json/x.txt': 'x', 'in/.etiquetterc.yaml': 'locale: fr' })
    expect((await loadConfig('in/a.csv', { cwd: folder, builtin: tiny })).locale).toBe('fr')
  })
})

describe('several folders', () => {
  const files = {
    '.etiquetterc': { root: true, locale: 'en', brand: ['Far'], rules: { alpha: ['error', { limit: 1, loud: true }] } },
    'a/etiquette.config.yaml': 'locale: de\nrules:\n  alpha: [warn, { limit: 2 }]\n  gamma: warn\n',
    'a/b/.etiquetterc.json': { root: true, rules: { beta: 'error' } },
  }

  test('the nearest wins, key by key', async () => {
    const folder = await sandbox(files)
    expect(await rulesFor(folder, 'a/x.csv')).toEqual(['alpha warn {"limit":2,"loud":true}', 'gamma warn'])
    const resolved = await loadConfig('a/x.csv', { cwd: folder, builtin: tiny })
    expect(resolved).toMatchObject({ locale: 'de', brand: ['Far'] })
    expect(resolved.files).toEqual([join(folder, 'a/etiquette.config.yaml'), join(folder, '.etiquetterc')])
  })

  test('root stops the search', async () => {
    const folder = await sandbox(files)
    expect(await rulesFor(folder, 'a/b/x.csv')).toEqual(['beta error'])
  })
})

describe('one config or none', () => {
  test('config: false uses none', async () => {
    const folder = await sandbox({ '.etiquetterc': { root: true, rules: { gamma: 'error' } } })
    const resolved = await loadConfig('a.csv', { cwd: folder, builtin: tiny, config: false })
    expect(resolved.files).toEqual([])
    expect(await rulesFor(folder, 'a.csv', { config: false })).toEqual(RECOMMENDED)
  })

  test('config: path uses exactly that file', async () => {
    const folder = await sandbox({
      '.etiquetterc': { rules: { gamma: 'error' } },
      'other/my.yaml': 'rules: { beta: error }',
    })
    expect(await rulesFor(folder, 'a.csv', { config: 'other/my.yaml' })).toEqual(['beta error'])
  })

  test('a file that is not there is an error, and so is one of a strange kind', async () => {
    const folder = await sandbox({ 'a.toml': 'x = 1' })
    expect(await errorFor(folder, 'a.csv', { config: 'nope.json' })).toBe('nope.json There is no such config file')
    expect(await errorFor(folder, 'a.csv', { config: 'a.toml' })).toMatch(
      /^a\.toml A config cannot be read from a file that ends in \.toml/,
    )
  })
})

describe('a loader', () => {
  test('gives files for which the same holds the same object', async () => {
    const folder = await sandbox({ '.etiquetterc': { root: true, overrides: [{ files: '*.eml', channel: 'email' }] } })
    const loader = createConfigLoader({ cwd: folder, builtin: tiny })
    const [one, two, deep, mail, otherMail] = await Promise.all(
      ['1.csv', '2.csv', 'x/y/3.csv', '1.eml', 'x/2.eml'].map((file) => loader.resolve(file)),
    )
    expect(two).toBe(one)
    expect(deep).toBe(one)
    expect(otherMail).toBe(mail)
    expect(mail).not.toBe(one)
  })

  test('takes absolute paths too, and files of folders that are not there', async () => {
    const folder = await sandbox({ ...top, 'in/.etiquetterc': { channel: 'chat' } })
    const loader = createConfigLoader({ cwd: '/', builtin: tiny })
    expect((await loader.resolve(join(folder, 'in/not/there/a.csv'))).channel).toBe('chat')
  })

  test('resolves ten thousand files of a thousand folders quickly', async () => {
    const folder = await sandbox({ '.etiquetterc': { root: true, overrides: [{ files: 'd1*/', channel: 'email' }] } })
    const loader = createConfigLoader({ cwd: folder, builtin: tiny })
    let emails = 0
    for (let index = 0; index < 10_000; index++) {
      const { channel } = await loader.resolve(`d${index % 1000}/${index}.csv`)
      if (channel === 'email') emails++
    }
    expect(emails).toBe(1110)
  })
})

test('etiquette itself is the plugin that is always there', async () => {
  const { builtin } = await import('../../src/builtin.ts')
  expect((await loadConfig('a.csv', { config: false })).plugins).toEqual([builtin])
})
