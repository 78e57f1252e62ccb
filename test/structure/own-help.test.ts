import { expect, test } from 'vitest'
import { Matcher } from '../../src/phrase/matcher.ts'
import { helpsItself, linkIn } from '../../src/structure/own-help.ts'
import type { SentenceMatches } from '../../src/structure/sentences.ts'
import { messageOf } from '../engine/making.ts'
import { sentencesIn } from '../phrase/matching.ts'

const matcher = new Matcher({
  topics: {
    'send-elsewhere': { phrases: ['call us'] },
    'help-wish': { phrases: ['sorry'] },
    condition: { phrases: ['if'] },
  },
  folding: { accents: 'keep' },
})

function sentencesOf(text: string): SentenceMatches[] {
  const message = messageOf(text)
  const { matches } = matcher.scan(text)
  return sentencesIn(matcher, text).map((sentence) => ({
    ...sentence,
    message,
    matches: matches.filter(({ span }) => span[0] >= sentence.span[0] && span[0] < sentence.span[1]),
  }))
}

test.each([
  ['Call us.', false],
  ['We are so sorry to read this. Call us.', false],
  ['Hello Ada! Call us.', false],
  ['The shop opens at nine. Call us.', true],
  ['Which one? Call us.', true],
  ['240 euros. Call us.', true],
  ['Case 48213. Call us.', false],
  ['Thank you! Call us. https://t.example/Gd22YpT', false],
  ['210 555 0100. Call us.', false],
  ['At 9 pm. Call us.', true],
  ['Hello @ada9! Call us.', false],
  ['1/2 Hello. Call us.', false],
  ['The case is closed since Monday, so call us.', true],
  ['If the case is closed since Monday, call us.', false],
  ['@ada @ben @cleo @dora https://help.example. Call us.', false],
])('%s', (text, helps) => {
  expect(helpsItself(sentencesOf(text), ['send-elsewhere'])).toBe(helps)
})

test('a link belongs to the sentence that it stands in or right behind', () => {
  const text = 'Tell us more here: https://example.com and thanks. We look forward to hearing from you soon.'
  const [first, second] = sentencesIn(matcher, text)
  expect(linkIn(text)).toBe(true)
  expect(linkIn(text, first?.span)).toBe(true)
  expect(linkIn(text, second?.span)).toBe(false)
  expect(linkIn('Tell us more. https://example.com', [0, 13])).toBe(true)
})
