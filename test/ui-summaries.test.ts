import { describe, expect, test } from 'vitest'
import { rules } from '../rules/all.ts'
import { displayWidth } from '../src/terminal-text.ts'
import { summaries as el } from '../src/ui/el/summaries.ts'
import { summaries as eo } from '../src/ui/eo/summaries.ts'
import { summaries as hr } from '../src/ui/hr/summaries.ts'
import { UI_LOCALES } from '../src/ui/index.ts'
import { summaries as ja } from '../src/ui/ja/summaries.ts'
import { loadSummaryWords } from '../src/ui/summaries.ts'
import { summaries as zh } from '../src/ui/zh/summaries.ts'
import { run } from './cli/run.ts'
import { sandbox } from './config/sandbox.ts'
import { english } from './english.ts'

const all = { el, hr, zh, ja, eo }
const languages = Object.entries(all)
const said = rules.map(({ summary }) => summary)

test('there are summaries for each language', () => {
  expect(['en', ...Object.keys(all)]).toEqual(UI_LOCALES)
})

describe.each(languages)('summaries in %s', (tag, texts) => {
  test('are there for every rule, and for no words that no rule has', () => {
    expect(said.filter((summary) => !Object.hasOwn(texts, summary))).toEqual([])
    expect(Object.keys(texts).filter((summary) => !said.includes(summary))).toEqual([])
  })

  test('differ from each other, and end as sentences do', () => {
    const values = Object.values(texts)
    expect(values.filter((text, at) => values.indexOf(text) !== at)).toEqual([])
    expect(values.filter((text) => !/[.。]$/u.test(text) || text !== text.trim())).toEqual([])
  })

  test('are short: no more than fills two lines of the list', () => {
    expect(Object.values(texts).filter((text) => displayWidth(text) > 2 * 76)).toEqual([])
  })

  test('are listed, in lines of 80 columns', async () => {
    const { out } = await run(['rules', '--no-config', '--ui-locale', tag])
    const listed = out.replace(/\s+/g, '')
    expect(Object.values(texts).filter((text) => !listed.includes(text.replace(/\s+/g, '')))).toEqual([])
    expect(out.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([])
  })

  test('begin the page that explains a rule', async () => {
    const summaryOf = await loadSummaryWords(tag)
    for (const { id, summary } of rules.slice(0, 3)) {
      const { out } = await run(['explain', id, '--no-config', '--ui-locale', tag])
      expect(out.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', summaryOf(summary)])
    }
  })
})

test.each(['el', 'zh', 'ja'] as const)('summaries in %s have no English', (tag) => {
  expect(Object.values<string>(all[tag]).filter((text) => english(text).length > 0)).toEqual([])
})

test('rules of teams and plugins keep their own words', async () => {
  const cwd = await sandbox({
    'config.json': {
      plugins: ['./plugin.js'],
      teamRules: [{ name: 'own', message: 'Say when', forbid: { phrases: ['late'] } }],
    },
    'plugin.js': `export default { rules: [{ id: 'no-hay', category: 'words', scope: 'message', kinds: ['transcript'],
      summary: 'Nobody says hay.', why: 'Horses.', source: 'Us.', decisions: [], requires: [], options: {},
      messages: { hay: 'Hay' }, presets: {}, check() {} }] }`,
  })
  const { out, err } = await run(['rules', '--config', 'config.json', '--ui-locale', 'el'], { cwd })
  expect(err).toBe('')
  expect(out).toMatch(/\n {2}no-hay .*\n {4}Nobody says hay\.\n/)
  expect(out).toMatch(/\n {2}own .*\n {4}Say when\n/)
})

test.each([
  ['rules', '--format', 'json'],
  ['explain', 'bare-no'],
])('what programs read, and English, stays as it is: %s %s', async (...argv) => {
  const plain = await run([...argv, '--no-config'])
  expect(plain.out).toContain('A refusal comes with a positive step')
  const tag = argv.includes('json') ? 'hr' : 'en'
  expect((await run([...argv, '--no-config', '--ui-locale', tag])).out).toBe(plain.out)
})
