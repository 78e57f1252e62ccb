import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spellingFinder } from '../../src/structure/brand-spelling.ts'
import { termFinder } from '../../src/structure/terms.ts'

const found = (terms: readonly string[], text: string): string[] =>
  termFinder(terms)(text).map(({ span }) => text.slice(...span))

describe('terms', () => {
  test.each([
    [['client'], 'Client, clients and client.', ['Client', 'client']],
    [['refund*'], 'Refunded refunds, a refund', ['Refunded', 'refunds', 'refund']],
    [['24/7', 'C++'], 'Open 24/7, written in C++.', ['24/7', 'C++']],
    [['sign up', 'sign'], 'Sign  up here, then sign.', ['Sign  up', 'sign']],
    [["don't"], 'We don’t.', ['don’t']],
    [['e-mail'], 'an e‑mail', ['e‑mail']],
    [['退款'], '可以退款吗', ['退款']],
    [['', ' '], 'nothing', []],
  ])('%j in %s', (terms, text, expected) => {
    expect(found(terms, text)).toEqual(expected)
  })

  test('any list can be looked for in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 6 })),
        fc.string({ unit: 'binary' }),
        (terms, text) => {
          for (const { term, span } of termFinder(terms)(text)) {
            expect(terms).toContain(term)
            expect(span[1]).toBeGreaterThan(span[0])
          }
        },
      ),
    )
  })
})

const misspelt = (brands: readonly string[], text: string): [string, string][] =>
  spellingFinder(brands)(text).map(({ brand, span }) => [text.slice(...span), brand])

describe('spellings of a brand', () => {
  test.each([
    [['WonderWidget'], 'the Wonder Widget', [['Wonder Widget', 'WonderWidget']]],
    [['WonderWidget'], 'wonder-widgets, a wonder-widget', [['wonder-widget', 'WonderWidget']]],
    [['Northwind'], "NORTHWIND's shop", [['NORTHWIND', 'Northwind']]],
    [
      ['Northwind'],
      'North Wind and North-Wind',
      [
        ['North Wind', 'Northwind'],
        ['North-Wind', 'Northwind'],
      ],
    ],
    [['Northwind'], 'a north wind from the sea', []],
    [['Intime'], 'just in time', []],
    [['Northwind', 'Northwind Care'], 'Northwind care takes time; Northwind Care is new', []],
    [['Northwind Care'], 'Northwind care', [['Northwind care', 'Northwind Care']]],
    [['Northwind'], 'NORTHWIND-2207, northwind.com, @northwind, #northwind', []],
    [['Best Home'], 'Best\nHome', []],
    [['365 Days'], '365days', [['365days', '365 Days']]],
    [[''], 'nothing', []],
  ] as [string[], string, [string, string][]][])('%j in %s', (brands, text, expected) => {
    expect(misspelt(brands, text)).toEqual(expected)
  })

  test('a brand is never misspelt by itself', () => {
    const name = fc.array(fc.constantFrom('Wonder', 'Widget', 'X', '365', ' ', '-', 'ö', 'the'), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(name, (parts) => {
        const brand = parts.join('')
        expect(misspelt([brand], `See ${brand.trim()} here.`)).toEqual([])
      }),
    )
  })
})
