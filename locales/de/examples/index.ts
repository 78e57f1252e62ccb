import type { Example } from '../../../src/locale.ts'
import { brandVoice } from './brand-voice.ts'
import { concurrentChats } from './concurrent-chats.ts'
import { duplicateTemplate } from './duplicate-template.ts'
import { exposedData } from './exposed-data.ts'
import { formalityConsistency } from './formality-consistency.ts'
import { greetingLength } from './greeting-length.ts'
import { greetingMissing } from './greeting-missing.ts'
import { impersonalTemplate } from './impersonal-template.ts'
import { messageLength } from './message-length.ts'
import { placeholderSyntax } from './placeholder-syntax.ts'
import { proofreading } from './proofreading.ts'
import { shouting } from './shouting.ts'
import { transferCount } from './transfer-count.ts'
import { unfilledPlaceholder } from './unfilled-placeholder.ts'

/** Rule id to its examples: each one is a test. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'brand-voice': brandVoice,
  'concurrent-chats': concurrentChats,
  'duplicate-template': duplicateTemplate,
  'exposed-data': exposedData,
  'formality-consistency': formalityConsistency,
  'greeting-length': greetingLength,
  'greeting-missing': greetingMissing,
  'impersonal-template': impersonalTemplate,
  'message-length': messageLength,
  'placeholder-syntax': placeholderSyntax,
  proofreading: proofreading,
  shouting: shouting,
  'transfer-count': transferCount,
  'unfilled-placeholder': unfilledPlaceholder,
}
