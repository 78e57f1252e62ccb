import { expect, test } from 'vitest'
import el from '../../locales/el/index.ts'
import en from '../../locales/en/index.ts'
import ja from '../../locales/ja/index.ts'
import blame from '../../rules/blame.ts'
import channelDeflection from '../../rules/channel-deflection.ts'
import empathyMissing from '../../rules/empathy-missing.ts'
import holdPermission from '../../rules/hold-permission.ts'
import negativeWords from '../../rules/negative-words.ts'
import overpromising from '../../rules/overpromising.ts'
import rudeLanguage from '../../rules/rude-language.ts'
import transferPermission from '../../rules/transfer-permission.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

const RULES = [blame, negativeWords, rudeLanguage, transferPermission]

async function first(agent: string): Promise<string | undefined> {
  const { conversations } = parseExample({ text: `Customer: 123\nAgent: ${agent}` })
  return (await lintWith(RULES, en, conversations))[0]?.expected[0]
}

test('a sentence that asks with a semicolon is followed by a capital', async () => {
  const { conversations } = parseExample({
    text: 'Customer: Τι λείπει;\nAgent: Δεν συμπληρώσατε το πεδίο, δοκιμάστε το ξανά.',
  })
  const found = await lintWith(RULES, el, conversations)
  expect(found[0]?.expected[0]).toBe('Μπορώ να έχω τα στοιχεία που λείπουν; Δοκιμάστε το ξανά.')
})

test.each([
  [
    'None left, would you like the green one?',
    'Let me look at what else I can offer you. Would you like the green one?',
  ],
  [
    "There's nothing I can do, but from noon on the boat is yours.",
    'Let me look at what I can do for you. From noon on the boat is yours.',
  ],
  ["I don't know but I can ask the baker.", 'Let me find out for you. I can ask the baker.'],
  ['Calm down, your refund went out.', 'I understand how frustrating this is. Your refund went out.'],
  [
    'You forgot to seal it, but we can send another.',
    'Let me see how we can solve this from here. We can send another.',
  ],
])('a clause behind the words that says something by itself stays: %s', async (said, better) => {
  expect(await first(said)).toBe(better)
})

test.each([
  ['Your boat left the yard today, no idea when it lands.', 'Your boat left the yard today. Let me find out for you.'],
  [
    'We have looked everywhere but unfortunately, there is nothing we can do.',
    'We have looked everywhere. Let me look at what I can do for you.',
  ],
  ["We asked the baker but I don't know why it is late.", 'We asked the baker. Let me find out for you.'],
])('so does a clause before them: %s', async (said, better) => {
  expect(await first(said)).toBe(better)
})

test.each([
  ["There's nothing I can do, we can not open it.", 'Let me look at what I can do for you.'],
  ["We can't help you with this, it is company policy.", 'Let me look at what I can do for you.'],
  ['Sorry, nothing left.', 'Let me look at what else I can offer you.'],
])('what turns down as well, or says nothing, does not: %s', async (said, better) => {
  expect(await first(said)).toBe(better)
})

test.each([
  ["I'll transfer you to billing.", 'May I connect you to billing, who can help you with this?'],
  ['Connecting you with our repairs team now.', 'May I connect you with our repairs team, who can help you with this?'],
  ["I'm transferring you now.", 'May I connect you with a colleague who can help you with this?'],
])('who is named for a transfer is named in the question: %s', async (said, better) => {
  expect(await first(said)).toBe(better)
})

async function rewritesOf(text: string): Promise<string[][]> {
  const rules = [channelDeflection, empathyMissing, holdPermission, negativeWords, overpromising, transferPermission]
  return (await lintWith(rules, ja, parseExample({ text }).conversations)).map(({ expected }) => [...expected])
}

test('who is asked about a transfer is not asked to wait as well', async () => {
  const [transfer, hold] = await rewritesOf(
    'Customer: 請求の件です。\nAgent: 海外送金窓口に転送いたします。少々お待ちください。',
  )
  const asked = '窓口の担当者が詳しくご案内できますので、おつなぎしてもよろしいでしょうか？'
  expect(transfer?.[0]).toContain(asked)
  expect(hold).toEqual([transfer?.[0]])
})

test('each rewrite apologises once, in its own words', async () => {
  const [empathy = []] = await rewritesOf('Customer: また壊れた。最悪です。\nAgent: ホームページをご覧ください。')
  expect(empathy).toHaveLength(2)
  for (const text of empathy) expect(text.match(/申し訳ございません/g)).toHaveLength(1)
})

test('behind "Dear Ann," as well', async () => {
  const rules = [channelDeflection, empathyMissing]
  const text = 'Customer: Αίσχος!\nAgent: Αγαπητή κυρία Ράλλη,\nπαρακαλούμε απευθυνθείτε στην τράπεζά σας.'
  const found = await lintWith(rules, el, parseExample({ text }).conversations)
  const rewrites = found.flatMap(({ expected }) => expected)
  expect(rewrites.length).toBeGreaterThan(1)
  for (const rewrite of rewrites) expect(rewrite.match(/Λυπάμαι|Καταλαβαίνω/gi)).toHaveLength(1)
})

test.each([
  ['月曜に必ず届きますので、お待ちください。', '月曜に届く予定ですので、お待ちください。'],
  ['先ほども申し上げましたように、青は別料金です。', '青は別料金です。'],
  ['受付票を印刷しなければなりません。', '受付票を印刷していただけますようお願いいたします。'],
])('what else a Japanese sentence says stays: %s', async (said, better) => {
  expect((await rewritesOf(`Customer: 123\nAgent: ${said}`))[0]?.[0]).toBe(better)
})
