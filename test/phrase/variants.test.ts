import { describe, expect, test } from 'vitest'
import type { WordPart } from '../../src/phrase/pattern.ts'
import { variantsOf } from '../../src/phrase/variants.ts'
import { found } from './matching.ts'

const variants = {
  words: { thanks: ['thx', 'thank u'], sati: [] },
  parts: { ie: 'ei', '^kn': 'n', ing$: 'in', ou: 'u' },
}

describe('the variants of a word are', () => {
  const of = variantsOf(variants)
  test.each<[what: string, word: string, part: WordPart, ...all: string[]]>([
    ['the word alone where it has none', 'table', 'whole', 'table'],
    ['those of the whole word', 'Thanks', 'whole', 'Thanks', 'thx', 'thank u'],
    ['not those of the word as a part', 'thanksgiven', 'whole', 'thanksgiven'],
    ['not those of the word where it goes on', 'thanks', 'beginning', 'thanks'],
    ['none where a word is said to have none, whatever its parts', 'sati', 'whole', 'sati'],
    ['with the other letters in their place', 'receipt field', 'whole', 'receipt field', 'receipt feild'],
    ['at the beginning only', 'know', 'whole', 'know', 'now'],
    ['not within', 'unknown', 'whole', 'unknown'],
    ['at the end only', 'going', 'whole', 'going', 'goin'],
    ['not at an end that is open', 'going', 'beginning', 'going'],
    ['not at a beginning that is open', 'know', 'ending', 'know'],
    ['of several parts, in all ways', 'kniing', 'whole', 'kniing', 'niing', 'kniin', 'niin'],
    ['once each', 'mouring', 'whole', 'mouring', 'mourin', 'muring', 'murin'],
  ])('%s', (_, word, part, ...all) => {
    expect([...of(word, part)].sort()).toEqual([...all].sort())
  })
})

describe('with variants a pattern finds', () => {
  test.each<[what: string, pattern: string, text: string, ...words: string[]]>([
    ['the proper word and the others', 'thanks', 'Thanks, thx, thank u', 'Thanks', 'thx', 'thank u'],
    ['them between other words', 'many thanks for going', 'many thank u for goin', 'many thank u for goin'],
    ['them in alternatives', '(no|many) [warm] thanks', 'many thx, no warm thx', 'many thx', 'no warm thx'],
    ['them in a list', '<asking> it', 'I am tryin it', 'tryin it'],
    ['the beginnings of words', 'brief*', 'a breifing', 'breifing'],
    ['the ends of words', 'she *ing', 'she tryin, she going', 'she tryin', 'she going'],
    ['them with an ending', "thanks 'd", "thx'd", "thx'd"],
    ['no parts of them', 'knowing', 'unknowing, now', ...[]],
  ])('%s', (_, pattern, text, ...words) => {
    expect(found([pattern], text, { variants, lists: { asking: 'asking|trying' } })).toEqual(words)
  })

  test('them in exceptions too', () => {
    const phrases = [{ find: 'no', except: ['no thanks'], only: ['no _'] }]
    expect(found(phrases, 'no thx. no thing. no', { variants })).toEqual(['no'])
  })
})
