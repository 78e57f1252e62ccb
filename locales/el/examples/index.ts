import type { Example } from '../../../src/locale.ts'
import { bareNo } from './bare-no.ts'
import { closingPhrase } from './closing-phrase.ts'
import { closingQuestion } from './closing-question.ts'
import { formalityConsistency } from './formality-consistency.ts'
import { greetingLength } from './greeting-length.ts'
import { greetingMissing } from './greeting-missing.ts'
import { negativeWords } from './negative-words.ts'
import { parroting } from './parroting.ts'

export const examples: Readonly<Record<string, readonly Example[]>> = {
  'bare-no': bareNo,
  'closing-phrase': closingPhrase,
  'closing-question': closingQuestion,
  'formality-consistency': formalityConsistency,
  'greeting-length': greetingLength,
  'greeting-missing': greetingMissing,
  'negative-words': negativeWords,
  parroting,
}
