import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOtherScript, writerFor } from '../../src/phrase/script.ts'

const SCRIPT = { words: { 这里: '這裡' }, letters: { 请: '請', 这: '這', 们: '們' } }

describe('writing in the other script of a language', () => {
  it('writes words as a whole first, then letter by letter', () => {
    expect(inOtherScript('请到这里', SCRIPT)).toBe('請到這裡')
  })

  it('follows the first text that shows a script', () => {
    const write = (...texts: string[]): string => writerFor(SCRIPT, texts)('请到这里')
    expect(write('我們')).toBe('請到這裡')
    expect(write('我们')).toBe('请到这里')
    expect(write('好', '我們', '我们')).toBe('請到這裡')
    expect(write('好')).toBe('请到这里')
    expect(writerFor(undefined, ['我們'])('请')).toBe('请')
  })

  it('takes a text that has one letter of the own script for one of it where names are in the other one anyway', () => {
    const greek = { words: {}, letters: { α: 'a', λ: 'l', ε: 'e', γ: 'g', χ: 'x', ω: 'w' }, ofNames: true }
    const write = (...texts: string[]): string => writerFor(greek, texts)('λεγα')
    expect(write('to elegxw twra amesws')).toBe('lega')
    expect(write('Το ελέγχω: https://shop.example/tracking/parcels/AB12')).toBe('λεγα')
    expect(write('ok', 'το ελέγχω τώρα')).toBe('λεγα')
    expect(write('ok', 'to elegxw twra', 'το ελέγχω τώρα')).toBe('lega')
    expect(write('https://shop.example/a https://shop.example/b AB-12 #77')).toBe('λεγα')
  })

  it('knows a script that writes one letter with two', () => {
    const script = { words: { aŭ: 'aux' }, letters: { ĉ: 'cx', ĝ: 'gx' } }
    const write = (...texts: string[]): string => writerFor(script, texts)('ĉu aŭ ĝi')
    expect(write('Cu? Gxi venas, cxu ne?')).toBe('cxu aux gxi')
    expect(write('Ĉu ĝi venas?')).toBe('ĉu aŭ ĝi')
    expect(write('Linux', 'Kiam?')).toBe('ĉu aŭ ĝi')
  })

  it('leaves what is in the other script already as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('請', '這', '裡', '好', 'a', ' ') }), (text) => {
        expect(inOtherScript(text, SCRIPT)).toBe(text)
      }),
    )
  })
})
