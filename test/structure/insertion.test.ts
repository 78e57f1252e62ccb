import { expect, test } from 'vitest'
import { loadLocales } from '../../locales/index.ts'
import type { Message } from '../../src/conversation.ts'
import { phrasebookOf } from '../../src/engine/phrasebook.ts'
import { ConversationReading } from '../../src/engine/reading.ts'
import { composeRewrites } from '../../src/engine/rewrite.ts'
import type { Rewrite } from '../../src/rule.ts'
import { sayFirst, sayLast } from '../../src/structure/insertion.ts'
import { findingOf, messageOf, transcriptOf } from '../engine/making.ts'

const packs = new Map((await loadLocales()).map((locale) => [locale.tag, locale]))

function rewritten(
  text: string,
  tag: string,
  rewrite: (reading: ConversationReading, message: Message) => Rewrite,
): string | undefined {
  const message = messageOf(text)
  const locale = packs.get(tag)
  if (!locale) throw new Error(tag)
  const reading = new ConversationReading(transcriptOf([message]), phrasebookOf(locale), 'chat')
  return composeRewrites(findingOf(message, [rewrite(reading, message)]), [])[0]
}

const withSentenceFirst = (text: string, sentence: string, tag: string): string | undefined =>
  rewritten(text, tag, (reading, message) => sayFirst(reading, message, sentence))

/** What is said last is said for the first words. */
const withSentenceLast = (text: string, sentence: string, tag: string): string | undefined =>
  rewritten(text, tag, (reading, message) => sayLast(reading, message, [0, 4], sentence))

test.each([
  ['Did you restart it?', 'SORRY. Did you restart it?'],
  ['@ann @bob Did you restart it?', '@ann @bob SORRY. Did you restart it?'],
  ['Hello! Did you restart it?', 'Hello! SORRY. Did you restart it?'],
  ['Hi Ann, did you restart it?', 'Hi Ann. SORRY. Did you restart it?'],
  ['@ann Hi, did you restart it?', '@ann Hi. SORRY. Did you restart it?'],
  ['Hi, Ann, did you restart it?', 'Hi, Ann. SORRY. Did you restart it?'],
  ['Hi, Ann. Did you restart it?', 'Hi, Ann. SORRY. Did you restart it?'],
  ['Hi Ann,\n\nDid you restart it?', 'Hi Ann,\n\nSORRY. Did you restart it?'],
  ['Hi!', 'Hi! SORRY.'],
  ['Hello Ann', 'Hello Ann. SORRY.'],
  ['Hi, my name is Ann. Did you restart it?', 'Hi, my name is Ann. SORRY. Did you restart it?'],
  ['Hi we checked, and it is late.', 'SORRY. Hi we checked, and it is late.'],
  ['We say hello, and you?', 'SORRY. We say hello, and you?'],
])('a sentence is said first: %j', (text, expected) => {
  expect(withSentenceFirst(text, 'SORRY.', 'en')).toBe(expected)
})

test.each([
  ['您好，请问您重启了吗？', '您好，很抱歉。请问您重启了吗？', '很抱歉。', 'zh'],
  ['亲 收到的是哪一款', '亲 很抱歉。收到的是哪一款', '很抱歉。', 'zh'],
  ['嗨～收到的是哪一款', '嗨～很抱歉。收到的是哪一款', '很抱歉。', 'zh'],
  ['亲爱的会员您好，收到的是哪一款？', '亲爱的会员您好，很抱歉。收到的是哪一款？', '很抱歉。', 'zh'],
  ['您好', '您好。很抱歉。', '很抱歉。', 'zh'],
  [
    'こんにちは、青空書店です。本は届きましたか？',
    'こんにちは、青空書店です。申し訳ございません。本は届きましたか？',
    '申し訳ございません。',
    'ja',
  ],
  ['请问您重启了吗？', '很抱歉。请问您重启了吗？', '很抱歉。', 'zh'],
  ['Γεια σας Μαρία, το ελέγξατε;', 'Γεια σας Μαρία. ΛΥΠΑΜΑΙ. Το ελέγξατε;', 'ΛΥΠΑΜΑΙ.', 'el'],
])('in any script: %j', (text, expected, sentence, tag) => {
  expect(withSentenceFirst(text, sentence, tag)).toBe(expected)
})

test.each([
  ['None are left.', 'None are left. STEP?'],
  ['None are left. They were the last ones.', 'None are left. They were the last ones. STEP?'],
  ['None are left. Have a nice day!', 'None are left. STEP? Have a nice day!'],
  ['None are left. Is there anything else?', 'None are left. STEP? Is there anything else?'],
  ['None are left. Anything else? Bye!', 'None are left. STEP? Anything else? Bye!'],
  ['None are left. Thank you for asking. Goodbye!', 'None are left. STEP? Thank you for asking. Goodbye!'],
  ['None are left. Thanks, The Lamp Team', 'None are left. STEP? Thanks, The Lamp Team'],
  ['None are left.   Best, {{agent.name}}', 'None are left. STEP?   Best, {{agent.name}}'],
  ['None are left. Sincerely, Dana Lang, Lamps Ltd.', 'None are left. STEP? Sincerely, Dana Lang, Lamps Ltd.'],
  ['None are left.\nCheers,\n{{agent.name}}', 'None are left. STEP?\nCheers,\n{{agent.name}}'],
  ['None are left.\n\n--\nDana\nLamps Ltd.', 'None are left. STEP?\n\n--\nDana\nLamps Ltd.'],
  ['None are left 😢 {{signature}}', 'None are left 😢 STEP? {{signature}}'],
  ['None are left of {{product}}', 'None are left of {{product}} STEP?'],
  ['None are left. You want {{product}}', 'None are left. You want {{product}} STEP?'],
  [
    'None are left.\n\nKind regards,\nDana\nwww.example.com | +44 20 7946 0000',
    'None are left. STEP?\n\nKind regards,\nDana\nwww.example.com | +44 20 7946 0000',
  ],
  ['Thank you for waiting.', 'Thank you for waiting. STEP?'],
  ['None are left. Best of all is the blue one.', 'None are left. Best of all is the blue one. STEP?'],
])('a sentence is said last, before what closes: %j', (text, expected) => {
  expect(withSentenceLast(text, 'STEP?', 'en')).toBe(expected)
})

test.each([
  ['没有货了。祝您生活愉快！', '没有货了。可以吗？祝您生活愉快！', '可以吗？', 'zh'],
  ['Nema ih više. Srdačan pozdrav, Ana', 'Nema ih više. MOŽE? Srdačan pozdrav, Ana', 'MOŽE?', 'hr'],
])('the same in any script: %j', (text, expected, sentence, tag) => {
  expect(withSentenceLast(text, sentence, tag)).toBe(expected)
})
