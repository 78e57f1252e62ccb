import type { AnyRule } from '../src/rule.ts'
import bareNo from './bare-no.ts'
import closingPhrase from './closing-phrase.ts'
import closingQuestion from './closing-question.ts'
import greetingLength from './greeting-length.ts'
import greetingMissing from './greeting-missing.ts'
import negativeWords from './negative-words.ts'
import parroting from './parroting.ts'

/** Every built-in rule, in alphabetical order: the only list of rules there is. */
export const rules: readonly AnyRule[] = [
  bareNo,
  closingPhrase,
  closingQuestion,
  greetingLength,
  greetingMissing,
  negativeWords,
  parroting,
]
