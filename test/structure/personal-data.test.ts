import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeIn, emailIn, phoneIn } from '../../src/structure/personal-data.ts'
import { messageOf } from '../engine/making.ts'
import { expectNoHang } from '../no-hang.ts'

describe('data in a message', () => {
  test.each([
    ['Write to dana.k+shop@mail.example.co.uk.', 'dana.k+shop@mail.example.co.uk', undefined, undefined],
    ['Call me at +385 1 555 0199, please', undefined, '+385 1 555 0199', undefined],
    ['It is (020) 7946-0999', undefined, '(020) 7946-0999', undefined],
    ['手机号13800138000，在线等', undefined, '13800138000', undefined],
    ['订单没到，我是138 0013 8000', undefined, '138 0013 8000', undefined],
    ['or 555-010-9999', undefined, '555-010-9999', undefined],
    ['My order 4471983 is late', undefined, undefined, '4471983'],
    ['Booking KX4T9Q for two', undefined, undefined, 'KX4T9Q'],
    ['Order #A-11-20394?', undefined, undefined, '#A-11-20394'],
    ['Η κράτηση ΑΒ1290, παρακαλώ', undefined, undefined, 'ΑΒ1290'],
    ['订单KX4T9Q还没到', undefined, undefined, 'KX4T9Q'],
    ['At 10:30 on 2026-03-07 for 1200 euros', undefined, undefined, undefined],
    ['See https://example.com/a/123456 and @shop2025', undefined, undefined, undefined],
  ])('%s', (text, email, phone, code) => {
    const message = messageOf(text)
    expect([emailIn(message), phoneIn(message), codeIn(message)]).toEqual([email, phone, code])
  })

  test('numbers that only the language tells are phone numbers, and no codes', () => {
    const shapes = ['69########', '2#########']
    for (const number of ['6944123456', '694 4123456', '2310.123.456', '210 9876543']) {
      const message = messageOf(`Παραγγελία, ${number}.`)
      expect([phoneIn(message, shapes), codeIn(message, shapes)]).toEqual([number, undefined])
    }
    for (const code of ['69441234567', '4944123456', '694412345']) {
      const message = messageOf(`Παραγγελία ${code}`)
      expect([phoneIn(message, shapes), codeIn(message, shapes)]).toEqual([undefined, code])
    }
    expect(codeIn(messageOf('Order 6944123456'))).toBe('6944123456')
  })

  test('what is found stands in the text', () => {
    const pieces = fc.array(fc.constantFrom('a@b.c', '+', '12345', '(', ')', '-', ' ', 'AB', '0', 'x', '@', '.', '9'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(pieces, (parts) => {
        const message = messageOf(parts.join(''))
        for (const found of [emailIn(message), phoneIn(message)])
          expect(found === undefined || message.text.includes(found)).toBe(true)
      }),
    )
  })

  test('long texts are read quickly', () => {
    for (const piece of ['A1', 'A1-', '1', '1 ', 'a@', 'a.', '+1', '(', '-']) {
      const message = messageOf(piece.repeat(200_000))
      const done = expectNoHang(1_500, piece)
      emailIn(message)
      phoneIn(message)
      codeIn(message)
      done()
    }
  })
})
