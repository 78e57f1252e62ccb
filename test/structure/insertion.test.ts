import { expect, test } from 'vitest'
import { loadLocales } from '../../locales/index.ts'
import { phrasebookOf } from '../../src/engine/phrasebook.ts'
import { ConversationReading } from '../../src/engine/reading.ts'
import { composeRewrites } from '../../src/engine/rewrite.ts'
import { sayFirst } from '../../src/structure/insertion.ts'
import { findingOf, messageOf, transcriptOf } from '../engine/making.ts'

const packs = new Map((await loadLocales()).map((locale) => [locale.tag, locale]))

function withSentenceFirst(text: string, sentence: string, tag: string): string | undefined {
  const message = messageOf(text)
  const locale = packs.get(tag)
  if (!locale) throw new Error(tag)
  const reading = new ConversationReading(transcriptOf([message]), phrasebookOf(locale), 'chat')
  return composeRewrites(findingOf(message, [sayFirst(reading, message, sentence)]), [])[0]
}

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
  ['Hi we checked, and it is late.', 'SORRY. Hi we checked, and it is late.'],
  ['We say hello, and you?', 'SORRY. We say hello, and you?'],
])('a sentence is said first: %j', (text, expected) => {
  expect(withSentenceFirst(text, 'SORRY.', 'en')).toBe(expected)
})

test.each([
  ['您好，请问您重启了吗？', '您好。很抱歉。请问您重启了吗？', '很抱歉。', 'zh'],
  ['您好', '您好。很抱歉。', '很抱歉。', 'zh'],
  ['请问您重启了吗？', '很抱歉。请问您重启了吗？', '很抱歉。', 'zh'],
  ['Γεια σας Μαρία, το ελέγξατε;', 'Γεια σας Μαρία. ΛΥΠΑΜΑΙ. Το ελέγξατε;', 'ΛΥΠΑΜΑΙ.', 'el'],
])('in any script: %j', (text, expected, sentence, tag) => {
  expect(withSentenceFirst(text, sentence, tag)).toBe(expected)
})
