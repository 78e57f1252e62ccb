import { expect, test } from 'vitest'
import ja from '../../locales/ja/index.ts'
import rule from '../../rules/upsell-pressure.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

test.each([
  ['お写真をお送りください。延長保証もおすすめです。ぜひご検討ください。', 'お写真をお送りください。'],
  [
    'お写真をお送りください。新型への買い替えはいかがでしょうか。この機会にぜひお試しください。よろしくお願いいたします。',
    'お写真をお送りください。よろしくお願いいたします。',
  ],
  [
    'お写真をお送りください。延長保証もおすすめです。充電器を替えて、一度お試しください。',
    'お写真をお送りください。充電器を替えて、一度お試しください。',
  ],
])('what urges to take an offer goes with the offer (%#)', async (agent, better) => {
  const { conversations } = parseExample({ text: `Customer: 画面が割れました。\nAgent: ${agent}` })
  const [found] = await lintWith([rule], ja, conversations)
  expect(found?.expected).toEqual([better])
})
