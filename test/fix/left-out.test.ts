import { describe, expect, test } from 'vitest'
import { fixed } from './fixed.ts'

describe('words that are left out take along', () => {
  test.each([
    [
      'both commas, between a subject and its verb',
      'en',
      'Hi {{name}}, the oak desk, to be honest, suits {{room}} better.',
      'Hi {{name}}, the oak desk suits {{room}} better.',
    ],
    [
      'both commas, behind "and"',
      'en',
      'Hi {{name}}, the van comes on {{date}} and, as I already said, a colleague rings first.',
      'Hi {{name}}, the van comes on {{date}} and a colleague rings first.',
    ],
    [
      'both commas, behind a verb that waits for the rest',
      'en',
      'Hi {{name}}, the {{item}} is, honestly, our best one.',
      'Hi {{name}}, the {{item}} is our best one.',
    ],
    [
      'one comma, behind a clause that wants one',
      'en',
      'Hi {{name}}, once the form {{form}} is here, as I already said, the money is paid out.',
      'Hi {{name}}, once the form {{form}} is here, the money is paid out.',
    ],
    [
      'one comma, before a clause that wants one',
      'en',
      'Hi {{name}}, the {{item}} is smaller, to be honest, but it folds.',
      'Hi {{name}}, the {{item}} is smaller, but it folds.',
    ],
    [
      'one comma, behind a salutation',
      'en',
      'Dear {{name}}, to be honest, the oak desk suits {{room}} better.',
      'Dear {{name}}, the oak desk suits {{room}} better.',
    ],
    [
      'one comma, behind a word that stands by itself',
      'en',
      'Hi {{name}}, however, to be honest, most guests of {{hotel}} walk.',
      'Hi {{name}}, however, most guests of {{hotel}} walk.',
    ],
    [
      'one comma, between two clauses',
      'en',
      'Hi {{name}}, the {{item}} is on its way, as I already said, it left on Friday.',
      'Hi {{name}}, the {{item}} is on its way, it left on Friday.',
    ],
    [
      'their brackets',
      'en',
      'Hi {{name}}, the oak desk (to be honest) suits {{room}} better.',
      'Hi {{name}}, the oak desk suits {{room}} better.',
    ],
    [
      'their brackets, and leave the comma behind them',
      'en',
      'Hi {{name}}, if you take the oak desk (to be honest), {{room}} looks larger.',
      'Hi {{name}}, if you take the oak desk, {{room}} looks larger.',
    ],
    [
      'their dashes',
      'en',
      'Hi {{name}}, the oak desk – to be honest – suits {{room}} better.',
      'Hi {{name}}, the oak desk suits {{room}} better.',
    ],
    [
      'both commas in Croatian',
      'hr',
      'Poštovani {{ime}}, hrastov stol je, kao što sam već rekao, bolji za {{soba}}.',
      'Poštovani {{ime}}, hrastov stol je bolji za {{soba}}.',
    ],
    [
      'one comma in Croatian, behind a clause',
      'hr',
      'Poštovani {{ime}}, kad stigne paket {{broj}}, kao što sam već rekao, provjerite kutiju.',
      'Poštovani {{ime}}, kad stigne paket {{broj}}, provjerite kutiju.',
    ],
    [
      'both commas in Greek',
      'el',
      'Γεια σας {{name}}, το ξύλινο γραφείο είναι, για να είμαι ειλικρινής, καλύτερο για το {{room}}.',
      'Γεια σας {{name}}, το ξύλινο γραφείο είναι καλύτερο για το {{room}}.',
    ],
    [
      'one comma in Greek, behind a clause',
      'el',
      'Γεια σας {{name}}, όταν φτάσει το δέμα {{number}}, όπως ήδη σας είπα, ελέγξτε το κουτί.',
      'Γεια σας {{name}}, όταν φτάσει το δέμα {{number}}, ελέγξτε το κουτί.',
    ],
    [
      'both commas in Esperanto',
      'eo',
      'Saluton {{nomo}}, la ligna tablo estas, verdire, pli bona por {{cxambro}}.',
      'Saluton {{nomo}}, la ligna tablo estas pli bona por {{cxambro}}.',
    ],
    [
      'one comma in Esperanto, before a clause',
      'eo',
      'Saluton {{nomo}}, la tablo {{tablo}} estas malgranda, verdire, sed oni povas faldi ĝin.',
      'Saluton {{nomo}}, la tablo {{tablo}} estas malgranda, sed oni povas faldi ĝin.',
    ],
  ])('%s', async (_, locale, before, after) => {
    expect(await fixed(before, locale)).toBe(after)
  })
})
