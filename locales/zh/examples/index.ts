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
import { formalityConsistency } from './formality-consistency.ts'
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
import { placeholderSyntax } from './placeholder-syntax.ts'
import { plainLanguage } from './plain-language.ts'
import { prematureClose } from './premature-close.ts'
import { proofreading } from './proofreading.ts'
import { publicArgument } from './public-argument.ts'
import { publicPersonalData } from './public-personal-data.ts'
import { responseTime } from './response-time.ts'
import { roboticRepetition } from './robotic-repetition.ts'
import { rudeLanguage } from './rude-language.ts'
import { shouting } from './shouting.ts'
import { templateCoverage } from './template-coverage.ts'
import { ticketReference } from './ticket-reference.ts'
import { transferCount } from './transfer-count.ts'
import { transferPermission } from './transfer-permission.ts'
import { unanswered } from './unanswered.ts'
import { unfilledPlaceholder } from './unfilled-placeholder.ts'
import { upsellPressure } from './upsell-pressure.ts'
import { vagueFollowUp } from './vague-follow-up.ts'

/** Rule id to examples: each a test, and a part of the rule's page. */
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
  'formality-consistency': formalityConsistency,
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
  'placeholder-syntax': placeholderSyntax,
  'plain-language': plainLanguage,
  'premature-close': prematureClose,
  proofreading,
  'public-argument': publicArgument,
  'public-personal-data': publicPersonalData,
  'response-time': responseTime,
  'robotic-repetition': roboticRepetition,
  'rude-language': rudeLanguage,
  shouting,
  'template-coverage': templateCoverage,
  'ticket-reference': ticketReference,
  'transfer-count': transferCount,
  'transfer-permission': transferPermission,
  unanswered,
  'unfilled-placeholder': unfilledPlaceholder,
  'upsell-pressure': upsellPressure,
  'vague-follow-up': vagueFollowUp,
}
