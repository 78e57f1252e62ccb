import { defineLocale } from '../../src/locale.ts'
import { commas } from './commas.ts'
import { firstNames } from './first-names.ts'
import { informal } from './informal.ts'
import { latin } from './latin.ts'
import { letters } from './letters.ts'
import { lists } from './lists.ts'
import { models } from './models.ts'
import { topics } from './topics/index.ts'
import { variants } from './variants.ts'
import { abbreviations, functionWords, perspective, spellings } from './words.ts'

/** On its own, because the compiler rewrites no `import()` inside of `export default`. */
const examples = async () => (await import('./examples/index.ts')).examples

export default defineLocale({
  tag: 'el',
  name: 'Greek',
  parser: 'latin',
  folding: { accents: 'ignore', letters },
  abbreviations,
  afterBlank: [' λεπτά', ' ώρες', ' ημέρες', ' μέρες', ' εργάσιμες', ' εβδομάδες', ' ευρώ', '%'],
  // The Greek question mark, as keyboards write it and as Unicode names it.
  questionMarks: ';\u037e',
  lists,
  topics,
  models,
  otherScript: latin,
  informal,
  perspective,
  functionWords,
  commas,
  spellings,
  variants,
  firstNames,
  // "Νίκο!", "Αλέξανδρε!", "Άλκη!", "του Πέτρου", "της Άννας": names are called and declined.
  nameEndings: {
    ος: ['ο', 'ε', 'ου'],
    ης: ['η'],
    ας: ['α'],
    ις: ['ι'],
    ες: ['ε'],
    ους: ['ου'],
    ευς: ['ευ', 'εα'],
    α: ['ας'],
    η: ['ης'],
    ω: ['ως'],
  },
  // "Γεια σας Κώστα", "Γεια σας Αλέξανδρε"; short names in "-ος" end in "-ο".
  vocatives: {
    ς: '',
    ανδρος: 'ανδρε',
    φανος: 'φανε',
    ιππος: 'ιππε',
    ντίνος: 'ντίνε',
    δωρος: 'δωρε',
    γγελος: 'γγελε',
    ωβος: 'ωβε',
    ιος: 'ιε',
    όπουλος: 'όπουλε',
  },
  // Mobile phones, and those at home.
  phones: ['69########', '2#########'],
  defaults: {
    'duplicate-template': {
      fillers: 'ο η το οι τα του της των τον την τους τις τη ένας μια ένα σας και ήδη τώρα πλέον μόλις επίσης'.split(
        ' ',
      ),
    },
  },
  examples,
})
