import type { Reader } from '../reader.ts'
import { srt, webvtt } from './captions.ts'
import csv from './csv.ts'
import espanso from './espanso.ts'
import githubSavedReplies from './github-saved-replies.ts'
import json from './json.ts'
import jsonl from './jsonl.ts'
import { salesforceQuickText, textExpander } from './known-tables.ts'
import { eml, mbox } from './mail.ts'
import markdownTemplates from './markdown-templates.ts'
import osticket from './osticket.ts'
import rasa from './rasa.ts'
import text from './text.ts'
import whatsapp from './whatsapp.ts'
import yamlTemplates from './yaml-templates.ts'
import zendeskChatText from './zendesk-chat-text.ts'

/**
 * The readers that are loaded with the program, by id. Those of JSON exports of helpdesks are loaded when a file may be one
 * of them (`choose.ts`).
 */
export const coreReaders: readonly Reader[] = [
  csv,
  eml,
  espanso,
  githubSavedReplies,
  json,
  jsonl,
  markdownTemplates,
  mbox,
  osticket,
  rasa,
  salesforceQuickText,
  srt,
  text,
  textExpander,
  webvtt,
  whatsapp,
  yamlTemplates,
  zendeskChatText,
].sort((one, other) => (one.id < other.id ? -1 : 1))
