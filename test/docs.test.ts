import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import en from '../locales/en/index.ts'
import { loadLocales } from '../locales/index.ts'
import { EXIT_CODES } from '../src/cli/command-list.ts'
import { commandsOf, programOptions } from '../src/cli/definition.ts'
import { processIo } from '../src/cli/io.ts'
import { knownValues } from '../src/cli/known-values.ts'
import { renderManual } from '../src/cli/manual.ts'
import { createProgram } from '../src/cli/program.ts'
import { version } from '../src/cli/version.ts'
import { CONFIG_NAMES } from '../src/config/places.ts'
import {
  renderCoverage,
  renderPresetTable,
  renderRuleList,
  renderRulePage,
  renderRuleSources,
  renderTopics,
} from '../src/document.ts'
import { loadReaders } from '../src/readers/all.ts'
import { renderFormats } from '../src/readers/document.ts'
import type { AnyRule } from '../src/rule.ts'
import { MODEL_SENTENCES, TOPICS } from '../src/topics/index.ts'

const readers = await loadReaders()

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

const ruleFiles = readdirSync(new URL('../rules/', import.meta.url)).filter((name) => !/^(?:all|index)\.ts$/.test(name))
/** As the folder has them: the list of them is made here. */
const rules: readonly AnyRule[] = await Promise.all(
  ruleFiles.sort().map(async (name) => (await import(`../rules/${name}`)).default),
)

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

test('rules/index.ts holds every rule of the folder', async () => {
  await expect(renderRuleSources(rules)).toMatchFileSnapshot('../rules/index.ts')
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

  test('docs/locales.md says which rules are on in which language', async () => {
    await expect(renderCoverage(rules, await loadLocales())).toMatchFileSnapshot('../docs/locales.md')
  })

  test('docs/topics.md holds every topic and every sentence', async () => {
    await expect(renderTopics(TOPICS, MODEL_SENTENCES)).toMatchFileSnapshot('../docs/topics.md')
  })
})

test('docs/man/etiquette.1 is the manual of the program', async () => {
  const io = processIo()
  const program = createProgram(io, () => {})
  const known = await knownValues()
  const manual = renderManual({
    version: version(),
    description: program.description(),
    commands: commandsOf(program, known),
    options: programOptions(program, known),
    exitCodes: EXIT_CODES,
    configNames: CONFIG_NAMES,
  })
  await expect(manual).toMatchFileSnapshot('../docs/man/etiquette.1')
})

test('docs/formats.md holds every format that is read', async () => {
  const documented = readers.map((reader) => {
    if (!reader.facts) throw new Error(`${reader.id} has no facts`)
    const folder = ['formats', 'readers'].find((name) => filesIn(`fixtures/${name}/${reader.id}/`).length)
    const files = folder ? filesIn(`fixtures/${folder}/${reader.id}/`) : []
    return { reader, facts: reader.facts, fixtures: files.map((name) => `fixtures/${folder}/${reader.id}/${name}`) }
  })
  await expect(renderFormats(documented)).toMatchFileSnapshot('../docs/formats.md')
})

/** The exports in a folder of fixtures; none where there is no such folder. */
function filesIn(folder: string): string[] {
  const url = new URL(`../${folder}`, import.meta.url)
  return existsSync(url)
    ? readdirSync(url)
        .filter((name) => !name.endsWith('.snap'))
        .sort()
    : []
}
