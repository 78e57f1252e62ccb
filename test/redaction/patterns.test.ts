import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { personalDataIn, personalDataInName } from '../../src/redaction/patterns.ts'
import { PERSONAL_DATA_WORDS } from '../../src/redaction/words.ts'
import { coverSpans } from '../../src/structure/cover.ts'

const hidden = (text: string): string => coverSpans(text, personalDataIn(text))
const digitsLeft = (text: string): string => hidden(text).replace(/\P{Nd}/gu, '')

describe.each(Object.entries(PERSONAL_DATA_WORDS))('telephone numbers as they are written (%s)', (_, { phones }) => {
  test.each(phones)('%s', (phone) => {
    expect(digitsLeft(phone)).toBe('')
    expect(digitsLeft(`(${phone}), ${phone}.`)).toBe('')
    expect(digitsLeft(`号码${phone}です`)).toBe('')
  })
})

describe('addresses', () => {
  test.each([
    ['write to dana.miller+shop@mail.example.co.uk.', 'write to ****.******+****@****.*******.**.**.'],
    ['o’brien@example.com', '*’*****@*******.***'],
    ['jürgen@bücher.example', '******@******.*******'],
    ['dana＠example.com', '****＠*******.***'],
    ['thanks @dana_m!', 'thanks @****_*!'],
    ['dana (at) example (dot) com', '**** (**) ******* (***) ***'],
    ['dana dot miller at example dot com', '**** *** ****** ** ******* *** ***'],
    ['dana punkt müller ät beispiel punkt de', '**** ***** ****** ** ******** ***** **'],
  ])('%s', (text, expected) => {
    expect(hidden(text)).toBe(expected)
  })

  test.each(['look at example.com', 'at noon', 'a dot', 'meet me at 10', 'x @ 5 each'])('%s is none', (text) => {
    expect(hidden(text)).toBe(text)
  })
})

describe('numbers', () => {
  test.each([
    ['card 4111 1111 1111 1111, exp 12/29'.slice(0, 24), 'card **** **** **** ****'],
    ['IBAN GB82 WEST 1234 5698 7654 32', 'IBAN **** **** **** **** **** **'],
    ['five five five, oh one oh, four four', '**** **** ****, ** *** **, **** ****'],
    ['電話は〇九〇一二三四五六七八です', '電話は***********です'],
    ['your order 1234567', 'your order *******'],
  ])('%s', (text, expected) => {
    expect(hidden(text)).toBe(expected)
  })

  test.each([
    'on 2026-03-02 14:30',
    'on 02.03.2026',
    '02/03/2026 10:15:00',
    'room 12, 3 of 4',
    'one or two',
    '10:30',
    'step 123456',
  ])('%s is nobody’s', (text) => {
    expect(hidden(text)).toBe(text)
  })

  test.each([
    ['T-20260302', 'T-20260302'],
    ['12345678', '12345678'],
    ['+385 91 234 5678', '+*** ** *** ****'],
    ['exports/2026-03-02/dana@example.com.eml', 'exports/2026-03-02/****@*******.***.***'],
    ['chat 091 234 5678.txt', 'chat *** *** ****.txt'],
  ])('the name %s', (name, expected) => {
    expect(coverSpans(name, personalDataInName(name))).toBe(expected)
  })
})

it('hides no more than it finds, and keeps lengths and places', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('+385 91 234 5678', 'a@b.c', '４１１１', '\n', ' at ', ' dot '),
        ),
      ),
      (pieces) => {
        const text = pieces.join('')
        const covered = hidden(text)
        expect(covered.length).toBe(text.length)
        for (let at = 0; at < text.length; at++) if (covered[at] !== text[at]) expect(covered[at]).toBe('*')
        expect(hidden(covered).length).toBe(text.length)
      },
    ),
  )
})

it('takes no long time for any text', () => {
  for (const piece of ['a@', '1 ', 'at ', '+', 'dot at ', 'one ', '〇', 'a.', '(0)', '@a'])
    expect(hidden(piece.repeat(20_000)).length).toBe(piece.length * 20_000)
})
