import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Matcher } from '../../src/phrase/matcher.ts'
import type { Reading } from '../../src/rule.ts'
import { sentenceAt, sentencesWithMatches } from '../../src/structure/sentences.ts'
import { messageOf } from '../engine/making.ts'
import { sentencesIn } from '../phrase/matching.ts'

const matcher = new Matcher({
  topics: { flat: { phrases: ['no', 'never', 'stop . go'] }, step: { phrases: ['try _'] } },
  folding: { accents: 'keep' },
})

describe('the sentence of a phrase', () => {
  test.each([
    ['One. Two [[three]] four. Five', 'Two three four.'],
    ['[[One]]. Two', 'One.'],
    ['One. [[Two]]', 'Two'],
    ['One, [[stop. Go]] on! Two', 'One, stop. Go on!'],
    ['One. [[…]] Two', '…'],
    ['[[ ]]', ' '],
  ])('%s', (marked, sentence) => {
    const start = marked.indexOf('[[')
    const text = marked.replace(/\[\[|\]\]/g, '')
    const span = [start, marked.indexOf(']]') - 2] as const
    expect(text.slice(...sentenceAt(sentencesIn(matcher, text), span))).toBe(sentence)
  })

  test('is what looking at every sentence gives', () => {
    const spans = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 12 }).map((steps) => {
      let at = 0
      return steps.map(([gap, length]) => {
        const start = at + gap
        at = start + length
        return { span: [start, at] as const, question: false }
      })
    })
    fc.assert(
      fc.property(spans, fc.nat(60), fc.integer({ min: 1, max: 20 }), (sentences, start, length) => {
        const end = start + length
        const touched = sentences.filter(({ span }) => span[0] < end && start < span[1]).flatMap(({ span }) => span)
        expect(sentenceAt(sentences, [start, end])).toEqual([Math.min(start, ...touched), Math.max(end, ...touched)])
      }),
    )
  })
})

test('each phrase is given to the sentence that it begins in', () => {
  const message = messageOf('No way! Try this, never. Stop. Go! Fine.')
  const reading = {
    matches: ({ text }) => matcher.scan(text).matches,
    sentences: ({ text }) => sentencesIn(matcher, text),
  } as Partial<Reading> as Reading
  const given = sentencesWithMatches(reading, message, []).map(({ span, matches }) => [
    message.text.slice(...span),
    ...matches.map((match) => message.text.slice(...match.span)),
  ])
  expect(given).toEqual([
    ['No way!', 'No'],
    ['Try this, never.', 'Try this', 'never'],
    ['Stop.', 'Stop. Go'],
    ['Go!'],
    ['Fine.'],
  ])
})
