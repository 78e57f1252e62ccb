import { defineLocale } from '../../src/locale.ts'
import { commas } from './commas.ts'
import { complaintTags } from './complaint-tags.ts'
import { firstNames } from './first-names.ts'
import { lists } from './lists.ts'
import { models } from './models.ts'
import { topics } from './topics/index.ts'
import { variants } from './variants.ts'
import { abbreviations, functionWords, perspective } from './words.ts'

/** On its own, because the compiler rewrites no `import()` inside of `export default`. */
const examples = async () => (await import('./examples/index.ts')).examples

export default defineLocale({
  tag: 'en',
  name: 'English',
  parser: 'english',
  folding: { accents: 'ignore' },
  abbreviations,
  afterBlank: [
    ' minutes',
    ' hours',
    ' days',
    ' business days',
    ' working days',
    ' weeks',
    ' euros',
    ' dollars',
    ' pounds',
    '%',
  ],
  lists,
  variants,
  topics,
  models,
  perspective,
  complaintTags,
  firstNames,
  // "Dana's"
  nameEndings: { '': ['s'] },
  functionWords,
  commas,
  soundBound: ['a', 'an'],
  defaults: {
    'duplicate-template': {
      fillers:
        'the a an your our that and so then just also now already have has had been was were is will shall could would can you me hi hello dear'.split(
          ' ',
        ),
    },
  },
  examples,
})
