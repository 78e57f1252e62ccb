import { expect, test } from 'vitest'
import { cardNumbersIn } from '../../src/structure/payment-cards.ts'
import { codeIn, phoneIn } from '../../src/structure/personal-data.ts'
import { narrow } from '../../src/structure/width.ts'
import { messageOf } from '../engine/making.ts'

test.each([
  ['０９０−１２３４−５６７８', '090-1234-5678'],
  ['０９０ー１２３４', '090-1234'],
  ['ＡＢ１２', 'AB12'],
  ['サーバー 5–7', 'サーバー 5-7'],
  ['コーヒー', 'コーヒー'],
  ['plain 1-2', 'plain 1-2'],
])('"%s" is narrow as "%s", and as long as it was', (text, expected) => {
  expect(narrow(text)).toBe(expected)
  expect(narrow(text).length).toBe(text.length)
})

test('numbers are found in wide digits where they stand', () => {
  expect(cardNumbersIn('番号は４１１１−１１１１−１１１１−１１１１です')).toEqual([[3, 22]])
  expect(phoneIn(messageOf('０９０−８８８８−１２３４です'))).toBe('090-8888-1234')
  expect(codeIn(messageOf('注文番号：ＡＢ１２３４５'))).toBe('AB12345')
})
