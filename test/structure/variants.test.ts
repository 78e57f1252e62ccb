import { expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import { placeholdersIn } from '../../src/structure/placeholders.ts'
import { ScenarioFinder } from '../../src/structure/scenarios.ts'

const misspelt = { ...en, variants: { words: { hold: ['hodl'], customer: ['costumer'] } } }

test('scenarios are told by how words are also written', () => {
  expect(new ScenarioFinder(en).of('On hodl', '')).not.toContain('hold')
  expect(new ScenarioFinder(misspelt).of('On hodl', '')).toContain('hold')
})

test('placeholders are named by how words are also written', () => {
  expect(placeholdersIn(en).find('Dear [costumer name],')).toEqual([])
  expect(placeholdersIn(misspelt).find('Dear [costumer name],')).toHaveLength(1)
})
