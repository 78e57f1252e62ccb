import { expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import ja from '../../locales/ja/index.ts'
import rule from '../../rules/rude-language.ts'
import type { Locale } from '../../src/locale.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

async function instead(locale: Locale, agent: string): Promise<readonly string[]> {
  const { conversations } = parseExample({ text: `Customer: 123\nAgent: ${agent}` })
  return (await lintWith([rule], locale, conversations)).flatMap(({ expected }) => expected)
}

test('a sentence that is nothing but rude is left out where the pack has nothing better', async () => {
  expect(await instead(ja, '落ち着いてください。返金の手続きをいたします。')).toEqual(['返金の手続きをいたします。'])
  expect(await instead(ja, '落ち着いてください。')).toEqual([])
})

test('a sentence that says more stays', async () => {
  expect(await instead(en, 'Your damn parcel is here.')).not.toContain('')
})
