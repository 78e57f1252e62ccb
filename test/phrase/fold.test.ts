import { describe, expect, test } from 'vitest'
import { compose, Folder, type Folding } from '../../src/phrase/fold.ts'
import { found } from './matching.ts'

const keep: Folding = { accents: 'keep' }
const ignore: Folding = { accents: 'ignore' }
const xSystem: Folding = { accents: 'keep', letters: { ĉ: 'cx', ŭ: 'ux' } }
const respelt: Folding = { accents: 'keep', respelt: { 出来: 'でき', 出来事: '出来事', 頂き: 'いただき' } }
const simplified: Folding = { accents: 'keep', letters: { 沒: '没', 貨: '货' } }

describe('a phrase is found in other writing', () => {
  test.each<[what: string, folding: Folding, phrase: string, text: string, ...words: string[]]>([
    ['case', keep, 'sorry', 'SORRY, Sorry', 'SORRY', 'Sorry'],
    ['width', keep, 'no 5', 'ｎｏ ５', 'ｎｏ ５'],
    ['ligatures', keep, 'find', 'ﬁnd', 'ﬁnd'],
    ['accents ignored in the text', ignore, 'cafe', 'Café, CAFÉ, cafe', 'Café', 'CAFÉ', 'cafe'],
    ['accents ignored in the phrase', ignore, 'café', 'cafe', 'cafe'],
    ['accents kept', keep, 'café', 'Café, cafe', 'Café'],
    ['decomposed text', keep, 'café ça', 'cafe\u0301 c\u0327a', 'cafe\u0301 c\u0327a'],
    ['decomposed text, accents ignored', ignore, 'cafe', 'so cafe\u0301 it', 'cafe\u0301'],
    ['a decomposed phrase', keep, 'cafe\u0301', 'Café, cafe', 'Café'],
    ['Greek accents', ignore, 'για σας', 'ΓΙΑ ΣΑΣ, γιά σας', 'ΓΙΑ ΣΑΣ', 'γιά σας'],
    ['the final sigma', keep, 'σας', 'ΣΑΣ σας σασ', 'ΣΑΣ', 'σας', 'σασ'],
    ['sharp s', keep, 'strasse', 'Straße, STRASSE, STRAẞE', 'Straße', 'STRASSE', 'STRAẞE'],
    ['sharp s in the phrase', keep, 'straße', 'Strasse', 'Strasse'],
    ['an ending that begins inside a letter that folds to several', keep, 'die *se', 'die Straße', 'die Straße'],
    ['a prefix that ends inside a letter that folds to several', keep, 'stras*', 'Straße', 'Straße'],
    [
      'letters written as others',
      xSystem,
      'ĉiuj antaŭ',
      'cxiuj antaux, ĉiuj antaŭ, ciuj antau',
      'cxiuj antaux',
      'ĉiuj antaŭ',
    ],
    ['letters written as others in the phrase', xSystem, 'cxiuj', 'Ĉiuj c\u0302iuj', 'Ĉiuj', 'c\u0302iuj'],
    ['ideographs written as others', simplified, '没货', '我們沒貨', '沒貨'],
    ['characters read in another spelling', respelt, 'できます', '出来ますし、できます', '出来ます', 'できます'],
    [
      'characters in the phrase read in another spelling',
      respelt,
      '出来ます',
      '出来ます、できます',
      '出来ます',
      'できます',
    ],
    ['the longest spelling counts', respelt, 'でき', '出来事が出来た', '出来'],
    ['a phrase that ends inside a spelling', respelt, 'いた', '頂きました', '頂き'],
    ['a phrase that begins inside a spelling', respelt, 'だきました', '頂きました', '頂きました'],
    ['another spelling in decomposed text', respelt, 'ガでき', 'カ\u3099出来た', 'カ\u3099出来'],
    ['half-width kana', keep, 'ガギ', 'ｶﾞｷﾞです', 'ｶﾞｷﾞ'],
    ['half-width kana in the phrase', keep, 'ｶﾞｷﾞ', 'ガギです', 'ガギ'],
    ['decomposed kana', keep, 'ガ', 'カ\u3099カ', 'カ\u3099'],
  ])('%s', (_, folding, phrase, text, ...words) => {
    expect(found([phrase], text, { folding })).toEqual(words)
  })
})

test('a whole text is folded as the units of a message are', () => {
  expect(new Folder(ignore).text('Ça, Ｍ. ß ς É’s ‑')).toBe("ca, m. ss σ e's -")
  expect(new Folder(keep).text('Ça É')).toBe('ça é')
  expect(new Folder(xSystem).text('Ĉ')).toBe('cx')
})

describe('composing', () => {
  test('leaves a text without combining marks alone', () => {
    expect(compose('Café ガ 👍🏽')).toBeUndefined()
  })

  test('knows where each unit came from', () => {
    const composed = compose('ae\u0301x')
    expect(composed?.text).toBe('aéx')
    expect([...(composed?.map ?? [])]).toEqual([0, 1, 3, 4])
  })

  test('does not spend its time on a heap of marks', () => {
    const heap = `a${'\u0301'.repeat(100)}`
    expect(compose(heap)?.text).toBe(heap)
  })
})
