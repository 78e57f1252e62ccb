import { describe, expect, test } from 'vitest'
import { Matcher } from '../../src/phrase/matcher.ts'
import { found } from './matching.ts'

describe('except', () => {
  const no = { find: 'no', except: ['no problem', 'by no means', 'oh no $'] }
  test.each<[text: string, ...words: string[]]>([
    ['No problem.', ...[]],
    ['It is by no means done.', ...[]],
    ['Oh no! No.', 'No'],
    ['No. Problem!', 'No'],
    ['No, it is no problem, no.', 'No', 'no'],
  ])('%s', (text, ...words) => {
    expect(found([no], text)).toEqual(words)
  })

  test('holds for its own phrase only', () => {
    expect(found([{ find: 'no', except: ['no way'] }, 'way'], 'no way')).toEqual(['way'])
  })

  test('must share words with the phrase, not only stand next to it', () => {
    expect(found([{ find: 'no', except: ['problem'] }], 'no problem')).toEqual(['no'])
  })

  test('gives the word to another phrase of the topic', () => {
    expect(found([{ find: 'no way out', except: ['way out of here'] }, 'no'], 'no way out of here')).toEqual(['no'])
  })

  test('of a topic holds for all its phrases', () => {
    expect(
      found(['no', 'never'], 'No, never! Never mind, no matter.', { except: ['never mind', 'no matter'] }),
    ).toEqual(['No', 'never'])
  })

  test('of a topic does not hold for another topic', () => {
    const matcher = new Matcher({
      folding: { accents: 'keep' },
      topics: { a: { phrases: ['no'], except: ['no way'] }, b: { phrases: ['no'] } },
    })
    expect(matcher.scan('no way').matches.map(({ topic }) => topic)).toEqual(['b'])
  })
})

describe('only', () => {
  const actually = { find: 'actually', only: ['actually ...3 not', 'not actually'], except: ['if actually'] }
  test.each<[text: string, ...words: string[]]>([
    ['It is actually here.', ...[]],
    ['It is actually just not here.', 'actually'],
    ['It is not actually here.', 'actually'],
    ['Actually it is. Not here.', ...[]],
    ['If actually not here.', ...[]],
  ])('%s', (text, ...words) => {
    expect(found([actually], text)).toEqual(words)
  })
})

describe('of overlapping phrases of a topic', () => {
  test.each<[what: string, phrases: string[], text: string, ...words: string[]]>([
    [
      'a comma behind the words is no part of them',
      ['^not a clue [there]', 'not a clue'],
      'Not a clue, but soon',
      'Not a clue',
    ],
    ['the first counts', ['we never', 'never do'], 'we never do', 'we never'],
    [
      'the longest of those that begin together counts',
      ['no', 'no longer', 'no longer sell'],
      'we no longer sell it',
      'no longer sell',
    ],
    ['the longest way through one phrase counts', ['not [at all [ever]]'], 'not at all ever', 'not at all ever'],
    ['the longest counts, though it is not the greedy way', ['no ...4 way|no'], 'no a way b way c', 'no a way b way'],
    ['both count where they only touch', ['no way', 'out now'], 'no way out now', 'no way', 'out now'],
  ])('%s', (_, phrases, text, ...words) => {
    expect(found(phrases, text)).toEqual(words)
  })

  test('those of two topics both count, in the order of the text', () => {
    const matcher = new Matcher({
      folding: { accents: 'keep' },
      topics: { a: { phrases: ['never do'] }, b: { phrases: ['we never'] } },
    })
    expect(matcher.scan('we never do').matches.map(({ topic, span }) => [topic, ...span])).toEqual([
      ['b', 0, 8],
      ['a', 3, 11],
    ])
  })
})

describe("somebody else's words, announced", () => {
  const matcher = new Matcher({
    folding: { accents: 'keep' },
    topics: { quoting: { phrases: ['you wrote :'] }, words: { phrases: ['no', 'never'] } },
    quoting: 'quoting',
  })
  test.each<[text: string, ...words: string[]]>([
    ['No, you wrote: no, never. No!\nNever.', 'No', 'Never'],
    ['No, you wrote no.', 'No', 'no'],
    ['You wrote: no, you wrote: never\nyou wrote:\nno', 'no'],
    ['cafe\u0301 never. You wrote: no\nno', 'never', 'no'],
  ])('%s', (text, ...words) => {
    expect(matcher.scan(text).matches.map(({ span }) => text.slice(...span))).toEqual(words)
  })
})

test('a match carries its phrase', () => {
  const phrase = { find: 'no', instead: ['yes'], note: 'why' }
  const matcher = new Matcher({ folding: { accents: 'keep' }, topics: { words: { phrases: ['never', phrase] } } })
  expect(matcher.scan('no never').matches).toEqual([
    { topic: 'words', phrase, span: [0, 2] },
    { topic: 'words', phrase: { find: 'never' }, span: [3, 8] },
  ])
})
