import { describe, expect, test } from 'vitest'
import { variantsOf } from '../../src/phrase/variants.ts'
import { found } from './matching.ts'

const variants = {
  words: { thanks: ['thx', 'thank u'], sati: [] },
  parts: { ie: 'ei', '^kn': 'n', ing$: 'in', ou: 'u' },
}

describe('the variants of a word are', () => {
  const of = variantsOf(variants)
  test.each<[what: string, word: string, isPrefix: boolean, ...all: string[]]>([
    ['the word alone where it has none', 'table', false, 'table'],
    ['those of the whole word', 'Thanks', false, 'Thanks', 'thx', 'thank u'],
    ['not those of the word as a part', 'thanksgiven', false, 'thanksgiven'],
    ['not those of the word where it goes on', 'thanks', true, 'thanks'],
    ['none where a word is said to have none, whatever its parts', 'sati', false, 'sati'],
    ['with the other letters in their place', 'receipt field', false, 'receipt field', 'receipt feild'],
    ['at the beginning only', 'know', false, 'know', 'now'],
    ['not within', 'unknown', false, 'unknown'],
    ['at the end only', 'going', false, 'going', 'goin'],
    ['not at an end that is open', 'going', true, 'going'],
    ['of several parts, in all ways', 'kniing', false, 'kniing', 'niing', 'kniin', 'niin'],
    ['once each', 'mouring', false, 'mouring', 'mourin', 'muring', 'murin'],
  ])('%s', (_, word, isPrefix, ...all) => {
    expect([...of(word, isPrefix)].sort()).toEqual([...all].sort())
  })
})

describe('with variants a pattern finds', () => {
  test.each<[what: string, pattern: string, text: string, ...words: string[]]>([
    ['the proper word and the others', 'thanks', 'Thanks, thx, thank u', 'Thanks', 'thx', 'thank u'],
    ['them between other words', 'many thanks for going', 'many thank u for goin', 'many thank u for goin'],
    ['them in alternatives', '(no|many) [warm] thanks', 'many thx, no warm thx', 'many thx', 'no warm thx'],
    ['them in a list', '<asking> it', 'I am tryin it', 'tryin it'],
    ['the beginnings of words', 'brief*', 'a breifing', 'breifing'],
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
