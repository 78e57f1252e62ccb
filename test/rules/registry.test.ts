import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../rules/all.ts'
import { optionProblem } from '../../src/option.ts'
import { TOPICS } from '../../src/topics/index.ts'

const folder = new URL('../../rules/', import.meta.url)

test('the list holds every file of the folder, in alphabetical order', () => {
  const files = readdirSync(folder).filter((name) => name !== 'index.ts' && name !== 'all.ts')
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort())
})

test.each(rules.map((rule) => [rule.id, rule] as const))('%s declares what it uses', (id, rule) => {
  const source = readFileSync(new URL(`${id}.ts`, folder), 'utf8')
  expect(rule.summary).toMatch(/^[A-Z].*\.$/)
  expect(rule.decisions.every((decision: string) => decision.endsWith('.'))).toBe(true)
  expect(Object.keys(TOPICS)).toEqual(expect.arrayContaining([...rule.topics]))
  expect(rule.topics).toEqual(expect.arrayContaining([...rule.requires]))
  expect(rule.presets.strict).toBeDefined()
  expect(source.includes('.tree(')).toBe(rule.parses === true)
  expect(Boolean(rule.check) !== Boolean(rule.corpus)).toBe(true)
  expect(rule.scope === 'corpus').toBe(Boolean(rule.corpus))
  if (source.includes('.ending')) expect(rule.topics).toContain('declaration')
  for (const { schema, default: value } of Object.values<{ schema: never; default: unknown }>(rule.options))
    expect(optionProblem(schema, value)).toBeUndefined()
})

test.each(rules.map((rule) => [rule.id, rule] as const))('%s asks for no topic that it does not declare', (_, rule) => {
  const source = (rule.check ?? rule.corpus)?.toString() ?? ''
  const asked = [...source.matchAll(/(?:find|has)\([\w.]+, ((?:'[\w-]+'(?:, )?)+)/g)].flatMap(([, list]) =>
    list?.split(', ').map((name) => name.replaceAll("'", '')),
  )
  expect(rule.topics).toEqual(expect.arrayContaining(asked))
})
