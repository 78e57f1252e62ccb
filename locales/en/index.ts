import { defineLocale } from '../../src/locale.ts'
import { courtesy } from './courtesy.ts'
import { examples } from './examples/index.ts'
import { lists } from './lists.ts'
import { models } from './models.ts'
import { negative } from './negative.ts'
import { refusal } from './refusal.ts'
import { abbreviations, functionWords, perspective } from './words.ts'

export default defineLocale({
  tag: 'en',
  name: 'English',
  parser: 'english',
  folding: { accents: 'ignore' },
  abbreviations,
  lists,
  topics: { ...negative, ...refusal, ...courtesy },
  models,
  perspective,
  functionWords,
  examples,
})
