import type { Locale } from '../../../src/locale.ts'
import { bareNo } from './bare-no.ts'
import { closingPhrase } from './closing-phrase.ts'
import { closingQuestion } from './closing-question.ts'
import { greetingLength } from './greeting-length.ts'
import { greetingMissing } from './greeting-missing.ts'
import { negativeWords } from './negative-words.ts'
import { parroting } from './parroting.ts'

/** Rule id to its examples in English: each one is a test, and part of the rule's page. */
export const examples: Locale['examples'] = {
  'bare-no': bareNo,
  'closing-phrase': closingPhrase,
  'closing-question': closingQuestion,
  'greeting-length': greetingLength,
  'greeting-missing': greetingMissing,
  'negative-words': negativeWords,
  parroting,
}
