import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import en from '../locales/en/index.ts'
import { rules } from '../rules/index.ts'
import { renderPresetTable, renderRuleList, renderRulePage, renderTopics } from '../src/document.ts'
import { MODEL_SENTENCES, TOPICS } from '../src/locale.ts'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

describe('the pages of the rules', () => {
  test.each(rules.map((rule) => rule.id))('docs/rules/%s.md', async (id) => {
    const rule = rules.find((rule) => rule.id === id)
    await expect(rule && (await renderRulePage(rule, en))).toMatchFileSnapshot(`../docs/rules/${id}.md`)
  })

  test('there is a page for each rule and no other', () => {
    const pages = readdirSync(new URL('../docs/rules/', import.meta.url)).sort()
    expect(pages).toEqual(['README.md', ...rules.map(({ id }) => `${id}.md`)])
  })
})

describe('the tables in the docs', () => {
  test('docs/rules/README.md lists the rules', async () => {
    await expect(renderRuleList(rules)).toMatchFileSnapshot('../docs/rules/README.md')
  })

  test('README.md says how many rules there are', () => {
    expect(read('README.md')).toContain(`${rules.length} rules`)
  })

  test('README.md holds the table of presets', () => {
    expect(read('README.md')).toContain(renderPresetTable(rules))
  })

  test('docs/topics.md holds every topic and every sentence', async () => {
    await expect(renderTopics(TOPICS, MODEL_SENTENCES)).toMatchFileSnapshot('../docs/topics.md')
  })
})
