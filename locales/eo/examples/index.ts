import type { Example } from '../../../src/locale.ts'
import { bareNo } from './bare-no.ts'
import { blame } from './blame.ts'
import { closingPhrase } from './closing-phrase.ts'
import { closingQuestion } from './closing-question.ts'
import { greetingLength } from './greeting-length.ts'
import { greetingMissing } from './greeting-missing.ts'
import { negativeWords } from './negative-words.ts'
import { parroting } from './parroting.ts'
import { rudeLanguage } from './rude-language.ts'

/** Rule id to its examples in Esperanto: each one is a test, and part of the rule's page. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'bare-no': bareNo,
  blame,
  'closing-phrase': closingPhrase,
  'closing-question': closingQuestion,
  'greeting-length': greetingLength,
  'greeting-missing': greetingMissing,
  'negative-words': negativeWords,
  parroting,
  'rude-language': rudeLanguage,
}
