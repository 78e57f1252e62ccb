import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ibansIn } from '../../src/structure/iban.ts'
import { identifiersIn } from '../../src/structure/identifiers.ts'
import { COUNTRIES, nationalIdsIn } from '../../src/structure/national-ids.ts'
import { cardNumbersIn, passesLuhn } from '../../src/structure/payment-cards.ts'
import { secretBehind } from '../../src/structure/told-secret.ts'
import { expectNoHang } from '../no-hang.ts'

const words = (text: string, spans: readonly (readonly [number, number])[]): string[] =>
  spans.map((span) => text.slice(...span))

describe('numbers of payment cards', () => {
  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '5555.5555.5555.4444',
    '2223 0031 2200 3222',
    '378282246310005',
    '3782 822463 10005',
    '6011 1111 1111 1117',
    '3566002020360505',
    '30569309025904',
    '3056 930902 5904',
  ])('%s is found', (number) => {
    const text = `the card ${number}, which ends 12/29`
    expect(words(text, cardNumbersIn(text))).toEqual([number])
  })

  test('an expiry date behind it is no part of it', () => {
    const text = 'card 4111 1111 1111 1111 12/29'
    expect(words(text, cardNumbersIn(text))).toEqual(['4111 1111 1111 1111'])
  })

  test.each([
    ['a wrong check digit', '4111 1111 1111 1112'],
    ['no known issuer', '9111 1111 1111 1111'],
    ['one digit over and over', '4444444444444448'.replace(/./g, '4')],
    ['a telephone number', '+44 20 7946 0958 1234'],
    ['a number in a link', 'https://shop.example/orders/4111111111111111'],
    ['a tagged number', '#4111111111111111'],
    ['part of a longer word', 'ORD4111111111111111'],
    ['part of a longer number', '0044 4111 1111 1111 1111'],
    ['a masked number', '4111 **** **** 1111'],
    ['an article number', '4006381333931'],
    ['a time stamp', '1772409600000'],
  ])('%s is none', (_, text) => {
    expect(cardNumbersIn(text)).toEqual([])
  })

  test('the check digit is the only one of ten that fits', () => {
    for (let body = 0; body < 500; body++) {
      const digits = `4${String(body * 7919).padStart(14, '0')}`
      expect([...'0123456789'].filter((digit) => passesLuhn(digits + digit))).toHaveLength(1)
    }
  })
})

describe('account numbers', () => {
  test.each([
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'GB82 WEST 1234 5698 7654 32',
    'HR1210010051863000160',
    'NO93 8601 1117 947',
    'GR16-0110-1250-0000-0001-2300-695',
  ])('%s is found', (iban) => {
    const text = `to ${iban} BIC COBADEFFXXX.`
    expect(words(text, ibansIn(text))).toEqual([iban])
  })

  test.each([
    ['a wrong check digit', 'DE88 3704 0044 0532 0130 00'],
    ['too short', 'DE89 3704 0044 0532 0130'],
    ['going on', 'DE89 3704 0044 0532 0130 001'],
    ['an unknown country', 'XX89 3704 0044 0532 0130 00'],
    ['a masked one', 'DE89 **** **** **** **** 00'],
    ['a part number', 'AB12 3456'],
    ['a part of a word', 'XDE89370400440532013000'],
  ])('%s is none', (_, text) => {
    expect(ibansIn(text)).toEqual([])
  })
})

describe('identity numbers', () => {
  test.each([
    ['cn', '11010519491231002X'],
    ['es', '12345678Z'],
    ['es', 'X1234567L'],
    ['fr', '1 85 05 78 006 084 91'],
    ['gb', 'AB 12 34 56 C'],
    ['it', 'RSSMRA85T10A562S'],
    ['us', '123-45-6789'],
  ] as const)('%s: %s is found', (country, id) => {
    const text = `It is ${id}.`
    expect(nationalIdsIn(text, COUNTRIES)).toEqual([{ country, span: [6, 6 + id.length], ambiguous: false }])
  })

  test.each([
    ['gr', '01018012342'],
    ['gr', '094014201'],
    ['hr', '94577403194'],
    ['jp', '123456789018'],
    ['jp', '1234-5678-9018'],
    ['pl', '44051401359'],
    ['gb', 'AB123456C'],
  ] as const)('%s: %s could be another number', (country, id) => {
    expect(nationalIdsIn(id, [country])).toEqual([{ country, span: [0, id.length], ambiguous: true }])
  })

  test.each([
    '110105194912310021',
    '12345678A',
    '1 85 05 78 006 084 90',
    'RSSMRA85T10A562T',
    '000-12-3456',
    '94577403195',
    '123456789019',
    '1234-56789018',
    '44051401358',
    'BG 12 34 56 C',
  ])('%s is wrong', (id) => {
    expect(nationalIdsIn(id, COUNTRIES)).toEqual([])
  })

  test('only those of the countries that are asked for', () => {
    expect(nationalIdsIn('123-45-6789', ['hr', 'it'])).toEqual([])
  })
})

describe('a secret that is told', () => {
  test.each([
    [' Tiger77!', 'Tiger77'],
    [': "sunshine".', 'sunshine'],
    [' 4821.', '4821'],
    [' 4821, please change it', '4821'],
    [' p@ssword', 'p@ssword'],
    [' kettleBlue', 'kettleBlue'],
    [' Kettle_Blue', 'Kettle_Blue'],
  ])('%s', (rest, secret) => {
    const text = `your password is${rest}`
    const span = secretBehind(text, 16)
    expect(span && text.slice(...span)).toBe(secret)
  })

  test.each([
    ' wrong',
    ' case-sensitive',
    ' 8-16 characters long',
    ' a 6-digit number',
    ' 6-digit',
    ' ********',
    ' ****21',
    ' xxxx',
    ' {{password}}',
    ' [PASSWORD]',
    ' <password>',
    ' %password%',
    '',
    '.',
    ' in the letter',
    " what's written on the back",
  ])('none in "%s"', (rest) => {
    expect(secretBehind(`your password is${rest}`, 16)).toBeUndefined()
  })
})

describe('identifiers', () => {
  test('are the same however they are written', () => {
    const values = (text: string): string[] => identifiersIn(text).map(({ value }) => value)
    expect(values('Call 555-010-4477 or (555) 010 4477.')).toEqual(['5550104477', '5550104477'])
    expect(values('Mia@Example.com, mia@example.com')).toEqual(['mia@example.com', 'mia@example.com'])
  })

  test.each([
    'at 10:30 on 12/03',
    'flight 4459',
    '$1,000.00',
    '@1159042',
    '#1159042',
    'https://example.com/5550104477',
  ])('none in %s', (text) => {
    expect(identifiersIn(text)).toEqual([])
  })
})

/** Enough to notice time that grows with the square of the length. */
const LONG = 200_000

test.each([
  ['digits', '4'.repeat(LONG)],
  ['digits and spaces', '41 '.repeat(LONG / 3)],
  ['groups', '4111 '.repeat(LONG / 5)],
  ['beginnings of account numbers', 'DE89 '.repeat(LONG / 5)],
  ['account numbers', 'DE89370400440532013000 '.repeat(LONG / 23)],
  ['addresses', 'a@a.'.repeat(LONG / 4)],
  ['words with dots', 'a.'.repeat(LONG / 2)],
  ['brackets', '5('.repeat(LONG / 2)],
  ['asterisks', '*'.repeat(LONG)],
])('a long text of %s takes little time', (_, text) => {
  const done = expectNoHang(2_000)
  cardNumbersIn(text)
  ibansIn(text)
  nationalIdsIn(text, COUNTRIES)
  identifiersIn(text)
  secretBehind(text, 0)
  done()
})

test('what is found lies in the text and is never empty', () => {
  const text = fc.string({ unit: fc.constantFrom(...'41059- DE8@.aX(\u00a0\ud83d'), maxLength: 80 })
  fc.assert(
    fc.property(text, (text) => {
      const spans = [
        ...cardNumbersIn(text),
        ...ibansIn(text),
        ...nationalIdsIn(text, COUNTRIES).map(({ span }) => span),
        ...identifiersIn(text).map(({ span }) => span),
        ...[secretBehind(text, 0)].filter((span) => span !== undefined),
      ]
      for (const [start, end] of spans) expect(0 <= start && start < end && end <= text.length).toBe(true)
    }),
  )
})
