import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyEnd } from '../../src/structure/sign-off.ts'

describe('the prose of a text ends', () => {
  test.each<[prose: string, signature: string]>([
    ['We will look into it.', ' ^Ann'],
    ['We are on it', ' ^AB'],
    ['We are on it.', '^ab'],
    ['This set comes as it is', ' -- Ann'],
    ['We pass it on to the right people', ' /AB'],
    ['No, there is no news', ' *ABC'],
    ['We have no time yet.', ' = AB'],
    ['All of it is here: https://example.com/a', ' -Ann'],
    ['Please send us a message!', ' - Ann'],
    ['We have sent it.', ' — Ann Smith'],
    ['You will have it by noon', ' - Ann 2/2'],
    ['Θα το ελέγξουμε.', ' -Μαρία'],
    ['It is on its way.', '\n\nKind regards,\nAnn\nHouse of Coffee'],
    ['It is on its way.', '\nBest,\nAnn'],
    ['It is on its way.', '\nAnn Ash'],
    ['Θα είναι εκεί αύριο.', '\nΛίζα'],
    ['It is on its way.', '\nKind regards,\nAnn Ash\nAsh & Co. customer service'],
  ])('%j before %j', (prose, signature) => {
    expect(bodyEnd(`${prose}${signature}`)).toBe(prose.length)
    expect(bodyEnd(`${prose}${signature} \n`)).toBe(prose.length)
  })

  test.each([
    'We are open Monday - Friday',
    'It costs 5 ^ 2',
    'Ann',
    '^Ann',
    'Hello,\n\nIt is on its way.',
    'It is on its way.\n\nIs there anything else?',
    'Kind regards,\nAnn',
    'It is late.\n\nwe cannot help you',
    'Hi Ann,\n\nwe cannot help you',
    'Choose A/B',
    'Press Ctrl /ALTERNATE',
    'It is 5 * 4',
    'It is on page 1/2',
    'The score was Leeds - York 2/2.',
    'See https://example.com/-Ann',
    'Choose one.\n- Safari',
    'We have it in\nRed',
    'It is on its way.\nIt comes on Monday',
    'The code is below.\nAB12',
    '',
  ])('with all of %j', (text) => {
    expect(bodyEnd(text)).toBe(text.length)
  })

  test('behind no white space, within any text', () => {
    const unit = fc.constantFrom('A', 'nn', ' ', '\n', '.', '-', '^', ',', '字', '😀')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join('')
        const end = bodyEnd(text)
        expect(end).toBeLessThanOrEqual(text.trimEnd().length)
        expect(text.slice(0, end).trimEnd()).toHaveLength(end)
      }),
    )
  })
})
