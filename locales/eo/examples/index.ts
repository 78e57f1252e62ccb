import type { Example } from '../../../src/locale.ts'
import { askedAlready } from './asked-already.ts'
import { bareNo } from './bare-no.ts'
import { blame } from './blame.ts'
import { brandVoice } from './brand-voice.ts'
import { channelDeflection } from './channel-deflection.ts'
import { clarifyFirst } from './clarify-first.ts'
import { closingPhrase } from './closing-phrase.ts'
import { closingQuestion } from './closing-question.ts'
import { concurrentChats } from './concurrent-chats.ts'
import { customerName } from './customer-name.ts'
import { duplicateTemplate } from './duplicate-template.ts'
import { emojiTone } from './emoji-tone.ts'
import { empathyMissing } from './empathy-missing.ts'
import { exposedData } from './exposed-data.ts'
import { feedbackRequest } from './feedback-request.ts'
import { greetingIntroduction } from './greeting-introduction.ts'
import { greetingLength } from './greeting-length.ts'
import { greetingMissing } from './greeting-missing.ts'
import { holdPermission } from './hold-permission.ts'
import { holdUpdate } from './hold-update.ts'
import { impersonalTemplate } from './impersonal-template.ts'
import { messageLength } from './message-length.ts'
import { negativeWords } from './negative-words.ts'
import { overpromising } from './overpromising.ts'
import { overusedCourtesy } from './overused-courtesy.ts'
import { parroting } from './parroting.ts'
import { prematureClose } from './premature-close.ts'
import { rudeLanguage } from './rude-language.ts'
import { transferCount } from './transfer-count.ts'
import { transferPermission } from './transfer-permission.ts'
import { vagueFollowUp } from './vague-follow-up.ts'

/** Rule id to its examples in Esperanto: each one is a test, and part of the rule's page. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'asked-already': askedAlready,
  'bare-no': bareNo,
  blame,
  'brand-voice': brandVoice,
  'channel-deflection': channelDeflection,
  'clarify-first': clarifyFirst,
  'closing-phrase': closingPhrase,
  'closing-question': closingQuestion,
  'concurrent-chats': concurrentChats,
  'customer-name': customerName,
  'duplicate-template': duplicateTemplate,
  'emoji-tone': emojiTone,
  'empathy-missing': empathyMissing,
  'exposed-data': exposedData,
  'feedback-request': feedbackRequest,
  'greeting-introduction': greetingIntroduction,
  'greeting-length': greetingLength,
  'greeting-missing': greetingMissing,
  'hold-permission': holdPermission,
  'hold-update': holdUpdate,
  'impersonal-template': impersonalTemplate,
  'message-length': messageLength,
  'negative-words': negativeWords,
  overpromising,
  'overused-courtesy': overusedCourtesy,
  parroting,
  'premature-close': prematureClose,
  'rude-language': rudeLanguage,
  'transfer-count': transferCount,
  'transfer-permission': transferPermission,
  'vague-follow-up': vagueFollowUp,
}
