import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { ruleId } from '../../src/config/plugin-loading.ts'
import { lintFiles } from '../../src/files.ts'
import type { Violation } from '../../src/violation.ts'
import { sandbox } from './sandbox.ts'
import { errorFor, rulesFor } from './tiny.ts'

/** A folder in which the packages of this project are installed. */
async function project(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await sandbox(files)
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'))
  return folder
}

const chat = (...lines: readonly string[]): string =>
  `${JSON.stringify({ id: 'c', messages: lines.map((line) => ({ role: line.startsWith('C: ') ? 'customer' : 'agent', text: line.slice(3) })) })}\n`

async function lintAll(folder: string): Promise<{ violations: Violation[]; problems: string[] }> {
  const violations: Violation[] = []
  const problems: string[] = []
  for await (const event of lintFiles(['chat.jsonl'], { cwd: folder })) {
    if (event.event === 'conversation') violations.push(...event.violations)
    if (event.event === 'problem') problems.push(event.problem.problem)
  }
  return { violations, problems }
}

/** The violations of rules that are plugins, short. */
const shortly = (violations: readonly Violation[]): string[] =>
  violations
    .filter(({ rule }) => rule.startsWith('retext-') || rule.startsWith('our-'))
    .map(({ rule, severity, actual, expected }) => [rule, severity, actual, expected[0] ?? '-'].join(' | '))

const RETEXT = ['retext-profanities', 'retext-equality', 'retext-repeated-words', 'retext-indefinite-article']

test.each([
  ['retext-equality', 'retext-equality'],
  ['@northwind/retext-tone', 'northwind-retext-tone'],
  ['retext-profanities/french.js', 'retext-profanities-french'],
  ['./rules/No_Emoji.mjs', 'no-emoji'],
  ['./tone/index.js', 'tone'],
  ['/opt/x/index.cjs', 'x'],
])('the rule of %s is %s', (name, id) => {
  expect(ruleId(name)).toBe(id)
})

describe('plugins of retext', () => {
  test('find what they find, in text of agents only, with place, severity, rewrite and page', async () => {
    const folder = await project({
      '.etiquetterc.json': { root: true, plugins: RETEXT, rules: { 'retext-equality': 'error' } },
      'chat.jsonl': chat(
        'C: A policeman has has stolen a apple, dammit.',
        'A: The chairman is on on it. Dammit!',
        'A: Here\r\nthere is 👍 an plan for you, and a hour to think.',
      ),
    })
    const { violations, problems } = await lintAll(folder)
    expect(problems).toEqual([])
    expect(shortly(violations)).toEqual([
      'retext-equality | error | chairman | The chair is on it. Dammit!',
      'retext-repeated-words | warn | on on | The chair is on it. Dammit!',
      'retext-profanities | warn | Dammit | -',
      'retext-indefinite-article | warn | an | Here\r\nthere is 👍 a plan for you, and an hour to think.',
      'retext-indefinite-article | warn | a | Here\r\nthere is 👍 a plan for you, and an hour to think.',
    ])
    const chair = violations.find(({ actual }) => actual === 'chairman')
    const line = chat('C: A policeman has has stolen a apple, dammit.', 'A: The chairman is on on it. Dammit!')
    expect(chair).toMatchObject({
      message: 1,
      span: [4, 12],
      place: { start: { line: 1, offset: line.indexOf('chairman') } },
      url: 'https://github.com/retextjs/retext-equality#readme',
    })
    expect(chair?.text).toMatch(/^Unexpected potentially insensitive use of `chairman`/)
    const article = violations.find(({ actual }) => actual === 'an')
    expect(article?.span).toEqual([18, 20])
    expect(article?.place.end.offset).toBe((article?.place.start.offset ?? 0) + 2)
  })

  test('leave links, handles, codes, placeholders and quotations alone', async () => {
    const folder = await project({
      '.etiquetterc.json': { root: true, plugins: RETEXT },
      'chat.jsonl': chat(
        'C: Hm.',
        'A: You wrote: the chairman is on on it.',
        'A: It says "a apple for the the chairman", see https://chairman.example/on/on/chairman.',
        'A: Ask @chairman about {{chairman}} and `the the chairman`, or #chairman.',
        'A: > the the chairman\n\nWe are on it.',
      ),
    })
    expect(shortly((await lintAll(folder)).violations)).toEqual([])
  })

  test('take options, and their rules severities, from configs and overrides', async () => {
    const folder = await project({
      '.etiquetterc.json': {
        root: true,
        plugins: ['retext-equality', 'retext-profanities'],
        rules: {
          'retext-equality': ['error', { ignore: ['chairman'] }],
          'retext-profanities': 'off',
        },
        overrides: [{ files: 'in/', rules: { 'retext-equality': 'off' } }],
      },
      'chat.jsonl': chat('C: Hm.', 'A: The chairman and the fireman are here, dammit.'),
    })
    expect(shortly((await lintAll(folder)).violations)).toEqual([
      'retext-equality | error | fireman | The chairman and the fire fighter are here, dammit.',
    ])
    expect(await rulesFor(folder, 'in/chat.jsonl')).toEqual([])
  })

  test('are on as warnings where a config names them, whatever the preset', async () => {
    const on = async (config: object) => rulesFor(await project({ '.etiquetterc.json': config }), 'a.jsonl')
    const plugins = ['retext-equality']
    expect(await on({ root: true, plugins })).toEqual(['alpha error', 'beta warn', 'retext-equality warn'])
    expect(await on({ root: true, plugins, rules: { gamma: 'warn' } })).toEqual(['gamma warn', 'retext-equality warn'])
    expect(await on({ root: true, plugins, extends: 'email' })).toEqual(['gamma error', 'retext-equality warn'])
    expect(await on({ root: true, plugins, rules: { 'retext-equality': 'off' } })).toEqual([])
    const folder = await project({
      '.etiquetterc.json': { root: true, plugins, rules: { 'retext-equality': 'off', alpha: 'warn' } },
      'in/.etiquetterc.json': { plugins },
    })
    expect(await rulesFor(folder, 'in/a.jsonl')).toEqual(['alpha warn'])
    expect(await rulesFor(folder, 'a.jsonl', { preset: 'chat' })).toEqual(['alpha warn'])
  })

  test('from files: the place may be a point, a stretch without offsets or missing, and notices do not count', async () => {
    const folder = await project({
      'our-signs.mjs': `export default function () {
        return (tree, file) => {
          const text = String(file)
          file.message('nowhere')
          file.message('a point', { place: { line: 2, column: 1, offset: 6 } })
          file.message('lines', { place: { start: { line: 2, column: 5 }, end: { line: 2, column: 7 } } }).expected = ['be']
          file.message('braces {reason} and\\nlines').note = 'Mind {it}.'
          file.info('only a notice')
        }
      }`,
      '.etiquetterc.json': { root: true, plugins: ['./our-signs.mjs'], rules: {} },
      'chat.jsonl': chat('C: Hm.', 'A: First\nsecond is here'),
    })
    const { violations } = await lintAll(folder)
    expect(violations.filter(({ rule }) => rule === 'our-signs').map(({ text, actual }) => [text, actual])).toEqual([
      ['nowhere', 'First\nsecond is here'],
      ['braces {reason} and lines', 'First\nsecond is here'],
      ['a point', 'second'],
      ['lines', 'nd'],
    ])
    expect(violations.find(({ text }) => text === 'lines')?.expected).toEqual(['First\nsecobe is here'])
    expect(violations.find(({ note }) => note)?.note).toBe('Mind {it}.')
  })

  test('that throw are at fault themselves; the others go on', async () => {
    const folder = await project({
      'our-faulty.mjs': `export default () => (tree, file) => {
        if (String(file).includes('chairman')) throw new Error('no idea')
      }`,
      'our-slow.mjs': 'export default () => async () => {}',
      '.etiquetterc.json': { root: true, plugins: ['./our-faulty.mjs', './our-slow.mjs', 'retext-equality'] },
      'chat.jsonl': chat('C: Hm.', 'A: The chairman is here.') + chat('C: Hm.', 'A: The fireman is here.'),
    })
    const { violations, problems } = await lintAll(folder)
    expect(shortly(violations)).toEqual([
      'retext-equality | warn | chairman | The chair is here.',
      'retext-equality | warn | fireman | The fire fighter is here.',
    ])
    expect(problems[0]).toBe('the rule our-faulty failed at conversation "c": no idea')
    expect(problems.filter((problem) => problem.includes('our-faulty'))).toHaveLength(1)
    expect(problems.find((problem) => problem.includes('our-slow'))).toMatch(/async/)
  })

  test('look at templates, and at languages without spaces', async () => {
    const folder = await project({
      'our-words.mjs': `import { visit } from 'unist-util-visit'
        export default () => (tree, file) => {
          visit(tree, 'WordNode', (node) => {
            const text = node.children.map(({ value }) => value).join('')
            if (text === '没有' || text === 'chairman') file.message(text, node)
          })
        }`,
      '.etiquetterc.json': { root: true, plugins: ['./our-words.mjs', './pack.mjs'], locale: 'lo', rules: {} },
      'pack.mjs': `export default { locales: [{
        tag: 'lo', name: 'Lao', parser: 'segmenter', folding: { accents: 'keep' }, abbreviations: [], lists: {},
        topics: {}, models: {}, perspective: {}, functionWords: [], examples: async () => ({}),
      }] }`,
      'chat.jsonl': `${JSON.stringify({ id: 't', kind: 'template', messages: [{ role: 'agent', text: '我们没有。他说「没有」。' }] })}\n`,
    })
    const { violations } = await lintAll(folder)
    expect(violations.filter(({ rule }) => rule === 'our-words').map(({ span }) => span)).toEqual([[2, 4]])
  })
})

describe('what is wrong with them', () => {
  test('options that the plugin refuses are told with the rule', async () => {
    const folder = await project({
      'a.json': { plugins: ['retext-spell'] },
      'b.json': { plugins: ['retext-profanities'], rules: { 'retext-profanities': ['warn', { ignore: 5 }] } },
      'c.json': { plugins: ['retext-profanities'], rules: { 'retext-profanities': ['warn', ['dammit']] } },
      'd.json': { plugins: ['retext-equality'], rules: { 'retext-equalty': 'warn' } },
      'e.json': { plugins: ['retext-spell'], rules: { 'retext-spell': 'off' } },
    })
    const error = (config: string) => errorFor(folder, 'x.csv', { config })
    expect(await error('a.json')).toBe(
      'Rule "retext-spell" cannot be used without options: Missing `dictionary` in options | Set the options that it needs, or set it to "off"',
    )
    expect(await error('b.json')).toMatch(
      /^Rule "retext-profanities" cannot be used with the options \{"ignore":5\}: .*includes is not a function/,
    )
    expect(await error('c.json')).toMatch(/^c\.json:\d+:\d+ rules\.retext-profanities\[1\] must be options with values/)
    expect(await error('d.json')).toMatch(/Unknown rule "retext-equalty" — did you mean "retext-equality"\?/)
    expect((await loadConfig('x.csv', { cwd: folder, config: 'e.json' })).rules.has('retext-spell')).toBe(false)
  })

  test('a package that is not there, and one that is no plugin', async () => {
    const folder = await project({
      'a.json': { plugins: ['retext-nowhere'] },
      'b.json': { plugins: ['dictionary-en', './both/retext-equality.mjs', 'retext-equality'] },
      'both/retext-equality.mjs': 'export default () => {}',
    })
    expect(await errorFor(folder, 'x.csv', { config: 'a.json' })).toMatch(/"retext-nowhere" was not found from/)
    const text = await errorFor(folder, 'x.csv', { config: 'b.json' })
    expect(text).toMatch(/"dictionary-en" is not a plugin: unknown key "aff"/)
    expect(text).toMatch(
      /"retext-equality" is among the rules of both plugin ".\/both\/retext-equality.mjs" and plugin/,
    )
  })
})
