import type { Reader } from '../../reader.ts'
import abcd from './abcd.ts'
import amazonConnect from './amazon-connect.ts'
import chatwoot from './chatwoot.ts'
import chatwootResponses from './chatwoot-responses.ts'
import convokit from './convokit.ts'
import crisp from './crisp.ts'
import dialogflow from './dialogflow.ts'
import discord from './discord.ts'
import discourseReplies from './discourse-replies.ts'
import type { Format } from './format.ts'
import freshchat from './freshchat.ts'
import freshdesk from './freshdesk.ts'
import freshdeskResponses from './freshdesk-responses.ts'
import front from './front.ts'
import frontTemplates from './front-templates.ts'
import genesys from './genesys.ts'
import googleCcai from './google-ccai.ts'
import gorgias from './gorgias.ts'
import gorgiasMacros from './gorgias-macros.ts'
import helpScout from './help-scout.ts'
import helpScoutReplies from './help-scout-replies.ts'
import hubspot from './hubspot.ts'
import intercom from './intercom.ts'
import intercomMacros from './intercom-macros.ts'
import liveagent from './liveagent.ts'
import livechat from './livechat.ts'
import livechatResponses from './livechat-responses.ts'
import { formatReader } from './reader.ts'
import slack from './slack.ts'
import tawk from './tawk.ts'
import twilio from './twilio.ts'
import zendesk from './zendesk.ts'
import zendeskChat from './zendesk-chat.ts'
import zendeskMacros from './zendesk-macros.ts'

/** What helpdesks export as JSON, by id. */
export const formats: readonly Format[] = [
  abcd,
  amazonConnect,
  chatwoot,
  chatwootResponses,
  convokit,
  crisp,
  dialogflow,
  discord,
  discourseReplies,
  freshchat,
  freshdesk,
  freshdeskResponses,
  front,
  frontTemplates,
  genesys,
  googleCcai,
  gorgias,
  gorgiasMacros,
  helpScout,
  helpScoutReplies,
  hubspot,
  intercom,
  intercomMacros,
  liveagent,
  livechat,
  livechatResponses,
  slack,
  tawk,
  twilio,
  zendesk,
  zendeskChat,
  zendeskMacros,
]

export const formatReaders: readonly Reader[] = formats.map(formatReader)
