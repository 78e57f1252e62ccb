import { expect, test } from 'vitest'
import { loadLocales } from '../../locales/index.ts'
import { rules } from '../../rules/all.ts'
import { canServe } from '../../src/engine/rule-context.ts'
import { tryExample } from '../../src/testing.ts'

/** How Japanese texts spell what the pack's examples have in another spelling. */
const SPELLINGS: readonly (readonly [own: string, other: string])[] = [
  ['ください', '下さい'],
  ['いたし', '致し'],
  ['いただ', '頂'],
  ['でき', '出来'],
  ['ござい', '御座い'],
  ['ありがとう', '有難う'],
  ['問い合わせ', '問合せ'],
  ['問い合わせ', '問い合せ'],
  ['お待ち', 'おまち'],
  ['よろし', '宜し'],
  ['わかり', '分かり'],
  ['申し訳', '申しわけ'],
  ['ため', '為'],
  ['がない', 'が無い'],
  ['ことは', '事は'],
  ['ことが', '事が'],
  ['申し込み', '申込'],
  ['ご連絡', '御連絡'],
  ['お願い', '御願い'],
  ['ございます', 'ごさいます'],
  ['。\n', '｡\n'],
]

const ja = (await loadLocales()).find(({ tag }) => tag === 'ja')
if (!ja) throw new Error('the pack ja is not there')
const examples = await ja.examples()

test.each(SPELLINGS)('"%s" spelt "%s" makes no difference in Japanese', async (own, other) => {
  const differing: string[] = []
  for (const rule of rules.filter((rule) => canServe(ja, rule)))
    for (const example of examples[rule.id] ?? []) {
      const text = example.text.replaceAll(own, other)
      if (text === example.text) continue
      const { expected, reported } = await tryExample(rule, ja, { ...example, text })
      if (JSON.stringify(reported) !== JSON.stringify(expected)) differing.push(`${rule.id}: ${text}`)
    }
  expect(differing).toEqual([])
})
