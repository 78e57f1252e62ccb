import { expect, test } from 'vitest'
import el from '../../locales/el/index.ts'
import en from '../../locales/en/index.ts'
import ja from '../../locales/ja/index.ts'
import zh from '../../locales/zh/index.ts'
import rule from '../../rules/negative-words.ts'
import type { Locale } from '../../src/locale.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

async function instead(locale: Locale, agent: string): Promise<string | undefined> {
  const { conversations } = parseExample({ text: `Agent: ${agent}` })
  return (await lintWith([rule], locale, conversations)).flatMap(({ expected }) => expected)[0]
}

test.each([
  [en, 'I have no idea, but I will ask the driver by 5.', 'Let me find out for you. I will ask the driver by 5.'],
  [
    en,
    'There is nothing left, would you like me to look for tomorrow?',
    'Let me look at what else I can offer you. Would you like me to look for tomorrow?',
  ],
  [el, 'Κανείς δεν είναι εδώ τώρα, να σας καλέσουμε στις 5;', 'Ας βρούμε το κατάλληλο άτομο. Να σας καλέσουμε στις 5;'],
  [el, 'Δεν έχω ιδέα αλλά θα ρωτήσω τον οδηγό ως τις 5.', 'Το κοιτάζω αμέσως. Θα ρωτήσω τον οδηγό ως τις 5.'],
  [zh, '您的箱子昨天到了机场，几点能送我也不清楚。', '您的箱子昨天到了机场。我这就为您核实，请稍等两分钟。'],
  [zh, '亲 这个不知道哦 您可以看下包装背面', '亲 我这就为您核实，请稍等两分钟。您可以看下包装背面'],
  [zh, '没办法，锁是坏的，您可以先用隔壁的柜子。', '我看看还有哪些办法可以帮到您。您可以先用隔壁的柜子。'],
  [zh, '我不知道，我帮您问一下司机。', '我这就为您核实，请稍等两分钟。我帮您问一下司机。'],
  [
    ja,
    'こちらではわかりませんが、17時までに店長からお電話いたします。',
    'ただいまお調べいたします。17時までに店長からお電話いたします。',
  ],
  [
    ja,
    '黒の仕様ですが、白の在庫でしたらお出しできます。',
    'ご希望の使い方に近い方法をご案内いたしましょうか？白の在庫でしたらお出しできます。',
  ],
])('a clause that helps stays when the sentence around it makes way (%#)', async (locale, agent, text) => {
  expect(await instead(locale, agent)).toBe(text)
})

test.each([
  ['what hangs on the words before it', en, 'I have no idea what I can do.', 'Let me find out for you.'],
  ['the last of many clauses', el, 'Δεν έχω ιδέα, είναι αργά, κλείνουμε, θα ρωτήσω τον οδηγό.', 'Το κοιτάζω αμέσως.'],
])('%s does not stay', async (_, locale, agent, text) => {
  expect(await instead(locale, agent)).toBe(text)
})
