import { defineLocale } from '../../src/locale.ts'
import { examples } from './examples/index.ts'
import { lists } from './lists.ts'
import { models } from './models.ts'
import { topics } from './topics/index.ts'
import { abbreviations, functionWords, perspective } from './words.ts'

export default defineLocale({
  tag: 'en',
  name: 'English',
  parser: 'english',
  folding: { accents: 'ignore' },
  abbreviations,
  lists,
  topics,
  models,
  perspective,
  functionWords,
  examples,
})
