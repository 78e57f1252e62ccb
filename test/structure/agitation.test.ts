import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAngry, isLoud, isSad, isSmiling, smilesIn } from '../../src/structure/agitation.ts'
import { expectNoHang } from '../no-hang.ts'

const ALL = { isAngry, isLoud, isSad, isSmiling }

describe('signs of feeling', () => {
  test.each([
    ['isAngry', 'Where is it 😡'],
    ['isAngry', 'What the f***'],
    ['isAngry', 'Such a sh*t show'],
    ['isAngry', 'You $#@! people'],
    ['isSad', 'Still nothing :('],
    ['isSad', 'It broke 😢'],
    ['isSad', 'Thanks a lot 🙄'],
    ['isLoud', 'Where is it?!'],
    ['isLoud', 'Again!!'],
    ['isLoud', 'Hello???'],
    ['isLoud', 'Πού είναι;;;'],
    ['isLoud', 'Πάλι;!'],
    ['isLoud', 'GIVE IT BACK'],
    ['isLoud', 'PAY ATTENTION, TO ME'],
    ['isLoud', 'NOOOO'],
    ['isSmiling', 'Fine :)'],
    ['isSmiling', 'Fine :-))'],
    ['isSmiling', 'Fine ;D'],
    ['isSmiling', 'Fine ^_^'],
    ['isSmiling', 'Fine 😊'],
  ] as const)('%s: %s', (sign, text) => {
    expect(ALL[sign](text)).toBe(true)
  })

  test.each([
    ['isAngry', 'Card ****1234, *TMB'],
    ['isAngry', 'The **best** of *all*'],
    ['isSad', 'It left at 22:45, see https://example.com/a'],
    ['isSad', 'Options: (a), (b)'],
    ['isLoud', 'The USB C port of the XR-200! Does it charge?'],
    ['isLoud', 'Flight LH 400 from JFK'],
    ['isSmiling', 'Sad :( and 😔'],
    ['isSmiling', 'Section 2:D and (see a:)'],
    ['isSmiling', 'All my love ❤️'],
  ] as const)('not %s: %s', (sign, text) => {
    expect(ALL[sign](text)).toBe(false)
  })

  test.each([
    ['届きました(^^)', '(^^)'],
    ['よかったです（*＾＾*）。', '（*＾＾*）'],
    ['お待ちください♪', '♪'],
    ['やった(≧∇≦)', '(≧∇≦)'],
    ['Great ^_^ thanks', '^_^'],
  ])('a smile is found with its cheeks: %s', (text, smile) => {
    expect(smilesIn(text, 5).map((span) => text.slice(...span))).toEqual([smile])
  })

  test('smiles stand where they are found, and are as many as asked for', () => {
    const pieces = fc.array(fc.constantFrom(':)', ' ', '😀', 'word', '\n', ';-)', '(', ':', 'D', '👏️'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(pieces, fc.nat(5), (parts, most) => {
        const text = parts.join('')
        const spans = smilesIn(text, most)
        expect(spans.length).toBeLessThanOrEqual(most)
        for (const span of spans) expect(isSmiling(` ${text.slice(...span)}`)).toBe(true)
        if (most > 0) expect(spans.length > 0).toBe(isSmiling(text))
      }),
    )
  })

  test('long texts of signs are read quickly', () => {
    for (const sign of ['!', '*', ':', '(', ')', 'A', 'A ', '$', '😀', 'a*', '=)', '?', '@#']) {
      const text = sign.repeat(200_000)
      const done = expectNoHang(1_500, sign)
      for (const find of Object.values(ALL)) find(text)
      smilesIn(text, 10)
      done()
    }
  })
})
