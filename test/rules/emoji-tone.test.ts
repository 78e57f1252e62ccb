import { expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import ja from '../../locales/ja/index.ts'
import rule from '../../rules/emoji-tone.ts'
import type { Locale } from '../../src/locale.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

async function instead(locale: Locale, customer: string, agent: string): Promise<readonly string[]> {
  const { conversations } = parseExample({ text: `Customer: ${customer}\nAgent: ${agent}` })
  return (await lintWith([rule], locale, conversations)).flatMap(({ expected }) => expected)
}

const UPSET = 'My holiday is ruined because of you.'
const UPSET_JA = '旅行が台無しになりました。最悪です。'

test.each([
  ['I am sorry for the wait :) What can I do?', 'I am sorry for the wait. What can I do?'],
  ['I am sorry for the wait 😊 What can I do?', 'I am sorry for the wait. What can I do?'],
  ['I am sorry! 😊 What can I do?', 'I am sorry! What can I do?'],
  ['I am sorry 😊 and will see what I can do.', 'I am sorry and will see what I can do.'],
  ['I am sorry about that 😊', 'I am sorry about that'],
])('a smile that ended a sentence leaves a full stop: %s', async (agent, text) => {
  expect(await instead(en, UPSET, agent)).toEqual([text])
})

test('in scripts without spaces the full stop is theirs', async () => {
  expect(await instead(ja, UPSET_JA, 'ご連絡ありがとうございます😊申し訳ございません。')).toEqual([
    'ご連絡ありがとうございます。申し訳ございません。',
  ])
})
