import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDirective, parseTargets } from '../../src/readers/suppression/directive.ts'

describe('what a comment says', () => {
  test.each([
    ['', [], undefined],
    ['bare-no', [{ rule: 'bare-no' }], undefined],
    ['bare-no blame', [{ rule: 'bare-no' }, { rule: 'blame' }], undefined],
    ['bare-no, blame -- why not', [{ rule: 'bare-no' }, { rule: 'blame' }], 'why not'],
    ['bare-no "no refunds" -- law', [{ rule: 'bare-no', phrase: 'no refunds' }], 'law'],
    [
      'bare-no "a b", “c”, blame',
      [{ rule: 'bare-no', phrase: 'a b' }, { rule: 'bare-no', phrase: 'c' }, { rule: 'blame' }],
      undefined,
    ],
    ['"sorry"', [{ phrase: 'sorry' }], undefined],
    ['-- only a reason', [], 'only a reason'],
    ['bare-no — law', [{ rule: 'bare-no' }], 'law'],
    ['bare-no “c” – law', [{ rule: 'bare-no', phrase: 'c' }], 'law'],
    ['retext-a--b', [{ rule: 'retext-a--b' }], undefined],
  ])('%s', (written, targets, reason) => {
    expect(parseTargets(written)).toEqual({ targets, reason })
  })

  test.each(['bare-no "never closed', 'bare-no ""', '"a"b'])('%s cannot be read', (written) => {
    expect(parseTargets(written)).toBeUndefined()
  })

  test('others are not for us', () => {
    expect(parseDirective(' etiquette is a virtue')).toBeUndefined()
    expect(parseDirective('disable')).toBeUndefined()
    expect(parseDirective(' etiquette enables us')).toBeUndefined()
  })

  test('slips are forgiven, or told', () => {
    expect(parseDirective(' etiquette-disabel x')).toMatchObject({ name: undefined })
    expect(parseDirective(' etiquette disable bare-no')).toMatchObject({ name: undefined })
    expect(parseDirective(' etiquette_disable_line')).toMatchObject({ name: undefined })
    for (const comment of ['Etiquette-Disable-Line bare-no', 'etiquette-disable-line: bare-no'])
      expect(parseDirective(comment)).toMatchObject({ name: 'disable-line', targets: [{ rule: 'bare-no' }] })
  })

  test('any text is read or refused, in time that does not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '“', ' ', '-', ',', 'a', '\n', '\\') }), (written) => {
        for (const { rule, phrase } of parseTargets(written)?.targets ?? []) {
          expect(rule ?? 'x').toMatch(/^[^\s,"]+$/)
          expect((phrase ?? 'x').trim()).not.toBe('')
        }
      }),
    )
    expect(parseTargets('"'.repeat(100_000))).toBeUndefined()
  })
})
