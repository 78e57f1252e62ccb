import { defineLocale } from '../../src/locale.ts'
import { commas } from './commas.ts'
import { firstNames } from './first-names.ts'
import { informal } from './informal.ts'
import { lists } from './lists.ts'
import { models } from './models.ts'
import { topics } from './topics/index.ts'
import { variants } from './variants.ts'
import { abbreviations, functionWords, perspective } from './words.ts'

/** On its own, because the compiler rewrites no `import()` inside of `export default`. */
const examples = async () => (await import('./examples/index.ts')).examples
export default defineLocale({
  tag: 'hr',
  name: 'Croatian',
  parser: 'latin',
  // In haste "č" and "ć" become "c", "š" "s", "ž" "z", and "đ" becomes "dj".
  folding: { accents: 'ignore', letters: { đ: 'dj' } },
  abbreviations,
  afterBlank: [' minuta', ' minute', ' sati', ' sata', ' dana', ' radnih dana', ' tjedana', ' eura', '%'],
  lists,
  topics,
  models,
  informal,
  perspective,
  variants,
  firstNames,
  functionWords,
  commas,
  // "Ivane!", "Petre!", "Ano!", "Vuče!": names are called and declined.
  nameEndings: {
    '': ['e', 'u', 'a', 'om', 'em'],
    a: ['o', 'e', 'i', 'u', 'om'],
    o: ['e', 'a', 'u', 'om'],
    e: ['a', 'u', 'om'],
    ar: ['re', 'ra', 'ru', 'rom'],
    ac: ['ce', 'ca', 'cu'],
    k: ['ce'],
    g: ['ze'],
  },
  // "Ivane!", "Petre!", "Ivice!": names of men in a consonant. Ends that women's names have as well ("Karmen", "Megan") stay.
  vocatives: {
    ...Object.fromEntries(
      'slav mir van jan ran pan stan lan agan uan marin artin entin ustin gor vor tor sip lip bert avid ijel nuel akov mund'
        .split(' ')
        .map((end) => [end, `${end}e`]),
    ),
    etar: 'etre',
    sandar: 'sandre',
    ica: 'ice',
  },
  // Croatian has no articles and few small words: the same greeting takes fewer words than in English.
  defaults: {
    'duplicate-template': {
      fillers:
        'vaš vaša vaše vašu vašeg vašem vašoj vašim vaših svoj svoja svoje svoju svojeg svojem svojoj naš naša naše našu i te je su sam smo ste upravo već sada sad također vas'.split(
          ' ',
        ),
    },
    'greeting-length': { minWords: 4, maxWords: 25 },
  },
  examples,
})
