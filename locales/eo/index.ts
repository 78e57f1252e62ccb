import { defineLocale } from '../../src/locale.ts'
import { commas } from './commas.ts'
import { lists } from './lists.ts'
import { models } from './models.ts'
import { topics } from './topics/index.ts'
import { abbreviations, functionWords, perspective } from './words.ts'

/** On its own, because the compiler rewrites no `import()` inside of `export default`. */
const examples = async () => (await import('./examples/index.ts')).examples

export default defineLocale({
  tag: 'eo',
  name: 'Esperanto',
  parser: 'latin',
  // "ĉ", "cx", "ch" and a bare "c" are one letter: the accents go, and so do the letters that stand for them. What differs
  // by an "h", an "x" or an accent alone ("serĉi" and "ŝerci", "horo" and "oro") is told apart by the words around it.
  folding: { accents: 'ignore', letters: { h: '', x: '' } },
  // Whoever has no keys for "ĉ" writes "cx". "Linux" shows nothing, so "ŭ" goes with the letter before it.
  otherScript: {
    words: { aŭ: 'aux', Aŭ: 'Aux', eŭ: 'eux', Eŭ: 'Eux' },
    letters: {
      ĉ: 'cx',
      Ĉ: 'Cx',
      ĝ: 'gx',
      Ĝ: 'Gx',
      ĥ: 'hx',
      Ĥ: 'Hx',
      ĵ: 'jx',
      Ĵ: 'Jx',
      ŝ: 'sx',
      Ŝ: 'Sx',
    },
  },
  // Compounds are put together with the "o" of their first part and without.
  variants: {
    parts: {
      '^kaznumer': 'kazonumer',
      '^biletnumer': 'biletonumer',
      '^fakturnumer': 'fakturonumer',
      '^rezervonumer': 'rezervnumer',
      '^pakaĵnumer': 'pakaĵonumer',
      '^spurnumer': 'spuronumer',
      '^plendnumer': 'plendonumer',
      '^flugnumer': 'flugonumer',
    },
  },
  abbreviations,
  afterBlank: [' minutoj', ' horoj', ' tagoj', ' labortagoj', ' semajnoj', ' eŭroj', '%'],
  lists,
  topics,
  models,
  perspective,
  functionWords,
  commas,
  defaults: {
    'duplicate-template': {
      fillers: 'la via viaj vian viajn kaj jam nun ĵus ankaŭ'.split(' '),
    },
  },
  examples,
})
